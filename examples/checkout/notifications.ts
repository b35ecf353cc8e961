import type { AntomClient } from 'antom-contract'
import { createNotificationReceiver, type NotificationReceiver } from 'antom-contract/notifications'
import { lookUpMovement, lookUpPayment } from './gateway-calls.ts'
import {
  decideMovement,
  decidePayment,
  type Money,
  noteForReview,
  type Orders,
  type Verdict,
} from './orders.ts'
import { readRequestId } from './request-ids.ts'

/** What one of the notifications says of a capture or refund. */
interface MovementResult {
  readonly requestId: string
  readonly gatewayId: string
  readonly amount: Money
  readonly status: string
  readonly code: string
}

/**
 * Makes the receiver of the shop. Repetitions never reach a handler. Of the rest none is believed blindly: a result of
 * what is open decides it, and one that contradicts what is known makes the shop ask the gateway. When the gateway does
 * not answer, the handler fails, and the notification comes again.
 */
export function createShopReceiver(
  orders: Orders,
  options: { readonly antom: AntomClient; readonly clientId: string; readonly antomPublicKey: string },
): NotificationReceiver {
  const { antom, clientId, antomPublicKey } = options
  const movementResult = async ({ requestId, gatewayId, amount, status, code }: MovementResult) => {
    const { orderId = '', kind = 'capture', id = '' } = readRequestId(requestId) ?? {}
    const order = orders.get(orderId)
    const movement = (kind === 'capture' ? order?.captures : order?.refunds)?.get(id)
    if (order === undefined || movement === undefined)
      return warn('no capture or refund of this shop', requestId)
    if (amount.value !== movement.amount.value || amount.currency !== movement.amount.currency)
      noteForReview(order, `${kind} ${id}: ${amount.value} ${amount.currency} was notified`)
    const verdict = decideMovement(movement, { isSuccess: status === 'S', code, gatewayId })
    if (verdict !== 'contradiction') return
    noteForReview(order, contradictionOf(`${kind} ${id}`, status, code))
    await lookUpMovement(antom, order, kind, id)
  }
  return createNotificationReceiver({
    clientId,
    antomPublicKey,
    on: {
      PAYMENT_RESULT: async ({ paymentRequestId, paymentId, result }) => {
        const order = orders.get(paymentRequestId)
        if (order === undefined) return warn('no order of this shop', paymentRequestId)
        const { resultStatus, resultCode } = result
        const isSuccess = resultStatus === 'S'
        const verdict: Verdict = decidePayment(order, { isSuccess, code: resultCode, paymentId })
        if (verdict !== 'contradiction') return
        noteForReview(order, contradictionOf('payment', resultStatus, resultCode))
        await lookUpPayment(antom, order)
      },
      CAPTURE_RESULT: ({ captureRequestId, captureId, captureAmount, result }) =>
        movementResult({
          requestId: captureRequestId,
          gatewayId: captureId,
          amount: captureAmount,
          status: result.resultStatus,
          code: result.resultCode,
        }),
      REFUND_RESULT: ({ refundRequestId, refundId, refundAmount, result }) =>
        movementResult({
          requestId: refundRequestId,
          gatewayId: refundId,
          amount: refundAmount,
          status: result.resultStatus,
          code: result.resultCode,
        }),
    },
    // Acknowledged all the same: other products of Antom report to the same address.
    onUnknown: ({ notifyType }) => warn('a notification of an unknown type', String(notifyType)),
  })
}

function contradictionOf(what: string, status: string, code: string): string {
  return `${what}: the result ${status} ${code} contradicts what was known`
}

function warn(what: string, text: string): void {
  console.warn(`${what}: ${printable(text)}`)
}

/** Text that came from outside, on one line and without characters that a terminal acts on. */
export function printable(text: unknown): string {
  return JSON.stringify(String(text)).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, encodeURIComponent)
}
