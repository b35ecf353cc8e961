import { describe, expect, it } from 'vitest'
import type { NotificationHandlers, VerifiedNotification } from '../../src/notifications/index.ts'
import { withExampleEvents } from '../support/example-events.ts'

const {
  createNotificationReceiver,
  createTestNotification,
  isKnownNotification,
  antom,
  clientId,
  signed,
  watch,
} = await withExampleEvents(async () => ({
  ...(await import('../../src/notifications/index.ts')),
  ...(await import('../../src/testing/index.ts')),
  ...(await import('./fixture.ts')),
}))

/** The events of the fictional contract, which the types of the real one do not know. */
const eventNames = [
  'TRANSFER_RESULT',
  'TRANSFER_PENDING',
  'MANDATE_CREATED',
  'MANDATE_CANCELLED',
  'DEPOSIT_RESULT',
  'PLAN_TRANSFER_RESULT',
]
const handlersFor = (names: readonly string[], handle: (name: string, context: object) => unknown) =>
  // As above: the types know the real events only.
  Object.fromEntries(
    names.map((name) => [name, (_message: unknown, context: object) => handle(name, context)]),
  ) as NotificationHandlers
const exampleOf = (name: string) => createTestNotification(name as 'PAYMENT_RESULT') as object

describe('a receiver', () => {
  it('hands each event to its handler, with its name, once', async () => {
    const seen: [string, object][] = []
    const events: object[] = []
    const { deliver } = watch({
      on: handlersFor(eventNames, (name, context) => seen.push([name, context])),
      onEvent: (event) => events.push(event),
    })
    for (const name of eventNames) {
      for (const want of ['handled', 'repeated']) {
        expect(await deliver(await signed(exampleOf(name)))).toMatchObject({ status: 200 })
        const notifyType = name.startsWith('TRANSFER') ? name : undefined
        expect(events.at(-1)).toMatchObject({ event: want, eventName: name, notifyType })
      }
    }
    expect(seen.map(([name]) => name)).toEqual(eventNames)
    expect(seen).toMatchObject(eventNames.map((name) => [name, { eventName: name, deviations: [] }]))
  })

  it.each([
    ['TRANSFER_RESULT', ['t1', 'S']],
    ['MANDATE_CREATED', ['m1', 'CREATED']],
    ['MANDATE_CANCELLED', ['m1', 'CANCELLED']],
    ['DEPOSIT_RESULT', ['d1']],
    ['PLAN_TRANSFER_RESULT', ['t2']],
  ])('recognizes a repetition of %s by its event and fields', async (name, fields) => {
    const keys: string[] = []
    const { deliver } = watch({
      on: {},
      onUnknown: (_, { key, eventName }) => keys.push(`${eventName} ${key}`),
    })
    await deliver(await signed(exampleOf(name)))
    expect(keys).toEqual([`${name} ${JSON.stringify([clientId, name, fields])}`])
  })

  it('gives two events of equal fields two keys', async () => {
    const seen: string[] = []
    const { deliver } = watch({ on: handlersFor(eventNames, (name) => seen.push(name)) })
    // The transfer of a plan and a transfer may have one id.
    await deliver(await signed({ ...exampleOf('TRANSFER_RESULT'), transferId: 't2' }))
    await deliver(await signed(exampleOf('PLAN_TRANSFER_RESULT')))
    expect(seen).toEqual(['TRANSFER_RESULT', 'PLAN_TRANSFER_RESULT'])
  })

  it.each<[string, { given: object; pointer: string; keyword: string }]>([
    [
      'of an unknown value',
      { given: { mandateNotifyType: 'PAUSED' }, pointer: '/mandateNotifyType', keyword: 'enum' },
    ],
    [
      'of a value that is no text',
      { given: { mandateNotifyType: 5 }, pointer: '/mandateNotifyType', keyword: 'type' },
    ],
    ['without any of the fields', { given: { planId: 'p' }, pointer: '/notifyType', keyword: 'required' }],
  ])('gives onUnknown one %s, and says at which field', async (_name, { given, pointer, keyword }) => {
    const seen: object[] = []
    const { deliver } = watch({
      on: handlersFor(eventNames, () => expect.unreachable()),
      onUnknown: (message, context) => seen.push({ message, context }),
    })
    expect(await deliver(await signed(given))).toMatchObject({ status: 200 })
    const deviations = [{ kind: 'unknown', pointer, keyword }]
    expect(seen).toMatchObject([{ message: given, context: { eventName: undefined, deviations } }])
  })

  it('gives onUnknown a known event without its essential part, and names the field', async () => {
    const seen: object[] = []
    const reported: object[] = []
    const { deliver } = watch({
      on: handlersFor(eventNames, () => expect.unreachable()),
      onUnknown: (_, context) => seen.push(context),
      onDeviation: (event) => reported.push(event),
    })
    await deliver(await signed({ planId: 'p1', phaseNo: 2 }))
    const lack = { pointer: '/transferId', keyword: 'required', schema: 'PlanTransferNotification' }
    expect(seen).toMatchObject([{ eventName: 'PLAN_TRANSFER_RESULT', deviations: [lack] }])
    expect(reported).toMatchObject([
      { ...lack, eventName: 'PLAN_TRANSFER_RESULT', notifyType: undefined, operation: undefined },
    ])
  })

  it('takes handlers for events of the contract alone', () => {
    const make = (names: string[]) =>
      createNotificationReceiver({
        clientId,
        antomPublicKey: antom.publicKey,
        on: handlersFor(names, () => {}),
        onUnknown: () => {},
      })
    expect(() => make(eventNames)).not.toThrow()
    for (const name of ['CREATED', 'PAYMENT_RESULT', 'toString', '__proto__x']) {
      expect(() => make([name])).toThrow(`must be for one of ${eventNames.join(', ')}`)
    }
  })
})

describe('isKnownNotification', () => {
  it.each<[string, { given: object; eventName?: string; want: boolean }]>([
    ['any event', { given: exampleOf('DEPOSIT_RESULT'), want: true }],
    ['the event', { given: exampleOf('DEPOSIT_RESULT'), eventName: 'DEPOSIT_RESULT', want: true }],
    ['another event', { given: exampleOf('DEPOSIT_RESULT'), eventName: 'TRANSFER_RESULT', want: false }],
    ['an unknown one', { given: { notifyType: 'X' }, eventName: 'X', want: false }],
    [
      'one without a field that tells it apart',
      { given: { planId: 'p', phaseNo: 1 }, eventName: 'PLAN_TRANSFER_RESULT', want: false },
    ],
  ])('%s', (_name, { given, eventName, want }) => {
    // The types know the real events only.
    const is = isKnownNotification as (given: VerifiedNotification, eventName?: string) => boolean
    expect(is(given as VerifiedNotification, eventName)).toBe(want)
  })
})
