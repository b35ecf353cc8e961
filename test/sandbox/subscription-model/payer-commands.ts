import type fc from 'fast-check'
import { expect } from 'vitest'
import { at } from '../model.ts'
import type { World } from '../world.ts'
import { approve, cancel, type Model, tell } from './model.ts'
import { checkState } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>

/** A command about one of the subscriptions that there are. */
export abstract class OfOne implements Command {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  check = ({ subscriptions }: Model) => subscriptions.length > 0
  abstract run(model: Model, world: World): Promise<void>
  protected one({ subscriptions }: Model) {
    return at(subscriptions, this.index)
  }
}

/** The payer authorizes, or refuses. */
export class Decide extends OfOne {
  readonly isApproved: boolean
  constructor(index: number, isApproved: boolean) {
    super(index)
    this.isApproved = isApproved
  }
  override toString = () => `${this.isApproved ? 'approve' : 'decline'} ${this.index}`
  async run(model: Model, world: World) {
    const one = this.one(model)
    const isWaiting = one.state === 'WAITING'
    const { subscriptionId } = one
    const isDone = this.isApproved
      ? world.sandbox.approve(subscriptionId)
      : world.sandbox.decline(subscriptionId)
    expect([this.toString(), isDone]).toEqual([this.toString(), isWaiting])
    if (isWaiting && this.isApproved) approve(model, one, world.clock.now())
    else if (isWaiting) {
      one.state = 'TERMINATED'
      tell(model, one, 'CREATE')
    }
    await world.pass(0)
    checkState(model, world)
  }
}

/** The payer ends it at the wallet. */
export class CancelAtWallet extends OfOne {
  override toString = () => `cancel ${this.index} at the wallet`
  async run(model: Model, world: World) {
    const one = this.one(model)
    const isRunning = one.state === 'ACTIVE'
    expect(world.sandbox.subscriptions.cancel(one.subscriptionId)).toBe(isRunning)
    if (isRunning) cancel(model, one, world.clock.now())
    await world.pass(0)
    checkState(model, world)
  }
}

/** The coming tries to charge fail. */
export class Fail extends OfOne {
  readonly tries: number
  constructor(index: number, tries: number) {
    super(index)
    this.tries = tries
  }
  override toString = () => `${this.tries} tries of ${this.index} fail`
  async run(model: Model, world: World) {
    const one = this.one(model)
    expect(world.sandbox.subscriptions.failCharges(one.subscriptionId, this.tries)).toBe(true)
    one.failing = this.tries
  }
}
