// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  AcceptDisputeRequest,
  ApplyTokenRequest,
  CancelRequest,
  CancelSubscriptionRequest,
  CaptureRequest,
  ChangeSubscriptionRequest,
  ConsultAuthorizationRequest,
  ConsultPaymentRequest,
  CreatePaymentSessionRequest,
  CreateSubscriptionRequest,
  CreateVaultingSessionRequest,
  DeclareRequest,
  DownloadDisputeEvidenceRequest,
  FetchNonceRequest,
  InquireExchangeRateRequest,
  InquireSubscriptionListRequest,
  InquireSubscriptionPaymentRequest,
  InquireSubscriptionRequest,
  InquireVaultingRequest,
  InquiryDeclarationRequestsRequest,
  InquiryPaymentRequest,
  InquiryRefundRequest,
  PayRequest,
  RefundRequest,
  RetrievePaymentSessionRequest,
  RevokeRequest,
  Subscription,
  SubscriptionTransaction,
  SupplyDefenseDocumentRequest,
  UpdateAmountRequest,
  UpdateSubscriptionRequest,
  UploadInvoiceShippingFileRequest,
  VaultPaymentMethodRequest,
  VerifyAndCompletePaymentRequest,
} from './types.ts'
import type {
  WaitForAmountUpdateRequest,
  WaitForCaptureRequest,
} from './wait-requests.ts'

