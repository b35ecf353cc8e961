import { expect } from 'vitest'
import { at } from '../model.ts'
import { type ConsentCommand, idWith, isDuplicated } from './consent-commands.ts'
import { type AmountPayRequest, type ConsentModel, checkNever, type ModelPayment } from './consent-model.ts'
import { isAlive, newConsent, type Wallet } from './consent-rules.ts'
import type { ConsentWorld, Words } from './consent-world.ts'
import { processing } from './vaulting-rules.ts'

const money = (value: number) => ({ currency: 'HKD', value: String(value) })

export const payRequest = (paymentRequestId: string, value: number, more: object): AmountPayRequest =>
  ({
    paymentRequestId,
    order: { referenceOrderId: paymentRequestId, orderDescription: 'Tea', orderAmount: money(value) },
    paymentAmount: money(value),
    paymentNotifyUrl: 'http://127.0.0.1:9/notify',
    settlementStrategy: { settlementCurrency: 'HKD' },
    ...more,
    // `more` has the product code and what belongs to it; the client compares the whole with the contract.
  }) as AmountPayRequest

/** Charges with any token that the shop has ever had; perhaps as one of another wallet. */
export class Charge implements ConsentCommand {
  readonly index: number
  readonly value: number
  readonly isForeign: boolean
  readonly idWords: string
  readonly words: Words
  constructor(index: number, value: number, isForeign: boolean, idWords: string, words: Words) {
    this.index = index
    this.value = value
    this.isForeign = isForeign
    this.idWords = idWords
    // A scenario of the network takes the place of the id's.
    this.words = idWords === '' ? words : []
  }
  toString = () =>
    `charge ${this.value} to token ${this.index}${this.isForeign ? ' of another wallet' : ''} ${this.idWords} ${this.words}`
  check = ({ accessTexts }: ConsentModel) => accessTexts.length > 0
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const { text, consent } = at([...model.accessTexts].reverse(), this.index)
    const { value } = this
    model.count += 1
    const id = idWith(this.idWords, `debit${model.count}`)
    const wallet = this.isForeign ? 'DANA' : consent.wallet
    const request = payRequest(id, value, {
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: wallet, paymentMethodId: text },
    })
    let code = ''
    await world.attempt(model, {
      operation: 'pay',
      words: this.words,
      send: (antom) => antom.pay(request),
      rule: (moment) => {
        // A repetition is answered as the first was.
        if (code !== '') return code
        const isGood = !this.isForeign && isAlive(consent, text, moment)
        const [forced = ''] = this.idWords.split('.')
        const isRefused = forced === 'RISK_REJECT'
        const isOpen = isGood && (forced === 'PAYMENT_IN_PROCESS' || forced === 'UNKNOWN_EXCEPTION')
        code = isRefused ? forced : !isGood ? 'INVALID_ACCESS_TOKEN' : isOpen ? forced : 'SUCCESS'
        const ends = isGood && !isRefused && !this.idWords.endsWith('RISK_REJECT') ? 'paid' : 'failed'
        const status = isOpen ? 'open' : ends
        const fate = { at: moment + processing, ends } as const
        const payment = { id, value, request, kind: 'debit', status, fate, isGood } as const
        model.payments.push({ ...payment, isDuplicated: isDuplicated(id, this.words) })
        world.note(`charge: ${code}`)
        if (!isGood && consent.access?.text === text) world.note('charge: expired token')
        if (!isGood && consent.status === 'ended') world.note('charge: revoked token')
        return code
      },
    })
    checkNever(model, world)
  }
}

/** A payment with which the payer authorizes the shop as well. */
export class FirstPayment implements ConsentCommand {
  readonly wallet: Wallet
  readonly value: number
  readonly idWords: string
  readonly words: Words
  constructor(wallet: Wallet, value: number, idWords: string, words: Words) {
    this.wallet = wallet
    this.value = value
    this.idWords = idWords
    this.words = idWords === '' ? words : []
  }
  toString = () => `first payment ${this.wallet} ${this.value} ${this.idWords} ${this.words}`
  check = () => true
  run = async (model: ConsentModel, world: ConsentWorld) => {
    model.count += 1
    const { value, wallet } = this
    const id = idWith(this.idWords, `first${model.count}`)
    const authState = `with-${id}`
    const request = payRequest(id, value, {
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: wallet },
      agreementInfo: { authState },
      paymentRedirectUrl: 'https://shop.example/done',
    })
    let payment: ModelPayment | undefined
    await world.attempt(model, {
      operation: 'pay',
      words: this.words,
      send: (antom) => antom.pay(request),
      rule: (moment) => {
        if (payment === undefined) {
          const consent = newConsent(authState, wallet, 0, 'payment')
          const isTwice = isDuplicated(id, this.words)
          consent.isDuplicated = isTwice
          const fate = { at: moment + 14 * 60_000, ends: 'failed' } as const
          const known = { id, value, request, kind: 'first', isGood: true, consent } as const
          payment = { ...known, status: 'open', fate, isDuplicated: isTwice }
          model.payments.push(payment)
          model.consents.push(consent)
        }
        return 'PAYMENT_IN_PROCESS'
      },
    })
  }
}

/** Sends a charge again, as it was or with another amount: nothing new is charged. */
export class RepeatCharge implements ConsentCommand {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat charge ${this.index}${this.isChanged ? ' changed' : ''}`
  check = ({ payments }: ConsentModel) => payments.some(({ kind }) => kind === 'debit')
  run = async (model: ConsentModel, world: ConsentWorld) => {
    world.catchUp(model)
    const payment = at(model.payments.filter(({ kind }) => kind === 'debit').reverse(), this.index)
    const before = world.sandbox.payments(1000).length
    const paymentAmount = money(payment.value + (this.isChanged ? 1 : 0))
    const outcome = await world.call((antom) => antom.pay({ ...payment.request, paymentAmount }))
    world.catchUp(model)
    const told = [this.toString(), payment.id]
    const usual = { open: undefined, paid: 'succeeded', failed: 'failed' }[payment.status]
    if (this.isChanged) expect([...told, outcome.code]).toEqual([...told, 'REPEAT_REQ_INCONSISTENT'])
    else if (usual !== undefined && !/^sim\.(PAYMENT_IN|UNKNOWN)/.test(payment.id))
      expect([...told, outcome.status]).toEqual([...told, usual])
    expect([...told, world.sandbox.payments(1000).length]).toEqual([...told, before])
    checkNever(model, world)
  }
}
