import { describe, expect, it } from 'vitest'
import { isObject, type Json, type JsonObject, mapObjects } from '../../tools/contract/json.ts'
import { factChanges } from '../../tools/diff/fact-changes.ts'
import { openValueChanges } from '../../tools/diff/open-value-changes.ts'
import { placeOf } from '../../tools/diff/place.ts'
import { resultCodeChanges } from '../../tools/diff/result-code-changes.ts'
import { schemaChanges } from '../../tools/diff/schema-changes.ts'
import { at, changed, openapi } from './support/changed.ts'
import { inOne, resultsOf } from './support/in-one.ts'
import { type Told, told } from './support/told.ts'

const schema = (document: JsonObject, name: string) => at(document, 'components', 'schemas', name)
const field = (document: JsonObject, name: string, property: string) =>
  at(schema(document, name), 'properties', property)

/** The document with a key renamed wherever it stands. */
const renamed = (document: JsonObject, from: string, to: string) => {
  const objects = mapObjects(document, (object) =>
    Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value])),
  )
  return isObject(objects) ? objects : {}
}

it.each([
  ['x-since', 'x-first-seen'],
  ['x-idempotency-fingerprint', 'x-idempotency-compares'],
])('%s, which was %s in earlier releases, is compared with it', async (now, formerly) => {
  const former = renamed(openapi, now, formerly)
  expect(former).not.toEqual(openapi)
  expect(await schemaChanges(former, openapi)).toEqual([])
  expect(resultCodeChanges(former, openapi)).toEqual([])
})

describe('a change of a schema', () => {
  const required = (document: JsonObject, name: string, change: (names: Json[]) => Json[]) => {
    const node = schema(document, name)
    node.required = change(Array.isArray(node.required) ? node.required : [])
  }
  const without = (name: string) => (names: Json[]) => names.filter((one) => one !== name)

  it.each<[string, (document: JsonObject) => void]>([
    ['nothing', () => {}],
    [
      'the folder that an operation is in',
      (document) =>
        Object.assign(at(document, 'paths', '/v1/orders/settle', 'post'), { 'x-family': 'other' }),
    ],
    [
      'a type by itself, which comes with what uses it',
      (document) => Object.assign(at(document, 'components', 'schemas'), { Extra: { type: 'object' } }),
    ],
    [
      'that a field is a secret, which limits nothing',
      (document) => Object.assign(field(document, 'Amount', 'value'), { format: 'password' }),
    ],
    [
      'what explains calls to people',
      (document) => Object.assign(document, { 'x-flows': { order: {} }, 'x-states': { order: {} } }),
    ],
    ['the version alone', (document) => Object.assign(at(document, 'info'), { version: '9.9.9' })],
  ])('is none: %s', async (_, change) => {
    expect(await schemaChanges(openapi, changed(change))).toEqual([])
  })

  const rated: [string, (document: JsonObject) => void, Told[]][] = [
    [
      'a new optional field of a request',
      (document) =>
        Object.assign(at(schema(document, 'SettleRequest'), 'properties'), { extra: { type: 'string' } }),
      [{ impact: 'minor', place: 'SettleRequest.extra', text: 'new field' }],
    ],
    [
      'a field of a request that became required',
      (document) => required(document, 'SettleRequest', (names) => [...names, 'transit']),
      [{ impact: 'major', place: 'SettleRequest', text: '`transit` became required' }],
    ],
    [
      'a field of a notification that became optional, which breaks those who receive it',
      (document) => required(document, 'SettleNotification', without('settleId')),
      [{ impact: 'major', place: 'SettleNotification', text: '`settleId` became optional' }],
    ],
    [
      'a field of a notification that became required, which breaks nobody',
      (document) => required(document, 'SettleNotification', (names) => [...names, 'settleTime']),
      [{ impact: 'minor', place: 'SettleNotification', text: '`settleTime` became required' }],
    ],
    [
      'a field of an answer that is gone',
      (document) => {
        delete at(schema(document, 'SettleResponse'), 'properties').bankReferenceNo
      },
      [{ impact: 'major', place: 'SettleResponse.bankReferenceNo', text: 'the field is gone' }],
    ],
    [
      'a shorter limit on what is sent',
      (document) => Object.assign(field(document, 'SettleRequest', 'orderId'), { maxLength: 32 }),
      [{ impact: 'major', place: 'SettleRequest.orderId', text: '`maxLength` is now `32`, and was `64`' }],
    ],
    [
      'a longer limit on what is sent',
      (document) => Object.assign(field(document, 'SettleRequest', 'orderId'), { maxLength: 128 }),
      [
        {
          impact: 'minor',
          place: 'SettleRequest.orderId',
          text: '`maxLength` is now `128`, and was `64`',
        },
      ],
    ],
    [
      'other words',
      (document) => Object.assign(field(document, 'SettleRequest', 'orderId'), { description: 'Else.' }),
      [{ impact: 'patch', place: 'SettleRequest.orderId', text: 'the description is reworded' }],
    ],
    [
      'a limit where there was none',
      (document) => Object.assign(field(document, 'SettleRequest', 'settleAmount'), { maxProperties: 9 }),
      [
        {
          impact: 'major',
          place: 'SettleRequest.settleAmount',
          text: '`maxProperties` is now `9`, and was nothing',
        },
      ],
    ],
    [
      'a message that demands nothing any more',
      (document) => {
        delete schema(document, 'SettleNotification').required
      },
      [
        {
          impact: 'major',
          place: 'SettleNotification',
          text: expect.stringMatching(/^`notifyType`.*`settleId`.* became optional$/),
        },
      ],
    ],
    [
      'a call that is gone',
      (document) => {
        delete at(document, 'paths')['/v1/orders/settle']
      },
      [{ impact: 'major', place: 'settle', text: expect.stringMatching(/./) }],
    ],
  ]
  // Comparing starts a program, which takes longer than the comparison itself.
  const all = schemaChanges(
    inOne(rated.map(() => openapi)),
    inOne(rated.map(([, change]) => changed(change))),
  )

  it.each(rated.map(([name, , want], index) => [name, index, want] as const))(
    'is rated from the side of those who use it: %s',
    async (_, index, want) => {
      expect(told(resultsOf(await all, index))).toEqual(want)
    },
  )

  it('is told of once', async () => {
    expect(await all).toHaveLength(rated.flatMap(([, , want]) => want).length)
  })
})