/** A method for each operation. `Options` are those of a call, `Outcomes` what each operation resolves with. */
export interface OperationMethods<Options, Outcomes extends { readonly [name: string]: unknown }> {
  /**
   * Start or make a payment.
   *
   * Two products share this call. An `AGREEMENT_PAYMENT` debits a payer who has authorized the merchant before, and usually answers with the outcome; with `agreementInfo` the payer authorizes in the same step, at a URL of the answer. A `CASHIER_PAYMENT` answers `U` with `PAYMENT_IN_PROCESS` and a URL to which the payer is sent: that is its normal course, not an error. Whenever the status is `U`, wait for notifyPayment and look the payment up with inquiryPayment until the outcome is final; if it never becomes final, cancel. After a timeout, which should not be shorter than 10 seconds, send the identical body with the same `paymentRequestId`: its answer has the URL again. Never ask the payer to pay again before the first outcome is known. The same `paymentRequestId` gets the answer of the first payment while that is processed or has succeeded. A new attempt at the same order keeps `order.referenceOrderId` and takes a new `paymentRequestId`.
   *
   * Repetition: the same request with the same `paymentRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `paymentRequestId`, `paymentId`, `paymentAmount`, `paymentCreateTime`.
   *
   * Source: https://docs.antom.com/ac/ams/payment_agreement
   *
   * @param request - see {@link PayRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  pay(request: PayRequest, options?: Options): Promise<Outcomes['pay']>
  /**
   * Capture an authorized payment.
   *
   * Moves authorized funds to the merchant, in full or in part. Needed only for payments made with `paymentFactor.captureMode` set to `MANUAL`, within 7 days of the authorization. A status of `U` is not final: wait for notifyCapture or look the capture up with inquiryPayment. Deliver once it has succeeded.
   *
   * Repetition: the same request with the same `captureRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `captureRequestId`, `captureId`, `paymentId`, `captureAmount`, `captureTime`.
   *
   * Source: https://docs.antom.com/ac/ams/capture
   *
   * @param request - see {@link CaptureRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  capture(request: CaptureRequest, options?: Options): Promise<Outcomes['capture']>
  /**
   * Look a payment up.
   *
   * Reports how a payment stands, and each capture or refund of it. Changes nothing, so it may be called again at any time; every 2 to 5 seconds is usual while a payment is being decided; newer advice is to ask only when no notification has come within 5 minutes. `result` is about the inquiry alone: the payment's own state is `paymentStatus`. After an answer to pay either id may be used, after a pay without an answer the `paymentRequestId`.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `paymentStatus`, `paymentRequestId`, `paymentId`, `paymentAmount`, `paymentCreateTime`.
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   *
   * @param request - see {@link InquiryPaymentRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  inquiryPayment(request: InquiryPaymentRequest, options?: Options): Promise<Outcomes['inquiryPayment']>
  /**
   * Cancel a payment.
   *
   * Cancels a payment in full, and returns the money if the payer has paid already. An unpaid payment is closed by it; one that is paid later nevertheless is returned in full and stays `CANCELLED`. The contract sets how long this is possible: usually until 00:15 (UTC+8) of the next day; cards 7 days from the order, unless they were captured; Mercado Pago 7 days from the payment; Thai online banking, mobile banking and bank transfers only before the payment succeeds; a charge of Pix Automático until 22:00 of the day before it is due, later only the charges after it; Indonesian local methods and `JKOPAY` not at all. A refunded payment cannot be cancelled. There is no notification: the answer is the result. The call has no idempotency key. After `U`, or no answer, repeat the identical request, up to three times.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `paymentId`, `paymentRequestId`, `cancelTime`.
   *
   * Source: https://docs.antom.com/ac/ams/paymentc_online
   *
   * @param request - see {@link CancelRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  cancel(request: CancelRequest, options?: Options): Promise<Outcomes['cancel']>
  /**
   * Raise the amount of an authorization.
   *
   * Raises the amount of a card authorization before it is captured (incremental authorization). `amount` is the new total, not the increment: above the present one, and in the same currency. It is possible when the payment was authorized with `incrementalAuthorizationAvailable` true, no capture has begun, the authorization has not ended, and no other change is under way; at most 10 times unless agreed otherwise. `S` says that the change was accepted: its outcome comes as notifyPayment with `UPDATE_AMOUNT_RESULT`. After `F`, here or there, the last good amount is what can be captured. After `U`, ask inquiryPayment, whose `transactions` list changes as `INCREMENTAL`. What a repetition of an `updateRequestId` must not change is not published: repeat the identical request only. A change does not prolong the authorization.
   *
   * Repetition: the same request with the same `updateRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `updateRequestId`, `paymentId`, `amount`.
   *
   * Source: https://docs.antom.com/ac/ams/updateAmount
   *
   * @param request - see {@link UpdateAmountRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  updateAmount(request: UpdateAmountRequest, options?: Options): Promise<Outcomes['updateAmount']>
  /**
   * Ask which payment methods can be offered.
   *
   * Asked before the payer chooses: for an amount, a terminal and a region it lists the methods of the merchant's contract, those that cannot be used now included, with their logos, instalments and promotions. It is a query: it moves no money, begins no payment and can be sent again at any time. `S` means that the list was made, not that a method is enabled: read `enabled` of each one. After `U` send the same request again.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `paymentOptions`.
   *
   * Source: https://docs.antom.com/ac/ams/consult
   *
   * @param request - see {@link ConsultPaymentRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  consultPayment(request: ConsultPaymentRequest, options?: Options): Promise<Outcomes['consultPayment']>
  /**
   * Create a session in which the payer pays.
   *
   * Opens a session for a payment that the payer completes on a page or in a component of Antom's. `productCode` and `productScene` say in which: with `CASHIER_PAYMENT` in the client SDK (no scene), on the Checkout Page (`CHECKOUT_PAYMENT`) or in the Payment Element (`ELEMENT_PAYMENT`); with `AGREEMENT_PAYMENT` and `EASY_PAY` it is EasySafePay, which also has the payer authorize later payments. Send the payer to `normalUrl` (Checkout Page), or hand `paymentSessionData` to the client SDK unchanged. `S` means that the session exists: nothing is paid. Until the payer submits there is no payment, and inquiryPayment answers `ORDER_NOT_EXIST`; after that notifyPayment reports the result under the `paymentRequestId` of the session, and capture, cancel and refund are as for pay. What the client shows is for display only. The session expires after an hour at the latest; a payer who left it can use it again until then. What a repetition does is not documented; since a session moves no money, send the same request again after `U` or a timeout.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `paymentSessionId`, `paymentSessionData`, `paymentSessionExpiryTime`.
   *
   * Source: https://docs.antom.com/ac/ams/session_cashier
   *
   * @param request - see {@link CreatePaymentSessionRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  createPaymentSession(request: CreatePaymentSessionRequest, options?: Options): Promise<Outcomes['createPaymentSession']>
  /**
   * Read what a paid session came to.
   *
   * Asked after a session of the Checkout Page or the Payment Element was paid: the final quantities, prices and discounts of the order, and the promotions that were applied. It is a query and can be sent again at any time; it says nothing about the payment, which inquiryPayment reports. After `U` send the same request again. Only the beginning of the vendor's code table was available.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/apo/retrievePaymentSession
   *
   * @param request - see {@link RetrievePaymentSessionRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  retrievePaymentSession(request: RetrievePaymentSessionRequest, options?: Options): Promise<Outcomes['retrievePaymentSession']>
  /**
   * Pass on the payer's verification code.
   *
   * Goes on with a payment that waits for a one-time password: pay answered with a `challengeActionForm` of the type `SMS_OTP`, the payer received a code, and the merchant passes it on. `verifyRequestId` is the idempotency key; what a repetition must not change is not published, so repeat the same request only, after a timeout or a `U` that is not `PAYMENT_IN_PROCESS`. `PAYMENT_IN_PROCESS` is the normal course: the code was taken and the payment goes on, so wait for notifyPayment, or use inquiryPayment, as after pay. `S` means that the payment is paid. After `F` the payment is not made. Only the first half of the vendor's code table was available.
   *
   * Repetition: the same request with the same `verifyRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/apo/verifyAndCompletePayment
   *
   * @param request - see {@link VerifyAndCompletePaymentRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  verifyAndCompletePayment(request: VerifyAndCompletePaymentRequest, options?: Options): Promise<Outcomes['verifyAndCompletePayment']>
  /**
   * Ask for exchange rates.
   *
   * The rates between the currency in which the merchant prices and the currencies of payers, such as for showing a price in the payer's own currency. Name one pair with `buyCurrency` and `sellCurrency`, or many with `currencyPairs`. It is a query: no rate is reserved by it as far as is documented, and it can be sent again at any time. After `U` send the same request again.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/exchange_rate
   *
   * @param request - see {@link InquireExchangeRateRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  inquireExchangeRate(request: InquireExchangeRateRequest, options?: Options): Promise<Outcomes['inquireExchangeRate']>
  /**
   * Give money back to the payer.
   *
   * Gives back all or part of a payment that has succeeded; of a card payment, of what has been captured. A payment can have any number of refunds as long as their sum is not above it, unless the contract or the payment method allows one refund or full refunds only. The payment method decides whether the answer is final: most wallets answer `S` or `F` at once, other methods answer `U` with `REFUND_IN_PROCESS` first. That code means that the refund has been accepted: never send it again, but wait for notifyRefund or ask inquiryRefund. After any other `U`, and without an answer, send the identical request again with the same `refundRequestId`, or ask inquiryRefund. After `F` the refund is over, and another attempt needs a new `refundRequestId`. No notification is certain after a final answer. A refund that succeeded can come back from the payer's bank later; it stays successful, and only the settlement bill shows the returned sum.
   *
   * Repetition: the same request with the same `refundRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `refundRequestId`, `refundId`, `paymentId`, `refundAmount`.
   *
   * Source: https://docs.antom.com/ac/ams/refund_online
   *
   * @param request - see {@link RefundRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.refund({
   *   paymentId: '20260310194010890100188880275820777',
   *   refundRequestId: 'refund-20260314-0021',
   *   refundAmount: {
   *     currency: 'USD',
   *     value: '100',
   *   },
   *   refundReason: 'returned goods',
   *   refundNotifyUrl: 'https://shop.example/antom/refunds',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  refund(request: RefundRequest, options?: Options): Promise<Outcomes['refund']>
  /**
   * Look a refund up.
   *
   * Reports how a refund stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the refund's own state is `refundStatus`, which counts only when `result.resultStatus` is `S`. While it is `PROCESSING`, ask again later or wait for notifyRefund. After a refund that got no answer or an unknown one, ask with `refundRequestId`. The page prints a second table, of the result codes of refunds, but the answer has no field for one, and no `paymentId` either.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `refundId`, `refundRequestId`, `refundAmount`, `refundStatus`.
   *
   * Source: https://docs.antom.com/ac/ams/ir_online
   *
   * @param request - see {@link InquiryRefundRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquiryRefund({
   *   refundRequestId: 'refund-20260314-0021',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  inquiryRefund(request: InquiryRefundRequest, options?: Options): Promise<Outcomes['inquiryRefund']>
  /**
   * Ask a payer to authorize the merchant.
   *
   * The first step of auto debit: gives the address, or the code to scan, at which the payer lets the merchant debit a wallet. After that the payer returns to `authRedirectUrl` with `authCode` and `authState`, and notifyAuthorization brings the same code; whichever comes first is given to applyToken within a minute. After a scan nobody returns: only the notification brings the code, and without it the attempt has failed after about 15 minutes. A payer who declines is not reported; start over with a new `authState`. Some wallets allow a payer only one valid authorization, or a few, for each merchant. No repetition is documented as safe, but each answer is good for one authorization alone, so asking again costs nothing. `S` means that the address is there, `U` that the same request can be sent again, `F` that the code says what to do.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/authconsult
   *
   * @param request - see {@link ConsultAuthorizationRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.consultAuthorization({
   *   customerBelongsTo: 'ALIPAY_HK',
   *   authRedirectUrl: 'https://merchant.example/consent/return',
   *   scopes: ['AGREEMENT_PAY'],
   *   authState: 'consent-20250301-0001',
   *   env: {
   *     terminalType: 'WEB',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  consultAuthorization(request: ConsultAuthorizationRequest, options?: Options): Promise<Outcomes['consultAuthorization']>
  /**
   * Get or refresh an access token.
   *
   * Turns the authorization code into an access token, which pay takes as `paymentMethod.paymentMethodId`, or a refresh token into a fresh one. A code is good once and is exchanged within a minute; compare `authState` with that of consultAuthorization before. Refresh before `accessTokenExpiryTime`, and keep the latest refresh token: some wallets give a new one each time. No idempotency is documented. `S`: store the tokens. `U`: send the identical request again. `F`: mend what the code says; when the authorization is gone, begin with consultAuthorization.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `accessToken`, `accessTokenExpiryTime`.
   *
   * Source: https://docs.antom.com/ac/ams/accesstokenapp
   *
   * @param request - see {@link ApplyTokenRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.applyToken({
   *   grantType: 'AUTHORIZATION_CODE',
   *   customerBelongsTo: 'GCASH',
   *   authCode: 'code-of-consent-0001',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  applyToken(request: ApplyTokenRequest, options?: Options): Promise<Outcomes['applyToken']>
  /**
   * Revoke an authorization.
   *
   * The merchant gives up an authorization, for example because the payer has ended the service. After `S` the access token cannot pay and its refresh token cannot renew it; payments that were made stay as they are. A payer of ABA cannot end it at the wallet: only this call does. A notifyAuthorization with `TOKEN_CANCELED` follows for some wallets, and is sent as well when the payer revokes at the wallet. After `U`, or without an answer, send the identical request again. A repetition after a success whose answer was lost can be told by `INVALID_ACCESS_TOKEN`.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/authrevocation
   *
   * @param request - see {@link RevokeRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.revoke({
   *   accessToken: 'access-of-consent-0001',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  revoke(request: RevokeRequest, options?: Options): Promise<Outcomes['revoke']>
  /**
   * Open a session to store a card.
   *
   * The payer enters the card in the client SDK, or on the page at `normalUrl`, so that the merchant never sees it and needs no PCI certificate. `S` says that the session is there; whether a card was stored comes with notifyVaulting or inquireVaulting. After `U`, or without an answer, send the identical request again with the same `vaultingRequestId`; a repetition after a final result returns that result. What a repetition must not change is not documented. A new attempt takes a new id.
   *
   * Repetition: the same request with the same `vaultingRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `vaultingSessionData`, `vaultingSessionId`, `vaultingSessionExpiryTime`.
   *
   * Source: https://docs.antom.com/ac/ams/vaulting_session
   *
   * @param request - see {@link CreateVaultingSessionRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.createVaultingSession({
   *   paymentMethodType: 'CARD',
   *   vaultingRequestId: 'vault-20250301-0001',
   *   vaultingNotificationUrl: 'https://merchant.example/notify/vault',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  createVaultingSession(request: CreateVaultingSessionRequest, options?: Options): Promise<Outcomes['createVaultingSession']>
  /**
   * Store a card that the merchant collected.
   *
   * Only for PCI-certified merchants, who collect the card data themselves; nothing is paid. `S`: store the card token. `U` with `VERIFICATION_IN_PROCESS` and a URL: send the payer there, then wait for notifyVaulting or ask with inquireVaulting. After another `U`, or without an answer, send the identical request again with the same `vaultingRequestId`, or ask; a repetition after a final result returns that result. `F`: begin anew with a new id. What a repetition must not change, and how long the payer has, is not documented. Card data must never be logged.
   *
   * Repetition: the same request with the same `vaultingRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `vaultingRequestId`, `paymentMethodDetail`.
   *
   * Source: https://docs.antom.com/ac/ams/vault_method
   *
   * @param request - see {@link VaultPaymentMethodRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.vaultPaymentMethod({
   *   vaultingRequestId: 'vault-20250301-0003',
   *   vaultingNotificationUrl: 'https://merchant.example/notify/vault',
   *   redirectUrl: 'https://merchant.example/cards',
   *   paymentMethodDetail: {
   *     paymentMethodType: 'CARD',
   *     card: {
   *       cardNo: '4054695723100768',
   *       expiryYear: '30',
   *       expiryMonth: '08',
   *       cvv: '123',
   *       cardholderName: {
   *         firstName: 'Ada',
   *         lastName: 'Example',
   *       },
   *     },
   *   },
   *   env: {
   *     terminalType: 'WEB',
   *     clientIp: '192.0.2.17',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  vaultPaymentMethod(request: VaultPaymentMethodRequest, options?: Options): Promise<Outcomes['vaultPaymentMethod']>
  /**
   * Ask what became of a card.
   *
   * Looks up an attempt to store a card, made with createVaultingSession or vaultPaymentMethod. It changes nothing and can be repeated at any time; no interval is documented. `result` is about the inquiry alone: with `S` read `vaultingStatus`, with `U` ask again. `F` with `VAULTING_NOT_EXIST` means that there is no such attempt; any other `F` says nothing about it.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `vaultingRequestId`, `vaultingStatus`.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_vaulting
   *
   * @param request - see {@link InquireVaultingRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquireVaulting({
   *   vaultingRequestId: 'vault-20250301-0003',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  inquireVaulting(request: InquireVaultingRequest, options?: Options): Promise<Outcomes['inquireVaulting']>
  /**
   * Exchange card data for a nonce.
   *
   * The nonce stands for the card in the next payment, so that card data passes through no other system. How long it is good, and whether it can be used again, is not documented; count on one payment. No idempotency is documented: a repetition gives another nonce. `S`: pay with it. `F`: do not repeat it; ask Antom. The code table has no `U`. Some documents give the path `/v1/payments/fetchNonce`, with the same body. Card data must never be logged.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `cardToken`.
   *
   * Source: https://docs.antom.com/ac/ams/fetchnouce
   *
   * @param request - see {@link FetchNonceRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.fetchNonce({
   *   card: {
   *     cardNo: '4054695723100768',
   *     expiryYear: '30',
   *     expiryMonth: '08',
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  fetchNonce(request: FetchNonceRequest, options?: Options): Promise<Outcomes['fetchNonce']>
  /**
   * Ask for a subscription.
   *
   * Answers with the links on which the payer authorizes a subscription (`S` says no more than that). After the authorization, granted or not, notifySubscription comes with the subscription's id and `CREATE`; the result of each period's charge comes with notifySubscriptionPayment. A first charge that fails ends the subscription. With Pix Automático the merchant starts each charge, with pay. For wallets, stored cards and Pix Automático; with Antom's checkout pages and elements, `subscriptionInfo` of the payment takes its place. After `U`, or no answer, repeat the identical request.
   *
   * Repetition: the same request with the same `subscriptionRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/create_sub
   *
   * @param request - see {@link CreateSubscriptionRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  createSubscription(request: CreateSubscriptionRequest, options?: Options): Promise<Outcomes['createSubscription']>
  /**
   * Replace a subscription.
   *
   * Replaces a running subscription by one with other terms, for wallets. `S` says that the request was taken; the outcome comes with notifySubscription (`CHANGE`). The new subscription has the old one's id in `relatedSubscriptionId`; whether notifications name the old or the new id is not certain, so look it up with inquireSubscription. A cancelled or terminated subscription cannot be changed. Since 2026 updateSubscription is the usual way. After `U`, or no answer, repeat the identical request.
   *
   * Repetition: the same request with the same `subscriptionChangeRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/change_sub
   *
   * @param request - see {@link ChangeSubscriptionRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  changeSubscription(request: ChangeSubscriptionRequest, options?: Options): Promise<Outcomes['changeSubscription']>
  /**
   * Change a subscription in place.
   *
   * Changes a running subscription in place: its description, price, end, period, or the date of the next charge. It takes effect at once; a new price counts from the next period, and `prorationSettings` settles the difference for the running one. notifySubscription (`UPDATE`) follows. While a period's charge is running it is refused with `UPDATE_FORBIDDEN_DURING_PAYMENT`. How a difference is notified is not documented. After `U`, or no answer, repeat the identical request. The vendor's full code table was not available.
   *
   * Repetition: the same request with the same `subscriptionUpdateRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/update
   *
   * @param request - see {@link UpdateSubscriptionRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  updateSubscription(request: UpdateSubscriptionRequest, options?: Options): Promise<Outcomes['updateSubscription']>
  /**
   * End a subscription.
   *
   * Ends a subscription with its current period (`CANCEL`) or at once (`TERMINATE`). `S` says that the cancellation was taken; notifySubscription (`CANCEL` or `TERMINATE`) follows. No period is charged after it, but with Pix Automático the charge of the next day after 22:00 of the day before; charges that are planned for later are cancelled as well. Nothing is refunded by it. The wallet's access token becomes invalid. It has no idempotency key: after `U`, or no answer, repeat the identical request.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/cancel_sub
   *
   * @param request - see {@link CancelSubscriptionRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  cancelSubscription(request: CancelSubscriptionRequest, options?: Options): Promise<Outcomes['cancelSubscription']>
  /**
   * Look a subscription up.
   *
   * Reports one subscription as it stands. Changes nothing, so it may be called again at any time. `result` is about the inquiry alone: the state of the subscription is `subscription.status`.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `subscription`.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_sub
   *
   * @param request - see {@link InquireSubscriptionRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  inquireSubscription(request: InquireSubscriptionRequest, options?: Options): Promise<Outcomes['inquireSubscription']>
  /**
   * List subscriptions.
   *
   * Lists the subscriptions that fit all filters, page by page. Without `startTimeFrom` only those are listed whose original start lies within the last 7 days. Changes nothing. `result` is about the inquiry alone. The vendor's code table was not available.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `subscriptions`, `paginator`.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_sublist
   *
   * @param request - see {@link InquireSubscriptionListRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  inquireSubscriptionList(request: InquireSubscriptionListRequest, options?: Options): Promise<Outcomes['inquireSubscriptionList']>
  /**
   * List the charges of a subscription.
   *
   * Lists the charges of one subscription, page by page. The list is empty when nothing fits, and also when the subscription is not known. Changes nothing. `result` is about the inquiry alone. The vendor's full code table was not available.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `payments`, `paginator`.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_subpayment
   *
   * @param request - see {@link InquireSubscriptionPaymentRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
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
   */
  inquireSubscriptionPayment(request: InquireSubscriptionPaymentRequest, options?: Options): Promise<Outcomes['inquireSubscriptionPayment']>
  /**
   * Accept a dispute.
   *
   * Gives in to a dispute: the disputed amount is lost, and of a chargeback the fee. The `disputeId` comes from notifyDispute, and the dispute must not have passed its `defenseDueTime`. Accepting and defending exclude each other, and neither can be taken back. `S` means accepted. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `disputeId`, `disputeResolutionTime`.
   *
   * Source: https://docs.antom.com/ac/ams/accept
   *
   * @param request - see {@link AcceptDisputeRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.acceptDispute({
   *   disputeId: 'DSP20260914000000001734',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  acceptDispute(request: AcceptDisputeRequest, options?: Options): Promise<Outcomes['acceptDispute']>
  /**
   * Defend against a dispute.
   *
   * Contests a dispute, or answers a retrieval or compliance request, with one document that has to arrive before the `defenseDueTime` of notifyDispute. The document is in English or has a sworn translation, and cannot be changed or added to once it is sent. `S` means that the document was taken, not that the dispute is won: DEFENSE_SUPPLIED follows, and DISPUTE_JUDGED tells the outcome; a retrieval request is not judged. Only the material of a compliance request can be supplied again, after its validation failed. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `disputeId`, `disputeResolutionTime`.
   *
   * Source: https://docs.antom.com/ac/ams/supply_evidence
   *
   * @param request - see {@link SupplyDefenseDocumentRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.supplyDefenseDocument({
   *   disputeId: 'DSP20260921000000002207',
   *   disputeEvidence: 'JVBERi0xLjcKJSBwcm9vZiBvZiBkZWxpdmVyeQo=',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  supplyDefenseDocument(request: SupplyDefenseDocumentRequest, options?: Options): Promise<Outcomes['supplyDefenseDocument']>
  /**
   * Download a document of a dispute.
   *
   * Fetches the template of the defense, filled in beforehand, or the document that was supplied. Changes nothing, so it may be called again at any time, also after `U` or no answer. The document comes as Base64 text.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises `disputeEvidence`, `disputeEvidenceFormat`.
   *
   * Source: https://docs.antom.com/ac/ams/download
   *
   * @param request - see {@link DownloadDisputeEvidenceRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.downloadDisputeEvidence({
   *   disputeId: 'DSP20260921000000002207',
   *   disputeEvidenceType: 'DISPUTE_EVIDENCE_FILE',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  downloadDisputeEvidence(request: DownloadDisputeEvidenceRequest, options?: Options): Promise<Outcomes['downloadDisputeEvidence']>
  /**
   * Declare a payment to the Chinese customs.
   *
   * Passes the data of a successful payment to the Chinese customs. The amount to declare is the `customsDeclarationAmount` of notifyPayment or inquiryPayment; all declarations of a payment together do not exceed it. `S` means that Antom has taken the declaration, not that the customs have: there is no notification, so ask inquiryDeclarationRequests. After `U`, or no answer, send the same request again. Repeated without a change, it answers as the first time. With a change it is refused, unless it is a retransmission, for data that the customs lost or that was wrong: the same `declarationRequestId`, more than 5 minutes after the last call, and no changes but to `merchantCustomsCode`, `merchantCustomsName`, `customsCode`, `declarationAmount`, `suborderId`, and `fullName` and `certificateNo` of the buyer. Its amount is not counted again.
   *
   * Repetition: the same request with the same `declarationRequestId` is done once. Never take a new one for the same intention.
   *
   * Success promises `customsPaymentId`, `customsOrderId`.
   *
   * Source: https://docs.antom.com/ac/ams/declare
   *
   * @param request - see {@link DeclareRequest}, whose fields say their limits; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.declare({
   *   declarationRequestId: 'declare-20260919-0042',
   *   paymentId: '20260918194010890100188770277004410',
   *   declarationAmount: {
   *     currency: 'CNY',
   *     value: '45900',
   *   },
   *   customs: {
   *     region: 'CN',
   *     customsCode: 'ZONGSHU',
   *   },
   *   merchantCustomsInfo: {
   *     merchantCustomsCode: 'NORTHSHOP88',
   *     merchantCustomsName: 'Northern Shop',
   *   },
   *   splitOrder: false,
   *   buyerCertificate: {
   *     certificateType: 'ID_CARD',
   *     certificateNo: '000000200001010000',
   *     holderName: {
   *       firstName: 'Xiao',
   *       middleName: 'Ming',
   *       lastName: 'Li',
   *       fullName: 'Li Xiaoming',
   *     },
   *   },
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  declare(request: DeclareRequest, options?: Options): Promise<Outcomes['declare']>
  /**
   * Look declarations up.
   *
   * Reports the state of up to ten declarations. Changes nothing, so it may be called again at any time, also after `U` or no answer. `result` is about the inquiry alone: the state of a declaration is `declarationRequestStatus`. `CUSTOMS_PROCESSING_COMPLETED` means that the customs have answered, not that they agree: that stands in `customsDeclarationResultCode`.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/inquirydeclare
   *
   * @param request - see {@link InquiryDeclarationRequestsRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.inquiryDeclarationRequests({
   *   declarationRequestIds: ['declare-20260919-0042', 'declare-20260919-0050', 'declare-20260919-0051'],
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  inquiryDeclarationRequests(request: InquiryDeclarationRequestsRequest, options?: Options): Promise<Outcomes['inquiryDeclarationRequests']>
  /**
   * Upload an invoice or an air waybill.
   *
   * Hands in the invoice or the air waybill of a payment by UPI, Net Banking or a card issued in India; other payments need none. The result is in the answer: `S` uploaded, `F` refused; after `U`, or no answer, send the same request again. What a repetition does is not documented.
   *
   * Repetition: there is no idempotency key; the description says whether the same request can be sent again.
   *
   * Success promises no field besides `result`.
   *
   * Source: https://docs.antom.com/ac/ams/uploadInvoiceShippingFile
   *
   * @param request - see {@link UploadInvoiceShippingFileRequest}, whose fields say their limits
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries; the outcome may be unknown
   * @throws {SignatureError} (as a rejection) when the answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result
   *
   * @example
   * ```ts
   * const outcome = await antom.uploadInvoiceShippingFile({
   *   paymentRequestId: 'order-20260901-0098-pay-1',
   *   fileId: 'INV-2026-0098',
   *   uploadFile: 'JVBERi0xLjcKJSBpbnZvaWNlCg==',
   *   fileType: 'Invoice',
   *   fileName: 'invoice-0098.pdf',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  uploadInvoiceShippingFile(request: UploadInvoiceShippingFileRequest, options?: Options): Promise<Outcomes['uploadInvoiceShippingFile']>
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
   * Repetition: waiting again is safe, since inquiries change nothing.
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   *
   * @param payment - as for inquiryPayment
   * @param options - deadline and delays in milliseconds, and signal, and whether to cancel at the deadline
   * @returns the outcome of pay: read its `status` first, then `code` and `advice`
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * @example
   * ```ts
   * const outcome = await antom.waitForPayment({
   *   paymentRequestId: 'agreement-20241105-0001',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  waitForPayment(
    payment: InquiryPaymentRequest,
    options?: CancellableOptions,
  ): Promise<Outcomes['payment']>
  /**
   * Asks inquiryPayment until the outcome of capture is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * It is found in the answer's `transactions` by your `captureRequestId`; `data` of a decided outcome is its entry there.
   *
   * Repetition: waiting again is safe, since inquiries change nothing.
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   *
   * @param capture - as for inquiryPayment, and `captureRequestId`
   * @param options - deadline and delays in milliseconds, and signal
   * @returns the outcome of capture: read its `status` first, then `code` and `advice`
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * @example
   * ```ts
   * const outcome = await antom.waitForCapture({
   *   paymentId: '20260310194010890100188880275820777',
   *   merchantAccountId: '2188000012345678',
   *   captureRequestId: 'capture-20241105-0001',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  waitForCapture(
    capture: WaitForCaptureRequest,
    options?: Options,
  ): Promise<Outcomes['capture']>
  /**
   * Asks inquiryPayment until the outcome of updateAmount is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * It is found in the answer's `transactions` by your `updateRequestId`; `data` of a decided outcome is its entry there.
   *
   * Repetition: waiting again is safe, since inquiries change nothing.
   *
   * Source: https://docs.antom.com/ac/ams/paymentri_online
   *
   * @param amountUpdate - as for inquiryPayment, and `updateRequestId`
   * @param options - deadline and delays in milliseconds, and signal
   * @returns the outcome of updateAmount: read its `status` first, then `code` and `advice`
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * @example
   * ```ts
   * const outcome = await antom.waitForAmountUpdate({
   *   paymentId: '20260310194010890100188880275820777',
   *   merchantAccountId: '2188000012345678',
   *   updateRequestId: 'update-20260711-0004',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  waitForAmountUpdate(
    amountUpdate: WaitForAmountUpdateRequest,
    options?: Options,
  ): Promise<Outcomes['amountUpdate']>
  /**
   * Asks inquiryRefund until the outcome of refund is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * Repetition: waiting again is safe, since inquiries change nothing.
   *
   * Source: https://docs.antom.com/ac/ams/ir_online
   *
   * @param refund - as for inquiryRefund
   * @param options - deadline and delays in milliseconds, and signal
   * @returns the outcome of refund: read its `status` first, then `code` and `advice`
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * @example
   * ```ts
   * const outcome = await antom.waitForRefund({
   *   refundRequestId: 'refund-20260314-0021',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  waitForRefund(
    refund: InquiryRefundRequest,
    options?: Options,
  ): Promise<Outcomes['refund']>
  /**
   * Asks inquireVaulting until the outcome of vaultPaymentMethod is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * Repetition: waiting again is safe, since inquiries change nothing.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_vaulting
   *
   * @param vaulting - as for inquireVaulting
   * @param options - deadline and delays in milliseconds, and signal
   * @returns the outcome of vaultPaymentMethod: read its `status` first, then `code` and `advice`
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * @example
   * ```ts
   * const outcome = await antom.waitForVaulting({
   *   vaultingRequestId: 'vault-20250301-0003',
   * })
   * if (outcome.status === 'succeeded') console.log(outcome.data)
   * else console.log(outcome.code, outcome.advice)
   * ```
   */
  waitForVaulting(
    vaulting: InquireVaultingRequest,
    options?: Options,
  ): Promise<Outcomes['vaulting']>
}

