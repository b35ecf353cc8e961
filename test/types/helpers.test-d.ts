import { expectTypeOf, test } from 'vitest'
import { type AntomClient, assertNever, isFinal, type Outcome } from '../../src/index.ts'
import type { NotificationHandlers, PaymentResultNotification } from '../../src/notifications/index.ts'
import { requestOf } from '../support/requests.ts'

declare const antom: AntomClient
declare const outcome: Outcome<'refund'>
declare const event: 'PAYMENT_RESULT' | 'REFUND_RESULT'

test('the compiler checks that a switch handles every status and every event', () => {
  switch (outcome.status) {
    case 'succeeded':
    case 'failed':
    case 'pending':
      break
    default:
      assertNever(outcome)
  }
  switch (outcome.status) {
    case 'succeeded':
      break
    default:
      // @ts-expect-error -- failed and pending are forgotten
      assertNever(outcome)
  }
  switch (event) {
    case 'PAYMENT_RESULT':
      break
    default:
      // @ts-expect-error -- REFUND_RESULT is forgotten
      assertNever(event)
  }
})

test('the codes of an operation are known, and there may be others', () => {
  expectTypeOf<'REFUND_WINDOW_EXCEED'>().toExtend<typeof outcome.code>()
  expectTypeOf<'A_CODE_OF_NEXT_YEAR'>().toExtend<typeof outcome.code>()
  expectTypeOf(outcome.code).not.toEqualTypeOf<string>()
})

test('only what can be waited for has a final state', async () => {
  const inquiry = await antom.inquiryPayment(requestOf('inquiryPayment', { paymentRequestId: 'p' }))
  expectTypeOf(isFinal('payment', inquiry.data.paymentStatus)).toEqualTypeOf<boolean>()
  // @ts-expect-error -- a declaration cannot be waited for
  isFinal('declaration', 'SUCCESS')
})

test('a handler can be written with the type of its event', () => {
  const handle = (notification: PaymentResultNotification) => notification.paymentId
  const on: NotificationHandlers = { PAYMENT_RESULT: handle }
  expectTypeOf(on).toEqualTypeOf<NotificationHandlers>()
})
