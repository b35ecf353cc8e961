import { describe, expect, it } from 'vitest'
import { checkNotifications, codeOf, createDisputedMerchant, day, hour } from './disputes.ts'

/** Seconds to answer, how much faster time passes, and what that comes to in milliseconds. */
const deadlines: [name: string, { dueIn: number; speed: number; want: number }][] = [
  ['the shortest', { dueIn: 1, speed: 1, want: 1000 }],
  ['an hour', { dueIn: 3600, speed: 1, want: hour }],
  ['a day exactly, as long as the warning', { dueIn: 86_400, speed: 1, want: day }],
  ['14 days', { dueIn: 14 * 86_400, speed: 1, want: 14 * day }],
  ['14 days, sixty times faster', { dueIn: 14 * 86_400, speed: 60, want: (14 * day) / 60 }],
  ['more than a timer can wait', { dueIn: 40 * 86_400, speed: 1, want: 40 * day }],
  ['the longest', { dueIn: 365 * 86_400, speed: 1, want: 365 * day }],
]

describe.each(deadlines)('with %s to answer', (_, { dueIn, speed, want }) => {
  it.each(['accept', 'defend'] as const)('%s is possible a millisecond before', async (action) => {
    const merchant = await createDisputedMerchant({ speed })
    const disputeId = merchant.open({ dueIn })
    await merchant.pass(want - 1)
    const operation = action === 'accept' ? 'acceptDispute' : 'supplyDefenseDocument'
    expect(await codeOf(operation, merchant[action](disputeId))).toBe('SUCCESS')
    await merchant.pass(2 * day)
    const end = action === 'accept' ? 'DISPUTE_ACCEPTED' : 'DEFENSE_SUPPLIED'
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_DUE_ALERT', end])
    await checkNotifications(merchant.steps())
  })

  it.each(['accept', 'defend'] as const)('%s is too late at the deadline', async (action) => {
    const merchant = await createDisputedMerchant({ speed })
    const disputeId = merchant.open({ dueIn })
    await merchant.pass(want)
    const operation = action === 'accept' ? 'acceptDispute' : 'supplyDefenseDocument'
    expect(await codeOf(operation, merchant[action](disputeId))).toBe('TIME_EXCEEDS_LIMIT')
    await merchant.pass(day)
    expect(await codeOf(operation, merchant[action](disputeId))).toBe('TIME_EXCEEDS_LIMIT')
    expect(merchant.events().filter((event) => event !== 'DEFENSE_DUE_ALERT')).toEqual([
      'DISPUTE_CREATED',
      'DISPUTE_ACCEPTED',
    ])
    expect(merchant.steps().at(-1)).toMatchObject({ disputeAcceptReason: 'TIMEOUT' })
    expect(merchant.sandbox.disputes.find(disputeId)).toMatchObject({
      status: 'ACCEPTED',
      acceptReason: 'TIMEOUT',
      documents: 0,
    })
    await checkNotifications(merchant.steps())
  })
})

describe('the warning', () => {
  it('comes 24 hours before the deadline, and tells it', async () => {
    const merchant = await createDisputedMerchant()
    merchant.open({ dueIn: 3 * 86_400 })
    await merchant.pass(2 * day - 1)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED'])
    // Notifications come 3 seconds after what they report.
    await merchant.pass(3001)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_DUE_ALERT'])
    const [created, alert] = merchant.steps()
    expect(alert?.defenseDueTime).toBe('2026-03-13T10:00:00+08:00')
    expect(alert?.defenseDueTime).toBe(created?.defenseDueTime)
  })

  it.each(['accept', 'defend'] as const)('does not come after %s', async (action) => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({ dueIn: 3 * 86_400 })
    await merchant.pass(2 * day - 1)
    await merchant[action](disputeId)
    await merchant.pass(4 * day)
    expect(merchant.events()).not.toContain('DEFENSE_DUE_ALERT')
  })

  it('does not come after a withdrawal', async () => {
    const merchant = await createDisputedMerchant()
    merchant.sandbox.disputes.withdraw(merchant.open({ dueIn: 3 * 86_400 }))
    await merchant.pass(4 * day)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DISPUTE_CANCELLED'])
  })

  it('comes once, also when a document was not good enough', async () => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({
      type: 'COMPLIANCE_REQUEST',
      dueIn: 2 * 86_400,
      judgement: 'VALIDATE_FAIL',
    })
    await merchant.pass(day + 1)
    await merchant.defend(disputeId)
    await merchant.pass(5 * day)
    expect(merchant.events()).toEqual([
      'DISPUTE_CREATED',
      'DEFENSE_DUE_ALERT',
      'DEFENSE_SUPPLIED',
      'DISPUTE_JUDGED',
    ])
  })
})

it.each(['RETRIEVAL_REQUEST', 'COMPLIANCE_REQUEST'] as const)(
  'a %s that nobody answers is not lost, only too late',
  async (type) => {
    const merchant = await createDisputedMerchant()
    const disputeId = merchant.open({ type, dueIn: 2 * 86_400 })
    await merchant.pass(3 * day)
    expect(merchant.events()).toEqual(['DISPUTE_CREATED', 'DEFENSE_DUE_ALERT'])
    expect(merchant.sandbox.disputes.find(disputeId)?.status).toBe('EXPIRED')
    expect(await codeOf('supplyDefenseDocument', merchant.defend(disputeId))).toBe('TIME_EXCEEDS_LIMIT')
  },
)

it.each(['at once', 'step by step'])('is the same when time is moved on %s', async (how) => {
  const merchant = await createDisputedMerchant()
  const lost = merchant.open({ dueIn: 3 * 86_400 })
  const late = merchant.open({ type: 'COMPLIANCE_REQUEST', judgement: 'VALIDATE_FAIL', dueIn: 3 * 86_400 })
  await merchant.defend(late)
  if (how === 'at once') merchant.clock.advance(40 * day)
  await merchant.pass(how === 'at once' ? 10_000 : 40 * day)
  const stepsOf = (id: string) => merchant.steps().filter(({ disputeId }) => disputeId === id)
  expect(stepsOf(lost).map(({ disputeNotificationType }) => disputeNotificationType)).toEqual([
    'DISPUTE_CREATED',
    'DEFENSE_DUE_ALERT',
    'DISPUTE_ACCEPTED',
  ])
  expect(stepsOf(lost).at(-1)?.disputeAcceptTime).toBe('2026-03-13T10:00:00+08:00')
  expect(stepsOf(late).map(({ disputeNotificationType }) => disputeNotificationType)).toEqual([
    'DISPUTE_CREATED',
    'DEFENSE_SUPPLIED',
    'DISPUTE_JUDGED',
    'DEFENSE_DUE_ALERT',
  ])
  expect(stepsOf(late).at(2)?.disputeJudgedTime).toBe('2026-03-10T10:00:05+08:00')
  expect(merchant.sandbox.disputes.find(late)?.status).toBe('EXPIRED')
})
