import { describe, expect, it } from 'vitest'
import { consentFlow } from './authorization/consent.ts'
import { authorize, captureOf, createMerchant, type Merchant, manualCard } from './merchant.ts'
import { captured, hkd, refund } from './refund/refunds.ts'
import { createSubscriber, day, monthly } from './subscription/subscriber.ts'

const minute = 60_000
const cashier = { ...manualCard, paymentMethod: { paymentMethodType: 'GCASH' }, paymentFactor: undefined }

/** Ways in which the same time passes. */
const ways: Readonly<Record<string, (merchant: Merchant, milliseconds: number) => Promise<void>>> = {
  'step by step': (merchant, milliseconds) => merchant.pass(milliseconds),
  'moved by the sandbox': async ({ sandbox }, milliseconds) => {
    sandbox.advance(milliseconds)
    await sandbox.settled()
  },
  'moved by the clock': async ({ clock, sandbox }, milliseconds) => {
    clock.advance(milliseconds)
    await sandbox.settled()
  },
  'moved in two parts': async ({ sandbox }, milliseconds) => {
    for (const part of [4001, milliseconds - 4001]) {
      sandbox.advance(part)
      await sandbox.settled()
    }
  },
}

/** What goes on by itself, one of each kind, and what can be seen of it afterwards. */
const courses: Readonly<Record<string, (merchant: Merchant) => Promise<() => Promise<unknown>>>> = {
  'a capture in process': async (merchant) => {
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS-1', '400'))
    return async () => (await merchant.inquire('pay-1')).body
  },
  'a pending payment that is captured automatically': async (merchant) => {
    const id = 'sim.approve.pending-1'
    await merchant.pay({
      ...manualCard,
      paymentRequestId: id,
      paymentFactor: { isAuthorization: true },
    })
    return async () => (await merchant.inquire(id)).body
  },
  'an authorization that is not captured': async (merchant) => {
    await authorize(merchant)
    return async () => (await merchant.inquire('pay-1')).body
  },
  'a payment whose payer does not come': async (merchant) => {
    await merchant.pay({ ...cashier, paymentRequestId: 'open' })
    return async () => (await merchant.inquire('open')).body
  },
  'a refund in process': async (merchant) => {
    const { paymentId } = await captured(merchant, ['1000'])
    await refund(merchant, paymentId)
    return async () => (await merchant.inquire('pay-1')).body
  },
  'a raised amount': async (merchant) => {
    const paymentId = await authorize(merchant)
    const request = { updateRequestId: 'update-1', paymentId, amount: hkd('2000') }
    await merchant.call('/v1/payments/updateAmount', request)
    return async () => (await merchant.inquire('pay-1')).body
  },
  'a dispute that nobody answers': async (merchant) => {
    await merchant.pay({ paymentRequestId: 'sim.dispute3-1' })
    return async () => merchant.sandbox.disputes.newest()
  },
  'an authorization of a wallet': async (merchant) => {
    await consentFlow(merchant).consult({ authState: 'sim.approve-1' })
    return async () => undefined
  },
  'a vaulting that nobody completes': async (merchant) => {
    const request = { vaultingRequestId: 'card-1', paymentMethodType: 'CARD' }
    await merchant.call('/v1/vaults/createVaultingSession', request)
    return async () =>
      (await merchant.call('/v1/vaults/inquireVaulting', { vaultingRequestId: 'card-1' })).body
  },
  'a subscription, with a try that fails': async (merchant) => {
    await merchant.call('/v1/subscriptions/create', monthly)
    merchant.sandbox.approve('plan-1')
    await merchant.sandbox.settled()
    merchant.sandbox.subscriptions.failCharges('plan-1', 1)
    return async () =>
      Promise.all(merchant.sandbox.payments().map((one) => merchant.inquire(one.paymentRequestId)))
  },
}

/** Everything that the sandbox keeps and has sent, and when. */
async function seen(merchant: Merchant, see: () => Promise<unknown>) {
  const found = await see()
  const answers = Array.isArray(found) ? found.map((one) => one.body ?? one) : found
  return { answers, payments: merchant.sandbox.payments(), deliveries: merchant.sandbox.deliveries() }
}

