// The methods of a client, with their documentation.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { FinalStates } from './final-states.ts'
import type {
  AcceptDisputeRequest,
  CancelRequest,
  CaptureRequest,
  DeclareRequest,
  DownloadDisputeEvidenceRequest,
  InquiryDeclarationRequestsRequest,
  InquiryPaymentRequest,
  PayRequest,
  SupplyDefenseDocumentRequest,
  UploadInvoiceShippingFileRequest,
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
   * Upload an invoice or an air waybill.
   *
   * Hands in the invoice or the air waybill of a payment by UPI, Net Banking or a card issued in India; other payments need none. The result is in the answer: `S` uploaded, `F` refused; after `U`, or no answer, send the same request again. What a repetition does is not documented.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link UploadInvoiceShippingFileRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/uploadInvoiceShippingFile
   */
  readonly uploadInvoiceShippingFile: (request: UploadInvoiceShippingFileRequest, options?: Options) => Promise<Outcomes['uploadInvoiceShippingFile']>
  /**
   * Accept a dispute.
   *
   * Gives in to a dispute: the disputed amount is lost. The `disputeId` comes from notifyDispute, and the dispute must not have passed its `defenseDueTime`. Accepting and defending exclude each other, and neither can be taken back. `S` means accepted. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link AcceptDisputeRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/accept
   */
  readonly acceptDispute: (request: AcceptDisputeRequest, options?: Options) => Promise<Outcomes['acceptDispute']>
  /**
   * Defend against a dispute.
   *
   * Contests a dispute, or answers a retrieval or compliance request, with one document that has to arrive before the `defenseDueTime` of notifyDispute. The document is in English or has a sworn translation, and cannot be changed or added to once it is sent. `S` means that the document was taken, not that the dispute is won: DEFENSE_SUPPLIED follows, and DISPUTE_JUDGED tells the outcome. Only the material of a compliance request can be supplied again, after its validation failed. A repetition does not get the first answer again, but `F` with `REPEAT_REQUEST`: when the first answer was lost, that code can be about a call that worked, so notifyDispute decides. After `U`, or no answer, send the same request again.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link SupplyDefenseDocumentRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/supply_evidence
   */
  readonly supplyDefenseDocument: (request: SupplyDefenseDocumentRequest, options?: Options) => Promise<Outcomes['supplyDefenseDocument']>
  /**
   * Download a document of a dispute.
   *
   * Fetches the template of the defense, filled in beforehand, or the document that was supplied. Changes nothing, so it may be called again at any time, also after `U` or no answer. The document comes as Base64 text.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link DownloadDisputeEvidenceRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/download
   */
  readonly downloadDisputeEvidence: (request: DownloadDisputeEvidenceRequest, options?: Options) => Promise<Outcomes['downloadDisputeEvidence']>
  /**
   * Declare a payment to the Chinese customs.
   *
   * Passes the data of a successful payment to the Chinese customs. The amount to declare is the `customsDeclarationAmount` of notifyPayment or inquiryPayment; all declarations of a payment together do not exceed it. `S` means that Antom has taken the declaration, not that the customs have: there is no notification, so ask inquiryDeclarationRequests. After `U`, or no answer, send the same request again. Repeated without a change, it answers as the first time. With a change it is refused, unless it is a retransmission, for data that the customs lost or that was wrong: the same `declarationRequestId`, more than 5 minutes after the last call, and no changes but to `merchantCustomsCode`, `merchantCustomsName`, `customsCode`, `declarationAmount`, `suborderId`, and `fullName` and `certificateNo` of the buyer. Its amount is not counted again.
   *
   * Repetition: the same request with the same `declarationRequestId` is done once. Never take a new one for the same intention.
   *
   * @param request - see {@link DeclareRequest}; `amount('10.00', 'HKD')` makes an amount in the smallest unit of its currency
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/declare
   */
  readonly declare: (request: DeclareRequest, options?: Options) => Promise<Outcomes['declare']>
  /**
   * Look declarations up.
   *
   * Reports the state of up to ten declarations. Changes nothing, so it may be called again at any time, also after `U` or no answer. `result` is about the inquiry alone: the state of a declaration is `declarationRequestStatus`. `CUSTOMS_PROCESSING_COMPLETED` means that the customs have answered, not that they agree: that stands in `customsDeclarationResultCode`.
   *
   * Repetition: it changes nothing, or leads to the same state again.
   *
   * @param request - see {@link InquiryDeclarationRequestsRequest}
   * @param options - of this call: signal, retries and timeouts
   * @returns the outcome, also of a refusal: read its `status` first, then `code` and `advice`
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
   *
   * Source: https://docs.antom.com/ac/ams/inquirydeclare
   */
  readonly inquiryDeclarationRequests: (request: InquiryDeclarationRequestsRequest, options?: Options) => Promise<Outcomes['inquiryDeclarationRequests']>
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
