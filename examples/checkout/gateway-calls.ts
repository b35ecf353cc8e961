import { type AntomClient, remainingAmount } from 'antom-contract'
import {
  decideMovement,
  decidePayment,
  type Money,
  type Movement,
  noteForReview,
  type Order,
} from './orders.ts'
import { type Kind, requestId } from './request-ids.ts'

/** Where payers and Antom reach the shop. */
export interface ShopUrls {
  readonly publicUrl: string
  readonly notifyUrl: string
}

/** Asks for the payment of an order that has been kept; the page for the payer, if there is one. */
export async function startPayment(
  antom: AntomClient,
  order: Order,
  { publicUrl, notifyUrl }: ShopUrls,
): Promise<string | undefined> {
  const { id, description, total } = order
  const outcome = await antom.pay({
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId: id,
    order: { referenceOrderId: id, orderDescription: description, orderAmount: total },
    paymentAmount: total,
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    paymentRedirectUrl: `${publicUrl}/orders/${id}`,
    paymentNotifyUrl: notifyUrl,
    settlementStrategy: { settlementCurrency: total.currency },
    env: { terminalType: 'WEB' },
  })
  if (outcome.status === 'failed') decidePayment(order, { isSuccess: false, code: outcome.code })
  // Pending is the normal case: the payer has yet to go there.
  return outcome.data.normalUrl
}

/** Sends a capture that has been kept. The identical request again, after a lost answer, is the same capture. */
export async function sendCapture(antom: AntomClient, order: Order, id: string): Promise<void> {
  const movement = order.captures.get(id)
  if (movement === undefined) return
  const outcome = await antom.capture({
    captureRequestId: requestId(order.id, 'capture', id),
    paymentId: order.paymentId ?? '',
    captureAmount: movement.amount,
    // Others may follow.
    isLastCapture: false,
  })
  if (outcome.status === 'pending') return
  const isSuccess = outcome.status === 'succeeded'
  take(order, id, movement, { isSuccess, code: outcome.code, gatewayId: outcome.data.captureId })
}

/** Sends a refund that has been kept; the same of it. */
export async function sendRefund(
  antom: AntomClient,
  order: Order,
  id: string,
  { notifyUrl }: ShopUrls,
): Promise<void> {
  const movement = order.refunds.get(id)
  if (movement === undefined) return
  const captureId = order.captures.get(movement.capture ?? '')?.gatewayId
  const outcome = await antom.refund({
    refundRequestId: requestId(order.id, 'refund', id),
    paymentId: order.paymentId ?? '',
    refundAmount: movement.amount,
    refundNotifyUrl: notifyUrl,
    ...(captureId !== undefined && { captureId }),
  })
  if (outcome.status === 'pending') return
  const isSuccess = outcome.status === 'succeeded'
  take(order, id, movement, { isSuccess, code: outcome.code, gatewayId: outcome.data.refundId })
}

/** What is left of an order to capture or refund, as the gateway has it. */
export async function leftOf(antom: AntomClient, order: Order, to: Kind): Promise<Money | undefined> {
  const inquiry = await antom.inquiryPayment({ paymentRequestId: order.id })
  return inquiry.status === 'succeeded' ? remainingAmount(inquiry.data, to) : undefined
}

/**
 * Asks the gateway how a payment stands, and believes it: for a notification that contradicts what the shop knows, and
 * for one that never came.
 */
export async function lookUpPayment(antom: AntomClient, order: Order): Promise<void> {
  const outcome = await antom.waitForPayment({ paymentRequestId: order.id }, { deadline: 0 })
  if (outcome.status === 'pending') return
  const { paymentId } = outcome.data
  if (outcome.status === 'succeeded') order.state = 'authorized'
  else order.state = outcome.code === 'ORDER_IS_CANCELED' ? 'cancelled' : 'failed'
  if (paymentId !== undefined) order.paymentId = paymentId
  if (outcome.status === 'failed') order.reason = outcome.code
  else delete order.reason
}

/** The same for a capture or refund. */
export async function lookUpMovement(
  antom: AntomClient,
  order: Order,
  kind: Kind,
  id: string,
): Promise<void> {
  const movement = (kind === 'capture' ? order.captures : order.refunds).get(id)
  if (movement === undefined) return
  const request = requestId(order.id, kind, id)
  const outcome =
    kind === 'capture'
      ? await antom.waitForCapture({ captureRequestId: request, paymentRequestId: order.id }, { deadline: 0 })
      : await antom.waitForRefund({ refundRequestId: request }, { deadline: 0 })
  if (outcome.status === 'pending') return
  movement.state = outcome.status === 'succeeded' ? 'done' : 'failed'
  if (outcome.status === 'failed') movement.reason = outcome.code
  else delete movement.reason
}

function take(
  order: Order,
  id: string,
  movement: Movement,
  result: { readonly isSuccess: boolean; readonly code: string; readonly gatewayId?: string | undefined },
): void {
  // The notification can have come before the answer.
  if (decideMovement(movement, result) === 'contradiction')
    noteForReview(order, `${id}: the answer ${result.code} contradicts what was known`)
}
