import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  checkNotifications,
  codeOf,
  createDisputedMerchant,
  type DisputedMerchant,
  hour,
} from './disputes.ts'

const types = ['CHARGEBACK', 'RETRIEVAL_REQUEST', 'COMPLIANCE_REQUEST'] as const
const judgements = ['ACCEPT_BY_CUSTOMER', 'ACCEPT_BY_MERCHANT', 'VALIDATE_SUCCESS', 'VALIDATE_FAIL'] as const

/** What can happen, in hours where time passes. The deadline is after 48 hours. */
type Step = 'accept' | 'defend' | 'withdraw' | 'manual' | (typeof judgements)[number] | number

const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<Step>('accept', 'defend', 'defend', 'defend') },
    { weight: 4, arbitrary: fc.constantFrom<Step>(...judgements) },
    { weight: 1, arbitrary: fc.constantFrom<Step>('withdraw', 'manual') },
    // The edges of the deadline and of the warning come often.
    { weight: 2, arbitrary: fc.constantFrom<Step>(1, 23, 24, 47, 48) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 30 }) },
  ),
  { minLength: 3, maxLength: 16 },
)

/** A dispute as the documentation describes it, without a clock of its own: it is told the hour. */
class Model {
  readonly events = ['DISPUTE_CREATED']
  private state: 'open' | 'defended' | 'over' | 'late' = 'open'
  private documents = 0
  private isWarned = false
  private hours = 0

  private readonly type: (typeof types)[number]

  constructor(type: (typeof types)[number]) {
    this.type = type
  }

  /** The result code that the merchant gets, or whether the others could do what they wanted. */
  do(step: Exclude<Step, number>): string | boolean {
    switch (step) {
      case 'accept':
        return this.answer('DISPUTE_ACCEPTED', 'over')
      case 'defend':
        return this.defend()
      case 'manual':
        return this.answer('DISPUTE_ACCEPTED', 'over') === 'SUCCESS'
      case 'withdraw': {
        if (this.state !== 'open' && this.state !== 'defended') return false
        this.become('over', 'DISPUTE_CANCELLED')
        return true
      }
      default:
        return this.judge(step)
    }
  }

  pass(hours: number): void {
    this.hours += hours
    if (this.state !== 'open') return
    if (this.hours >= 24) this.warn()
    if (this.hours >= 48) this.runOut()
  }

  private warn() {
    if (!this.isWarned) this.events.push('DEFENSE_DUE_ALERT')
    this.isWarned = true
  }

  private runOut() {
    this.state = 'late'
    if (this.type === 'CHARGEBACK') this.events.push('DISPUTE_ACCEPTED')
  }

  private become(state: 'open' | 'defended' | 'over', event: string) {
    this.state = state
    this.events.push(event)
  }

  private answer(event: string, state: 'defended' | 'over'): string {
    if (this.state === 'late') return 'TIME_EXCEEDS_LIMIT'
    if (this.state !== 'open') return 'REPEAT_REQUEST'
    this.become(state, event)
    return 'SUCCESS'
  }

  private defend(): string {
    const isCompliance = this.type === 'COMPLIANCE_REQUEST'
    if (isCompliance && this.state === 'defended') {
      return this.hours >= 48 ? 'TIME_EXCEEDS_LIMIT' : 'NOT_ALLOW_IN_CURRENT_STATUS'
    }
    if (isCompliance && this.state === 'open' && this.documents === 3) return 'DEFENSE_EXCEED_LIMIT'
    const code = this.answer('DEFENSE_SUPPLIED', 'defended')
    if (code === 'SUCCESS') this.documents += 1
    return code
  }

  private judge(judgement: (typeof judgements)[number]): boolean {
    const fits = judgement.startsWith('ACCEPT')
      ? this.type === 'CHARGEBACK'
      : this.type === 'COMPLIANCE_REQUEST'
    if (this.state !== 'defended' || !fits) return false
    if (judgement !== 'VALIDATE_FAIL') this.become('over', 'DISPUTE_JUDGED')
    else {
      this.become('open', 'DISPUTE_JUDGED')
      // It is too late at once, or warned of at once.
      if (this.hours >= 48) this.runOut()
      else this.pass(0)
    }
    return true
  }
}

async function perform(merchant: DisputedMerchant, id: string, step: Exclude<Step, number>) {
  const { disputes } = merchant.sandbox
  switch (step) {
    case 'accept':
      return codeOf('acceptDispute', merchant.accept(id))
    case 'defend':
      return codeOf('supplyDefenseDocument', merchant.defend(id))
    case 'withdraw':
      return disputes.withdraw(id)
    case 'manual':
      return disputes.acceptManually(id)
    default:
      return disputes.judge(id, step)
  }
}

it('does what the documentation says, and takes no answer after the deadline, whatever happens', async () => {
  const counts: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...types), steps, async (type, plan) => {
      const merchant = await createDisputedMerchant()
      const model = new Model(type)
      const openedAt = merchant.clock.now()
      const id = merchant.open({ type, dueIn: 48 * 3600 })
      for (const step of plan) {
        if (typeof step === 'number') {
          await merchant.pass(step * hour)
          model.pass(step)
          continue
        }
        const got = await perform(merchant, id, step)
        expect(got).toBe(model.do(step))
        counts[String(got)] = (counts[String(got)] ?? 0) + 1
        if (got === 'SUCCESS') expect(merchant.clock.now()).toBeLessThan(openedAt + 48 * hour)
        await merchant.pass(0)
      }
      // Notifications come 3 seconds after what they report, and none is sent twice.
      await merchant.pass(5000)
      expect(merchant.events()).toEqual(model.events)
      await checkNotifications(merchant.steps())
      const accepted = merchant.steps().filter((body) => body.disputeNotificationType === 'DISPUTE_ACCEPTED')
      expect(accepted.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 150 },
  )
  // What is to be found out has come up often enough.
  for (const code of [
    'SUCCESS',
    'TIME_EXCEEDS_LIMIT',
    'REPEAT_REQUEST',
    'NOT_ALLOW_IN_CURRENT_STATUS',
    'true',
  ]) {
    expect(counts[code]).toBeGreaterThan(2)
  }
})
