import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ShownAnswer } from '../../../../tools/site/search/present.ts'
import { searchScripts } from '../../../../tools/site/search/scripts.ts'
import { chineseEntries, exampleEntries } from './search-fixture.ts'

let scripts: ReadonlyMap<string, string>

beforeAll(async () => {
  scripts = await searchScripts([
    { language: 'en', entries: await exampleEntries(), synonyms: [['webhook', 'notification']] },
    { language: 'zh-CN', entries: chineseEntries, synonyms: [['取消', '撤销']] },
    { language: 'none', entries: [], synonyms: [] },
  ])
})

/** What the page does with such a script: nothing is there but the language itself. */
function answerOf(language: string, query: string): ShownAnswer {
  const context = createContext({ query })
  runInContext(scripts.get(`search-${language}.js`) ?? '', context)
  return runInContext('antomSearch.openSearch(antomSearch.data)(query)', context)
}

describe('the script of a language', () => {
  it.each([
    ['en', '/settleAmount/value', 'operations/settle.html#SettleRequest.settleAmount.value'],
    ['en', 'webhook of a transfer', 'operations/notifyTransfer.html'],
    ['zh-CN', '取消', 'cancel.html'],
  ])('answers in %s what %j is', (language, query, address) => {
    expect(answerOf(language, query).results[0]?.address).toBe(address)
  })

  it('answers nothing where there is nothing', () => {
    expect(answerOf('none', 'a')).toEqual({ total: 0, results: [], suggestions: [], guides: [] })
  })

  it('has nothing that a strict policy forbids, or that a page is not given', () => {
    for (const script of scripts.values()) {
      expect(script).not.toMatch(
        /\beval\(|new Function|\bFunction\(|WebAssembly|import\(|\brequire\(|XMLHttpRequest/,
      )
    }
  })

  it('has a library of less than 14 kB, compressed', () => {
    const library = scripts.get('search-none.js') ?? ''
    expect(gzipSync(library).length).toBeLessThan(14_000)
    expect(gzipSync(library).length).toBeGreaterThan(5_000)
  })
})
