import type fc from 'fast-check'
import { expect } from 'vitest'
import type { PayRequest } from '../../generated/types.ts'
import { requestOf } from '../support/requests.ts'
import {
  at,
  checkNever,
  decide,
  expiry,
  isCaptured,
  type Kind,
  type Model,
  type ModelPayment,
  processing,
  reserved,
} from './model.ts'
import type { World } from './world.ts'

export type Command = fc.AsyncCommand<Model, World>

export class Pay implements Command {
  readonly kind: Kind
  readonly value: number
  readonly words: string
  constructor(kind: Kind, value: number, words: string) {
    this.kind = kind
    this.value = value
    this.words = words
  }
  toString = () => `pay ${this.kind} ${this.value} ${this.words}`
  check = () => true
  run = async (model: Model, world: World) => {
    model.count += 1
    const { kind, words } = this
    const id = `${words === '' ? '' : `sim.${words}-`}p${model.count}`
    const money = { currency: 'HKD', value: String(this.value) }
    const request: PayRequest = payRequest(kind, id, money)
    const before = world.clock.now()
    const outcome = await world.call((antom) => antom.pay(request))
    const after = world.clock.now()
    const found = await world.call((antom) => antom.inquiryPayment({ paymentRequestId: id }))
    const paymentId = found.status === 'succeeded' ? found.data.paymentId : ''
    expect(paymentId).not.toBe('')
    const own = words.split('.')
    const isRejected = own.includes('RISK_REJECT')
    const hidden = own.includes('PAYMENT_IN_PROCESS') || own.includes('UNKNOWN_EXCEPTION')
    const span = { earliest: before + processing, latest: after + processing }
    const ends = isRejected ? 'failed' : 'paid'
    const state =
      kind === 'debit' ? (hidden ? ({ ...span, ends } as const) : ends) : isRejected ? 'failed' : 'waiting'
    const expected = state === 'paid' ? 'succeeded' : state === 'failed' ? 'failed' : 'pending'
    expect([this.toString(), outcome.status]).toEqual([this.toString(), expected])
    model.payments.push({
      id,
      paymentId,
      kind,
      value: BigInt(this.value),
      request,
      state,
      expires: { earliest: before + expiry, latest: after + expiry },
      wasPaid: state === 'paid',
      captures: [],
      refunds: [],
    })
    checkNever(world)
  }
}

export class Decide implements Command {
  readonly index: number
  readonly isApproved: boolean
  constructor(index: number, isApproved: boolean) {
    this.index = index
    this.isApproved = isApproved
  }
  toString = () => `${this.isApproved ? 'approve' : 'decline'} ${this.index}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const isWaiting =
      payment.state === 'waiting' || (typeof payment.state === 'object' && payment.kind === 'debit')
    const done = this.isApproved ? world.sandbox.approve(payment.id) : world.sandbox.decline(payment.id)
    expect(done).toBe(isWaiting)
    if (!done) return
    payment.state = this.isApproved ? 'paid' : 'failed'
    payment.wasPaid = this.isApproved
  }
}

/** Amounts that stand for what is left, and for one unit more. */
export const allThatIsLeft = 601
export const oneMore = 602

export class Capture implements Command {
  readonly index: number
  readonly value: number
  readonly words: string
  constructor(index: number, value: number, words: string) {
    this.index = index
    this.value = value
    this.words = words
  }
  toString = () => `capture ${this.value} of ${this.index} ${this.words}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    model.count += 1
    const { words } = this
    const captureRequestId = `${words === '' ? '' : `sim.${words}-`}c${model.count}`
    const before = world.clock.now()
    const left = payment.value - reserved(payment)
    const edge = this.value === allThatIsLeft ? left : this.value === oneMore ? left + 1n : BigInt(this.value)
    const value = edge > 0n ? edge : 1n
    const isForced = words.startsWith('RISK_REJECT')
    const obstacle = isForced ? 'RISK_REJECT' : obstacleTo(payment, value, left)
    const request = {
      captureRequestId,
      paymentId: payment.paymentId,
      captureAmount: { currency: 'HKD', value: String(value) },
    }
    const outcome = await world.call((antom) => antom.capture(request))
    const span = { earliest: before + processing, latest: world.clock.now() + processing }
    const isOpen = words.includes('CAPTURE_IN_PROCESS') || words.includes('UNKNOWN_EXCEPTION')
    const ends = words.includes('RISK_REJECT') ? 'F' : 'S'
    // Attempts that were lost take time, in which what was open elsewhere on the payment may have been decided.
    const isClear = payment.captures.every(({ state }) => typeof state === 'string')
    if (isClear) {
      if (obstacle !== undefined && !(isOpen && words.includes('UNKNOWN_EXCEPTION'))) {
        expect([this.toString(), outcome.code]).toEqual([this.toString(), obstacle])
      }
      if (obstacle === undefined && !isOpen)
        expect([this.toString(), outcome.status]).toEqual([this.toString(), 'succeeded'])
    }
    const actual = world.sandbox
      .payment(payment.paymentId)
      ?.captures.find((capture) => capture.captureRequestId === captureRequestId)
    const isRefused = isClear ? obstacle !== undefined : actual?.status === 'F' && !isOpen
    payment.captures.push({
      id: captureRequestId,
      value,
      attempted: { captureRequestId, paymentId: payment.paymentId, value: String(value) },
      state: isRefused || (actual?.status === 'F' && !isClear) ? 'F' : isOpen ? { ...span, ends } : 'S',
    })
    checkNever(world)
  }
}

