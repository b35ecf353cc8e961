/** An amount as the API has it: the smallest unit of the currency, as text. */
export interface Money {
  readonly currency: string
  readonly value: string
}

/** Where a payment stands for the shop. */
export type PaymentState = 'awaiting-payment' | 'authorized' | 'failed' | 'cancelled'

/** A capture or a refund. */
export interface Movement {
  readonly amount: Money
  /** Open until an answer, a notification or an inquiry has decided it. */
  state: 'open' | 'done' | 'failed'
  /** The gateway's id: captureId or refundId. */
  gatewayId?: string
  /** Why it failed: a result code. */
  reason?: string
  /** Of a refund: which capture it gives back, where the order has several. */
  readonly capture?: string
}

/** An order of the shop. */
export interface Order {
  readonly id: string
  readonly description: string
  readonly total: Money
  state: PaymentState
  /** Why the payment failed: a result code. */
  reason?: string
  paymentId?: string
  /** Captures and refunds by the shop's own ids: a parcel, a return. */
  readonly captures: Map<string, Movement>
  readonly refunds: Map<string, Movement>
  /** What a person has to look at: results that contradicted each other, amounts that differ. */
  readonly review: string[]
}

/** Orders by id. A real shop has a database here; what matters is that each change is made once and in one step. */
export function createOrders() {
  const orders = new Map<string, Order>()
  return {
    add: (order: Order) => void orders.set(order.id, order),
    get: (id: string) => orders.get(id),
    all: () => [...orders.values()],
  }
}

export type Orders = ReturnType<typeof createOrders>

/** What a result came to: it decided something, repeated what was known, or contradicted it. */
export type Verdict = 'decided' | 'known' | 'contradiction'

/** Takes the result of a payment. What is final already is not overturned. */
export function decidePayment(
  order: Order,
  result: { readonly isSuccess: boolean; readonly code: string; readonly paymentId?: string | undefined },
): Verdict {
  const { isSuccess, code, paymentId } = result
  if (order.state === 'awaiting-payment') {
    order.state = isSuccess ? 'authorized' : 'failed'
    if (!isSuccess) order.reason = code
    if (paymentId !== undefined) order.paymentId = paymentId
    return 'decided'
  }
  return isSuccess === (order.state === 'authorized') ? 'known' : 'contradiction'
}

/** Takes the result of a capture or refund. What is final already is not overturned. */
export function decideMovement(
  movement: Movement,
  result: { readonly isSuccess: boolean; readonly code: string; readonly gatewayId?: string | undefined },
): Verdict {
  const { isSuccess, code, gatewayId } = result
  if (movement.state === 'open') {
    movement.state = isSuccess ? 'done' : 'failed'
    if (!isSuccess) movement.reason = code
    if (gatewayId !== undefined) movement.gatewayId = gatewayId
    return 'decided'
  }
  return isSuccess === (movement.state === 'done') ? 'known' : 'contradiction'
}

/** Notes once what a person has to look at. */
export function noteForReview(order: Order, text: string): void {
  if (!order.review.includes(text)) order.review.push(text)
}

/** An order as the shop's pages show it. */
export function orderView({ captures, refunds, ...order }: Order): object {
  return { ...order, captures: Object.fromEntries(captures), refunds: Object.fromEntries(refunds) }
}
