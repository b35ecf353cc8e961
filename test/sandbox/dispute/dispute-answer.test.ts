import { expect, it } from 'vitest'
import { answerRefusal, documentRefusal } from '../../../src/sandbox/families/dispute/dispute-answer.ts'
import type { SandboxDispute } from '../../../src/sandbox/state/dispute-state.ts'

/** The deadline of every dispute here. */
const dueAt = 1_000_000

const dispute: SandboxDispute = {
  disputeId: '1',
  paymentId: '2',
  paymentRequestId: 'pay-1',
  amount: { currency: 'HKD', value: '1000' },
  type: 'CHARGEBACK',
  source: 'Visa',
  reasonCode: '13.1',
  reasonMessage: '',
  isDefendable: true,
  openedAt: 0,
  dueAt,
  scenario: {},
  status: 'OPEN',
  documents: 0,
  isAlerted: false,
  judgement: undefined,
  acceptance: undefined,
  notifications: 0,
  timers: { start: () => {}, startAt: () => {}, clear: () => {} },
}

const timedOut = { status: 'ACCEPTED', acceptance: { reason: 'TIMEOUT', at: dueAt } } as const
const accepted = { status: 'ACCEPTED', acceptance: { reason: 'MERCHANT_ACCEPTED', at: 5 } } as const
const compliance = { type: 'COMPLIANCE_REQUEST' } as const

/** What a dispute is besides open, when it is answered, and the codes for accepting it and for a document. */
type Row = [name: string, { given: Partial<SandboxDispute>; at: number; accept?: string; supply?: string }]

// The times are those at which no timer has run yet: a call can come before it.
it.each<Row>([
  ['a millisecond before the deadline', { given: {}, at: dueAt - 1 }],
  ['at the deadline', { given: {}, at: dueAt, accept: 'TIME_EXCEEDS_LIMIT', supply: 'TIME_EXCEEDS_LIMIT' }],
  ['after it', { given: {}, at: dueAt + 1, accept: 'TIME_EXCEEDS_LIMIT', supply: 'TIME_EXCEEDS_LIMIT' }],
  [
    'after the time has run out',
    { given: timedOut, at: dueAt, accept: 'TIME_EXCEEDS_LIMIT', supply: 'TIME_EXCEEDS_LIMIT' },
  ],
  [
    'after it was accepted, whenever that is',
    { given: accepted, at: dueAt + 9, accept: 'REPEAT_REQUEST', supply: 'REPEAT_REQUEST' },
  ],
  [
    'after it was defended, before the deadline',
    { given: { status: 'DEFENDED' }, at: 5, accept: 'REPEAT_REQUEST', supply: 'REPEAT_REQUEST' },
  ],
  [
    'a compliance request that is being validated',
    {
      given: { ...compliance, status: 'DEFENDED' },
      at: dueAt - 1,
      accept: 'REPEAT_REQUEST',
      supply: 'NOT_ALLOW_IN_CURRENT_STATUS',
    },
  ],
  [
    'the same at the deadline',
    {
      given: { ...compliance, status: 'DEFENDED' },
      at: dueAt,
      accept: 'REPEAT_REQUEST',
      supply: 'TIME_EXCEEDS_LIMIT',
    },
  ],
  ['a compliance request with two documents', { given: { ...compliance, documents: 2 }, at: 5 }],
  [
    'a compliance request with three documents',
    { given: { ...compliance, documents: 3 }, at: 5, supply: 'DEFENSE_EXCEED_LIMIT' },
  ],
  [
    'the same at the deadline, which comes first',
    {
      given: { ...compliance, documents: 3 },
      at: dueAt,
      accept: 'TIME_EXCEEDS_LIMIT',
      supply: 'TIME_EXCEEDS_LIMIT',
    },
  ],
  ['one that cannot be defended', { given: { isDefendable: false }, at: 5, supply: 'PARAM_ILLEGAL' }],
])('%s', (_, { given, at, accept, supply }) => {
  expect(answerRefusal({ ...dispute, ...given }, at)?.code).toBe(accept)
  expect(documentRefusal({ ...dispute, ...given }, at)?.code).toBe(supply)
})
