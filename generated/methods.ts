// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FinalStates } from './final-states.ts'
import type {
  CancelRequest,
  CaptureRequest,
  ConsultPaymentRequest,
  CreatePaymentSessionRequest,
  InquireExchangeRateRequest,
  InquiryPaymentRequest,
  PayRequest,
  RetrievePaymentSessionRequest,
  VerifyAndCompletePaymentRequest,
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
   * Ask which payment methods can be offered.
   *
   * Asked before the payer chooses: for an amount, a terminal and a region it lists the methods of the merchant's contract, those that cannot be used now included, with their logos, instalments and promotions. It is a query: it moves no money, begins no payment and can be sent again at any time. `S` means that the list was made, not that a method is enabled: read `enabled` of each one. After `U` send the same request again.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link ConsultPaymentRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.consultPayment({
   *   productCode: 'CASHIER_PAYMENT',
   *   paymentAmount: {
   *     currency: 'THB',
   *     value: '30000',
   *   },
   *   userRegion: 'SG',
   *   settlementStrategy: {
   *     settlementCurrency: 'USD',
   *   },
   *   env: {
   *     terminalType: 'WAP',
   *     osType: 'IOS',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/consult
   */
  readonly consultPayment: (request: ConsultPaymentRequest, options?: Options) => Promise<Outcomes['consultPayment']>
  /**
   * Create a session in which the payer pays.
   *
   * Opens a session for a payment that the payer completes on a page or in a component of Antom's. `productCode` and `productScene` say in which: with `CASHIER_PAYMENT` in the client SDK (no scene), on the Checkout Page (`CHECKOUT_PAYMENT`) or in the Payment Element (`ELEMENT_PAYMENT`); with `AGREEMENT_PAYMENT` and `EASY_PAY` it is EasySafePay, which also has the payer authorize later payments. Send the payer to `normalUrl` (Checkout Page), or hand `paymentSessionData` to the client SDK unchanged. `S` means that the session exists: nothing is paid. Until the payer submits there is no payment, and inquiryPayment answers `ORDER_NOT_EXIST`; after that notifyPayment reports the result under the `paymentRequestId` of the session, and capture, cancel and refund are as for pay. What the client shows is for display only. The session expires after an hour at the latest; a payer who left it can use it again until then. What a repetition does is not documented; since a session moves no money, send the same request again after `U` or a timeout.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link CreatePaymentSessionRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.createPaymentSession({
   *   productCode: 'CASHIER_PAYMENT',
   *   paymentRequestId: 'session-20260406-0001',
   *   order: {
   *     referenceOrderId: 'order-20260406-0001',
   *     orderDescription: 'A postcard',
   *     orderAmount: {
   *       currency: 'BRL',
   *       value: '100',
   *     },
   *     buyer: {
   *       referenceBuyerId: 'buyer-0071',
   *     },
   *   },
   *   paymentAmount: {
   *     currency: 'BRL',
   *     value: '100',
   *   },
   *   paymentMethod: {
   *     paymentMethodType: 'CARD',
   *     paymentMethodMetaData: {
   *       paymentMethodRegion: 'BR',
   *     },
   *   },
   *   paymentRedirectUrl: 'https://shop.example/result',
   *   paymentNotifyUrl: 'https://shop.example/antom/notify',
   *   paymentFactor: {
   *     isAuthorization: true,
   *   },
   *   env: {
   *     clientIp: '203.0.113.7',
   *   },
   *   settlementStrategy: {
   *     settlementCurrency: 'EUR',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/session_cashier
   */
  readonly createPaymentSession: (request: CreatePaymentSessionRequest, options?: Options) => Promise<Outcomes['createPaymentSession']>
  /**
   * Read what a paid session came to.
   *
   * Asked after a session of the Checkout Page or the Payment Element was paid: the final quantities, prices and discounts of the order, and the promotions that were applied. It is a query and can be sent again at any time; it says nothing about the payment, which inquiryPayment reports. After `U` send the same request again. Only the beginning of the vendor's code table was available.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link RetrievePaymentSessionRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.retrievePaymentSession({
   *   paymentSessionId: '8F2C1B7A4D9E4C03B1A65E7F0D2C9A418F2C1B7A4D9E4C03B1A65E7F0D2C9A41',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/apo/retrievePaymentSession
   */
  readonly retrievePaymentSession: (request: RetrievePaymentSessionRequest, options?: Options) => Promise<Outcomes['retrievePaymentSession']>
  /**
   * Pass on the payer's verification code.
   *
   * Goes on with a payment that waits for a one-time password: pay answered with a `challengeActionForm` of the type `SMS_OTP`, the payer received a code, and the merchant passes it on. `verifyRequestId` is the idempotency key; what a repetition must not change is not published, so repeat the same request only, after a timeout or a `U` that is not `PAYMENT_IN_PROCESS`. `PAYMENT_IN_PROCESS` is the normal course: the code was taken and the payment goes on, so wait for notifyPayment, or use inquiryPayment, as after pay. `S` means that the payment is paid. After `F` the payment is not made. Only the first half of the vendor's code table was available.
   *
   * Repetition: the same request with the same `verifyRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link VerifyAndCompletePaymentRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.verifyAndCompletePayment({
   *   verifyMethod: {
   *     verifyMethodType: 'SMS_OTP',
   *     otpValue: '482915',
   *   },
   *   paymentId: '20260301114010800100188400279640002',
   *   verifyRequestId: 'verify-20260301-0001',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/apo/verifyAndCompletePayment
   */
  readonly verifyAndCompletePayment: (request: VerifyAndCompletePaymentRequest, options?: Options) => Promise<Outcomes['verifyAndCompletePayment']>
  /**
   * Ask for exchange rates.
   *
   * The rates between the currency in which the merchant prices and the currencies of payers, such as for showing a price in the payer's own currency. Name one pair with `buyCurrency` and `sellCurrency`, or many with `currencyPairs`. It is a query: no rate is reserved by it as far as is documented, and it can be sent again at any time. After `U` send the same request again.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquireExchangeRateRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquireExchangeRate({
   *   productCode: 'CASHIER_PAYMENT',
   *   rateType: 'TRADE',
   *   currencyPairs: [{
   *     sellCurrency: 'KRW',
   *     buyCurrency: 'USD',
   *   }, {
   *     sellCurrency: 'JPY',
   *     buyCurrency: 'USD',
   *   }],
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   *
   * Source: https://docs.antom.com/ac/ams/exchange_rate
   */
  readonly inquireExchangeRate: (request: InquireExchangeRateRequest, options?: Options) => Promise<Outcomes['inquireExchangeRate']>
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
