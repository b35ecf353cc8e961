import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AntomClient, amount, type Currency, isAmountError, isTransportError } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { createOrders, type Order, type Orders } from './orders.ts'

/** What the shop needs. */
export interface ShopOptions {
  readonly antom: AntomClient
  readonly clientId: string
  readonly antomPublicKey: string
  /** The address at which payers and Antom reach this server, such as `https://shop.example`. */
  readonly publicUrl: () => string
}

/**
 * A small shop: takes an order, has the payer authorize it, captures when the goods are shipped.
 *
 * - `POST /orders` `{"description": "Tea", "total": "10.00", "currency": "HKD"}` answers with the page for the payer
 * - `GET /orders/:id` tells where an order stands; payers come back to it, too
 * - `POST /orders/:id/ship` captures
 * - `POST /orders/:id/cancel` cancels
 * - `POST /antom/notify` is where Antom reports
 */
export function createShop(options: ShopOptions): { readonly server: Server; readonly orders: Orders } {
  const orders = createOrders()
  const receiver = createNotificationReceiver({
    clientId: options.clientId,
    antomPublicKey: options.antomPublicKey,
    on: {
      PAYMENT_RESULT: ({ paymentRequestId, paymentId, result }) => {
        const id = orderOf(paymentRequestId)
        if (result.resultStatus === 'S')
          orders.move(id, ['awaiting-payment'], { state: 'authorized', paymentId })
        else orders.move(id, ['awaiting-payment'], { state: 'failed', reason: result.resultCode })
      },
      CAPTURE_RESULT: ({ captureRequestId, captureId, result }) => {
        const id = orderOf(captureRequestId)
        if (result.resultStatus === 'S') orders.move(id, ['shipping'], { state: 'shipped', captureId })
        else orders.move(id, ['shipping'], { state: 'authorized', reason: result.resultCode })
      },
    },
    // Acknowledged all the same: other products of Antom report to the same address.
    onUnknown: ({ notifyType }) =>
      console.warn(`A notification of an unknown type: ${printable(notifyType)}`),
  })
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] === '/antom/notify') {
      // Before anything reads the body: the signature covers its bytes.
      void receiver.node(request, response)
      return
    }
    route(request, orders, options)
      .catch((error: unknown): Reply => {
        // The outcome is open. The notification, or the next inquiry, decides; never a second payment.
        if (isTransportError(error)) return { status: 202, body: { state: 'open', reason: error.reason } }
        console.error(printable(error instanceof Error ? error.stack : error))
        return { status: 500, body: { error: 'The shop failed.' } }
      })
      .then((reply) => send(response, reply))
  })
  return { server, orders }
}

interface Reply {
  readonly status: number
  readonly body: object
}

/** The ids of a payment and of its capture begin with that of the order, so that each leads back to it. */
const orderOf = (requestId: string) => requestId.replace(/~.*$/, '')

async function route(request: IncomingMessage, orders: Orders, options: ShopOptions): Promise<Reply> {
  const [, collection, id = '', action] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  if (collection !== 'orders') return { status: 404, body: { error: 'There is nothing here.' } }
  if (request.method === 'POST' && id === '') return takeOrder(await readJson(request), orders, options)
  const order = orders.get(id)
  if (order === undefined) return { status: 404, body: { error: 'There is no such order.' } }
  if (request.method === 'GET' && action === undefined) return { status: 200, body: order }
  if (request.method === 'POST' && action === 'ship') return ship(order, orders, options)
  if (request.method === 'POST' && action === 'cancel') return cancel(order, orders, options)
  return { status: 405, body: { error: 'An order can be shipped or cancelled.' } }
}

async function takeOrder(
  input: Record<string, unknown>,
  orders: Orders,
  options: ShopOptions,
): Promise<Reply> {
  const { description, total, currency, id = randomUUID() } = input
  if (
    typeof description !== 'string' ||
    typeof total !== 'string' ||
    typeof currency !== 'string' ||
    typeof id !== 'string'
  ) {
    return {
      status: 400,
      body: { error: 'An order has a description, a total such as "10.00" and a currency.' },
    }
  }
  let money: Order['total']
  try {
    // Whether the currency is known is what amount finds out.
    money = amount(total, currency as Currency)
  } catch (error) {
    if (isAmountError(error)) return { status: 400, body: { error: error.message } }
    throw error
  }
  // Kept before anything is sent: a notification may come before the answer.
  orders.add({ id, description, total: money, state: 'awaiting-payment' })
  const publicUrl = options.publicUrl()
  const outcome = await options.antom.pay({
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId: id,
    order: { referenceOrderId: id, orderDescription: description, orderAmount: money },
    paymentAmount: money,
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    paymentRedirectUrl: `${publicUrl}/orders/${id}`,
    paymentNotifyUrl: `${publicUrl}/antom/notify`,
    settlementStrategy: { settlementCurrency: money.currency },
    env: { terminalType: 'WEB' },
  })
  if (outcome.status === 'failed') {
    orders.move(id, ['awaiting-payment'], { state: 'failed', reason: outcome.code })
    return { status: 402, body: { id, reason: outcome.code, advice: outcome.advice } }
  }
  // Pending is the normal case: the payer has yet to go there.
  return { status: 201, body: { id, payAt: outcome.data.normalUrl } }
}

async function ship(order: Order, orders: Orders, { antom }: ShopOptions): Promise<Reply> {
  const { id, paymentId, total } = order
  // One step decides who ships: a second click finds the order shipping already.
  if (paymentId === undefined || !orders.move(id, ['authorized'], { state: 'shipping' })) {
    return { status: 409, body: { error: `The order is ${order.state}.` } }
  }
  // A capture that failed is over: another attempt is another capture.
  order.captures = (order.captures ?? 0) + 1
  const captureRequestId = `${id}~capture-${order.captures}`
  const outcome = await antom.capture({ captureRequestId, paymentId, captureAmount: total })
  if (outcome.status === 'succeeded') {
    orders.move(id, ['shipping'], { state: 'shipped', captureId: outcome.data.captureId })
  } else if (outcome.status === 'failed') {
    orders.move(id, ['shipping'], { state: 'authorized', reason: outcome.code })
    return { status: 402, body: { id, reason: outcome.code, advice: outcome.advice } }
  }
  // Where it is pending, the notification moves the order on.
  return { status: outcome.status === 'pending' ? 202 : 200, body: order }
}

async function cancel(order: Order, orders: Orders, { antom }: ShopOptions): Promise<Reply> {
  if (order.state === 'shipping' || order.state === 'shipped') {
    return { status: 409, body: { error: `The order is ${order.state}.` } }
  }
  const outcome = await antom.cancel({ paymentRequestId: order.id })
  if (outcome.status !== 'succeeded')
    return { status: 502, body: { reason: outcome.code, advice: outcome.advice } }
  orders.move(order.id, ['awaiting-payment', 'authorized', 'failed'], { state: 'cancelled' })
  return { status: 200, body: order }
}

/** Text that came from outside, on one line and without characters that a terminal acts on. */
function printable(text: unknown): string {
  return JSON.stringify(String(text)).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, encodeURIComponent)
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > 10_000) return {}
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function send(response: ServerResponse, { status, body }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
