import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createSubscriber, day, hour, type Subscriber } from './subscriber.ts'

/** What can happen to a subscription, in any order. */
type Step =
  | { readonly pass: number }
  | { readonly fail: number }
  | { readonly end: 'CANCEL' | 'TERMINATE' | 'at the wallet' }
  | { readonly update: Readonly<Record<string, unknown>> }
  | { readonly jump: number }

const steps = fc.oneof(
  { weight: 8, arbitrary: fc.record({ pass: fc.integer({ min: 1, max: 45 * 24 }) }) },
  { weight: 2, arbitrary: fc.record({ jump: fc.integer({ min: 1, max: 100 * 24 }) }) },
  { weight: 3, arbitrary: fc.record({ fail: fc.integer({ min: 0, max: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ end: fc.constantFrom('CANCEL', 'TERMINATE', 'at the wallet') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      update: fc.constantFrom<Readonly<Record<string, unknown>>>(
        { periodRule: { periodType: 'WEEK', periodCount: 1 } },
        { periodRule: { periodType: 'MONTH', periodCount: 2 } },
        { subscriptionDescription: 'Tea' },
        { subscriptionEndTime: '2027-01-31T00:00:00+08:00' },
      ),
    }),
  },
)

async function take(step: Step, shop: Subscriber, id: string, number: number): Promise<void> {
  if ('pass' in step) return shop.pass(step.pass * hour)
  if ('jump' in step) {
    await shop.sandbox.settled()
    shop.clock.advance(step.jump * hour)
    // What was due meanwhile is done one after the other, with the times at which it was due.
    return shop.pass(0)
  }
  if ('fail' in step) return void shop.sandbox.subscriptions.failCharges(id, step.fail)
  if ('update' in step) {
    const request = { subscriptionUpdateRequestId: `u-${number}`, subscriptionId: id, ...step.update }
    return void (await shop.send('update', request))
  }
  if (step.end === 'at the wallet') return void shop.sandbox.subscriptions.cancel(id)
  await shop.send('cancel', { subscriptionId: id, cancellationType: step.end })
}

it('charges no period twice, skips none, and charges nothing after the end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(steps, { minLength: 3, maxLength: 10 }),
      fc.constantFrom('WEEK', 'MONTH', 'MONTH', 'QUARTER'),
      async (taken, periodType) => {
        const shop = await createSubscriber()
        const id = await shop.subscribe({ periodRule: { periodType, periodCount: 1 } })
        let chargesAtEnd: number | undefined
        for (const [number, step] of taken.entries()) {
          await take(step, shop, id, number)
          const { status, charges } = shop.sandbox.subscriptions.find(id) ?? { status: '', charges: [] }
          // Every period in order, each once: those that failed as well.
          expect(charges.map(({ phase }) => phase)).toEqual(charges.map((_, index) => index + 1))
          if (status === 'ACTIVE') expect(chargesAtEnd).toBeUndefined()
          else chargesAtEnd ??= charges.length
          expect(charges).toHaveLength(chargesAtEnd ?? charges.length)
        }
        // Notifications come some seconds after what they report.
        await shop.pass(10 * 24 * hour)
        await shop.pass(10_000)
        const { charges = [], status } = shop.sandbox.subscriptions.find(id) ?? {}
        if (status === 'ACTIVE') {
          // Nothing that is due stays behind.
          const { body } = await shop.send('inquireSubscription', { subscriptionId: id })
          const { currentPhaseNo } = body.subscription as { currentPhaseNo: number }
          expect(charges.length).toBeGreaterThanOrEqual(currentPhaseNo)
        }
        const told = shop.received.filter(({ body }) => body.phaseNo !== undefined).map(({ body }) => body)
        expect(told.map(({ paymentId }) => paymentId)).toEqual(charges.map(({ paymentId }) => paymentId))
        // Periods follow each other: where one ends the next begins, unless an update has moved that.
        const hasUpdate = taken.some((step) => 'update' in step)
        const starts = told.slice(1).map(({ periodStartTime }) => periodStartTime)
        if (!hasUpdate) expect(told.slice(0, -1).map(({ periodEndTime }) => periodEndTime)).toEqual(starts)
        const created = told.map(({ paymentCreateTime }) => Date.parse(String(paymentCreateTime)))
        for (const [index, time] of created.entries()) {
          const start = Date.parse(String(told[index]?.periodStartTime))
          expect(start - time).toBeLessThanOrEqual(day)
        }
      },
    ),
    { numRuns: 20 },
  )
})
