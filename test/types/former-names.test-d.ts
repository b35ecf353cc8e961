import { describe, expectTypeOf, it } from 'vitest'
import type {
  AntomClient,
  CaptureOutcome,
  PaymentOutcome,
  ValidationFinding,
  ValidationIssue,
  WaitForCapture,
  WaitForCaptureOutcome,
  WaitForPayment,
  WaitForPaymentOutcome,
} from '../../src/index.ts'
import type { EventName, NotifyType } from '../../src/notifications/index.ts'

describe('a name of 0.1', () => {
  it('stands for what it stood for', () => {
    expectTypeOf<CaptureOutcome>().toEqualTypeOf<WaitForCaptureOutcome>()
    expectTypeOf<PaymentOutcome>().toEqualTypeOf<WaitForPaymentOutcome>()
    expectTypeOf<WaitForCapture>().toEqualTypeOf<AntomClient['waitForCapture']>()
    expectTypeOf<WaitForPayment>().toEqualTypeOf<AntomClient['waitForPayment']>()
    expectTypeOf<ValidationFinding>().toEqualTypeOf<ValidationIssue>()
    expectTypeOf<NotifyType>().toEqualTypeOf<EventName>()
  })
})
