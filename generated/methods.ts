// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FinalStates } from './final-states.ts'
import type {
  CancelRequest,
  CancelSubscriptionRequest,
  CaptureRequest,
  ChangeSubscriptionRequest,
  CreateSubscriptionRequest,
  InquireSubscriptionListRequest,
  InquireSubscriptionPaymentRequest,
  InquireSubscriptionRequest,
  InquiryPaymentRequest,
  PayRequest,
  UpdateSubscriptionRequest,
} from './types.ts'

/** A method for each operation. `Options` are those of a call, `Outcomes` what each operation resolves with. */
export interface OperationMethods<Options, Outcomes extends { readonly [name: string]: unknown }> {
  /**
   * Start or make a payment.
   *
   * Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout send the identical body with the same `paymentRequestId`, and never ask the payer to pay again before the first outcome is known.
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
   * Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. The vendor's full code table was not available.
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
   * Cancels a payment in full, and returns the money if the payer has paid already. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day, 7 days for cards; some methods not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
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
   * Ask for a subscription.
   *
   * Answers with the links on which the payer authorizes a subscription (`S` says no more than that). After the authorization, granted or not, notifySubscription comes with the subscription's id and `CREATE`; the result of each period's charge comes with notifySubscriptionPayment. A first charge that fails ends the subscription. For wallets, stored cards and Pix Automático; with Antom's checkout pages and elements, `subscriptionInfo` of the payment takes its place. After `U`, or no answer, repeat the identical request.
   *
   * Repetition: the same request with the same `subscriptionRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link CreateSubscriptionRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.createSubscription({
   *   subscriptionRequestId: 'plan-20260313-0001',
   *   subscriptionDescription: 'Streaming, monthly',
   *   subscriptionRedirectUrl: 'https://shop.example/account/subscriptions',
   *   subscriptionStartTime: '2026-03-13T18:15:29+08:00',
   *   periodRule: {
   *     periodType: 'MONTH',
   *     periodCount: 1,
   *   },
   *   paymentMethod: {
   *     paymentMethodType: 'GCASH',
   *   },
   *   subscriptionNotificationUrl: 'https://shop.example/antom/subscriptions',
   *   paymentNotificationUrl: 'https://shop.example/antom/payments',
   *   orderInfo: {
   *     orderAmount: {
   *       currency: 'PHP',
   *       value: '5000',
   *     },
   *   },
   *   paymentAmount: {
   *     currency: 'PHP',
   *     value: '5000',
   *   },
   *   settlementStrategy: {
   *     settlementCurrency: 'USD',
   *   },
   *   env: {
   *     terminalType: 'APP',
   *     osType: 'ANDROID',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/create_sub
   */
  readonly createSubscription: (request: CreateSubscriptionRequest, options?: Options) => Promise<Outcomes['createSubscription']>
  /**
   * Replace a subscription.
   *
   * Replaces a running subscription by one with other terms, for wallets. `S` says that the request was taken; the outcome comes with notifySubscription (`CHANGE`). The new subscription has the old one's id in `relatedSubscriptionId`; whether notifications name the old or the new id is not certain, so look it up with inquireSubscription. A cancelled or terminated subscription cannot be changed. Since 2026 updateSubscription is the usual way. After `U`, or no answer, repeat the identical request.
   *
   * Repetition: the same request with the same `subscriptionChangeRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link ChangeSubscriptionRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.changeSubscription({
   *   subscriptionChangeRequestId: 'change-20260901-0001',
   *   subscriptionId: '202603131940108010001230000004711',
   *   subscriptionDescription: 'Streaming, half-yearly',
   *   subscriptionStartTime: '2026-09-01T14:32:28+08:00',
   *   subscriptionEndTime: '2027-09-01T14:32:28+08:00',
   *   periodRule: {
   *     periodType: 'MONTH',
   *     periodCount: 6,
   *   },
   *   orderInfo: {
   *     orderAmount: {
   *       currency: 'PHP',
   *       value: '20000',
   *     },
   *   },
   *   paymentAmount: {
   *     currency: 'PHP',
   *     value: '20000',
   *   },
   *   paymentAmountDifference: {
   *     currency: 'PHP',
   *     value: '10000',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/change_sub
   */
  readonly changeSubscription: (request: ChangeSubscriptionRequest, options?: Options) => Promise<Outcomes['changeSubscription']>
  /**
   * Change a subscription in place.
   *
   * Changes a running subscription in place: its description, price, end, period, or the date of the next charge. It takes effect at once; a new price counts from the next period, and `prorationSettings` settles the difference for the running one. notifySubscription (`UPDATE`) follows. While a period's charge is running it is refused with `UPDATE_FORBIDDEN_DURING_PAYMENT`. How a difference is notified is not documented. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
   *
   * Repetition: the same request with the same `subscriptionUpdateRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link UpdateSubscriptionRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.updateSubscription({
   *   subscriptionUpdateRequestId: 'update-20260328-0001',
   *   subscriptionId: '202603131940108010001230000004711',
   *   paymentAmount: {
   *     currency: 'USD',
   *     value: '5000',
   *   },
   *   orderInfo: {
   *     orderAmount: {
   *       currency: 'USD',
   *       value: '5000',
   *     },
   *   },
   *   prorationSettings: {
   *     prorationMode: 'IMMEDIATE_PAY_CUSTOM_AMOUNT',
   *     customAmount: {
   *       currency: 'USD',
   *       value: '1500',
   *     },
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/update
   */
  readonly updateSubscription: (request: UpdateSubscriptionRequest, options?: Options) => Promise<Outcomes['updateSubscription']>
  /**
   * End a subscription.
   *
   * Ends a subscription with its current period (`CANCEL`) or at once (`TERMINATE`). `S` says that the cancellation was taken; notifySubscription (`CANCEL` or `TERMINATE`) follows. No period is charged after it, and nothing is refunded by it. The wallet's access token becomes invalid. It has no idempotency key: after `U`, or no answer, repeat the identical request.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link CancelSubscriptionRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.cancelSubscription({
   *   subscriptionId: '202603131940108010001230000004711',
   *   subscriptionRequestId: 'plan-20260313-0001',
   *   cancellationType: 'TERMINATE',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/cancel_sub
   */
  readonly cancelSubscription: (request: CancelSubscriptionRequest, options?: Options) => Promise<Outcomes['cancelSubscription']>
  /**
   * Look a subscription up.
   *
   * Reports one subscription as it stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the state of the subscription is `subscription.status`.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquireSubscriptionRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquireSubscription({
   *   subscriptionId: '202603131940108010001230000004711',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/inquire_sub
   */
  readonly inquireSubscription: (request: InquireSubscriptionRequest, options?: Options) => Promise<Outcomes['inquireSubscription']>
  /**
   * List subscriptions.
   *
   * Lists the subscriptions that fit all filters, page by page. Without `startTimeFrom` only those are listed whose original start lies within the last 7 days. Changes nothing. `result` is about the inquiry alone. The vendor's code table was not available.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquireSubscriptionListRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquireSubscriptionList({
   *   statuses: ['ACTIVE', 'CANCELLED'],
   *   paymentMethodTypes: ['GCASH', 'CARD'],
   *   currencies: ['PHP', 'USD', 'SGD'],
   *   periodTypes: ['YEAR'],
   *   currentPage: 1,
   *   pageSize: 10,
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/inquire_sublist
   */
  readonly inquireSubscriptionList: (request: InquireSubscriptionListRequest, options?: Options) => Promise<Outcomes['inquireSubscriptionList']>
  /**
   * List the charges of a subscription.
   *
   * Lists the charges of one subscription, page by page. The list is empty when nothing fits, and also when the subscription is not known. Changes nothing. `result` is about the inquiry alone. The vendor's full code table was not available.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquireSubscriptionPaymentRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquireSubscriptionPayment({
   *   subscriptionId: '202603131940108010001230000004711',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/inquire_subpayment
   */
  readonly inquireSubscriptionPayment: (request: InquireSubscriptionPaymentRequest, options?: Options) => Promise<Outcomes['inquireSubscriptionPayment']>
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
}