/** Methods that read all pages of a list. `Options` are those of the call that gives a page. */
export interface IterateMethods<Options> {
  /**
   * Gives every item of `subscriptions` of inquireSubscriptionList, page after page. The next page is asked for when the items of the one before are used up, so that a loop that ends early asks for no more. What is added to the list or removed from it meanwhile can be missed, or come twice.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_sublist
   *
   * @param request - as for inquireSubscriptionList; `currentPage` is the page to begin with, `pageSize` how many items each page has
   * @param options - of the call for each page: signal, retries and timeouts
   * @returns the items, for `for await`
   * @throws {PageError} (as a rejection) when a page was refused, is not decided, or is not the one that was asked for; its `page` is where to go on
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries
   * @throws {SignatureError} (as a rejection) when an answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result or no list
   *
   * @example
   * ```ts
   * for await (const item of antom.iterateSubscriptions(request)) console.log(item)
   * ```
   */
  iterateSubscriptions(request: InquireSubscriptionListRequest, options?: Options): AsyncGenerator<Subscription, void, undefined>
  /**
   * Gives every item of `payments` of inquireSubscriptionPayment, page after page. The next page is asked for when the items of the one before are used up, so that a loop that ends early asks for no more. What is added to the list or removed from it meanwhile can be missed, or come twice.
   *
   * Source: https://docs.antom.com/ac/ams/inquire_subpayment
   *
   * @param request - as for inquireSubscriptionPayment; `currentPage` is the page to begin with, `pageSize` how many items each page has
   * @param options - of the call for each page: signal, retries and timeouts
   * @returns the items, for `for await`
   * @throws {PageError} (as a rejection) when a page was refused, is not decided, or is not the one that was asked for; its `page` is where to go on
   * @throws {RequestError} (as a rejection) when the request is not as the contract says, before anything is sent
   * @throws {ConfigurationError} (as a rejection) when the request cannot be written, before anything is sent
   * @throws {TransportError} (as a rejection) when there is no usable answer after the retries
   * @throws {SignatureError} (as a rejection) when an answer is not authentic, or answers another request
   * @throws {ContractError} (as a rejection) when an authentic answer has no usable result or no list
   *
   * @example
   * ```ts
   * for await (const item of antom.iterateSubscriptionPayments(request)) console.log(item)
   * ```
   */
  iterateSubscriptionPayments(request: InquireSubscriptionPaymentRequest, options?: Options): AsyncGenerator<SubscriptionTransaction, void, undefined>
}