it('tells values that came to an open list or left it', () => {
  const candidate = changed((document) => {
    const type = field(document, 'Step', 'stepType')
    type['x-extensible-enum'] = ['SETTLE', 'ADJUSTMENT']
  })
  const place = 'Step.stepType'
  expect(told(openValueChanges(openapi, candidate))).toEqual([
    { impact: 'minor', place, text: 'new value `ADJUSTMENT`' },
    { impact: 'minor', place, text: 'the value `CANCEL` is not listed any more' },
  ])
})

it.each([
  [
    '#/components/schemas/Order/properties/goods/items/properties/goodsName/maxLength',
    'Order.goods[].goodsName',
  ],
  ['#/components/schemas/Amount/required', 'Amount'],
  ['#/components/schemas/Order/properties/items/items/properties/properties', 'Order.items[].properties'],
  ['#/paths/~1v1~1orders~1settle/post/summary', 'settle'],
  ['#/webhooks/notifySettle/post/summary', 'notifySettle'],
  ['#/components/securitySchemes/signature', 'signature'],
  ['#/info/description', 'description'],
  ['#/info', 'info'],
  ['', ''],
  ['#/components/parameters', 'parameters'],
])('%s is %s to a reader', (pointer, want) => {
  expect(placeOf(pointer)).toBe(want)
})

it('names a call as users do, whatever its path ends with, and falls back on that', () => {
  const document = { paths: { '/v1/transfers/create': { post: { operationId: 'createTransfer' } } } }
  const pointer = '#/paths/~1v1~1transfers~1create/post'
  expect(placeOf(pointer, [{}, document])).toBe('createTransfer')
  expect(placeOf(pointer, [{}])).toBe('create')
})

it('says once that a list of values is open now', async () => {
  const closed = changed((document) => {
    const type = field(document, 'Step', 'stepType')
    type.enum = type['x-extensible-enum'] ?? []
    delete type['x-extensible-enum']
  })
  expect(told(await schemaChanges(closed, openapi))).toEqual([])
  expect(told(factChanges(closed, openapi))).toEqual([
    { impact: 'major', place: 'Step.stepType', text: 'its list is open now: other values can come' },
  ])
})
