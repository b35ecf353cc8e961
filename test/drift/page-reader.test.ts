import { afterEach, describe, expect, it } from 'vitest'
import { answerTo } from '../../tools/drift/page/answer.ts'
import { createPageReader, type PageReader, type ReadLimits } from '../../tools/drift/page-reader.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'
import { notifySettlePage } from './support/pages.ts'

/** A module for the thread that does to each page what its text says, and answers any other one at once. */
const OBEYS = `
import { parentPort } from 'node:worker_threads'
const faults = {
  hang() { for (;;); },
  throw() { throw new Error('the parser is broken') },
  exit() { process.exit(0) },
  grow() { const lists = []; for (;;) lists.push(Array.from({ length: 1e5 }, Math.random)) },
}
parentPort.on('message', ({ text }) => {
  faults[text]?.()
  parentPort.postMessage({ page: { language: text } })
})
parentPort.postMessage('ready')
`
const moduleOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`)
const request = (text: string) => ({ text, calls: [], translations: { codes: {}, types: {} } })

let reader: PageReader | undefined
afterEach(async () => {
  await reader?.close()
  reader = undefined
})

function start(limits: Partial<ReadLimits> = {}, code = OBEYS): PageReader {
  // Long enough for any machine, where nothing is meant to be late.
  reader = createPageReader({ milliseconds: 60_000, megabytes: 64, ...limits }, moduleOf(code))
  return reader
}

describe('a page', () => {
  it.each<[string, Partial<ReadLimits>, RegExp]>([
    [
      'hang',
      { milliseconds: 50 },
      /^Expected a page that is read within 0\.05 s; found one that takes longer\.$/,
    ],
    ['throw', {}, /^Expected a page that can be read; found a fault: the parser is broken\.$/],
    ['exit', {}, /^Expected a page that can be read; found a fault: it ended\.$/],
    ['grow', {}, /^Expected a page that is read with 64 MB of memory; found one that takes more\.$/],
  ])('that makes the parser %s is unusable, and the next one is read', async (text, limits, want) => {
    const pages = start(limits)
    const reading = pages.read(request(text))
    await expect(reading).rejects.toThrow(UnusablePage)
    await expect(reading).rejects.toThrow(want)
    await pages.close()
    // Without the limit, which says nothing about this page.
    expect(await start().read(request('next'))).toEqual({ language: 'next' })
  })

  it('is read by the same reader after one that ended the thread', async () => {
    const pages = start()
    await expect(pages.read(request('exit'))).rejects.toThrow(UnusablePage)
    await expect(pages.read(request('throw'))).rejects.toThrow(UnusablePage)
    expect(await pages.read(request('next'))).toEqual({ language: 'next' })
    expect(await pages.read(request('last'))).toEqual({ language: 'last' })
  })
})

it('does not blame the page when the thread does not start', async () => {
  const pages = start({}, 'throw new Error("no parser")')
  const reading = pages.read(request('page'))
  await expect(reading).rejects.toThrow('The thread that reads pages does not start: no parser')
  await expect(reading).rejects.not.toBeInstanceOf(UnusablePage)
})

it('may be closed without having read, and twice', async () => {
  const pages = start()
  await pages.close()
  await pages.close()
})

describe('the real thread', () => {
  const call = { kind: 'notification' as const, name: 'notifySettle', path: '' }
  const translations = { codes: {}, types: {} }

  it('reads what is read without it', async () => {
    reader = createPageReader({ milliseconds: 60_000, megabytes: 512 })
    const given = { text: notifySettlePage.markdown, calls: [call], translations }
    expect(await reader.read(given)).toEqual(Reflect.get(answerTo(given), 'page'))
  })

  it('is ended by a page that takes the parser minutes', async () => {
    reader = createPageReader({ milliseconds: 200, megabytes: 512 })
    const text = 'x <!--'.repeat(16_000)
    await expect(reader.read({ text, calls: [call], translations })).rejects.toThrow(/within 0\.2 s/)
  })

  it('says where a page is unusable', async () => {
    reader = createPageReader({ milliseconds: 60_000, megabytes: 512 })
    const text = `# settle\n\n${'> '.repeat(51)}x\n`
    await expect(reader.read({ text, calls: [call], translations })).rejects.toMatchObject({
      name: 'UnusablePage',
      line: 3,
      found: 'more',
    })
  })
})

describe('an answer', () => {
  const fault = (error: Error) => {
    const calls = Object.assign([], {
      find() {
        throw error
      },
    })
    return answerTo({
      text: '**settle**\n\n| a | b |\n| - | - |\n| name | x |\n',
      calls,
      translations: request('').translations,
    })
  }

  it('is given when the parser runs out of stack', () => {
    expect(fault(new RangeError('Maximum call stack size exceeded'))).toEqual({
      unusable: { expected: 'a page that can be read', found: 'one that is nested too deeply' },
    })
  })

  it('is given when the parser fails', () => {
    expect(fault(new TypeError('x is not a function'))).toEqual({
      unusable: { expected: 'a page that can be read', found: 'a fault: x is not a function' },
    })
  })
})
