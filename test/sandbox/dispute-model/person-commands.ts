import { expect } from 'vitest'
import type { OpenDisputeOptions } from '../../../src/sandbox/index.ts'
import { at as pick } from '../model.ts'
import type { Command } from './commands.ts'
import { accept, isChargedBack, judge, type Model, open, refusalOf, withdraw } from './model.ts'
import { checkState, type DisputeJudgement, type World } from './world.ts'

/** A person opens a dispute about a payment. */
export class Open implements Command {
  readonly index: number
  readonly options: OpenDisputeOptions & { readonly dueIn: number }
  readonly isRdr: boolean
  constructor(index: number, options: Open['options'], isRdr: boolean) {
    this.index = index
    this.options = options
    this.isRdr = isRdr
  }
  toString = () => `open ${this.isRdr ? 'rdr ' : ''}about ${this.index} ${JSON.stringify(this.options)}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const { paymentId } = pick(model.payments, this.index)
    const { type = 'CHARGEBACK', dueIn, judgement, defendable = true } = this.options
    const { disputes } = world.sandbox
    const openIt = () => (this.isRdr ? disputes.openRdr : disputes.open)(paymentId, this.options)
    if (type === 'CHARGEBACK' && isChargedBack(model, paymentId)) {
      expect(openIt).toThrow('was charged back as a whole')
      world.note('chargeback of what was charged back')
      return
    }
    const opened = openIt()
    const now = world.clock.now()
    const plan = { isRdr: this.isRdr, ...(judgement !== undefined && { judgement }) }
    const { disputeId } = opened
    open(
      model,
      { disputeId, paymentId, type, plan, dueAt: now + dueIn * 1000, isDefendable: defendable },
      now,
    )
    await world.pass(0)
    checkState(model, world)
  }
}

/** What others than the merchant decide. */
export class Decide implements Command {
  readonly index: number
  readonly what: DisputeJudgement | 'withdraw' | 'accept'
  constructor(index: number, what: Decide['what']) {
    this.index = index
    this.what = what
  }
  toString = () => `${this.what} of ${this.index}`
  check = ({ disputes }: Model) => disputes.length > 0
  run = async (model: Model, world: World) => {
    const dispute = pick(model.disputes, this.index)
    const now = world.clock.now()
    const { disputes } = world.sandbox
    const { disputeId } = dispute
    if (this.what === 'withdraw') expect(disputes.withdraw(disputeId)).toBe(withdraw(model, dispute))
    else if (this.what === 'accept') {
      const isOpen = refusalOf(dispute, 'accept', now) === undefined
      if (isOpen) accept(model, dispute, 'MANUAL_PROCESSING_ACCEPTED', now)
      expect(disputes.acceptManually(disputeId)).toBe(isOpen)
    } else expect(disputes.judge(disputeId, this.what)).toBe(judge(model, dispute, this.what, now))
    world.note(`${this.what}: ${dispute.state}`)
    await world.pass(0)
    checkState(model, world)
  }
}
