import type { AntomClient } from './create-client.ts'
import type { WaitForCaptureOutcome, WaitForPaymentOutcome } from './wait/wait-types.ts'

/*
 * Types under the names that they had in 0.1. They go with the next version that breaks something else.
 */

/**
 * What `waitForCapture` resolves with.
 *
 * @deprecated Renamed: use {@link WaitForCaptureOutcome}.
 */
export type CaptureOutcome = WaitForCaptureOutcome

/**
 * What `waitForPayment` resolves with.
 *
 * @deprecated Renamed: use {@link WaitForPaymentOutcome}.
 */
export type PaymentOutcome = WaitForPaymentOutcome

/**
 * The method that waits for a capture.
 *
 * @deprecated Use `AntomClient['waitForCapture']`.
 */
export type WaitForCapture = AntomClient['waitForCapture']

/**
 * The method that waits for a payment.
 *
 * @deprecated Use `AntomClient['waitForPayment']`.
 */
export type WaitForPayment = AntomClient['waitForPayment']
