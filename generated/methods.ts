// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FinalStates } from './final-states.ts'
import type {
  ApplyTokenRequest,
  CancelRequest,
  CaptureRequest,
  ConsultAuthorizationRequest,
  CreateVaultingSessionRequest,
  FetchNonceRequest,
  InquireVaultingRequest,
  InquiryPaymentRequest,
  PayRequest,
  RevokeRequest,
  VaultPaymentMethodRequest,
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
   * Ask a payer to authorize the merchant.
   *
   * The first step of auto debit: gives the address, or the code to scan, at which the payer lets the merchant debit a wallet. After that the payer returns to `authRedirectUrl` with `authCode` and `authState`, and notifyAuthorization brings the same code; whichever comes first is given to applyToken within a minute. A payer who declines is not reported: when nothing has come after about 15 minutes, start over with a new `authState`. No repetition is documented as safe, but each answer is good for one authorization alone, so asking again costs nothing. `S` means that the address is there, `U` that the same request can be sent again, `F` that the code says what to do.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link ConsultAuthorizationRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/authconsult
   */
  readonly consultAuthorization: (request: ConsultAuthorizationRequest, options?: Options) => Promise<Outcomes['consultAuthorization']>
  /**
   * Get or refresh an access token.
   *
   * Turns the authorization code into an access token, which pay takes as `paymentMethod.paymentMethodId`, or a refresh token into a fresh one. A code is good once and is exchanged within a minute; compare `authState` with that of consultAuthorization before. Refresh before `accessTokenExpiryTime`, and keep the latest refresh token: some wallets give a new one each time. No idempotency is documented. `S`: store the tokens. `U`: send the identical request again. `F`: mend what the code says; when the authorization is gone, begin with consultAuthorization.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link ApplyTokenRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/accesstokenapp
   */
  readonly applyToken: (request: ApplyTokenRequest, options?: Options) => Promise<Outcomes['applyToken']>
  /**
   * Revoke an authorization.
   *
   * The merchant gives up an authorization, for example because the payer has ended the service. After `S` the access token cannot pay and its refresh token cannot renew it; payments that were made stay as they are. A notifyAuthorization with `TOKEN_CANCELED` follows for some wallets, and is sent as well when the payer revokes at the wallet. After `U`, or without an answer, send the identical request again. A repetition after a success whose answer was lost can be told by `INVALID_ACCESS_TOKEN`.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link RevokeRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/authrevocation
   */
  readonly revoke: (request: RevokeRequest, options?: Options) => Promise<Outcomes['revoke']>
  /**
   * Open a session to store a card.
   *
   * The payer enters the card in the client SDK, or on the page at `normalUrl`, so that the merchant never sees it and needs no PCI certificate. `S` says that the session is there; whether a card was stored comes with notifyVaulting or inquireVaulting. After `U`, or without an answer, send the identical request again with the same `vaultingRequestId`; a repetition after a final result returns that result. What a repetition must not change is not documented. A new attempt takes a new id.
   *
   * Repetition: the same request with the same `vaultingRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link CreateVaultingSessionRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/vaulting_session
   */
  readonly createVaultingSession: (request: CreateVaultingSessionRequest, options?: Options) => Promise<Outcomes['createVaultingSession']>
  /**
   * Store a card that the merchant collected.
   *
   * Only for PCI-certified merchants, who collect the card data themselves; nothing is paid. `S`: store the card token. `U` with `VERIFICATION_IN_PROCESS` and a URL: send the payer there, then wait for notifyVaulting or ask with inquireVaulting. After another `U`, or without an answer, send the identical request again with the same `vaultingRequestId`, or ask; a repetition after a final result returns that result. `F`: begin anew with a new id. What a repetition must not change, and how long the payer has, is not documented. Card data must never be logged.
   *
   * Repetition: the same request with the same `vaultingRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link VaultPaymentMethodRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/vault_method
   */
  readonly vaultPaymentMethod: (request: VaultPaymentMethodRequest, options?: Options) => Promise<Outcomes['vaultPaymentMethod']>
  /**
   * Ask what became of a card.
   *
   * Looks up an attempt to store a card, made with createVaultingSession or vaultPaymentMethod. It changes nothing and can be repeated at any time; no interval is documented. `result` is about the inquiry alone: with `S` read `vaultingStatus`, with `U` ask again, `F` means that there is no such attempt.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquireVaultingRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/inquire_vaulting
   */
  readonly inquireVaulting: (request: InquireVaultingRequest, options?: Options) => Promise<Outcomes['inquireVaulting']>
  /**
   * Exchange card data for a nonce.
   *
   * The nonce stands for the card in the next payment, so that card data passes through no other system. How long it is good, and whether it can be used again, is not documented; count on one payment. No idempotency is documented: a repetition gives another nonce. `S`: pay with it. `F`: do not repeat it; ask Antom. The code table has no `U`. Some documents give the path `/v1/payments/fetchNonce`, with the same body. Card data must never be logged.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link FetchNonceRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/fetchnouce
   */
  readonly fetchNonce: (request: FetchNonceRequest, options?: Options) => Promise<Outcomes['fetchNonce']>
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
   * Asks inquireVaulting until the outcome of vaultPaymentMethod is final, or the deadline has come: then the outcome is `pending`, with `advice` to go on inquiring. An inquiry that gets no usable answer counts as undecided; one that is refused says nothing of what it asked for.
   *
   * @param vaulting - as for inquireVaulting
   * @param options - deadline, delays and signal
   * @throws {TransportError} (as a rejection) `aborted`; or the last inquiry's, when none of them got an answer
   * @throws {SignatureError} (as a rejection) when an answer is not authentic
   * @throws {ContractError} (as a rejection) when an answer has no usable result, or `strict` and it differs from what is documented
   * @throws {ConfigurationError} (as a rejection) when an option cannot be used
   *
   * Source: https://docs.antom.com/ac/ams/inquire_vaulting
   */
  readonly waitForVaulting: (
    vaulting: FinalStates['vaulting']['request'],
    options?: Options,
  ) => Promise<Outcomes['vaulting']>
}