function obstacleTo(payment: ModelPayment, value: bigint, left: bigint): string | undefined {
  if (payment.state === 'cancelled') return payment.wasPaid ? 'AUTH_CANCELLED' : 'ORDER_IS_CANCELED'
  if (payment.state !== 'paid' || payment.kind !== 'manual') return 'ORDER_STATUS_INVALID'
  return value > left ? 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT' : undefined
}

/** Sends a capture again, as it was or with another amount. */
export class RepeatCapture implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat capture ${this.index}${this.isChanged ? ' changed' : ''}`
  check = ({ payments }: Model) => payments.some(({ captures }) => captures.length > 0)
  run = async (model: Model, world: World) => {
    const payment = at(
      model.payments.filter(({ captures }) => captures.length > 0),
      this.index,
    )
    await decide(payment, world)
    const capture = at(payment.captures, this.index)
    const { captureRequestId, paymentId, value } = capture.attempted
    const before = world.sandbox.payment(paymentId)?.captures.length
    const captureAmount = { currency: 'HKD', value: this.isChanged ? String(BigInt(value) + 1n) : value }
    const outcome = await world.call((antom) => antom.capture({ captureRequestId, paymentId, captureAmount }))
    if (this.isChanged) expect(outcome.code).toBe('REPEAT_REQ_INCONSISTENT')
    else if (typeof capture.state === 'string') {
      expect([this.toString(), outcome.status]).toEqual([
        this.toString(),
        capture.state === 'S' ? 'succeeded' : 'failed',
      ])
    }
    expect(world.sandbox.payment(paymentId)?.captures.length).toBe(before)
  }
}

export class RepeatPay implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat pay ${this.index}${this.isChanged ? ' changed' : ''}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const value = String(payment.value + (this.isChanged ? 1n : 0n))
    const outcome = await world.call((antom) =>
      antom.pay(payRequest(payment.kind, payment.id, { currency: 'HKD', value })),
    )
    if (this.isChanged) expect(outcome.code).toBe('REPEAT_REQ_INCONSISTENT')
    else if (typeof payment.state === 'string') {
      const want = { waiting: 'pending', paid: 'succeeded', failed: 'failed', cancelled: 'failed' }[
        payment.state
      ]
      expect([this.toString(), outcome.status]).toEqual([this.toString(), want])
    }
  }
}

export class Cancel implements Command {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `cancel ${this.index}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const payment = at(model.payments, this.index)
    await decide(payment, world)
    const isHindered = payment.state === 'failed' || (payment.state === 'paid' && isCaptured(payment))
    const usual = isHindered ? 'ORDER_STATUS_INVALID' : 'SUCCESS'
    const isRefunded = payment.refunds.some(({ state }) => state === 'S')
    // A refund that is in process can fail between the attempts of the cancel.
    const isOpen = payment.refunds.some(({ state }) => typeof state === 'object')
    const wanted = isRefunded ? ['PROCESS_FAIL'] : isOpen ? ['PROCESS_FAIL', usual] : [usual]
    const outcome = await world.call((antom) => antom.cancel({ paymentId: payment.paymentId }))
    expect([this.toString(), outcome.code, wanted.includes(outcome.code)]).toEqual([
      this.toString(),
      outcome.code,
      true,
    ])
    if (outcome.code !== 'SUCCESS') return
    payment.state = 'cancelled'
    for (const capture of payment.captures) if (typeof capture.state === 'object') capture.state = 'F'
  }
}

export class Pass implements Command {
  readonly seconds: number
  constructor(seconds: number) {
    this.seconds = seconds
  }
  toString = () => `${this.seconds} s pass`
  check = () => true
  run = async (_: Model, world: World) => {
    await world.pass(this.seconds * 1000)
    checkNever(world)
  }
}

function payRequest(
  kind: Kind,
  paymentRequestId: string,
  money: { currency: string; value: string },
): PayRequest {
  const common = {
    paymentRequestId,
    order: { referenceOrderId: paymentRequestId, orderDescription: 'Tea', orderAmount: money },
    paymentAmount: money,
    paymentNotifyUrl: 'http://127.0.0.1:9/notify',
    settlementStrategy: { settlementCurrency: 'HKD' },
  }
  if (kind === 'debit') {
    return requestOf('pay', {
      ...common,
      productCode: 'AGREEMENT_PAYMENT',
      paymentMethod: { paymentMethodType: 'GCASH', paymentMethodId: 'token' },
    })
  }
  return requestOf('pay', {
    ...common,
    productCode: 'CASHIER_PAYMENT',
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: kind === 'manual' ? 'MANUAL' : 'AUTOMATIC' },
    paymentRedirectUrl: 'https://shop.example/done',
    env: { terminalType: 'WEB' },
  })
}
