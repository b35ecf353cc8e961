import { describe, expect, it } from 'vitest'
import { searchEntries } from '../../../../tools/site/search/entries.ts'
import type { SearchEntry } from '../../../../tools/site/search/entry.ts'
import { choosePlaces } from '../../../../tools/site/search/places.ts'
import { MOST_SHOWN, presentAnswer } from '../../../../tools/site/search/present.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'
import { chineseEntries, exampleEntries, inShort, searchOver } from './search-fixture.ts'

const code = (name: string): SearchEntry => ({
  kind: 'code',
  name,
  title: 'A code.',
  text: '',
  words: '',
  places: [{ path: '', where: 'pay', table: '', address: 'result-codes.html' }],
})
const document = await exampleDocument()
const entries = await exampleEntries()
const search = searchOver('en', entries)
const first = (query: string) => search(query).results[0]

describe('an answer', () => {
  it.each(['', '   ', '""', '。', '/'])('to %j is nothing at all', (query) => {
    expect(search(query)).toEqual({ results: [], suggestions: [] })
  })

  it('has a path once, with all places of all that has it', () => {
    const values = search('value').results.filter(({ entry }) => entry.name === 'value')
    expect(values.map(({ place }) => place.path)).toEqual(['orderAmount.value'])
    const [result] = values
    const all = entries.filter(({ name }) => name === 'value').flatMap(({ places }) => places)
    expect(all.length).toBeGreaterThan(5)
    expect(new Set(result && [result.place, ...result.others])).toEqual(new Set(all))
    expect(result?.others).toHaveLength(all.length - 1)
  })

  it('has each event of a notification for itself', () => {
    const events = ['A_RESULT', 'B_RESULT'].map((name): SearchEntry => ({ ...code(name), kind: 'event' }))
    expect(searchOver('en', events)('result').results.map(inShort)).toEqual([
      'event A_RESULT',
      'event B_RESULT',
    ])
  })

  it('has fields near the top of a message before those further down', () => {
    const depths = search('currency').results.map(({ place }) => place.path.split('.').length)
    expect(depths[0]).toBe(2)
    expect(first('order')?.entry.kind).not.toBe('change')
    const names = search('goodsQuantity').results.map(inShort)
    expect(names[0]).toBe('field goods[].goodsQuantity')
  })

  it('has the texts with some of the words where none has all', () => {
    expect(search('a settlement of dragons').results).not.toEqual([])
    expect(search('a settlement of dragons and wizards').results).toEqual([])
  })

  it('suggests names that are near, where nothing is found', () => {
    const { results, suggestions } = search('trnsfrWndwExcedd')
    expect(results).toEqual([])
    expect(suggestions).toContain('TRANSFER_WINDOW_EXCEED')
    expect(search('qqqqqqqqqqqqqqqq')).toEqual({ results: [], suggestions: [] })
  })

  it('finds a name by its beginning from the second letter on', () => {
    expect(search('bankR').results.map(inShort).slice(0, 2)).toEqual([
      'field bankReferenceNo',
      'field bankInfo.bankResultCode',
    ])
    expect(search('ta').results.map(inShort)).toContain('field taxId')
  })

  it('does not take a word in lower case for a value', () => {
    expect(first('CANCEL')?.entry.name).toBe('stepType')
    expect(first('cancel')?.entry.kind).toBe('call')
  })
})

describe('the place that is shown', () => {
  it.each([
    ['settleAmount.value', 'settleAmount.value', 'settle'],
    ['placeOrder orderAmount.value', 'orderAmount.value', 'placeOrder'],
    ['transfer value', 'transferAmount.value', 'transfer'],
    ['inquireOrder orderAmount', 'orderAmount', 'inquireOrder'],
    ['SettleResponse resultCode', 'result.resultCode', 'settle'],
    ['shipping fee value', 'shippings[].shippingFee.value', 'settle'],
    ['notifyTransfer.result.resultCode', 'result.resultCode', 'notifyTransfer'],
  ])('for %j is %s of %s', (query, path, where) => {
    const places = search(query).results.map(({ place }) => `${place.path} of ${place.where}`)
    expect(places.slice(0, 3)).toContain(`${path} of ${where}`)
  })

  it('is none of an entry that has no place', () => {
    expect(() => choosePlaces({ ...code('A'), places: [] }, 'A', [])).toThrow(
      'An entry of the search has no place. Give it the address of its page.',
    )
  })
})

describe('what is shown', () => {
  const shown = (query: string) => presentAnswer(search(query), entries)

  it('marks what was asked for, and says where it is', () => {
    expect(shown('settle amount').results[0]).toMatchObject({
      kind: 'field',
      name: [['settleAmount', true]],
      title: [],
      limits: 'PositiveAmount',
      text: [
        ['Amount', true],
        [' to ', false],
        ['settle', true],
        ['.', false],
      ],
      where: 'settle · SettleRequest',
      address: 'operations/settle.html#SettleRequest.settleAmount',
    })
    expect(shown('Settle in parts').results[0]).toMatchObject({
      where: 'Settlements',
      address: 'guides/settlements.html#in-parts',
    })
    expect(shown('keys').results[0]).toMatchObject({ kind: 'guide', where: '', address: 'guides/keys.html' })
  })

  it('says what a value has to be, in English and in Chinese', () => {
    const limitsOf = (query: string) => shown(query).results[0]?.limits
    expect(limitsOf('/settleAmount/value')).toBe('string, Pattern: ^[1-9][0-9]*$, at most 16 characters')
    // The same words, elsewhere with another limit.
    expect(limitsOf('shippings[].shippingFee.value')).not.toBe(limitsOf('/settleAmount/value'))
    expect(shown('AUTH_EXPIRED').results[0]?.limits).toBe('')
    const inChinese = searchEntries(siteLocale('zh-CN', document, []), [])
    expect(
      presentAnswer(searchOver('zh-CN', inChinese)('/settleAmount/value'), inChinese).results[0]?.limits,
    ).toMatch(/^string、.*最多 16 个字符/)
  })

  it('lists the other places of the same thing', () => {
    const { others = [] } = shown('transferAmount.value').results[0] ?? {}
    expect(others).toContainEqual({
      name: 'settleAmount.value',
      where: 'settle · SettleRequest',
      address: 'operations/settle.html#SettleRequest.settleAmount.value',
    })
  })

  it('is no more than can be read, of all that is counted', () => {
    const many = Array.from({ length: MOST_SHOWN + 1 }, (_, index) => code(`CODE_${index}`))
    const { total, results } = presentAnswer(searchOver('en', many)('code'), many)
    expect([total, results.length]).toEqual([MOST_SHOWN + 1, MOST_SHOWN])
  })

  it('leads on to the guides, where nothing is found', () => {
    expect(shown('qqqqqqqqqqqqqqqq')).toEqual({
      total: 0,
      results: [],
      suggestions: [],
      guides: [
        { name: 'Settlements', address: 'guides/settlements.html' },
        { name: 'Keys', address: 'guides/keys.html' },
      ],
    })
    expect(shown('settle').guides).toEqual([])
  })

  it('cuts a long text around what was asked for', () => {
    const long = chineseEntries.map((entry) =>
      entry.name === 'capture' ? { ...entry, text: `${'很长的说明。'.repeat(60)}部分请款。` } : entry,
    )
    const text = presentAnswer(searchOver('zh-CN', long)('部分请款'), long).results[0]?.text ?? []
    expect(text.map(([part]) => part).join('')).toMatch(/^… .*部分请款。$/)
    expect(text).toContainEqual(['部分请款', true])
  })
})
