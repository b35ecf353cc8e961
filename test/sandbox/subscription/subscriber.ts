import type { SandboxOptions } from '../../../src/sandbox/index.ts'
import { createMerchant, type Merchant, type RawAnswer } from '../merchant.ts'

/** When the clock of these tests begins. */
export const begin = '2026-03-10T10:00:00+08:00'

export const hour = 3_600_000
export const day = 24 * hour

const amount = { currency: 'PHP', value: '5000' }

/** A monthly subscription that begins at once. */
export const monthly = {
  subscriptionRequestId: 'plan-1',
  subscriptionDescription: 'Coffee, monthly',
  subscriptionRedirectUrl: 'https://shop.example/back',
  subscriptionStartTime: begin,
  periodRule: { periodType: 'MONTH', periodCount: 1 },
  paymentMethod: { paymentMethodType: 'GCASH' },
  subscriptionNotificationUrl: 'http://127.0.0.1:9/subscription',
  paymentNotificationUrl: 'http://127.0.0.1:9/payment',
  orderInfo: { orderAmount: amount },
  paymentAmount: amount,
  settlementStrategy: { settlementCurrency: 'USD' },
  env: { terminalType: 'WEB' },
}

type Fields = Readonly<Record<string, unknown>>

/** A merchant with subscriptions. */
export interface Subscriber extends Merchant {
  readonly send: (call: string, body: Fields) => Promise<RawAnswer>
  readonly create: (more?: Fields) => Promise<RawAnswer>
  /** Creates a subscription, and has the payer authorize it; its id. */
  readonly subscribe: (more?: Fields) => Promise<string>
  /** The subscription as inquireSubscription reports it. */
  readonly inquire: Merchant['inquire']
  readonly look: (subscriptionId: string) => Promise<Fields>
  /** The result code of a call. */
  readonly codeOf: (call: string, body: Fields) => Promise<string>
  /** What was notified since this was asked last: `CREATE ACTIVE`, or `S 2 5000` for a charge. */
  readonly news: () => string[]
}

export async function createSubscriber(options: SandboxOptions = {}): Promise<Subscriber> {
  const merchant = await createMerchant(options)
  let seen = 0
  const send = (call: string, body: Fields) => merchant.call(`/v1/subscriptions/${call}`, body)
  const create = (more: Fields = {}) => send('create', { ...monthly, ...more })
  return {
    ...merchant,
    send,
    create,
    subscribe: async (more = {}) => {
      const answer = await create(more)
      const id = String(more.subscriptionRequestId ?? monthly.subscriptionRequestId)
      const found = merchant.sandbox.subscriptions.find(id)
      if (found === undefined || !merchant.sandbox.approve(id)) throw new Error(`Not created: ${answer.text}`)
      return found.subscriptionId
    },
    look: async (subscriptionId) => {
      const { body } = await send('inquireSubscription', { subscriptionId })
      if (body.result.resultCode !== 'SUCCESS') throw new Error(body.result.resultCode)
      return body.subscription as Fields
    },
    codeOf: async (call, body) => (await send(call, body)).body.result.resultCode,
    news: () => {
      const fresh = merchant.received.slice(seen)
      seen = merchant.received.length
      return fresh.map(({ body }) =>
        body.subscriptionNotificationType === undefined
          ? `${resultStatusOf(body)} ${body.phaseNo} ${(body.paymentAmount as { value: string }).value}`
          : `${body.subscriptionNotificationType} ${body.subscriptionStatus}`,
      )
    },
  }
}

function resultStatusOf(body: Fields): string {
  return (body.result as { resultStatus: string }).resultStatus
}
