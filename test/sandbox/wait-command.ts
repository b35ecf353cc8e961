import { expect } from 'vitest'
import { isTransportError } from '../../src/core/errors/transport-error.ts'
import { isSignatureError } from '../../src/core/errors.ts'
import type { WaitForPaymentOutcome } from '../../src/index.ts'
import type { Command } from './commands.ts'
import { at, checkNever, decide, isCaptured, type Model, type ModelPayment, sumOf } from './model.ts'
import { type Jump, jumpAll } from './unlucky-commands.ts'
import type { GatewayRequest, World } from './world.ts'

/** How a waiting goes. */
export interface Waiting {
  /** Whether it is for a payment that is open, if there is one. */
  readonly isOpen: boolean
  readonly cancelAtDeadline: boolean
  readonly deadline: number
  readonly delays: readonly number[]
  /** What the inquiries and cancels meet, one after the other. */
  readonly inquiries: readonly string[]
  readonly cancels: readonly string[]
  /** When the payer approves, if he does. */
  readonly approvesAfter: number | undefined
  /** Whether the payer approves right before the cancel, and inquiries then say for ever what they would have said. */
  readonly lag: 'none' | 'lags' | 'approves and lags'
  readonly jumps: readonly Jump[]
}

/** Words with which a cancel changes nothing. */
const withoutEffect = ['drop', 'http503', 'PROCESS_FAIL', 'CANCEL_WINDOW_EXCEED']
/** Words with which an inquiry is refused for good. */
const refusals = ['PROCESS_FAIL', 'ACCESS_DENIED']

/** The documented limit is 3 times the same cancel. */
const mostCancels = 3

/** Waits for a payment and perhaps cancels it, while the payer may approve it. */
export class Wait implements Command {
  readonly index: number
  readonly waiting: Waiting
  constructor(index: number, waiting: Waiting) {
    this.index = index
    this.waiting = waiting
  }
  toString = () => `wait for ${this.index} ${JSON.stringify(this.waiting)}`
  check = ({ payments }: Model) => payments.length > 0
  run = async (model: Model, world: World) => {
    const open = model.payments.filter(({ state }) => state === 'waiting' || typeof state === 'object')
    const payment = at(this.waiting.isOpen && open.length > 0 ? open : model.payments, this.index)
    await decide(payment, world)
    const { cancelAtDeadline, deadline, delays, inquiries, cancels, approvesAfter, lag, jumps } = this.waiting
    const { clock, network, sandbox } = world
    const start = clock.now()
    const before = world.requests.length
    const approve = () => {
      if (sandbox.approve(payment.id)) {
        payment.state = 'paid'
        payment.wasPaid = true
      }
    }
    network.words.set('inquiryPayment', [...inquiries])
    network.words.set('cancel', [...cancels])
    if (lag !== 'none') network.lag = { lastChange: lag === 'lags' ? () => {} : approve }
    const noPayer = approvesAfter === undefined ? () => {} : world.at(start + approvesAfter, approve)
    jumpAll(jumps, world)
    const result = await world
      .call((antom) =>
        antom.waitForPayment({ paymentRequestId: payment.id }, { deadline, delays, cancelAtDeadline }),
      )
      .then(
        (outcome) => ({ outcome }),
        (error: unknown) => ({ error }),
      )
    noPayer()
    const unmet = network.words.get('inquiryPayment')?.length ?? 0
    network.words.clear()
    network.lag = undefined
    const sent = world.requests.slice(before).filter(({ operation }) => operation === 'cancel')
    const met = {
      inquiries: inquiries.slice(0, inquiries.length - unmet),
      cancels: cancels.slice(0, sent.length),
    }
    const took = clock.now() - start
    this.#checkTimes(start, took, sent)
    this.#takeOver(payment, sent, world)
    if ('error' in result) this.#checkError(result.error, sent, met)
    else this.#checkOutcome(payment, result.outcome, sent, met, took, world)
    checkNever(world)
  }

