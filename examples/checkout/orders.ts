/** Where an order stands. */
export type OrderState = 'awaiting-payment' | 'authorized' | 'shipping' | 'shipped' | 'failed' | 'cancelled'

/** An order of the shop. */
export interface Order {
  readonly id: string
  readonly description: string
  /** As the API has it: the smallest unit of the currency, as text. */
  readonly total: { readonly currency: string; readonly value: string }
  state: OrderState
  /** Why it failed: a result code. */
  reason?: string
  paymentId?: string
  captureId?: string
  /** How many captures were attempted. */
  captures?: number
}

/** Orders by id. A real shop has a database here; what matters is that each change is made once and in one step. */
export function createOrders() {
  const orders = new Map<string, Order>()
  return {
    add: (order: Order) => void orders.set(order.id, order),
    get: (id: string) => orders.get(id),
    /** Changes an order that is in one of the states; whether it was. */
    move: (id: string, from: readonly OrderState[], change: Partial<Order>): boolean => {
      const order = orders.get(id)
      if (order === undefined || !from.includes(order.state)) return false
      Object.assign(order, change)
      return true
    },
  }
}

export type Orders = ReturnType<typeof createOrders>
