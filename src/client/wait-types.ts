import type { OperationMessages } from '../../generated/operations.ts'
import type { resultCodes } from '../../generated/result-codes.ts'
import type { InquiryPaymentSuccess, Transaction } from '../../generated/types.ts'
import type { Failed, Outcome, Pending, Succeeded } from './outcome.ts'

/** How to wait for a final state. */
export interface WaitOptions {
  /** Ends the waiting: the error is then a `TransportError` with the reason `aborted`. */
  readonly signal?: AbortSignal | undefined
  /**
   * How long to wait at most, in milliseconds, 0 or more; 0 asks once. One inquiry is made at the end of it. Default:
   * 62000, the sum of the default `delays`. A payer at a cashier needs minutes.
   */
  readonly deadline?: number | undefined
  /**
   * The waits between inquiries, in milliseconds, each 1 or more; the last is repeated. Default: 2000, 4000, 8000,
   * 16000, 32000, as Antom's own sample for auto debit has it.
   */
  readonly delays?: readonly number[] | undefined
}

/** How to wait for a payment. */
export interface WaitForPaymentOptions extends WaitOptions {
  /**
   * Cancels the payment when it is not final at the deadline, sending the same cancel up to 3 times, and looks once
   * more. Once the cancel has succeeded the outcome is `failed` with `ORDER_IS_CANCELED`, whatever the inquiry says:
   * money that was paid is given back. While it is not known whether the cancel took effect, a payment that reads as
   * paid is `pending`. Default: false.
   */
  readonly cancelAtDeadline?: boolean | undefined
}

type PaymentCode =
  | keyof (typeof resultCodes)['paymentResultCode']
  | OperationMessages['inquiryPayment']['resultCode']
type CaptureCode =
  | keyof (typeof resultCodes)['transactionResult']
  | OperationMessages['inquiryPayment']['resultCode']

/**
 * What waitForPayment resolves with: how a payment stands. `data` is the answer of the last inquiry. `failed` is said only of the payment itself, which
 * failed or was cancelled: an inquiry that was refused leaves it `pending`, with the inquiry's code and advice.
 */
export type WaitForPaymentOutcome = (
  | Succeeded<InquiryPaymentSuccess, PaymentCode>
  | Failed<OperationMessages['inquiryPayment']['response'], PaymentCode>
  | Pending<OperationMessages['inquiryPayment']['response'], PaymentCode>
) & {
  /** The outcome of the cancel at the deadline, when there was one and Antom answered it. */
  readonly cancel?: Outcome<'cancel'>
}

/** What waitForCapture resolves with: how a capture stands. `data` is the capture's row in `transactions` of the last inquiry, once it is decided. */
export type WaitForCaptureOutcome =
  | Succeeded<Transaction, CaptureCode>
  | Failed<Transaction, CaptureCode>
  | Pending<OperationMessages['inquiryPayment']['response'], CaptureCode>

/**
 * Asks inquiryPayment until the payment has succeeded, failed or been cancelled, or the deadline has come: then the
 * outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided.
 *
 * @param payment - `paymentRequestId` (yours) or `paymentId` (Antom's)
 * @param options - deadline, delays, signal, and whether to cancel at the deadline
 * @throws {TransportError} `aborted`; or the last inquiry's, when none of them got an answer
 * @throws {SignatureError} when an answer is not authentic; not of the look after a cancel that succeeded
 * @throws {ContractError} when an answer has no usable result, or `strict` and it differs from what is documented
 * @throws {ConfigurationError} when an option cannot be used
 *
 * @example
 * ```ts
 * const outcome = await antom.waitForPayment({ paymentRequestId: 'payment-1' }, { cancelAtDeadline: true })
 * if (outcome.status === 'succeeded') console.log(outcome.data.paymentId)
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForPayment = (
  payment: OperationMessages['inquiryPayment']['request'],
  options?: WaitForPaymentOptions,
) => Promise<WaitForPaymentOutcome>

/**
 * Asks inquiryPayment until a capture has succeeded or failed, or the deadline has come: then the outcome is
 * `pending`. The capture is found in the payment's `transactions` by its request id.
 *
 * @param capture - your `captureRequestId`, and of the payment `paymentId` (Antom's) or `paymentRequestId` (yours)
 * @param options - deadline, delays and signal
 * @throws as {@link WaitForPayment}
 *
 * @example
 * ```ts
 * const outcome = await antom.waitForCapture({ captureRequestId: 'capture-1', paymentId: '2024010112345' })
 * if (outcome.status === 'succeeded') console.log(outcome.data.transactionId) // the captureId
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export type WaitForCapture = (
  capture: OperationMessages['inquiryPayment']['request'] & { readonly captureRequestId: string },
  options?: WaitOptions,
) => Promise<WaitForCaptureOutcome>