  /** Periods are right, whatever the clock was set to. */
  #checkTimes(start: number, took: number, sent: readonly GatewayRequest[]): void {
    const { deadline, cancelAtDeadline } = this.waiting
    const [first] = sent
    if (first === undefined) {
      expect(took <= deadline, this.toString()).toEqual(true)
      return
    }
    expect(first.at - start, this.toString()).toEqual(deadline)
    expect(sent.length <= mostCancels, this.toString()).toEqual(cancelAtDeadline)
  }

  /** What the waiting did to the payment. */
  #takeOver(payment: ModelPayment, sent: readonly GatewayRequest[], world: World): void {
    const effective = sent.find((_, index) => !withoutEffect.includes(this.waiting.cancels[index] ?? ''))
    const actual = world.sandbox.payment(payment.id)
    if (payment.state === 'cancelled' || effective === undefined) return
    const isBefore = (moment: number) => effective.at < moment
    if (payment.state === 'waiting' && !isBefore(payment.expires.earliest)) return
    if (payment.state === 'failed') return
    if (payment.state === 'paid' && isCaptured(payment)) return
    // A payment with a refund cannot be cancelled; one in process may have failed meanwhile.
    if (sumOf(payment.refunds) > 0n && actual?.status !== 'CANCELLED') return
    if (payment.refunds.some(({ state }) => state === 'S'))
      expect(actual?.status, this.toString()).not.toEqual('CANCELLED')
    if (typeof payment.state === 'object') {
      const isPaid = world.sandbox
        .deliveries(10_000)
        .some(
          ({ paymentId, notifyType, resultStatus }) =>
            `${paymentId} ${notifyType} ${resultStatus}` === `${payment.paymentId} PAYMENT_RESULT S`,
        )
      const { earliest, latest, ends } = payment.state
      if (ends === 'failed' && !isBefore(earliest)) {
        // It had failed before, or not: the gateway knows.
        if (actual?.status === 'FAIL') return
      }
      if (isBefore(earliest) || effective.at > latest) {
        expect(isPaid, this.toString()).toEqual(!isBefore(earliest) && ends === 'paid')
      }
      payment.wasPaid = isPaid
      if (isPaid && isCaptured(payment)) {
        payment.state = 'paid'
        return
      }
    }
    payment.state = 'cancelled'
    expect(actual?.status, this.toString()).toEqual('CANCELLED')
    for (const capture of payment.captures) {
      if (typeof capture.state !== 'object') continue
      const { earliest, latest, ends } = capture.state
      const isSure = isBefore(earliest) || effective.at > latest
      const found = actual?.captures.find(({ captureRequestId }) => captureRequestId === capture.id)
      capture.state = (isSure ? isBefore(earliest) : found?.status === 'F') ? 'F' : ends
    }
  }

  #checkError(error: unknown, sent: readonly GatewayRequest[], met: Met): void {
    const last = sent.at(-1)
    const isCancelled =
      last?.resultStatus === 'S' && !['forged', 'slow'].includes(met.cancels[sent.length - 1] ?? '')
    const isForged = [...met.inquiries, ...met.cancels].includes('forged')
    // A cancel that succeeded decides, whatever the look after it meets.
    if (isCancelled || !(isTransportError(error) || (isSignatureError(error) && isForged))) throw error
    // Without an answer to any inquiry.
    if (isTransportError(error)) {
      const answered = met.inquiries.filter((word) => !['lost', 'drop', 'http503'].includes(word))
      expect([this.toString(), answered]).toEqual([this.toString(), []])
    }
  }

  #checkOutcome(
    payment: ModelPayment,
    { status, code, cancel, deviations }: WaitForPaymentOutcome,
    sent: readonly GatewayRequest[],
    met: Met,
    took: number,
    world: World,
  ): void {
    const actual = world.sandbox.payment(payment.id)?.status
    const told = [this.toString(), status, code, actual]
    // After a cancel that succeeded nothing reads as paid, and the gateway has it so for good: see checkEnd.
    if (cancel?.status === 'succeeded') {
      expect(told).toEqual([this.toString(), 'failed', 'ORDER_IS_CANCELED', 'CANCELLED'])
      expect(payment.state).toBe('cancelled')
      if (deviations.some(({ kind }) => kind === 'contradiction'))
        world.note('cancelled, and reads otherwise')
      return
    }
    if (status === 'succeeded') expect(told).toEqual([this.toString(), status, code, 'SUCCESS'])
    if (status === 'failed') {
      const want = code === 'ORDER_IS_CANCELED' ? 'CANCELLED' : 'FAIL'
      expect(told).toEqual([this.toString(), status, code, want])
    }
    if (status !== 'pending' || met.inquiries.some((word) => refusals.includes(word))) return
    // It was open when it was last asked, or nobody knows: then time was over.
    expect(took >= this.waiting.deadline, this.toString()).toEqual(true)
    expect(sent.length > 0, this.toString()).toEqual(this.waiting.cancelAtDeadline)
    if (actual === 'CANCELLED') world.note('perhaps cancelled')
    const isCalm = [...met.inquiries, ...met.cancels].every((word) => word === '')
    if (!isCalm || payment.id.includes('cancel:')) return
    // It was captured before it could be cancelled, and inquiries do not show it yet.
    if (this.waiting.lag === 'approves and lags' && actual === 'SUCCESS') return
    // Nothing was in the way: only without a cancel it can still be open.
    expect([...told, sent.length]).toEqual([this.toString(), status, code, 'PROCESSING', 0])
  }
}

interface Met {
  readonly inquiries: readonly string[]
  readonly cancels: readonly string[]
}
