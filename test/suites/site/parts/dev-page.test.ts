import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Notice } from '../../../../tools/site/dev/server.ts'
import { projectFolder } from '../../../support/contract.ts'

const notice: Notice = {
  title: { en: 'Wrong', 'zh-CN': '有误' },
  lines: ['<img src=x onerror=alert(1)>', 'spec/a.yaml:1:1  broken'],
}

/** The script of a page, in as much of a browser as it uses. */
async function inBrowser(lang: string) {
  const script = await readFile(join(projectFolder, 'tools/site/dev/page/dev-page.js'), 'utf8')
  class Element {
    textContent = ''
    readonly children: Element[] = []
    readonly listeners = new Map<string, () => void>()
    readonly tag: string
    constructor(tag: string) {
      this.tag = tag
    }
    setAttribute() {}
    append(...children: Element[]) {
      this.children.push(...children)
    }
    remove() {
      body.children.splice(body.children.indexOf(this), 1)
    }
    addEventListener(name: string, listener: () => void) {
      this.listeners.set(name, listener)
    }
    /** What is read, in order. */
    text(): string[] {
      return [
        ...(this.textContent === '' ? [] : [this.textContent]),
        ...this.children.flatMap((one) => one.text()),
      ]
    }
    find(tag: string): Element | undefined {
      return this.tag === tag ? this : this.children.map((one) => one.find(tag)).find((one) => one)
    }
  }
  const body = new Element('body')
  const log: string[] = []
  const windowListeners = new Map<string, (event: object) => void>()
  let tell = (_event: { data: string }) => {}
  runInNewContext(script, {
    document: {
      currentScript: { src: 'http://localhost/dev/dev-page.js?v-1' },
      documentElement: { lang },
      createElement: (tag: string) => new Element(tag),
      body,
    },
    location: { reload: () => log.push('reload') },
    EventSource: class {
      constructor(url: string) {
        log.push(url)
      }
      addEventListener(_: string, listener: typeof tell) {
        tell = listener
      }
      close() {
        log.push('close')
      }
    },
    addEventListener: (name: string, listener: (event: object) => void) =>
      windowListeners.set(name, listener),
  })
  return {
    body,
    log,
    tell: (version: string, shown: Notice | null) =>
      tell({ data: JSON.stringify({ version, notice: shown }) }),
    window: (name: string, event = {}) => windowListeners.get(name)?.(event),
  }
}

describe('the script of a page', () => {
  it.each([
    ['en', ['Wrong', 'Close', ...notice.lines]],
    ['zh-CN', ['有误', '关闭', ...notice.lines]],
  ])('shows as text what is wrong, and takes it away: %s', async (lang, want) => {
    const { body, tell, log } = await inBrowser(lang)
    tell('v-1', null)
    expect(body.text()).toEqual([])
    tell('v-1', notice)
    tell('v-1', notice)
    expect(body.text()).toEqual(want)
    body.find('button')?.listeners.get('click')?.()
    expect(body.text()).toEqual([])
    expect(log).toEqual(['/dev/events'])
  })

  it('has no way to make markup of a text', async () => {
    const script = await readFile(join(projectFolder, 'tools/site/dev/page/dev-page.js'), 'utf8')
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b/)
  })

  it('loads the page again once when it is of another version', async () => {
    const { tell, log } = await inBrowser('en')
    tell('v-2', null)
    expect(log).toEqual(['/dev/events', 'close', 'reload'])
  })

  it('lets go of the server when the page is left, and is new when it comes back', async () => {
    const { window, log } = await inBrowser('en')
    window('pageshow', { persisted: false })
    window('pagehide')
    expect(log).toEqual(['/dev/events', 'close'])
    window('pageshow', { persisted: true })
    expect(log).toEqual(['/dev/events', 'close', 'reload'])
  })
})
