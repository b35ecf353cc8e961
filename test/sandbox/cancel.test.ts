import { describe, expect, it } from 'vitest'
import { authorize, captureOf, createMerchant, manualCard } from './merchant.ts'

const day = 86_400_000

describe('cancel', () => {
  it('ends a payment that waits for its payer, and again gives the same answer', async () => {
    const merchant = await createMerchant()
    await merchant.pay(manualCard)
    const first = await merchant.cancel('pay-1')
    merchant.clock.advance(60_000)
    expect(first.body.result.resultCode).toBe('SUCCESS')
    expect((await merchant.cancel('pay-1')).text).toBe(first.text)
    expect(merchant.sandbox.approve('pay-1')).toBe(false)
    expect((await merchant.pay(manualCard)).body.result.resultCode).toBe('ORDER_IS_CANCELED')
    await merchant.pass(day)
    expect(merchant.received).toEqual([])
  })

  it('ends an authorization, and the captures in process with it', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS-1', '1'))
    await merchant.cancel('pay-1')
    expect(merchant.sandbox.payment('pay-1')).toMatchObject({
      status: 'CANCELLED',
      captures: [{ resultCode: 'AUTH_CANCELLED' }],
    })
    expect((await merchant.capture(captureOf(paymentId, 'c-2'))).body.result.resultCode).toBe(
      'AUTH_CANCELLED',
    )
  })

  it('is possible to 00:15 (UTC+8) of the next day, and 7 days for cards', async () => {
    const merchant = await createMerchant()
    await merchant.pay({ paymentRequestId: 'in-time' })
    await merchant.pay({ paymentRequestId: 'too-late' })
    await authorize(merchant, 'card')
    // The clock of the tests begins at 10:00.
    await merchant.pass((14 * 60 + 15) * 60_000)
    expect((await merchant.cancel('in-time')).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(1)
    expect((await merchant.cancel('too-late')).body.result.resultCode).toBe('CANCEL_WINDOW_EXCEED')
    expect((await merchant.cancel('card')).body.result.resultCode).toBe('SUCCESS')
  })

  it('of a card is possible for 7 days from its order, not from its payment', async () => {
    for (const [later, code] of [
      [0, 'SUCCESS'],
      [1, 'CANCEL_WINDOW_EXCEED'],
    ] as const) {
      const merchant = await createMerchant()
      await merchant.pay(manualCard)
      await merchant.pass(60_000)
      merchant.sandbox.approve('pay-1')
      await merchant.pass(7 * day - 60_000 + later)
      expect((await merchant.cancel('pay-1')).body.result.resultCode).toBe(code)
    }
  })

  it('of a card is not possible once it was captured, and is when no capture succeeded', async () => {
    const merchant = await createMerchant()
    const captured = await authorize(merchant, 'captured')
    await merchant.capture(captureOf(captured, 'c-1', '1'))
    const refused = await authorize(merchant, 'refused')
    await merchant.capture(captureOf(refused, 'sim.RISK_REJECT-2', '1'))
    expect((await merchant.cancel('captured')).body.result.resultCode).toBe('ORDER_STATUS_INVALID')
    expect((await merchant.cancel('refused')).body.result.resultCode).toBe('SUCCESS')
  })

  it.each([
    ['unknown', 'ORDER_NOT_EXIST'],
    ['sim.RISK_REJECT-1', 'ORDER_STATUS_INVALID'],
  ])('refuses %s', async (id, code) => {
    const merchant = await createMerchant()
    if (id.startsWith('sim')) await merchant.pay({ paymentRequestId: id })
    expect((await merchant.cancel(id)).body.result.resultCode).toBe(code)
  })
})
