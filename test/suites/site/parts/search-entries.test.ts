import { describe, expect, it } from 'vitest'
import { searchEntries } from '../../../../tools/site/search/entries.ts'
import type { SearchEntry } from '../../../../tools/site/search/entry.ts'
import { plainText, sectionEntries } from '../../../../tools/site/search/sections.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'
import { examplePages } from './search-fixture.ts'

const document = await exampleDocument()
const entries = searchEntries(siteLocale('en', document, []), examplePages)
const named = (kind: SearchEntry['kind'], name: string) =>
  entries.filter((entry) => entry.kind === kind && entry.name === name)

describe('what can be found', () => {
  it('is every kind of thing', () => {
    expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual(
      ['call', 'change', 'code', 'event', 'field', 'guide', 'heading', 'notification', 'type'].sort(),
    )
  })

  it('is a call by its name, its path and its summary', () => {
    expect(named('call', 'settle')).toEqual([
      {
        kind: 'call',
        name: 'settle',
        title: 'Settle an order',
        text: 'Moves the money of an order to the merchant.',
        words: '/v1/orders/settle Settle an order',
        places: [{ path: '', where: '/v1/orders/settle', table: '', address: 'operations/settle.html' }],
      },
    ])
    expect(named('notification', 'notifySettle')[0]?.places[0]?.where).toBe('SETTLE_RESULT')
  })

  it('is a call in another language by its summary in English as well', () => {
    const chinese = structuredClone(document)
    const settle = JSON.stringify(chinese).replaceAll('Settle an order', '结算订单')
    const [entry] = searchEntries(
      siteLocale('zh-CN', JSON.parse(settle), []),
      [],
      siteLocale('en', document, []),
    ).filter(({ name }) => name === 'settle')
    expect([entry?.title, entry?.words]).toEqual(['结算订单', '/v1/orders/settle Settle an order'])
  })

  it('is an event, at its notification', () => {
    expect(named('event', 'SETTLE_RESULT')).toMatchObject([
      {
        title: 'Result of a settlement',
        words: 'Event',
        places: [{ where: 'notifySettle', address: 'operations/notifySettle.html' }],
      },
    ])
  })

  it('is the sample of a call in each language', () => {
    const [sample] = named('heading', 'Code samples').filter(({ places }) => places[0]?.where === 'settle')
    expect(sample?.text).toMatch(/^Settle an order: TypeScript, cURL, /)
    expect(sample?.places).toContainEqual({
      path: '',
      where: 'settle',
      table: 'PHP',
      address: 'operations/settle.html#sample-php',
    })
    expect(named('heading', 'How to receive and verify it')[0]?.words).toBe('notifySettle Notification')
  })

  it('is a family by its text, and by what its pictures say', () => {
    const content = `<h1>Orders</h1><p>What is bought.</p><h2 id="flow">Flow</h2><figure class="picture-figure" id="flow-a"><figcaption>An &amp; order</figcaption><svg><text>Shop</text></svg><p>The shop settles.</p></figure>`
    expect(
      sectionEntries({
        kind: 'family',
        path: 'families/order.html',
        title: 'Orders',
        content,
        pictures: { flow: { name: 'Flow', words: 'sequence' } },
      }),
    ).toMatchObject([
      { kind: 'family', name: 'Orders', text: 'What is bought.' },
      {
        kind: 'heading',
        name: 'An & order',
        title: 'Flow',
        text: 'The shop settles.',
        words: 'Orders sequence',
        places: [{ where: 'Orders', address: 'families/order.html#flow-a' }],
      },
    ])
  })

  it('is a code once, with every meaning and every place', () => {
    const [code, ...others] = named('code', 'AUTH_EXPIRED')
    expect(others).toEqual([])
    expect(code).toMatchObject({ title: 'The order is too old.', text: 'Place a new order.' })
    expect(code?.places.map(({ where }) => where)).toEqual(['settle', 'notifySettle'])
    expect(named('code', 'PARAM_ILLEGAL')[0]?.places.at(-1)?.where).toBe('any call')
    expect(named('code', 'SUCCESS')[0]?.text).toContain('The inquiry succeeded.')
  })

  it('is a field with the same words once, however many paths it has, those near the top first', () => {
    const values = named('field', 'value')
    expect(values.map(({ text }) => text)).toEqual(['Whole number of smallest units.', 'Digits only.'])
    const paths = values[0]?.places.map(({ path }) => path) ?? []
    expect(paths[0]).toBe('orderAmount.value')
    expect(paths.at(-1)).toBe('shippings[].shippingFee.value')
    expect(new Set(values[0]?.places.map(({ address }) => address)).size).toBe(paths.length)
  })

  it('is a field by each of its values, once', () => {
    expect(named('field', 'transitType')[0]?.words).toBe('FLIGHT RAILWAY')
    expect(named('field', 'isLastSettle')[0]?.words).toBe('true false')
    expect(named('field', 'productCode').map(({ words }) => words)).toEqual(['HOSTED_ORDER', 'DIRECT_ORDER'])
  })

  it('is a type: a message at its table, another where it is used first', () => {
    expect(named('type', 'SettleRequest')[0]?.places).toMatchObject([{ where: 'settle', path: '' }])
    expect(named('type', 'Goods')[0]?.places).toMatchObject([{ path: 'goods', where: 'placeOrder' }])
    expect(named('type', 'string')).toEqual([])
  })
})

describe('what can be found of a page', () => {
  it('is the page, and each heading with its text', () => {
    expect(
      examplePages
        .flatMap(sectionEntries)
        .map(({ kind, name, text, words, places: [place] }) => [
          kind,
          name,
          text,
          words,
          place?.where,
          place?.address,
        ]),
    ).toEqual([
      [
        'guide',
        'Settlements',
        'How money moves to the merchant.',
        '',
        'Settlements',
        'guides/settlements.html',
      ],
      [
        'heading',
        'Settle in parts',
        'An order can be settled several times & in parts.',
        'waitForSettle settleRequestId',
        'Settlements',
        'guides/settlements.html#in-parts',
      ],
      [
        'heading',
        'Too late',
        'What was placed long ago lapses.',
        '',
        'Settlements',
        'guides/settlements.html#too-late',
      ],
      ['guide', 'Keys', 'First.', '', 'Keys', 'guides/keys.html'],
      [
        'heading',
        'Verify a signature',
        'Check what is received with the key.',
        '',
        'Keys',
        'guides/keys.html#verify',
      ],
      ['change', 'Changelog', '', '', 'Changelog', 'changelog.html'],
      ['change', '0.1.0', '', '', 'Changelog', 'changelog.html#010'],
    ])
  })

  it('is no heading without an anchor, and no markup', () => {
    const content =
      '<h1>A</h1><h2>None</h2><h2 id="x&amp;y">With <code>a&lt;b</code></h2><ul><li>one</li><li>two</li></ul>'
    const found = sectionEntries({ kind: 'guide', path: 'a.html', title: 'A', content })
    expect(found.map(({ name, text, places: [place] }) => [name, text, place?.address])).toEqual([
      ['A', '', 'a.html'],
      ['With a<b', 'one two', 'a.html#x&y'],
    ])
  })
})

it.each([
  ['', ''],
  ['`U` and **bold**\nin two lines', 'U and bold in two lines'],
  ['a < b & "c" \'d\'', 'a < b & "c" \'d\''],
  ['[a link](https://example.com)', 'a link'],
])('takes the text of %j for %j', (given, want) => {
  expect(plainText(given)).toBe(want)
})
