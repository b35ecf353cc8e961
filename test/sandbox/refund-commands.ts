import { expect } from 'vitest'
import { isTransportError } from '../../src/core/errors/transport-error.ts'
import { requestOf } from '../support/requests.ts'
import { allThatIsLeft, type Command, oneMore } from './commands.ts'
import {
  at,
  checkNever,
  decide,
  type Model,
  type ModelPayment,
  processing,
  refundable,
  sumOf,
} from './model.ts'
import type { World } from './world.ts'

/** Refusals that no notification has a code for. */
export const neverTold = ['ORDER_IS_CANCELED', 'REFUND_NOT_SUPPORTED']
/** Failures that an id asks for. */
const failures = ['MERCHANT_BALANCE_NOT_ENOUGH', 'REFUND_NOT_SUPPORTED']

/** What a refund is taken from. */
interface Source {
  /** What is left of it. */
  readonly left: bigint
  readonly captureRequestId?: string
  /** Result codes, one of which refuses the refund whatever its amount. */
  readonly obstacles: readonly string[]
}

/** Gives money of a payment back: of one capture, where there are several. */
export class Refund implements Command {
  readonly index: number
  readonly value: number
  readonly words: string
  /** Whether it leaves out which of several captures it is of. */
  readonly isUnnamed: boolean
  constructor(index: number, value: number, words: string, isUnnamed: boolean) {
    this.index = index
    this.value = value
    this.words = words
    this.isUnnamed = isUnnamed
  }
  toString = () =>
    `refund ${this.value} of ${this.index} ${this.words}${this.isUnnamed ? ' without a capture' : ''}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const { words } = this
    // Mostly of a payment of which something can be refunded.
    const paid = model.payments.filter((payment) => refundable(payment) > 0n)
    const payment = at(paid.length > 0 && this.index % 3 > 0 ? paid : model.payments, this.index)
    await decide(payment, world)
    model.count += 1
    const id = `${words === '' ? '' : `sim.${words}-`}r${model.count}`
    const source = this.#sourceOf(payment)
    const edge =
      this.value === allThatIsLeft
        ? source.left
        : this.value === oneMore
          ? source.left + 1n
          : BigInt(this.value)
    const value = edge > 0n ? edge : 1n
    const request = requestOf('refund', {
      refundRequestId: id,
      paymentId: payment.paymentId,
      refundAmount: { currency: 'HKD', value: String(value) },
      refundNotifyUrl: 'http://127.0.0.1:9/refunds',
    })
    if (source.captureRequestId !== undefined && !this.isUnnamed) {
      const capture = world.sandbox
        .payment(payment.id)
        ?.captures.find(({ captureRequestId }) => captureRequestId === source.captureRequestId)
      if (capture !== undefined) request.captureId = capture.captureId
    }
    const steps = [...payment.captures, ...payment.refunds]
    const isClear = steps.every(({ state }) => typeof state === 'string')
    const before = world.clock.now()
    const outcome = await world.call((antom) => antom.refund(request))
    const span = { earliest: before + processing, latest: world.clock.now() + processing }
    const forced = failures.find((code) => words.startsWith(code))
    const exceeds = value > source.left ? ['REFUND_AMOUNT_EXCEED'] : []
    const obstacles =
      forced !== undefined ? [forced] : source.obstacles.length > 0 ? source.obstacles : exceeds
    const isLater = /REFUND_IN_PROCESS|UNKNOWN_EXCEPTION/.test(words)
    const isOpen = isLater || (payment.kind !== 'debit' && !words.startsWith('SUCCESS'))
    const ends = words.includes('MERCHANT_BALANCE_NOT_ENOUGH') ? 'F' : 'S'
    const ended = ends === 'S' ? 'succeeded' : 'failed'
    const told = [this.toString(), outcome.status, outcome.code]
    // Attempts that were lost take time, in which what was open elsewhere on the payment may have been decided.
    if (isClear && obstacles.length > 0) {
      expect([...told, obstacles.includes(outcome.code)]).toEqual([...told, true])
    } else if (isClear) {
      const wanted = isOpen ? ['pending', ended] : [ended]
      expect([...told, wanted.includes(outcome.status)]).toEqual([...told, true])
    }
    const actual = world.sandbox
      .payment(payment.id)
      ?.refunds.find(({ refundRequestId }) => refundRequestId === id)
    // A malformed request is refused before anything is kept.
    const isKept = !(isClear ? obstacles.includes('PARAM_ILLEGAL') : outcome.code === 'PARAM_ILLEGAL')
    expect([...told, actual !== undefined]).toEqual([...told, isKept])
    if (actual !== undefined) {
      const isRefused = isClear
        ? obstacles.length > 0
        : outcome.status === 'failed' && !(isOpen && ends === 'F')
      payment.refunds.push({
        id,
        value,
        captureRequestId: source.captureRequestId,
        request,
        state: isRefused || (!isClear && actual.status === 'F') ? 'F' : isOpen ? { ...span, ends } : 'S',
        isTold: !neverTold.includes(actual.resultCode),
      })
      world.note(`refund: ${actual.resultCode}`)
    }
    checkNever(world)
  }

  #sourceOf(payment: ModelPayment): Source {
    if (payment.state === 'cancelled') return { left: 0n, obstacles: ['ORDER_IS_CANCELED'] }
    // One that failed was perhaps closed.
    if (payment.state === 'failed')
      return { left: 0n, obstacles: ['ORDER_STATUS_INVALID', 'ORDER_IS_CLOSED'] }
    if (payment.state !== 'paid') return { left: 0n, obstacles: ['ORDER_STATUS_INVALID'] }
    if (payment.kind !== 'manual') return { left: refundable(payment), obstacles: [] }
    const captures = payment.captures.filter(({ state }) => state === 'S')
    if (captures.length === 0) return { left: 0n, obstacles: ['ORDER_STATUS_INVALID'] }
    const capture = at(captures, this.index)
    const ofCapture = payment.refunds.filter(({ captureRequestId }) => captureRequestId === capture.id)
    return {
      left: capture.value - sumOf(ofCapture),
      captureRequestId: capture.id,
      obstacles: captures.length > 1 && this.isUnnamed ? ['PARAM_ILLEGAL'] : [],
    }
  }
}

/** Sends a refund again, as it was or with another amount. */
export class RepeatRefund implements Command {
  readonly index: number
  readonly isChanged: boolean
  constructor(index: number, isChanged: boolean) {
    this.index = index
    this.isChanged = isChanged
  }
  toString = () => `repeat refund ${this.index}${this.isChanged ? ' changed' : ''}`
  check = hasRefunds
  run = async (model: Model, world: World) => {
    const { payment, refund } = refundAt(model, this.index)
    await decide(payment, world)
    const { refundAmount } = refund.request
    const value = String(refund.value + (this.isChanged ? 1n : 0n))
    const before = world.sandbox.payment(payment.id)?.refunds.length
    const outcome = await world.call((antom) =>
      antom.refund({ ...refund.request, refundAmount: { ...refundAmount, value } }),
    )
    if (this.isChanged) expect(outcome.code).toBe('REPEAT_REQ_INCONSISTENT')
    else if (typeof refund.state === 'string') {
      const want = refund.state === 'S' ? 'succeeded' : 'failed'
      expect([this.toString(), outcome.status]).toEqual([this.toString(), want])
    }
    expect(world.sandbox.payment(payment.id)?.refunds.length).toBe(before)
  }
}

/** Waits for a refund, over inquiries that are lost or refused. */
export class WaitForRefund implements Command {
  readonly index: number
  readonly deadline: number
  readonly inquiries: readonly string[]
  constructor(index: number, deadline: number, inquiries: readonly string[]) {
    this.index = index
    this.deadline = deadline
    this.inquiries = inquiries
  }
  toString = () => `wait ${this.deadline} ms for refund ${this.index} ${this.inquiries.join()}`
  check = hasRefunds
  run = async (model: Model, world: World) => {
    const { payment, refund } = refundAt(model, this.index)
    await decide(payment, world)
    world.network.words.set('inquiryRefund', [...this.inquiries])
    const wasOpen = typeof refund.state === 'object'
    const result = await world
      .call((antom) => antom.waitForRefund({ refundRequestId: refund.id }, { deadline: this.deadline }))
      .then(
        ({ status }) => status,
        (error: unknown) => {
          if (!isTransportError(error)) throw error
          return error.reason
        },
      )
    const isCalm = this.inquiries.length === 0
    world.network.words.clear()
    await decide(payment, world)
    const actual = world.sandbox
      .payment(payment.id)
      ?.refunds.find(({ refundRequestId }) => refundRequestId === refund.id)
    const told = [this.toString(), result, actual?.status]
    // What it says is final is what the gateway has; what is final already is found, unless something is in the way.
    if (result === 'succeeded' || result === 'failed') {
      expect(told).toEqual([this.toString(), result, result === 'succeeded' ? 'S' : 'F'])
      world.note(wasOpen ? 'waited for a refund' : 'asked for a final refund')
    } else if (isCalm) expect([...told, wasOpen]).toEqual([this.toString(), 'pending', told[2], true])
    checkNever(world)
  }
}

function hasRefunds({ payments }: Model): boolean {
  return payments.some(({ refunds }) => refunds.length > 0)
}

function refundAt(model: Model, index: number) {
  const payment = at(
    model.payments.filter(({ refunds }) => refunds.length > 0),
    index,
  )
  return { payment, refund: at(payment.refunds, index) }
}
