import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createShop, type Shop } from './shop.ts'

const minute = 60_000

/** What a merchant, its payers and time can do, on two orders. */
type Step =
  | { readonly kind: 'create' | 'approve' | 'decline' | 'cancel' | 'pay'; readonly order: string }
  | { readonly kind: 'submit'; readonly session: number }
  | { readonly kind: 'pass'; readonly minutes: number }

const order = fc.constantFrom('order-1', 'order-2')
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('create', 'create', 'approve', 'decline', 'cancel', 'pay'),
    order,
  }),
  fc.record({ kind: fc.constant('submit' as const), session: fc.nat(5) }),
  fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 45 }) }),
)

interface Created {
  readonly order: string
  readonly path: string
  readonly expiresAt: number
}

/** Does a step; what it says about a payment must be true of the sandbox. */
async function take(shop: Shop, one: Step, created: Created[]): Promise<void> {
  const { sandbox, clock } = shop
  // A program means the latest session of an order, which expires last.
  const isOpen = (name: string) =>
    sandbox.payment(name) === undefined &&
    created.some((session) => session.order === name && session.expiresAt > clock.now())
  const isWaiting = (name: string) => isOpen(name) || sandbox.payment(name)?.status === 'PROCESSING'
  switch (one.kind) {
    case 'create': {
      const hasPayment = sandbox.payment(one.order) !== undefined
      const { body } = await shop.createSession({ paymentRequestId: one.order })
      expect(body.result.resultCode).toBe(hasPayment ? 'PROCESS_FAIL' : 'SUCCESS')
      if (hasPayment) return
      const expiresAt = Date.parse(String(body.paymentSessionExpiryTime))
      created.push({ order: one.order, path: new URL(String(body.normalUrl)).pathname, expiresAt })
      return
    }
    case 'approve':
    case 'decline': {
      const wanted = isWaiting(one.order)
      expect(sandbox[one.kind](one.order)).toBe(wanted)
      if (wanted) expect(sandbox.payment(one.order)?.status).toBe(one.kind === 'approve' ? 'SUCCESS' : 'FAIL')
      return
    }
    case 'cancel': {
      const exists = sandbox.payment(one.order) !== undefined
      const { resultCode } = (await shop.cancel(one.order)).body.result
      if (!exists) expect(resultCode).toBe('ORDER_NOT_EXIST')
      return
    }
    case 'pay':
      await shop.pay({ paymentRequestId: one.order })
      return
    case 'submit': {
      const session = created[one.session]
      if (session === undefined) return
      const before = sandbox.payment(session.order)
      const canSubmit = before === undefined && session.expiresAt > clock.now()
      const { headers } = await shop.browse(session.path, { method: 'ALIPAY_CN' })
      expect(headers.get('location')?.startsWith('/cashier/')).toBe(canSubmit)
      expect(sandbox.payment(session.order)).toEqual(
        canSubmit ? expect.objectContaining({ status: 'PROCESSING' }) : before,
      )
      return
    }
    case 'pass':
      await shop.pass(one.minutes * minute)
  }
}

it('makes at most one payment of an order, and none of a session that has expired', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const shop = await createShop()
      const created: Created[] = []
      for (const one of steps) await take(shop, one, created)
      const ids = shop.sandbox.payments().map(({ paymentRequestId }) => paymentRequestId)
      expect(new Set(ids).size).toBe(ids.length)
      for (const name of ['order-1', 'order-2']) {
        const { body } = await shop.inquire(name)
        const payment = shop.sandbox.payment(name)
        expect(body.result.resultCode).toBe(payment === undefined ? 'ORDER_NOT_EXIST' : 'SUCCESS')
      }
      await shop.sandbox.close()
    }),
    { numRuns: 60 },
  )
})
