import type { Amount, InquiryPaymentSuccess, Transaction } from '../../generated/types.ts'
import { optionError } from '../core/check-options.ts'
import { AmountError } from './amount-error.ts'

/** What {@link remainingAmount} reads of the answer to inquiryPayment. */
export type PaymentWithTransactions = Pick<
  InquiryPaymentSuccess,
  'paymentStatus' | 'paymentAmount' | 'authExpiryTime' | 'transactions'
>

/** A capture or refund, as far as it counts. */
interface Step {
  /** `U` while it is open, and when its fields contradict each other. */
  readonly outcome: 'S' | 'F' | 'U'
  readonly value: bigint
}

/**
 * What is left of a payment to capture or to refund, exactly, from the answer to inquiryPayment. Nothing is sent.
 *
 * - `capture`: the amount of the payment without its captures.
 * - `refund`: what was captured or, of a payment that is not authorized first, paid, without its refunds.
 *
 * What is in process counts as taken until it has failed. It is an amount, not a permission: the gateway also asks for
 * the authorization's expiry, the refund window, a last capture and the smallest amount of the payment method. A raise
 * of the authorized amount is not added. An inquiry does not say which capture a refund was of: where a payment has
 * several captures, the result is of all of them together.
 *
 * @param payment - `data` of an outcome of `inquiryPayment` or `waitForPayment` that succeeded
 * @param to - what the amount is for
 * @returns an amount in the currency's smallest unit, in the currency of the payment; its value is `'0'` when nothing
 *   is left, or the payment has not succeeded or was cancelled
 * @throws {AmountError} `not-an-amount` when an amount, or the whole payment, is missing or not one, `other-currency`
 *   when a capture or refund is in another currency than the payment
 * @throws {ConfigurationError} when `to` is something else
 *
 * @example
 * ```ts
 * const inquiry = await antom.inquiryPayment({ paymentRequestId })
 * if (inquiry.status === 'succeeded') {
 *   const left = remainingAmount(inquiry.data, 'refund')
 *   const { paymentId } = inquiry.data
 *   if (left.value !== '0') await antom.refund({ refundRequestId: 'refund-1', paymentId, refundAmount: left })
 * }
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online; https://docs.antom.com/ac/ams/refund_online
 */
export function remainingAmount(payment: PaymentWithTransactions, to: 'capture' | 'refund'): Amount {
  if (to !== 'capture' && to !== 'refund') throw optionError('to', "must be 'capture' or 'refund'")
  // In JavaScript it can be anything.
  const { currency } = payment?.paymentAmount ?? {}
  if (typeof currency !== 'string') throw notAnAmount('paymentAmount')
  const paid = minorUnitsIn(payment.paymentAmount, currency, 'paymentAmount')
  if (payment.paymentStatus !== 'SUCCESS') return { currency, value: '0' }
  const captures = stepsOf(payment, 'CAPTURE', currency)
  const [most, steps] =
    to === 'capture'
      ? [paid, captures]
      : [refundable(payment, paid, captures), stepsOf(payment, 'REFUND', currency)]
  const left = most - sum(steps.filter(({ outcome }) => outcome !== 'F'))
  return { currency, value: String(left > 0n ? left : 0n) }
}

/** What of a payment can be refunded at all. A payment with neither captures nor an authorization is paid at once. */
function refundable(
  { authExpiryTime }: PaymentWithTransactions,
  paid: bigint,
  captures: readonly Step[],
): bigint {
  const isAuthorization =
    typeof authExpiryTime === 'string' || captures.some(({ outcome }) => outcome !== 'F')
  return isAuthorization ? sum(captures.filter(({ outcome }) => outcome === 'S')) : paid
}

/** The captures or refunds of a payment, each once. */
function stepsOf(
  { transactions }: PaymentWithTransactions,
  type: 'CAPTURE' | 'REFUND',
  currency: string,
): Step[] {
  // What is there, but is no list, must not read as if nothing had been taken.
  if (!Array.isArray(transactions ?? [])) throw notAnAmount('transactions')
  const steps = new Map<unknown, Step>()
  for (const [index, transaction] of (transactions ?? []).entries()) {
    if (transaction?.transactionType !== type) continue
    const outcome = outcomeOf(transaction)
    const where = `transactions/${index}/transactionAmount`
    // What has failed takes nothing, whatever its amount.
    const value = outcome === 'F' ? 0n : minorUnitsIn(transaction.transactionAmount, currency, where)
    // Who has no id of its own is nobody else: neither what has none either, nor what has a number for one.
    const { transactionId } = transaction
    const key = typeof transactionId === 'string' && transactionId !== '' ? transactionId : index
    const known = steps.get(key)
    steps.set(key, known === undefined ? { outcome, value } : either(known, { outcome, value }))
  }
  return [...steps.values()]
}

/** One step that is listed twice: where the two differ, it is open, and takes the larger amount. */
function either(one: Step, another: Step): Step {
  if (one.outcome === another.outcome && one.value === another.value) return one
  return { outcome: 'U', value: one.value > another.value ? one.value : another.value }
}

/** How a capture or refund ended, when its state and its result agree. */
function outcomeOf({ transactionStatus, transactionResult }: Transaction): Step['outcome'] {
  const states: Readonly<Record<string, Step['outcome']>> = { SUCCESS: 'S', FAIL: 'F', CANCELLED: 'F' }
  const state = Object.hasOwn(states, transactionStatus) ? states[transactionStatus] : 'U'
  return transactionResult?.resultStatus === state ? state : 'U'
}

function sum(steps: readonly Step[]): bigint {
  return steps.reduce((total, { value }) => total + value, 0n)
}

function minorUnitsIn(amount: Amount | null | undefined, currency: string, where: string): bigint {
  if (typeof amount?.value !== 'string' || !/^\d{1,16}$/.test(amount.value)) throw notAnAmount(where)
  if (amount.currency !== currency) {
    throw new AmountError(`The amount at /${where} is in another currency than the payment.`, {
      reason: 'other-currency',
    })
  }
  return BigInt(amount.value)
}

function notAnAmount(where: string): AmountError {
  return new AmountError(`There is no amount of digits and a currency at /${where}.`, {
    reason: 'not-an-amount',
  })
}
