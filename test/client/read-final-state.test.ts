import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FinalStateEntry } from '../../generated/final-states.ts'
import { type Inquiry, readFinalState } from '../../src/client/wait/read-final-state.ts'

/** A contract of the test's own: what holds here holds of whatever a contract states. */
const transfer: FinalStateEntry = {
  inquiry: 'inquireTransfer',
  schema: 'InquireTransferResponse',
  notFound: ['NOT_FOUND'],
  state: '/state/name',
  code: '/state/code',
  message: '/state/text',
  states: {
    DONE: { status: 'S', code: 'SUCCESS' },
    LOST: { status: 'F', code: 'PROCESS_FAIL' },
    BACK: { status: 'F', code: 'RETURNED', advice: 'new-request' },
  },
  open: 'IN_TRANSFER',
  codes: 'paymentResultCode',
}
const leg: FinalStateEntry = {
  ...transfer,
  item: { list: '/legs', where: { kind: 'OUT' }, argument: 'legId', field: 'id' },
}
const inquiry = (data: object, status: 'succeeded' | 'failed' | 'pending' = 'succeeded') =>
  // Only what reading looks at.
  ({ status, code: 'CODE', message: 'of the inquiry', advice: 'done', data }) as unknown as Inquiry

describe('how something stands', () => {
  it.each([
    ['DONE', { status: 'succeeded', code: 'SUCCESS', advice: 'done' }],
    ['LOST', { status: 'failed', code: 'PROCESS_FAIL', advice: 'contact-support' }],
    ['BACK', { status: 'failed', code: 'RETURNED', advice: 'new-request' }],
    ['ELSEWHERE', { status: 'pending', code: 'IN_TRANSFER', advice: 'inquire' }],
    ['constructor', { status: 'pending', code: 'IN_TRANSFER' }],
    [['DONE'], { status: 'pending' }],
    [null, { status: 'pending' }],
  ])('is read from %j', (name, want) => {
    expect(readFinalState(inquiry({ state: { name } }), transfer, undefined)).toMatchObject({
      message: '',
      ...want,
    })
  })

  it.each([
    ['DONE', 'PARTLY', 'done'],
    ['LOST', 'USER_BALANCE_NOT_ENOUGH', 'ask-payer'],
    ['LOST', 'NEVER_SEEN', 'contact-support'],
    ['LOST', '__proto__', 'contact-support'],
    // A row that is no failure says nothing of one.
    ['LOST', 'SUCCESS', 'contact-support'],
    ['BACK', 'USER_BALANCE_NOT_ENOUGH', 'new-request'],
  ])('of %s has the code %s of the answer, and the advice %s', (name, code, advice) => {
    const read = readFinalState(inquiry({ state: { name, code, text: 'why' } }), transfer, undefined)
    expect(read).toMatchObject({ code, advice, message: 'why' })
  })

  it('has the code that the contract states, where the answer has no field for one', () => {
    const { code, message, ...bare } = transfer
    const data = { state: { name: 'LOST', code: 'USER_BALANCE_NOT_ENOUGH', text: 'why' } }
    expect([code, message]).toEqual(['/state/code', '/state/text'])
    expect(readFinalState(inquiry(data), bare, undefined)).toMatchObject({
      status: 'failed',
      code: 'PROCESS_FAIL',
      message: '',
      advice: 'contact-support',
    })
    const open = { state: { name: 'ELSEWHERE', code: 'OTHER' } }
    expect(readFinalState(inquiry(open), bare, undefined)).toMatchObject({ code: 'IN_TRANSFER', message: '' })
  })

  it('is open where one is listed that is not known yet', () => {
    const data = {
      legs: [{ kind: 'OUT', id: 'a', state: { name: 'LOST', code: 'NOT_FOUND', text: 'not yet' } }],
    }
    expect(readFinalState(inquiry(data), leg, 'a')).toMatchObject({
      status: 'pending',
      code: 'NOT_FOUND',
      message: 'not yet',
      advice: 'inquire',
    })
  })

  it.each(['failed', 'pending'] as const)('is open where the inquiry itself has %s', (status) => {
    expect(readFinalState(inquiry({ state: { name: 'DONE' } }, status), transfer, undefined)).toMatchObject({
      status: 'pending',
      code: 'CODE',
      message: 'of the inquiry',
    })
  })

  it.each([
    ['failed', 'NOT_FOUND', 'inquire'],
    ['failed', 'OTHER', 'fix-request'],
    ['pending', 'NOT_FOUND', 'fix-request'],
  ] as const)('of an inquiry that %s with %s has the advice %s', (status, code, advice) => {
    const refused = { ...inquiry({}, status), code, advice: 'fix-request' } as Inquiry // only what reading looks at
    expect(readFinalState(refused, transfer, undefined)).toMatchObject({ status: 'pending', code, advice })
  })

  it('is open, whatever else is in the answer', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        fc.pre(!Object.hasOwn(data, 'state'))
        expect(readFinalState(inquiry(data), transfer, undefined).status).toBe('pending')
        expect(readFinalState(inquiry(data), leg, 'leg-1').status).toBe('pending')
      }),
    )
  })
})

describe('one of several', () => {
  const out = (id: unknown, name: string) => ({ kind: 'OUT', id, state: { name } })
  it.each<[string, unknown, string]>([
    ['is found by its id', [out('leg-2', 'LOST'), out('leg-1', 'DONE')], 'succeeded'],
    ['is open while it is not listed', [out('leg-2', 'DONE')], 'pending'],
    ['is not one of another kind', [{ ...out('leg-1', 'DONE'), kind: 'IN' }], 'pending'],
    ['is not one whose id is a number or a list', [out(1, 'DONE'), out(['leg-1'], 'DONE')], 'pending'],
    ['may be listed twice in one state', [out('leg-1', 'DONE'), out('leg-1', 'DONE')], 'succeeded'],
    ['is open when it is listed in two states', [out('leg-1', 'DONE'), out('leg-1', 'LOST')], 'pending'],
    ['is open when the list is none', { 0: out('leg-1', 'DONE') }, 'pending'],
    ['is open among what is no item', [null, 7, 'leg-1', []], 'pending'],
  ])('%s', (_name, legs, status) => {
    const read = readFinalState(inquiry({ legs, state: { name: 'DONE' } }), leg, 'leg-1')
    expect(read.status).toBe(status)
    if (status !== 'pending') expect(read.data).toMatchObject({ id: 'leg-1' })
  })
})
