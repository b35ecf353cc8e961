import { type ConsentCommand, type Consult, Exchange } from './consent-commands.ts'
import { type ConsentModel, checkNever } from './consent-model.ts'
import type { ConsentWorld } from './consent-world.ts'
import { PayerActsOnPage } from './payer-commands.ts'

/** Asks, has the payer agree on the page, and exchanges the code: what seldom comes about by chance within the minute. */
export class Obtain implements ConsentCommand {
  readonly consult: Consult
  readonly exchange: Exchange
  constructor(consult: Consult, words: readonly string[]) {
    this.consult = consult
    this.exchange = new Exchange(0, false, words)
  }
  toString = () => `obtain by ${this.consult}, ${this.exchange}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    await this.consult.run(model, world)
    // No request may have arrived, or no answer.
    if (!model.consents.at(-1)?.page) return
    await new PayerActsOnPage(0, 'agree', true).run(model, world)
    await this.exchange.run(model, world)
  }
}

/** A payer does something while a call goes on. */
export class Race implements ConsentCommand {
  readonly payer: ConsentCommand
  readonly shop: ConsentCommand
  constructor(payer: ConsentCommand, shop: ConsentCommand) {
    this.payer = payer
    this.shop = shop
  }
  toString = () => `(${this.payer}) during (${this.shop})`
  check = (model: ConsentModel) => this.payer.check(model) && this.shop.check(model)
  run = async (model: ConsentModel, world: ConsentWorld) => {
    await this.payer.run(model, world)
    await this.shop.run(model, world)
  }
}

/** Lets time pass. */
export class Pass implements ConsentCommand {
  readonly time: number
  constructor(time: number) {
    this.time = time
  }
  toString = () => `${this.time / 1000} s pass`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    await world.pass(this.time)
    world.catchUp(model)
    checkNever(model, world)
  }
}
