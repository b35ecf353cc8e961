import { expect } from 'vitest'
import { at } from '../model.ts'
import type { ConsentCommand } from './consent-commands.ts'
import { type ConsentModel, checkNever, settlePayment } from './consent-model.ts'
import { activateByPayment, agree, decline, end, type ModelConsent } from './consent-rules.ts'
import type { ConsentWorld } from './consent-world.ts'

export type PayerAct = 'agree' | 'decline' | 'end'

const rules = { agree, decline, end }

/** A payer agrees, declines or ends an authorization: by program, perhaps later, while something else goes on. */
export class PayerActs implements ConsentCommand {
  readonly index: number
  readonly act: PayerAct
  readonly after: number
  constructor(index: number, act: PayerAct, after: number) {
    this.index = index
    this.act = act
    this.after = after
  }
  toString = () => `payer ${this.index}: ${this.act} after ${this.after} ms`
  check = ({ consents }: ConsentModel) => consents.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const consent = at([...model.consents].reverse(), this.index)
    const { sandbox, clock } = world
    const act = () => {
      const { authState } = consent
      const isDone = { agree: sandbox.approve, decline: sandbox.decline, end: sandbox.revoke }[this.act](
        authState,
      )
      const moment = clock.now()
      world.acted(() => {
        // At the very moment when the page expires either can come first.
        if (moment === consent.waitsUntil && this.act !== 'end' && !isDone) return
        expect([this.toString(), rules[this.act](consent, moment)]).toEqual([this.toString(), isDone])
        if (isDone) world.note(`payer: ${this.act}`)
      })
    }
    if (this.after === 0) act()
    else world.at(clock.now() + this.after, act)
  }
}

const headings: Readonly<Record<ModelConsent['status'] | 'expired', string>> = {
  waiting: 'Let the merchant debit this wallet?',
  agreed: 'You have agreed.',
  active: 'The merchant can debit this wallet.',
  declined: 'You have declined. The merchant is not told.',
  expired: 'This page has expired. The merchant has to ask again.',
  ended: 'The merchant cannot debit this wallet any more.',
}

/** The heading of a page. */
export const headingOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1]

/** What the page of an authorization says. */
export async function checkPage(consent: ModelConsent, world: ConsentWorld): Promise<void> {
  if (consent.page === '') return
  const { sandbox, clock } = world
  const html = await (await sandbox.fetch(new Request(sandbox.url + consent.page))).text()
  world.observed.push(html)
  const isExpired = consent.status === 'waiting' && clock.now() >= consent.waitsUntil
  const heading = headings[isExpired ? 'expired' : consent.status]
  expect([consent.authState, headingOf(html)]).toEqual([consent.authState, heading])
}

/** A payer decides on the page, from which the browser goes back to the shop with the code, if it arrives. */
export class PayerActsOnPage implements ConsentCommand {
  readonly index: number
  readonly act: PayerAct
  readonly isReturning: boolean
  constructor(index: number, act: PayerAct, isReturning: boolean) {
    this.index = index
    this.act = act
    this.isReturning = isReturning
  }
  toString = () => `payer ${this.index} on the page: ${this.act}${this.isReturning ? '' : ', and leaves'}`
  check = ({ consents }: ConsentModel) => consents.some(({ page }) => page !== '')
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const { sandbox, clock, book } = world
    const consent = at(model.consents.filter(({ page }) => page !== '').reverse(), this.index)
    const action = { agree: 'approve', decline: 'decline', end: 'revoke' }[this.act]
    const answer = await sandbox.fetch(
      new Request(sandbox.url + consent.page, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.url },
        body: `action=${action}`,
        redirect: 'manual',
      }),
    )
    const isDone = rules[this.act](consent, clock.now())
    const location = new URL(answer.headers.get('location') ?? '', sandbox.url)
    const code = location.searchParams.get('authCode')
    expect([this.toString(), code !== null]).toEqual([this.toString(), isDone && this.act === 'agree'])
    if (code !== null) {
      expect(location.searchParams.get('authState')).toBe(consent.authState)
      if (this.isReturning) book.noteCode(consent.authState, code)
    }
    await checkPage(consent, world)
    world.catchUp(model)
    checkNever(model, world)
  }
}

/** A payer approves or declines a payment that waits for that: perhaps later, while something else goes on. */
export class DecidePayment implements ConsentCommand {
  readonly index: number
  readonly isApproved: boolean
  readonly after: number
  constructor(index: number, isApproved: boolean, after: number) {
    this.index = index
    this.isApproved = isApproved
    this.after = after
  }
  toString = () =>
    `payer of payment ${this.index} ${this.isApproved ? 'approves' : 'declines'} after ${this.after} ms`
  check = ({ payments }: ConsentModel) => payments.some(({ kind }) => kind !== 'debit')
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const payment = at(model.payments.filter(({ kind }) => kind !== 'debit').reverse(), this.index)
    const act = () => {
      const { sandbox, clock } = world
      const isDone = this.isApproved ? sandbox.approve(payment.id) : sandbox.decline(payment.id)
      const moment = clock.now()
      world.acted(() => {
        // At the very moment when it ends by itself either can come first.
        if (!isDone || moment !== payment.fate.at) settlePayment(payment, moment)
        expect([this.toString(), payment.status === 'open']).toEqual([this.toString(), isDone])
        if (!isDone) return
        payment.status = this.isApproved ? 'paid' : 'failed'
        if (this.isApproved && payment.consent !== undefined) activateByPayment(payment.consent, moment)
        if (this.isApproved) world.note(`payer approves: ${payment.kind}`)
      })
    }
    if (this.after === 0) act()
    else world.at(world.clock.now() + this.after, act)
  }
}