describe.each(Object.keys(ways).slice(1))('time that is %s', (way) => {
  it.each(Object.keys(courses).flatMap((name) => [[name, true] as const, [name, false] as const]))(
    'does the same as time that passes: %s, notifications acknowledged: %s',
    async (name, isHeard) => {
      const results = await Promise.all(
        ['step by step', way].map(async (how) => {
          const merchant = await createMerchant({ notifyUrl: 'http://127.0.0.1:9/all' })
          const { reply } = merchant
          merchant.reply = (text) => (isHeard ? reply(text) : new Response(null, { status: 500 }))
          const see = await courses[name]?.(merchant)
          await ways[how]?.(merchant, 70 * day)
          return seen(merchant, see ?? (async () => undefined))
        }),
      )
      expect(results[1]).toEqual(results[0])
    },
  )
})

describe('a notification that nobody acknowledges', () => {
  it('was sent as often as documented when the time of all sends is over', async () => {
    const merchant = await createMerchant()
    merchant.reply = () => new Response(null, { status: 500 })
    await merchant.pay()
    merchant.sandbox.advance(2 * day)
    await merchant.sandbox.settled()
    const [delivery] = merchant.sandbox.deliveries()
    expect([delivery?.state, delivery?.attempts.length]).toEqual(['given-up', 8])
  })

  it('was sent as often as is due, and no more', async () => {
    const merchant = await createMerchant()
    merchant.reply = () => new Response(null, { status: 500 })
    await merchant.pay()
    merchant.sandbox.advance(3000 + 2 * minute + 10 * minute - 1)
    await merchant.sandbox.settled()
    expect(merchant.sandbox.deliveries()[0]?.attempts).toHaveLength(2)
    merchant.sandbox.advance(1)
    await merchant.sandbox.settled()
    expect(merchant.sandbox.deliveries()[0]?.attempts).toHaveLength(3)
  })
})

describe('a charge of a period long ago', () => {
  it('was paid then: it is too old to be refunded', async () => {
    const shop = await createSubscriber()
    await shop.subscribe()
    shop.sandbox.advance(3 * 366 * day)
    await shop.sandbox.settled()
    const [latest, ...others] = shop.sandbox.payments(1000)
    const codes = await Promise.all(
      [latest, others.at(-2)].map((payment, index) =>
        refund(shop, payment?.paymentId, {
          refundRequestId: `refund-${index}`,
          refundAmount: { currency: 'PHP', value: '100' },
        }),
      ),
    )
    expect(codes.map(({ body }) => body.result.resultCode)).toEqual(['SUCCESS', 'REFUND_WINDOW_EXCEED'])
  })
})

describe('a payer who comes when it is over', () => {
  const waits: Readonly<Record<string, (merchant: Merchant) => Promise<string>>> = {
    'a payment': async (merchant) => {
      await merchant.pay({ ...cashier, paymentRequestId: 'open' })
      return 'open'
    },
    'an authorization': async (merchant) => {
      await consentFlow(merchant).consult()
      return 'consent-1'
    },
    'a card to be stored': async (merchant) => {
      const request = { vaultingRequestId: 'card-1', paymentMethodType: 'CARD' }
      await merchant.call('/v1/vaults/createVaultingSession', request)
      return 'card-1'
    },
    'a subscription': async (merchant) => {
      await merchant.call('/v1/subscriptions/create', monthly)
      return 'plan-1'
    },
  }

  it.each(
    Object.keys(waits).flatMap((name) =>
      (['approve', 'decline'] as const).map((act) => [name, act] as const),
    ),
  )('%s cannot %s it, also right after the time was moved', async (name, act) => {
    for (const [early, want] of [
      [1, true],
      [0, false],
    ] as const) {
      const merchant = await createMerchant()
      const id = (await waits[name]?.(merchant)) ?? ''
      await merchant.sandbox.settled()
      // Nothing else goes on by itself: the end of the wait is next.
      const wait = (merchant.sandbox.next() ?? 0) - merchant.clock.now()
      expect(wait).toBeGreaterThan(1)
      merchant.sandbox.advance(wait - early)
      expect([early, merchant.sandbox[act](id)]).toEqual([early, want])
    }
  })
})
