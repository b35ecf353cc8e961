import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apiOperations, examplesOf } from '../../tools/contract/api-operations.ts'
import { identify } from '../../tools/contract/discriminators.ts'
import { exampleEvents, withExampleEvents } from '../support/example-events.ts'

const { identifyEvent } = await withExampleEvents(() => import('../../src/notifications/index.ts'))

const document = await exampleEvents()
const notifications = apiOperations(document).filter(({ kind }) => kind === 'notification')
const rules = notifications.flatMap(({ discriminator }) => discriminator ?? [])
const examples = examplesOf(document).filter(({ message }) => message === 'request')

const throwing = {
  get notifyType(): string {
    throw new Error('unreadable')
  },
}
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

describe('identifyEvent', () => {
  it.each<[string, { given: unknown; want: string | undefined }]>([
    ['a value that is the name', { given: { notifyType: 'TRANSFER_RESULT' }, want: 'TRANSFER_RESULT' }],
    ['another value of the field', { given: { notifyType: 'TRANSFER_PENDING' }, want: 'TRANSFER_PENDING' }],
    ['a value with a name', { given: { mandateNotifyType: 'CREATED' }, want: 'MANDATE_CREATED' }],
    ['a name that is no value', { given: { mandateNotifyType: 'MANDATE_CREATED' }, want: undefined }],
    ['a value of another field', { given: { mandateNotifyType: 'TRANSFER_RESULT' }, want: undefined }],
    ['a field that is there', { given: { deposit: { depositId: 'd' } }, want: 'DEPOSIT_RESULT' }],
    ['a field around it alone', { given: { deposit: {} }, want: undefined }],
    ['a field in it that is null', { given: { deposit: { depositId: null } }, want: undefined }],
    ['two fields that are there', { given: { planId: 'p', phaseNo: 1 }, want: 'PLAN_TRANSFER_RESULT' }],
    ['one of two fields', { given: { planId: 'p' }, want: undefined }],
    ['two fields, one null', { given: { planId: 'p', phaseNo: null }, want: undefined }],
    ['fields that are empty or zero', { given: { planId: '', phaseNo: 0 }, want: 'PLAN_TRANSFER_RESULT' }],
    ['a field that is to be absent', { given: { planId: 'p', phaseNo: 1, deposit: {} }, want: undefined }],
    [
      'a field that is to be absent and is null',
      { given: { planId: 'p', phaseNo: 1, deposit: null }, want: 'PLAN_TRANSFER_RESULT' },
    ],
    [
      'the first field decides',
      { given: { mandateNotifyType: 'CREATED', notifyType: 'TRANSFER_RESULT' }, want: 'TRANSFER_RESULT' },
    ],
    [
      'the first field decides, also where it says what nobody knows',
      { given: { notifyType: 'REVERSAL_RESULT', mandateNotifyType: 'CREATED' }, want: undefined },
    ],
    [
      'a field decides before fields that are there',
      { given: { notifyType: 'REVERSAL_RESULT', planId: 'p', phaseNo: 1 }, want: undefined },
    ],
    [
      'a field that is null does not decide',
      { given: { notifyType: null, mandateNotifyType: 'CREATED' }, want: 'MANDATE_CREATED' },
    ],
    ['an empty object', { given: {}, want: undefined }],
    ['an empty text', { given: { notifyType: '' }, want: undefined }],
    ['a value that is a number', { given: { notifyType: 1 }, want: undefined }],
    ['a value that is true', { given: { notifyType: true }, want: undefined }],
    ['a value in a list', { given: { notifyType: ['TRANSFER_RESULT'] }, want: undefined }],
    ['a value in an object', { given: { notifyType: { toString: 'TRANSFER_RESULT' } }, want: undefined }],
    ['a value in lower case', { given: { notifyType: 'transfer_result' }, want: undefined }],
    ['a value with white space', { given: { notifyType: 'TRANSFER_RESULT ' }, want: undefined }],
    ['a value that objects inherit', { given: { notifyType: 'constructor' }, want: undefined }],
    ['the value __proto__', { given: { notifyType: '__proto__' }, want: undefined }],
    [
      'a field of the prototype',
      { given: JSON.parse('{"__proto__":{"notifyType":"TRANSFER_RESULT"}}'), want: undefined },
    ],
    ['an inherited field', { given: Object.create({ notifyType: 'TRANSFER_RESULT' }), want: undefined }],
    [
      'an object without a prototype',
      {
        given: Object.assign(Object.create(null), { notifyType: 'TRANSFER_RESULT' }),
        want: 'TRANSFER_RESULT',
      },
    ],
    ['a list', { given: [{ notifyType: 'TRANSFER_RESULT' }], want: undefined }],
    ['a list with a field', { given: Object.assign([], { notifyType: 'TRANSFER_RESULT' }), want: undefined }],
    ['text', { given: '{"notifyType":"TRANSFER_RESULT"}', want: undefined }],
    ['bytes', { given: new TextEncoder().encode('{}'), want: undefined }],
    ['a number', { given: 5, want: undefined }],
    ['null', { given: null, want: undefined }],
    ['nothing', { given: undefined, want: undefined }],
    ['a symbol', { given: Symbol('x'), want: undefined }],
    ['a function', { given: Object.assign(() => {}, { notifyType: 'TRANSFER_RESULT' }), want: undefined }],
    ['a field that throws', { given: throwing, want: undefined }],
    ['a proxy that is gone', { given: revoked(), want: undefined }],
  ])('%s', (_name, { given, want }) => {
    expect(identifyEvent(given)).toBe(want)
  })

  it('gives every event of the contract for an example of it, and nothing else', () => {
    const identified = examples.map(({ value, call }) => [call, identifyEvent(value)])
    for (const { name, events } of notifications) {
      const own = identified.filter(([call]) => call === name).map(([, event]) => event)
      expect([...new Set(own)].sort()).toEqual([...events].sort())
    }
  })

  it('gives a name of the contract or nothing for anything, whatever else is in it', () => {
    const known = notifications.flatMap(({ events }) => events)
    const words = fc.constantFrom(
      ...['TRANSFER_RESULT', 'CREATED', 'CANCELLED', 'MANDATE_CREATED', 'constructor', '__proto__', ''],
    )
    const value = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.record({ depositId: words }))
    const names = ['notifyType', 'mandateNotifyType', 'deposit', 'planId', 'phaseNo', 'toString', 'x']
    const body = fc.dictionary(fc.constantFrom(...names), value)
    fc.assert(
      fc.property(body, (given) => {
        const event = identifyEvent(given)
        expect([undefined, ...known]).toContain(event)
        // What the contract's own examples are checked with says the same.
        expect(identify(rules, JSON.parse(JSON.stringify(given)))).toBe(event)
        // Fields that no rule names change nothing, and neither does the order.
        const { x: _, toString: __, ...rest } = given
        const turned = Object.fromEntries(Object.entries(rest).reverse())
        expect(identifyEvent(turned)).toBe(event)
      }),
    )
    fc.assert(fc.property(fc.anything(), (given) => void identifyEvent(given)))
  })
})
