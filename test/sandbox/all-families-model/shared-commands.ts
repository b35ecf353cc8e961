import { expect } from 'vitest'
import { settlePayment } from '../consent-model/consent-model.ts'
import type { ConsentWorld } from '../consent-model/consent-world.ts'
import { at, processing } from '../model.ts'
import { neverTold } from '../refund-commands.ts'
import type { WholeCommand } from './commands.ts'
import type { WholeModel } from './model.ts'

/** A refund of a payment that another family has made. */
export interface SharedRefund {
  readonly id: string
  readonly paymentId: string
  readonly value: bigint
  readonly status: 'S' | 'F'
  /** Whether a notification says how it ended. */
  readonly isTold: boolean
}

/** What is done with payments of tokens and stored cards by other families. */
export interface SharedModel {
  readonly refunds: SharedRefund[]
  count: number
}

/** A payment that a token or a card has paid. */
interface PaidPayment {
  readonly id: string
  readonly paymentId: string
  readonly value: bigint
  readonly isCard: boolean
  readonly isDuplicated: boolean
}

/** The payments that tokens and cards have paid by now: those of cards last, since disputes hinder their refunds. */
function paidPayments({ consent, world }: WholeModel): PaidPayment[] {
  world.catchUp(consent)
  for (const payment of consent.payments) settlePayment(payment, world.clock.now())
  return consent.payments
    .filter(({ status }) => status === 'paid')
    .toSorted((a, b) => Number(a.kind === 'card') - Number(b.kind === 'card'))
    .map(({ id, value, kind, isDuplicated }) => {
      const paymentId = world.sandbox.payment(id)?.paymentId
      if (paymentId === undefined) throw new Error(`The gateway does not know ${id}.`)
      return { id, paymentId, value: BigInt(value), isCard: kind === 'card', isDuplicated }
    })
}

const hasPaid = (model: WholeModel) => paidPayments(model).length > 0

const leftOf = ({ shared }: WholeModel, { paymentId, value }: PaidPayment) =>
  shared.refunds
    .filter((refund) => refund.paymentId === paymentId && refund.status === 'S')
    .reduce((left, refund) => left - refund.value, value)

/** A dispute keeps a card payment from being refunded until it is over. */
const isDisputed = ({ dispute, world }: WholeModel, { paymentId }: PaidPayment) =>
  world.sandbox.disputes
    .newest(1000)
    .filter((one) => one.paymentId === paymentId)
    .some(({ disputeId }) =>
      dispute.disputes.some(
        (one) =>
          one.disputeId === disputeId &&
          (one.state === 'OPEN' || (one.state === 'DEFENDED' && one.type !== 'RETRIEVAL_REQUEST')),
      ),
    )

/** The merchant refunds what was paid with a token or a stored card, whatever else goes on about it. */
export class RefundShared implements WholeCommand {
  readonly index: number
  readonly share: 'all' | 'part' | 'too much'
  constructor(index: number, share: RefundShared['share']) {
    this.index = index
    this.share = share
  }
  toString = () => `refund ${this.share} of ${this.index}`
  check = hasPaid
  run = async (model: WholeModel, world: ConsentWorld) => {
    const payment = at(paidPayments(model).reverse(), this.index)
    const { shared } = model
    shared.count += 1
    const id = `r${shared.count}`
    const left = leftOf(model, payment)
    const half = left > 1n ? left / 2n : left
    const value = this.share === 'all' ? left : this.share === 'part' ? half : left + 1n
    const isBlocked = payment.isCard && isDisputed(model, payment)
    const outcome = await world.call((antom) =>
      antom.refund({
        refundRequestId: id,
        paymentId: payment.paymentId,
        refundAmount: { currency: 'HKD', value: String(value > 0n ? value : 1n) },
        refundNotifyUrl: 'http://127.0.0.1:9/notify',
      }),
    )
    const isTooMuch = this.share === 'too much' || left === 0n
    const want = isBlocked ? 'ORDER_STATUS_INVALID' : isTooMuch ? 'REFUND_AMOUNT_EXCEED' : 'SUCCESS'
    // That of a card is in process first.
    if (want === 'SUCCESS') expect(['succeeded', 'pending']).toContain(outcome.status)
    else expect([this.toString(), outcome.code]).toEqual([this.toString(), want])
    await world.pass(2 * processing)
    shared.refunds.push({
      ...{ id, paymentId: payment.paymentId, value: value > 0n ? value : 1n },
      status: want === 'SUCCESS' ? 'S' : 'F',
      isTold: !neverTold.includes(want),
    })
    world.note(`shared refund: ${want}`)
  }
}

/** A payment with a token or a stored card becomes one that disputes are opened about. */
export class DisputeShared implements WholeCommand {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `${this.index} may be disputed`
  check = hasPaid
  run = async (model: WholeModel, world: ConsentWorld) => {
    const { id, paymentId, isDuplicated } = at(paidPayments(model).reverse(), this.index)
    if (model.dispute.payments.some((known) => known.paymentId === paymentId)) return
    // First, so that commands about any payment are mostly about this one.
    model.dispute.payments.unshift({ id, paymentId, isDuplicated })
    world.note('shared payment to dispute')
  }
}

/** A payment with a token or a stored card becomes one that is declared to the customs. */
export class DeclareShared implements WholeCommand {
  readonly index: number
  constructor(index: number) {
    this.index = index
  }
  toString = () => `${this.index} may be declared`
  check = hasPaid
  run = async (model: WholeModel, world: ConsentWorld) => {
    const { id, paymentId, value } = at(paidPayments(model).reverse(), this.index)
    if (model.customs.payments.some((known) => known.paymentId === paymentId)) return
    model.customs.payments.unshift({ id, paymentId, currency: 'HKD', value, state: 'paid' })
    world.note('shared payment to declare')
  }
}

/** Each shared refund is at the gateway, of its payment, once. */
export function checkShared({ shared, world }: WholeModel): void {
  for (const { id, paymentId, value, status } of shared.refunds) {
    const found = world.sandbox.payment(paymentId)?.refunds.filter((one) => one.refundRequestId === id)
    expect([id, found?.map((one) => [one.status, one.amount.value])]).toEqual([id, [[status, String(value)]]])
  }
}
