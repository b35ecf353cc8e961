import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../tools/contract/json.ts'
import { factChanges } from '../../tools/diff/fact-changes.ts'
import { at, changed, openapi } from './support/changed.ts'
import { type Told, told } from './support/told.ts'

type Change = (document: JsonObject) => void

/** What is told of a change of the example contract, without what others say of it. */
const toldOf = (change: Change): Told[] => told(factChanges(openapi, changed(change)))

const notification = (document: JsonObject, name: string) => at(document, 'webhooks', name, 'post')
const discriminatedBy =
  (discriminator: JsonObject): Change =>
  (document) =>
    Object.assign(notification(document, 'notifySettle'), { 'x-discriminator': discriminator })

describe('an event', () => {
  it('that comes with another notification gives each handler another type', () => {
    const [settle, transfer] = [
      notification(openapi, 'notifySettle'),
      notification(openapi, 'notifyTransfer'),
    ].map((operation) => structuredClone(operation['x-discriminator'] ?? null))
    const swap: Change = (document) => {
      Object.assign(notification(document, 'notifySettle'), { 'x-discriminator': transfer })
      Object.assign(notification(document, 'notifyTransfer'), { 'x-discriminator': settle })
    }
    expect(toldOf(swap)).toEqual([
      {
        impact: 'major',
        place: 'SETTLE_RESULT',
        text: '`SETTLE_RESULT` comes with `notifyTransfer` (`TransferNotification`), and came with `notifySettle` (`SettleNotification`)',
      },
      {
        impact: 'major',
        place: 'TRANSFER_RESULT',
        text: '`TRANSFER_RESULT` comes with `notifySettle` (`SettleNotification`), and came with `notifyTransfer` (`TransferNotification`)',
      },
    ])
  })

  it('whose message has another type gives its handler that type', () => {
    const change: Change = (document) =>
      Object.assign(
        at(notification(document, 'notifySettle'), 'requestBody', 'content', 'application/json', 'schema'),
        { $ref: '#/components/schemas/TransferNotification' },
      )
    expect(toldOf(change)).toEqual([
      {
        impact: 'major',
        place: 'SETTLE_RESULT',
        text: expect.stringContaining('`notifySettle` (`TransferNotification`), and came with'),
      },
    ])
  })

  it.each<[string, JsonObject, Told['impact'], RegExp]>([
    [
      'another field',
      { field: '/type', values: ['SETTLE_RESULT'] },
      'major',
      /"\/type".*was by.*"\/notifyType"/,
    ],
    ['fields that are there', { present: ['/settleId'], event: 'SETTLE_RESULT' }, 'major', /"\/settleId"/],
    ['another value', { field: '/notifyType', values: { DONE: 'SETTLE_RESULT' } }, 'minor', /"DONE".*was by/],
  ])('that is recognized by %s', (_, discriminator, impact, text) => {
    expect(toldOf(discriminatedBy(discriminator))).toEqual([
      { impact, place: 'SETTLE_RESULT', text: expect.stringMatching(text) },
    ])
  })

  it('that comes with another notification and is recognized otherwise is told with both', () => {
    const change: Change = (document) => {
      Object.assign(notification(document, 'notifySettle'), { operationId: 'notifySettled' })
      discriminatedBy({ field: '/type', values: ['SETTLE_RESULT'] })(document)
    }
    const ofEvent = toldOf(change).filter(({ place }) => place === 'SETTLE_RESULT')
    expect(ofEvent).toEqual([
      {
        impact: 'major',
        place: 'SETTLE_RESULT',
        text: expect.stringMatching(/comes with `notifySettled`.*; `SETTLE_RESULT` is recognized by/),
      },
    ])
  })
})

describe('a method that the contract makes', () => {
  const PAGINATION = {
    name: 'orders',
    page: '/page',
    size: '/size',
    items: '/steps',
    currentPage: '/at',
    totalPages: '/of',
  }
  const operation = (document: JsonObject, key: string) =>
    at(document, 'paths', key === 'x-pagination' ? '/v1/orders/inquireOrder' : '/v1/orders/settle', 'post')
  const finalState = structuredClone(operation(openapi, 'x-final-state')['x-final-state'] ?? null)
  /** The words on a change of an extension, which was there before. */
  const between = (key: string, before: Json, after: Json | undefined) => {
    const having = (value: Json | undefined) =>
      changed((document) => {
        if (value === undefined) delete operation(document, key)[key]
        else operation(document, key)[key] = value
      })
    return factChanges(having(before), having(after)).map(({ impact, place, text, todo }) => ({
      impact,
      place,
      said: `${text.en} | ${todo.en}`,
      zh: `${text.zh} | ${todo.zh}`,
    }))
  }
  const withState = (change: JsonObject): Json => ({ ...at({ finalState }, 'finalState'), ...change })

  it.each<[string, string, Json, Json | undefined, Told['impact'], RegExp]>([
    [
      'loses its name of a wait',
      'x-final-state',
      finalState,
      withState({ name: 'payout' }),
      'major',
      /`waitForSettlement` is gone: it is `waitForPayout` now \| call `waitForPayout` instead/,
    ],
    [
      'is gone with a final state',
      'x-final-state',
      finalState,
      undefined,
      'major',
      /`waitForSettlement` is gone/,
    ],
    [
      'asks another call',
      'x-final-state',
      finalState,
      withState({ inquiry: 'inquireSettle' }),
      'major',
      /`waitForSettlement` is made of `inquireSettle .*compile/,
    ],
    [
      'takes another id',
      'x-final-state',
      finalState,
      withState({ item: { list: '/steps', where: {}, id: { otherId: 'stepId' } } }),
      'major',
      /`waitForSettlement` is made of `inquireOrder otherId`/,
    ],
    [
      'is decided otherwise',
      'x-final-state',
      finalState,
      withState({ open: 'STILL_OPEN' }),
      'minor',
      /what decides its outcome is stated anew/,
    ],
    [
      'loses its name of reading pages',
      'x-pagination',
      PAGINATION,
      { ...PAGINATION, name: 'settlements' },
      'major',
      /`iterateOrders` is gone: it is `iterateSettlements` now/,
    ],
    ['is gone with its pages', 'x-pagination', PAGINATION, undefined, 'major', /`iterateOrders` is gone/],
    [
      'reads pages otherwise',
      'x-pagination',
      PAGINATION,
      { ...PAGINATION, page: '/number' },
      'minor',
      /how its pages are read is stated anew/,
    ],
  ])('%s', (_, key, before, after, impact, said) => {
    expect(between(key, before, after)).toEqual([
      {
        impact,
        place: key === 'x-pagination' ? 'inquireOrder' : 'settle',
        said: expect.stringMatching(said),
        zh: expect.stringMatching(/\p{Script=Han}/u),
      },
    ])
  })
})
