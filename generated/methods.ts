// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FinalStates } from './final-states.ts'
import type {
  CancelRequest,
  CaptureRequest,
  InquiryPaymentRequest,
  PayRequest,
  UpdateAmountRequest,
} from './types.ts'

/** A method for each operation. `Options` are those of a call, `Outcomes` what each operation resolves with. */
export interface OperationMethods<Options, Outcomes extends { readonly [name: string]: unknown }> {
  /**
   * Start or make a payment.
   *
   * Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome; with `agreementInfo` the payer authorizes in the same step, at a URL of the answer. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout send the identical body with the same `paymentRequestId`, and never ask the payer to pay again before the first outcome is known. The same `paymentRequestId` gets the answer of the first payment while that is processed or has succeeded. A new attempt at the same order keeps `order.referenceOrderId` and takes a new `paymentRequestId`.
   *
   * Repetition: the same request with the same `paymentRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link PayRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.pay({
   *   productCode: 'AGREEMENT_PAYMENT',
   *   paymentRequestId: 'agreement-20241105-0001',
   *   order: {
   *     referenceOrderId: 'order-20241105-0001',
   *     orderDescription: 'Coffee beans, 1 bag',
   *     orderAmount: {
   *       currency: 'PHP',
   *       value: '1100',
   *     },
   *   },
   *   paymentAmount: {
   *     currency: 'PHP',
   *     value: '1100',
   *   },
   *   paymentMethod: {
   *     paymentMethodType: 'GCASH',
   *     paymentMethodId: '2810100320241105duEWYqq9p9RSzGbOisAnJ4NCKygW3KQ0001',
   *   },
   *   settlementStrategy: {
   *     settlementCurrency: 'USD',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/payment_agreement
   */
  readonly pay: (request: PayRequest, options?: Options) => Promise<Outcomes['pay']>
  /**
   * Capture an authorized payment.
   *
   * Moves authorized funds to the merchant, in full or in part. Needed only for payments made with `paymentFactor.captureMode` set to `MANUAL`, within 7 days of the authorization. A status of `U` is not final: wait for notifyCapture or look the capture up with inquiryPayment.
   *
   * Repetition: the same request with the same `captureRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link CaptureRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.capture({
   *   captureRequestId: 'capture-20241105-0001',
   *   paymentId: '20241105194010890100111740275820195',
   *   captureAmount: {
   *     currency: 'HKD',
   *     value: '10',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/capture
   */
  readonly capture: (request: CaptureRequest, options?: Options) => Promise<Outcomes['capture']>
  /**
   * Look a payment up.
   *
   * Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. After an answer to pay either id may be used, after a pay without an answer the `paymentRequestId`.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquiryPaymentRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquiryPayment({
   *   paymentId: '20260310194010890100188880275820777',
   *   merchantAccountId: '2188000012345678',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   */
  readonly inquiryPayment: (request: InquiryPaymentRequest, options?: Options) => Promise<Outcomes['inquiryPayment']>
  /**
   * Cancel a payment.
   *
   * Cancels a payment in full, and returns the money if the payer has paid already. An unpaid payment is closed by it; one that is paid later nevertheless is returned in full and stays `CANCELLED`. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day; cards 7 days from the order, unless they were captured; Mercado Pago 7 days from the payment; Thai online banking only before the payment succeeds; Indonesian local methods and `JKOPAY` not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. The call has no idempotency key. After `U`, or no answer, repeat the identical request, up to three times.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link CancelRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.cancel({
   *   paymentId: '20260310194010890100188880275820777',
   *   merchantAccountId: '2188000012345678',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/paymentc_online
   */
  readonly cancel: (request: CancelRequest, options?: Options) => Promise<Outcomes['cancel']>
  /**
   * Raise the amount of an authorization.
   *
   * Raises the amount of a card authorization before it is captured (incremental authorization). `amount` is the new total, not the increment: above the present one, and in the same currency. It is possible when the payment was authorized with `incrementalAuthorizationAvailable` true, no capture has begun, the authorization has not ended, and no other change is under way; at most 10 times unless agreed otherwise. `S` says that the change was accepted: its outcome comes as notifyPayment with `UPDATE_AMOUNT_RESULT`. After `F`, here or there, the last good amount is what can be captured. After `U`, ask inquiryPayment, whose `transactions` list changes as `INCREMENTAL`. What a repetition of an `updateRequestId` must not change is not published: repeat the identical request only. A change does not prolong the authorization.
   *
   * Repetition: the same request with the same `updateRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link UpdateAmountRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.updateAmount({
   *   updateRequestId: 'update-20260711-0004',
   *   paymentId: '20260310194010890100188880275820777',
   *   amount: {
   *     currency: 'HKD',
   *     value: '50000',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/updateAmount
   */
  readonly updateAmount: (request: UpdateAmountRequest, options?: Options) => Promise<Outcomes['updateAmount']>
}

/** Methods that wait for a final state. `Outcomes` are what each of them resolves with. */
export interface WaitMethods<
  Options,
  CancellableOptions extends Options,
  Outcomes extends { readonly [name: string]: unknown },
> {
  /**
   * Asks inquiryPayment until the outcome of pay is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * With `cancelAtDeadline`, what is not final at the deadline is cancelled with cancel. Once that has succeeded the outcome is `failed`, whatever the inquiry says.
   *
   * @param payment - as for inquiryPayment
   * @param options - deadline, delays and signal, and whether to cancel at the deadline
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   */
  readonly waitForPayment: (
    payment: FinalStates['payment']['request'],
    options?: CancellableOptions,
  ) => Promise<Outcomes['payment']>
  /**
   * Asks inquiryPayment until the outcome of capture is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * It is found in the answer's `transactions` by your `captureRequestId`; `data` of a decided outcome is its entry there.
   *
   * @param capture - as for inquiryPayment, and `captureRequestId`
   * @param options - deadline, delays and signal
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   */
  readonly waitForCapture: (
    capture: FinalStates['capture']['request'],
    options?: Options,
  ) => Promise<Outcomes['capture']>
  /**
   * Asks inquiryPayment until the outcome of updateAmount is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * It is found in the answer's `transactions` by your `updateRequestId`; `data` of a decided outcome is its entry there.
   *
   * @param amountUpdate - as for inquiryPayment, and `updateRequestId`
   * @param options - deadline, delays and signal
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   */
  readonly waitForAmountUpdate: (
    amountUpdate: FinalStates['amountUpdate']['request'],
    options?: Options,
  ) => Promise<Outcomes['amountUpdate']>
}
