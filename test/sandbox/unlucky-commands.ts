import type fc from 'fast-check'
import { expect } from 'vitest'
import { isTransportError } from '../../src/core/errors/transport-error.ts'
import { checkNever } from './model.ts'
import type { HandlerFault, StoreFault } from './unlucky-store.ts'
import type { World } from './world.ts'

/** What goes wrong, whatever the model is of. */
type UnluckyCommand = fc.AsyncCommand<object, World>

/** The shop's store, or its handlers, fail or are late when they are next called. */
export class Disturb implements UnluckyCommand {
  readonly storeFaults: readonly StoreFault[]
  readonly handlerFaults: readonly HandlerFault[]
  constructor(storeFaults: readonly StoreFault[], handlerFaults: readonly HandlerFault[]) {
    this.storeFaults = storeFaults
    this.handlerFaults = handlerFaults
  }
  toString = () => `disturb ${JSON.stringify([...this.storeFaults, ...this.handlerFaults])}`
  check = () => true
  run = async (_: object, world: World) => {
    world.store.storeFaults.push(...this.storeFaults)
    world.store.handlerFaults.push(...this.handlerFaults)
  }
}

/** Somebody sets the clock of the machine on which client and receiver run. */
export class SetClock implements UnluckyCommand {
  readonly by: number
  readonly after: number
  constructor(by: number, after: number) {
    this.by = by
    this.after = after
  }
  toString = () => `set the clock by ${this.by} ms in ${this.after} ms`
  check = () => true
  run = async (_: object, world: World) => {
    world.at(world.clock.now() + this.after, () => world.setClock(this.by))
  }
}

/** As the client has it by default, in milliseconds. */
const totalTimeout = 60_000
const timeout = 15_000
const longestDelay = 8000

/** A call that no attempt of gets an answer, while the clock is set. */
export class CallInVain implements UnluckyCommand {
  readonly word: string
  readonly retries: number
  readonly jumps: readonly Jump[]
  constructor(word: string, retries: number, jumps: readonly Jump[]) {
    this.word = word
    this.retries = retries
    this.jumps = jumps
  }
  toString = () => `call in vain, ${this.word} ${this.retries} ${JSON.stringify(this.jumps)}`
  check = () => true
  run = async (_: object, world: World) => {
    const start = world.clock.now()
    const attempts = 1 + this.retries
    const words = Array.from({ length: attempts }, () => this.word)
    world.network.words.set('inquiryPayment', words)
    jumpAll(this.jumps, world)
    const error = await world
      .call((antom) => antom.inquiryPayment({ paymentRequestId: 'nobody' }, { retries: this.retries }))
      .catch((error: unknown) => error)
    expect(isTransportError(error), this.toString()).toEqual(true)
    const took = world.clock.now() - start
    expect(took <= totalTimeout, this.toString()).toEqual(true)
    // It gave up because no attempts were left, or no time for another.
    if (words.length > 0) {
      const least = totalTimeout - longestDelay - 1
      expect(took >= least, this.toString()).toEqual(true)
    } else if (this.word === 'slow') {
      expect(took >= Math.min(attempts * timeout, totalTimeout), this.toString()).toEqual(true)
    }
    world.network.words.clear()
    checkNever(world)
  }
}

/** The clock is set by so much after so much time. */
export interface Jump {
  readonly by: number
  readonly after: number
}

export function jumpAll(jumps: readonly Jump[], world: World): void {
  for (const { by, after } of jumps) world.at(world.clock.now() + after, () => world.setClock(by))
}
