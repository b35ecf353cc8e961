import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../../../tools/site/dev/cli.ts'
import type { RunStep } from '../../../../tools/site/dev/run-step.ts'
import { DevSession } from '../../../../tools/site/dev/session.ts'
import { plainCode } from '../../../../tools/site/html.ts'
import { exampleSpec } from '../../../support/example-contract.ts'
import { captureOutput } from '../../../support/output.ts'
import { copySpec } from '../../../support/spec-copy.ts'

const OPERATION = 'families/example-order/operations/settle.yaml'

async function started(spec: string, args: string[] = []) {
  const { out, err } = captureOutput()
  const steps: string[] = []
  const runStep: RunStep = async ([program = '']) => {
    steps.push(program)
    return { isOk: true, lines: [] }
  }
  const running = await main(['--spec', spec, '--port', '0', ...args], runStep)
  if (typeof running === 'number') throw new Error(`It ended with ${running}: ${err.join('\n')}`)
  onTestFinished(() => running.stop())
  const page = async (path: string) => (await fetch(new URL(path, running.url))).text()
  return { out, err, steps, page, url: running.url }
}

describe('npm run dev', () => {
  it('shows a change once it is saved, the last good page beside a problem, and the mended one', async () => {
    const copy = await copySpec(exampleSpec)
    const { out, err, steps, page } = await started(copy.spec, ['--no-tests'])
    await vi.waitFor(() => expect(out.some((line) => line.startsWith('✓ the contract'))).toBe(true), 60_000)
    const summary = /^ {2}summary: (.*)$/m.exec(await text(copy.spec))?.[1] ?? ''
    expect(await page('operations/settle.html')).toContain(summary)
    expect(steps).toEqual([])

    await copy.replace(OPERATION, `summary: ${summary}`, 'summary: Settle <all> of it')
    await vi.waitFor(async () => {
      expect(await page('operations/settle.html')).toContain('Settle &lt;all&gt; of it')
    }, 60_000)
    await vi.waitFor(() => expect(steps).toEqual(['tools/generate/index.js', 'tools/check/index.js']), 60_000)
    expect(out).toContainEqual(expect.stringContaining(`✓ ${OPERATION}: settle `))
    expect(err).toEqual([])

    await copy.replace(OPERATION, 'summary: ', 'sumary: ')
    await vi.waitFor(() => expect(err.at(-1)).toMatch(/problems? in the contract/), 60_000)
    expect(await page('operations/settle.html')).toContain('Settle &lt;all&gt; of it')

    // As an editor saves that writes another file first.
    const mended = (await text(copy.spec)).replace('sumary: Settle <all> of it', 'summary: Mended')
    await writeFile(join(copy.spec, `${OPERATION}.new`), mended)
    await rename(join(copy.spec, `${OPERATION}.new`), join(copy.spec, OPERATION))
    await vi.waitFor(async () => {
      expect(await page('operations/settle.html')).toContain('Mended')
    }, 60_000)
  })

  it('says that a port is taken', async () => {
    const { url } = await started(exampleSpec)
    const { err } = captureOutput()
    expect(await main(['--port', new URL(url).port])).toBe(2)
    expect(err[0]).toMatch(/^Port \d+ cannot be used: .*EADDRINUSE.* Name another with --port\.$/)
  })

  it.each([
    ['an option that does not exist', ['--tests'], /--tests/],
    ['a port that is a word', ['--port', 'http'], /--port is not a port: http/],
    ['a port above the last', ['--port', '65536'], /--port is not a port: 65536/],
  ])('explains itself: %s', async (_, args, want) => {
    const { err } = captureOutput()
    expect(await main(args)).toBe(2)
    expect(err[0]).toMatch(want)
    expect(err[1]).toMatch(/^Usage: npm run dev/)
  })

  it('prints its usage', async () => {
    const { out } = captureOutput()
    expect(await main(['--help'])).toBe(0)
    expect(out[0]).toMatch(/^Usage: npm run dev/)
  })
})

async function text(spec: string): Promise<string> {
  return readFile(join(spec, OPERATION), 'utf8')
}

describe('the site of a session', () => {
  it('has the pages of every language, and what they share', async () => {
    const session = new DevSession(exampleSpec, 'http://localhost:1/', plainCode)
    expect(session.calls()).toEqual([])
    expect(await session.update([])).toMatchObject({ calls: [] })
    expect(session.calls().length).toBeGreaterThan(1)
    expect(await session.file('operations/settle.html')).toContain('<html lang="en">')
    expect(await session.file('zh-CN/operations/settle.html')).toContain('<html lang="zh-CN">')
    expect(await session.file('operations/settle.md')).toMatch(/^# /)
    for (const name of ['openapi.json', 'openapi.zh-CN.json', 'schemas/SettleRequest.json']) {
      expect(typeof JSON.parse((await session.file(name)) ?? ''), name).toBe('object')
    }
    const home = (await session.file('index.html')) ?? ''
    const [, search = ''] = /"(assets\/search-en-[^"]*\.js)"/.exec(home) ?? []
    expect(await session.file(search)).toContain('antomSearch')
    const [, style = ''] = /href="([^"]*style-[^"]*\.css)"/.exec(home) ?? []
    expect(await session.file(style)).toContain('{')
    for (const path of ['operations/nothing.html', 'zh-CN/operations/nothing.html', 'fr/index.html', 'zh-CN'])
      expect(await session.file(path), path).toBeUndefined()
  })

  it('is warmed up until there is something to do, which changes nothing', async () => {
    const copy = await copySpec(exampleSpec)
    const session = new DevSession(copy.spec, 'http://localhost:1/', plainCode)
    await session.update([])
    const page = await session.file('operations/settle.html')
    await session.warmUp(new AbortController().signal)
    await copy.replace(OPERATION, 'summary: ', 'sumary: ')
    await session.warmUp(AbortSignal.abort())
    await expect(session.warmUp(new AbortController().signal)).rejects.toThrow('sumary')
    expect(await session.file('operations/settle.html')).toBe(page)
  })

  it('before the contract was ever right has a page for what is wrong, and nothing else', async () => {
    const session = new DevSession('/nowhere', 'http://localhost:1/', plainCode)
    await expect(session.update([])).rejects.toThrow('There is no contract here')
    expect(await session.file('operations/settle.html')).toContain("script-src 'self'")
    expect(await session.file('assets/style.css')).toBeUndefined()
  })

  it('reads texts again that have changed and no others, to the same contract', async () => {
    const copy = await copySpec(exampleSpec)
    const session = new DevSession(copy.spec, 'http://localhost:1/', plainCode)
    await session.update([])
    const first = await session.file('openapi.json')
    expect((await session.update(['doc-snapshots/ams-settle.zh.yaml'])).calls).toEqual([])
    expect(await session.file('openapi.json')).toBe(first)
    await copy.take('families/example-transfer/schemas/transfer-request.yaml')
    await expect(
      session.update(['families/example-transfer/schemas/transfer-request.yaml']),
    ).rejects.toThrow()
    expect(await session.file('openapi.json')).toBe(first)
  })
})
