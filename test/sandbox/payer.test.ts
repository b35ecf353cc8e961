import { expect, it } from 'vitest'
import { createMerchant, manualCard } from './merchant.ts'

it('has the payer decline as soon as the payment is open', async () => {
  const merchant = await createMerchant()
  const paymentRequestId = 'sim.decline-1'
  const { body } = await merchant.pay({ ...manualCard, paymentRequestId })
  expect(body.result).toMatchObject({ resultStatus: 'U', resultCode: 'PAYMENT_IN_PROCESS' })
  await merchant.pass(10_000)
  expect((await merchant.inquire(paymentRequestId)).body.paymentStatus).toBe('FAIL')
  expect(merchant.received.map(({ body }) => body.notifyType)).toEqual(['PAYMENT_RESULT'])
})

it.each([
  ['SUCCESS', 'SUCCESS', 'SUCCESS'],
  ['USER_BALANCE_NOT_ENOUGH', 'FAIL', 'USER_BALANCE_NOT_ENOUGH'],
])('ends a payment at the cashier with %s, though no payer comes', async (ending, status, code) => {
  const merchant = await createMerchant()
  const paymentRequestId = `sim.PAYMENT_IN_PROCESS.${ending}-1`
  const { body } = await merchant.pay({ ...manualCard, paymentRequestId })
  expect(body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
  expect((await merchant.inquire(paymentRequestId)).body.paymentStatus).toBe('PROCESSING')
  await merchant.pass(60_000)
  expect((await merchant.inquire(paymentRequestId)).body.paymentStatus).toBe(status)
  expect(merchant.received[0]?.body).toMatchObject({ result: { resultCode: code } })
})
