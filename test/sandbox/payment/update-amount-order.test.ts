import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { authorize, captureOf, createMerchant } from '../merchant.ts'
import { captureCode, day, decided, hkd, update, updateNotifications } from './amount-updates.ts'

describe('idempotency of a change', () => {
  it('gives the same answer, before and after the outcome, and does nothing twice', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const first = await update(merchant, paymentId)
    expect((await update(merchant, paymentId)).text).toBe(first.text)
    await merchant.pass(decided)
    expect((await update(merchant, paymentId)).text).toBe(first.text)
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toHaveLength(1)
  })

  it.each([
    ['the amount', { amount: hkd('1501') }],
    ['the payment', { paymentId: '404' }],
  ])('refuses another value of %s', async (_, change) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    const { result } = (await update(merchant, paymentId, change)).body
    expect(result).toMatchObject({ resultStatus: 'F', resultCode: 'REPEAT_REQ_INCONSISTENT' })
  })

  it('finds the work done behind an unknown outcome', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const request = { updateRequestId: 'sim.UNKNOWN_EXCEPTION-1' }
    const answer = await update(merchant, paymentId, request)
    expect(Object.keys(answer.body)).toEqual(['result'])
    expect(answer.body.result).toMatchObject({ resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION' })
    expect((await update(merchant, paymentId, request)).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toHaveLength(1)
  })

  it('keeps a failure that a scenario forces', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const request = { updateRequestId: 'sim.INCREMENTAL_NOT_SUPPORT-1' }
    const codes: string[] = []
    for (let times = 0; times < 2; times += 1) {
      codes.push((await update(merchant, paymentId, request)).body.result.resultCode)
    }
    expect(codes).toEqual(['INCREMENTAL_NOT_SUPPORT', 'INCREMENTAL_NOT_SUPPORT'])
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toEqual([])
    expect((await merchant.inquire('pay-1')).body).not.toHaveProperty('transactions')
  })
})

describe('a change that something overtakes', () => {
  it('fails when a capture came first: what is captured was authorized before', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    expect(await captureCode(merchant, paymentId, 'c-1', '1001')).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    expect(await captureCode(merchant, paymentId, 'c-2', '1000')).toBe('SUCCESS')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([
      { result: { resultCode: 'PROCESS_FAIL', resultStatus: 'F' }, paymentAmount: hkd('1000') },
    ])
  })

  it('fails with the cancellation of its payment', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    await merchant.cancel('pay-1')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([
      { result: { resultCode: 'ORDER_IS_CANCELED', resultStatus: 'F' } },
    ])
  })

  it('fails with the end of the authorization', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.pass(7 * day - 2500)
    await update(merchant, paymentId)
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([{ result: { resultStatus: 'F' } }])
  })
})

it('says of each payment whether its amount can be raised', async () => {
  const merchant = await createMerchant()
  await authorize(merchant, 'card')
  await merchant.pay({ paymentRequestId: 'wallet' })
  await merchant.pass(3000)
  const able = { paymentResultInfo: { incrementalAuthorizationAvailable: true } }
  expect((await merchant.inquire('card')).body).toMatchObject(able)
  expect((await merchant.inquire('wallet')).body).not.toHaveProperty('paymentResultInfo')
  const told = new Map(merchant.received.map(({ body }) => [body.paymentRequestId, body]))
  expect(told.get('card')).toMatchObject(able)
  expect(told.get('wallet')).not.toHaveProperty('paymentResultInfo')
})

it('forgets the changes of a payment with the payment', async () => {
  const merchant = await createMerchant({ keep: 1 })
  await update(merchant, await authorize(merchant, 'one'))
  const two = await authorize(merchant, 'two')
  expect((await update(merchant, two)).body.result.resultCode).toBe('SUCCESS')
})

it('never lets more be captured than was authorized, in whatever order things happen', async () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('update' as const),
      value: fc.integer({ min: 1, max: 3000 }),
      fails: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('capture' as const),
      value: fc.integer({ min: 1, max: 1500 }),
      fails: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('pass' as const),
      value: fc.integer({ min: 1, max: 9000 }),
      fails: fc.boolean(),
    }),
  )
  const merchant = await createMerchant()
  let payments = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      payments += 1
      const name = `pay-${payments}`
      const paymentId = await authorize(merchant, name)
      for (const [index, { kind, value, fails }] of steps.entries()) {
        const id = `${payments}-${index}`
        if (kind === 'pass') await merchant.pass(value)
        else if (kind === 'update') {
          const updateRequestId = fails ? `sim.SUCCESS.DO_NOT_HONOR-u${id}` : `u${id}`
          await update(merchant, paymentId, { updateRequestId, amount: hkd(String(value)) })
        } else {
          const captureRequestId = fails ? `sim.CAPTURE_IN_PROCESS.RISK_REJECT-c${id}` : `c${id}`
          await merchant.capture(captureOf(paymentId, captureRequestId, String(value)))
        }
        const payment = merchant.sandbox.payment(name)
        if (payment === undefined) throw new Error(`The sandbox has no payment ${name}.`)
        const succeeded = payment.amountUpdates.filter(({ status }) => status === 'S')
        const authorized = Number(payment.authorizedAmount.value)
        expect(authorized).toBe(Math.max(1000, ...succeeded.map(({ amount }) => Number(amount.value))))
        const taken = payment.captures.filter(({ status }) => status !== 'F')
        expect(taken.reduce((sum, { amount }) => sum + Number(amount.value), 0)).toBeLessThanOrEqual(
          authorized,
        )
        expect(payment.amountUpdates.filter(({ status }) => status === 'U').length).toBeLessThanOrEqual(1)
      }
      await merchant.pass(decided)
      const told = updateNotifications(merchant).filter((body) => body.paymentId === paymentId)
      const accepted = merchant.sandbox.payment(name)?.amountUpdates ?? []
      expect(told.map(({ updateRequestId }) => updateRequestId).sort()).toEqual(
        accepted.map(({ updateRequestId }) => updateRequestId).sort(),
      )
    }),
    { numRuns: 60 },
  )
})
