import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AntomClient, amount, type Currency, isAmountError, isTransportError } from 'antom-contract'
import {
  leftOf,
  lookUpMovement,
  lookUpPayment,
  type ShopUrls,
  sendCapture,
  sendRefund,
  startPayment,
} from './gateway-calls.ts'
import { createShopReceiver, printable } from './notifications.ts'
import { createOrders, type Money, type Order, type Orders, orderView } from './orders.ts'
import { isMovementId, isOrderId, type Kind } from './request-ids.ts'

/** What the shop needs. */
export interface ShopOptions {
  readonly antom: AntomClient
  readonly clientId: string
  readonly antomPublicKey: string
  /** The address at which payers and Antom reach this server, such as `https://shop.example`. */
  readonly publicUrl: () => string
}

/**
 * A small shop: takes an order, has the payer authorize it, captures what is shipped, refunds what comes back.
 *
 * - `POST /orders` `{"description": "Tea", "total": "10.00", "currency": "HKD"}` answers with the page for the payer
 * - `GET /orders/:id` tells where an order stands; payers come back to it, too
 * - `POST /orders/:id/captures` `{"id": "parcel1", "total": "4.00"}` captures; without a total, all that is left
 * - `POST /orders/:id/refunds` `{"id": "return1", "total": "2.50", "capture": "parcel1"}` refunds in the same way
 * - `POST /orders/:id/cancel` cancels what is not captured
 * - `POST /orders/:id/look-up` asks Antom about everything that is open
 * - `POST /antom/notify` is where Antom reports
 */
export function createShop(options: ShopOptions): { readonly server: Server; readonly orders: Orders } {
  const orders = createOrders()
  const receiver = createShopReceiver(orders, options)
  const server = createServer((request, response) => {
    if (request.url?.split('?')[0] === '/antom/notify') {
      // Before anything reads the body: the signature covers its bytes.
      void receiver.node(request, response)
      return
    }
    route(request, orders, options)
      .catch((error: unknown): Reply => {
        // The outcome is open. The notification, or the next look-up, decides; never a second payment or refund.
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

const refuse = (status: number, error: string): Reply => ({ status, body: { error } })

async function route(request: IncomingMessage, orders: Orders, options: ShopOptions): Promise<Reply> {
  const [, collection, id = '', action] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  if (collection !== 'orders') return refuse(404, 'There is nothing here.')
  const isPost = request.method === 'POST'
  if (isPost && id === '') return takeOrder(await readJson(request), orders, options)
  const order = orders.get(id)
  if (order === undefined) return refuse(404, 'There is no such order.')
  if (request.method === 'GET' && action === undefined) return { status: 200, body: orderView(order) }
  if (isPost && action === 'captures') return move(order, 'capture', await readJson(request), options)
  if (isPost && action === 'refunds') return move(order, 'refund', await readJson(request), options)
  if (isPost && action === 'cancel') return cancel(order, options)
  if (isPost && action === 'look-up') return lookUp(order, options)
  return refuse(405, 'An order can be captured, refunded, cancelled or looked up.')
}

async function takeOrder(
  input: Record<string, unknown>,
  orders: Orders,
  options: ShopOptions,
): Promise<Reply> {
  const { description, total, currency, id = randomUUID() } = input
  const money = readMoney(total, currency)
  if (typeof description !== 'string' || !isOrderId(id) || money === undefined) {
    return refuse(400, 'An order has a description, a total such as "10.00" and a currency.')
  }
  if ('error' in money) return { status: 400, body: money }
  if (orders.get(id) !== undefined) return refuse(409, 'There is an order with this id.')
  // Kept before anything is sent: a notification may come before the answer.
  const order: Order = {
    id,
    description,
    total: money,
    state: 'awaiting-payment',
    captures: new Map(),
    refunds: new Map(),
    review: [],
  }
  orders.add(order)
  const payAt = await startPayment(options.antom, order, urlsOf(options))
  return order.state === 'failed'
    ? { status: 402, body: { id, reason: order.reason } }
    : { status: 201, body: { id, payAt } }
}

/** Captures or refunds. A second click has the same id: it finds the first one, and asks for nothing new. */
async function move(
  order: Order,
  kind: Kind,
  input: Record<string, unknown>,
  options: ShopOptions,
): Promise<Reply> {
  const { id, total, capture } = input
  const movements = kind === 'capture' ? order.captures : order.refunds
  if (!isMovementId(id)) return refuse(400, `A ${kind} has an id of letters and digits.`)
  if (capture !== undefined && total === undefined)
    return refuse(400, 'Say how much of the capture comes back.')
  const known = movements.get(id)
  if (known === undefined) {
    if (order.state !== 'authorized') return refuse(409, `The order is ${order.state}.`)
    const money =
      total === undefined ? await leftOf(options.antom, order, kind) : readMoney(total, order.total.currency)
    if (money === undefined) return refuse(409, `It is not known what is left to ${kind}.`)
    if ('error' in money) return { status: 400, body: money }
    if (money.value === '0') return refuse(409, `Nothing is left to ${kind}.`)
    // Another click may have come while Antom was asked.
    if (!movements.has(id)) {
      const ofCapture = typeof capture === 'string' ? { capture } : {}
      movements.set(id, { amount: money, state: 'open', ...ofCapture })
    }
  } else if (total !== undefined && !isSameMoney(known.amount, readMoney(total, order.total.currency))) {
    return refuse(409, `There is a ${kind} with this id and another total.`)
  } else if (known.state !== 'open') {
    return { status: known.state === 'done' ? 200 : 409, body: orderView(order) }
  }
  if (kind === 'capture') await sendCapture(options.antom, order, id)
  else await sendRefund(options.antom, order, id, urlsOf(options))
  const state = movements.get(id)?.state
  return { status: state === 'done' ? 200 : state === 'failed' ? 402 : 202, body: orderView(order) }
}

async function cancel(order: Order, { antom }: ShopOptions): Promise<Reply> {
  if ([...order.captures.values()].some(({ state }) => state !== 'failed'))
    return refuse(409, 'The order is captured: refund it.')
  const outcome = await antom.cancel({ paymentRequestId: order.id })
  if (outcome.status !== 'succeeded')
    return { status: 502, body: { reason: outcome.code, advice: outcome.advice } }
  order.state = 'cancelled'
  return { status: 200, body: orderView(order) }
}

/** For notifications that never came: a shop does this from time to time with all that has been open for long. */
async function lookUp(order: Order, { antom }: ShopOptions): Promise<Reply> {
  if (order.state === 'awaiting-payment') await lookUpPayment(antom, order)
  for (const kind of ['capture', 'refund'] as const) {
    for (const [id, { state }] of kind === 'capture' ? order.captures : order.refunds) {
      if (state === 'open') await lookUpMovement(antom, order, kind, id)
    }
  }
  return { status: 200, body: orderView(order) }
}

function urlsOf({ publicUrl }: ShopOptions): ShopUrls {
  return { publicUrl: publicUrl(), notifyUrl: `${publicUrl()}/antom/notify` }
}

function isSameMoney(one: Money, another: ReturnType<typeof readMoney>): boolean {
  return another !== undefined && !('error' in another) && another.value === one.value
}

function readMoney(total: unknown, currency: unknown): Money | { readonly error: string } | undefined {
  if (typeof total !== 'string' || typeof currency !== 'string') return undefined
  try {
    // Whether the currency is known is what amount finds out.
    return amount(total, currency as Currency)
  } catch (error) {
    if (isAmountError(error)) return { error: error.message }
    throw error
  }
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
