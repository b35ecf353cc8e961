// Result codes: what each one means and what to do about it.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** `S` success, `F` final failure, `U` not known yet. */
export type ResultStatus = 'S' | 'F' | 'U'

/** What a program should do about a result. */
export type Advice = 
  | 'done'
  | 'contact-support'
  | 'ask-payer'
  | 'fix-request'
  | 'new-request'
  | 'inquire'
  | 'resend'

/** One row of a result-code table. */
export interface ResultCodeEntry {
  /** Whether it is a success, a final failure, or not known yet. */
  readonly status: ResultStatus
  /** What happened. */
  readonly meaning: string
  /** What a program should do. */
  readonly advice: Advice
  /** What a person should do. */
  readonly action: string
  /** Payment products the code is documented for; all, when absent. */
  readonly productCodes?: readonly string[]
  /** When it first appeared in the documentation, if later than April 2024: a year, or a year and month. */
  readonly since?: string
  /** Where it is known from, if not from the vendor's page of this table. */
  readonly source?: string
  /** What about it is not confirmed. */
  readonly uncertain?: string
  /** The gateway gives it before it does any work: it is believed also when the answer is not signed. */
  readonly beforeWork?: true
}

/** What a kind of advice means, for people. */
export interface AdviceText {
  /** Two or three words. */
  readonly summary: string
  /** A sentence or two. */
  readonly description: string
}

/** The pages of the reference site that list the result codes, by language, relative to the site's address. */
export const resultCodePages = {"en":"result-codes.html","zh-CN":"zh-CN/result-codes.html"} as const

/** The fragment at which one code stands on such a page; `{table}` is a key of {@link resultCodes}. */
export const resultCodeAnchor = '{table}-{code}'

/** Result codes of `pay`. */
export type PayResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'EXPIRED_CODE'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_CONTRACT'
  | 'INVALID_MERCHANT_STATUS'
  | 'INVALID_PAYMENT_CODE'
  | 'INVALID_PAYMENT_METHOD_META_DATA'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_KYB_NOT_QUALIFIED'
  | 'MERCHANT_NOT_REGISTERED'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_IS_CLOSED'
  | 'ORDER_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'SYSTEM_ERROR'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_KYC_NOT_QUALIFIED'
  | 'USER_NOT_EXIST'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'USER_STATUS_ABNORMAL'
  | 'PAYMENT_IN_PROCESS'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'FRAUD_REJECT'
  | 'ORDER_STATUS_INVALID'
  | 'PAYMENT_PROHIBITED'
  | 'SELECTED_CARD_BRAND_NOT_AVAILABLE'
  | 'AUTHENTICATION_REQUIRED'
  | 'INVALID_API'
  | 'INCORRECT_BLIKCODE'
  | 'CARD_NOT_SUPPORTED'
  | 'INVALID_EXPIRATION_DATE'
  | 'INVALID_CARD_NUMBER'
  | 'DO_NOT_HONOR'
  | 'INVALID_AMOUNT'
  | 'INVALID_CARD'
  | 'ISSUER_REJECTS_TRANSACTION'
  | 'INVALID_CVV'
  | 'SUSPECTED_CARD'
  | 'CARD_BIN_QUERY_ERROR'

/** Result codes of `capture`. */
export type CaptureResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'AUTH_CANCELLED'
  | 'AUTH_EXPIRED'
  | 'AUTH_NOT_FOUND'
  | 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT'
  | 'CAPTURE_IN_PROCESS'
  | 'CURRENCY_NOT_SUPPORT'
  | 'INVALID_CONTRACT'
  | 'MULTI_CAPTURE_NOT_SUPPORTED'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_STATUS_INVALID'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_NOT_EXIST'
  | 'USER_STATUS_ABNORMAL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `inquiryPayment`. */
export type InquiryPaymentResultCode = 
  | 'SUCCESS'
  | 'ORDER_NOT_EXIST'
  | 'PROCESS_FAIL'
  | 'PARAM_ILLEGAL'
  | 'KEY_NOT_FOUND'
  | 'ACCESS_DENIED'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `cancel`. */
export type CancelResultCode = 
  | 'SUCCESS'
  | 'CANCEL_WINDOW_EXCEED'
  | 'CLIENT_INVALID'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_STATUS_INVALID'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `uploadInvoiceShippingFile`. */
export type UploadInvoiceShippingFileResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `acceptDispute`. */
export type AcceptDisputeResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'REPEAT_REQUEST'
  | 'TIME_EXCEEDS_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `supplyDefenseDocument`. */
export type SupplyDefenseDocumentResultCode = 
  | 'SUCCESS'
  | 'DEFENSE_EXCEED_LIMIT'
  | 'NOT_ALLOW_IN_CURRENT_STATUS'
  | 'PARAM_ILLEGAL'
  | 'REPEAT_REQUEST'
  | 'TIME_EXCEEDS_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `downloadDisputeEvidence`. */
export type DownloadDisputeEvidenceResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `declare`. */
export type DeclareResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_INVALID'
  | 'DUPLICATED_DECLARATIONS'
  | 'INVALID_API'
  | 'INVALID_CONTRACT'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'MEDIA_TYPE_NOT_ACCEPTABLE'
  | 'MERCHANT_NOT_REGISTERED'
  | 'METHOD_NOT_SUPPORTED'
  | 'NO_INTERFACE_DEF'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_STATUS_INVALID'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'SYSTEM_ERROR'
  | 'TOTAL_DECLARATION_AMOUNT_EXCEED'
  | 'USER_STATUS_ABNORMAL'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `inquiryDeclarationRequests`. */
export type InquiryDeclarationRequestsResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'ARRAY_SIZE_EXCEEDED'
  | 'CLIENT_INVALID'
  | 'INVALID_API'
  | 'INVALID_CONTRACT'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'MEDIA_TYPE_NOT_ACCEPTABLE'
  | 'MERCHANT_NOT_REGISTERED'
  | 'METHOD_NOT_SUPPORTED'
  | 'NO_INTERFACE_DEF'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'RISK_REJECT'
  | 'SYSTEM_ERROR'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `notifyPayment`. */
export type NotifyPaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'EXPIRED_CODE'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_CONTRACT'
  | 'INVALID_MERCHANT_STATUS'
  | 'INVALID_PAYMENT_CODE'
  | 'INVALID_PAYMENT_METHOD_META_DATA'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_KYB_NOT_QUALIFIED'
  | 'MERCHANT_NOT_REGISTERED'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_IS_CLOSED'
  | 'ORDER_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'SYSTEM_ERROR'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_KYC_NOT_QUALIFIED'
  | 'USER_NOT_EXIST'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'USER_STATUS_ABNORMAL'
  | 'PAYMENT_IN_PROCESS'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'FRAUD_REJECT'
  | 'ORDER_STATUS_INVALID'
  | 'PAYMENT_PROHIBITED'
  | 'SELECTED_CARD_BRAND_NOT_AVAILABLE'
  | 'AUTHENTICATION_REQUIRED'
  | 'INVALID_API'
  | 'INCORRECT_BLIKCODE'
  | 'CARD_NOT_SUPPORTED'
  | 'INVALID_EXPIRATION_DATE'
  | 'INVALID_CARD_NUMBER'
  | 'DO_NOT_HONOR'
  | 'INVALID_AMOUNT'
  | 'INVALID_CARD'
  | 'ISSUER_REJECTS_TRANSACTION'
  | 'INVALID_CVV'
  | 'SUSPECTED_CARD'
  | 'CARD_BIN_QUERY_ERROR'
  | 'SUSPECTED_RISK'

/** Result codes of `notifyCapture`. */
export type NotifyCaptureResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'AUTH_CANCELLED'
  | 'AUTH_EXPIRED'
  | 'AUTH_NOT_FOUND'
  | 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT'
  | 'CAPTURE_IN_PROCESS'
  | 'CURRENCY_NOT_SUPPORT'
  | 'INVALID_CONTRACT'
  | 'MULTI_CAPTURE_NOT_SUPPORTED'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_STATUS_INVALID'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_NOT_EXIST'
  | 'USER_STATUS_ABNORMAL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `paymentResultCode`. */
export type PaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'EXPIRED_CODE'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_CONTRACT'
  | 'INVALID_MERCHANT_STATUS'
  | 'INVALID_PAYMENT_CODE'
  | 'INVALID_PAYMENT_METHOD_META_DATA'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_KYB_NOT_QUALIFIED'
  | 'MERCHANT_NOT_REGISTERED'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_IS_CLOSED'
  | 'ORDER_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'SYSTEM_ERROR'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_KYC_NOT_QUALIFIED'
  | 'USER_NOT_EXIST'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'USER_STATUS_ABNORMAL'
  | 'PAYMENT_IN_PROCESS'
  | 'UNKNOWN_EXCEPTION'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'FRAUD_REJECT'
  | 'ORDER_STATUS_INVALID'
  | 'PAYMENT_PROHIBITED'
  | 'SELECTED_CARD_BRAND_NOT_AVAILABLE'
  | 'AUTHENTICATION_REQUIRED'
  | 'INVALID_API'
  | 'INCORRECT_BLIKCODE'
  | 'CARD_NOT_SUPPORTED'
  | 'INVALID_EXPIRATION_DATE'
  | 'INVALID_CARD_NUMBER'
  | 'DO_NOT_HONOR'
  | 'INVALID_AMOUNT'
  | 'INVALID_CARD'
  | 'ISSUER_REJECTS_TRANSACTION'
  | 'INVALID_CVV'
  | 'SUSPECTED_CARD'
  | 'CARD_BIN_QUERY_ERROR'
  | 'SUSPECTED_RISK'

/** Result codes of `transactionResult`. */
export type TransactionResultCode = 
  | 'SUCCESS'
  | 'PROCESS_FAIL'
  | 'PAYMENT_IN_PROCESS'

/** Result codes of any call. */
export type GatewayResultCode = 
  | 'INVALID_SIGNATURE'
  | 'SIGNATURE_INVALID'
  | 'SIGN_VERIFY_FAILURE'
  | 'KEY_NOT_FOUND'
  | 'CLIENT_INVALID'
  | 'NO_INTERFACE_DEF'
  | 'PARAM_ILLEGAL'
  | 'ACCESS_DENIED'
  | 'MEDIA_TYPE_NOT_ACCEPTABLE'
  | 'METHOD_NOT_SUPPORTED'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

const PARAM_ILLEGAL = {
  status: "F",
  meaning: "A parameter is missing or malformed.",
  advice: "fix-request",
  action: "Check the headers and the body.",
} as const satisfies ResultCodeEntry

const REPEAT_REQUEST = {
  status: "F",
  meaning: "The dispute was accepted or defended before, perhaps by a call whose answer was lost.",
  advice: "inquire",
  action: "Do not send it again. notifyDispute tells what was done: DISPUTE_ACCEPTED or DEFENSE_SUPPLIED. Without it, Antom technical support can look the state up.",
} as const satisfies ResultCodeEntry

const TIME_EXCEEDS_LIMIT = {
  status: "F",
  meaning: "The dispute has passed its defenseDueTime and can be neither accepted nor defended.",
  advice: "contact-support",
  action: "It is too late to answer. Antom technical support can name the time limit if it looks wrong.",
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION = {
  status: "U",
  meaning: "The outcome is unknown, for an unknown reason.",
  advice: "resend",
  action: "Send the identical request again. A REPEAT_REQUEST then can be about the first one: notifyDispute decides. If it stays so, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const ACCESS_DENIED = {
  status: "F",
  meaning: "The caller may not use this call.",
  advice: "contact-support",
  action: "Ask Antom technical support why access is refused.",
} as const satisfies ResultCodeEntry

const USER_STATUS_ABNORMAL = {
  status: "F",
  meaning: "The payer's account is in an abnormal state.",
  advice: "contact-support",
  action: "Ask Antom technical support.",
} as const satisfies ResultCodeEntry

const CLIENT_INVALID = {
  status: "F",
  meaning: "The client id is not valid, or is restricted.",
  advice: "fix-request",
  action: "Check the client id; if it is right, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const INVALID_API = {
  status: "F",
  meaning: "The call is not valid or not active.",
  advice: "contact-support",
  action: "Ask Antom technical support.",
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT = {
  status: "F",
  meaning: "The contract and this declaration do not agree.",
  advice: "contact-support",
  action: "Compare the request with the contract; if they agree, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const INVALID_SIGNATURE = {
  status: "F",
  meaning: "The gateway could not verify the request's signature. The answer itself is unsigned.",
  advice: "fix-request",
  action: "Check client id, private key, signed path and body bytes.",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND = {
  status: "F",
  meaning: "The key of the merchant or of Antom was not found.",
  advice: "fix-request",
  action: "Check the client id, and upload the public key in the dashboard.",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const MEDIA_TYPE_NOT_ACCEPTABLE = {
  status: "F",
  meaning: "The content type is not JSON.",
  advice: "fix-request",
  action: "Send `content-type: application/json; charset=UTF-8`.",
} as const satisfies ResultCodeEntry

const MERCHANT_NOT_REGISTERED = {
  status: "F",
  meaning: "The merchant is not registered.",
  advice: "contact-support",
  action: "Register the merchant; if it is registered, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const METHOD_NOT_SUPPORTED = {
  status: "F",
  meaning: "The HTTP method is not POST.",
  advice: "fix-request",
  action: "Send the request with POST.",
} as const satisfies ResultCodeEntry

const NO_INTERFACE_DEF = {
  status: "F",
  meaning: "There is no such call.",
  advice: "fix-request",
  action: "Check the host and the path.",
  beforeWork: true,
} as const satisfies ResultCodeEntry

const SYSTEM_ERROR = {
  status: "F",
  meaning: "An error in the system.",
  advice: "contact-support",
  action: "Do not send it again; ask Antom technical support.",
} as const satisfies ResultCodeEntry

const REQUEST_TRAFFIC_EXCEED_LIMIT = {
  status: "U",
  meaning: "Requests come too fast.",
  advice: "resend",
  action: "Wait a little, then send the identical request again.",
} as const satisfies ResultCodeEntry

const SUCCESS = {
  status: "S",
  meaning: "The payment is done. Of the cashier's methods only those that finish at once answer it; the cashier's own table dropped the code in January 2022.",
  advice: "done",
  action: "Nothing more to do. Do not expect it from a payment that redirects the payer: wait for notifyPayment there.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ACCESS_DENIED_2 = {
  status: "F",
  meaning: "The caller is not allowed to make this call.",
  advice: "contact-support",
  action: "Ask Antom to check the permissions of the client id.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const CURRENCY_NOT_SUPPORT = {
  status: "F",
  meaning: "The currency is not supported.",
  advice: "contact-support",
  action: "Ask Antom which currencies the contract covers.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const EXPIRED_CODE = {
  status: "F",
  meaning: "The payment code has expired.",
  advice: "ask-payer",
  action: "Have the payer refresh the code, then start a new payment.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_ACCESS_TOKEN = {
  status: "F",
  meaning: "The access token has expired, was revoked or does not exist.",
  advice: "ask-payer",
  action: "Have the payer authorize the merchant again, and use the new token.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT_2 = {
  status: "F",
  meaning: "Values of the payment differ from those in the merchant's contract.",
  advice: "fix-request",
  action: "Compare the request with the contract; contact Antom if they agree.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_MERCHANT_STATUS = {
  status: "F",
  meaning: "The merchant's account is restricted.",
  advice: "contact-support",
  action: "Ask Antom why the account is restricted.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_PAYMENT_CODE = {
  status: "F",
  meaning: "The payment code is not accepted.",
  advice: "ask-payer",
  action: "Have the payer use another method; contact Antom if it happens again.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const INVALID_PAYMENT_METHOD_META_DATA = {
  status: "F",
  meaning: "The data in `paymentMethodMetaData` is wrong for the method.",
  advice: "fix-request",
  action: "Correct the data; contact Antom if it is right.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND_2 = {
  status: "F",
  meaning: "The merchant's or Antom's key was not found.",
  advice: "fix-request",
  action: "Check that the public key is uploaded in the dashboard and that keyVersion names it.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const MERCHANT_KYB_NOT_QUALIFIED = {
  status: "F",
  meaning: "The check of the merchant's business does not suffice for this payment.",
  advice: "contact-support",
  action: "Ask Antom which documents are missing.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const MERCHANT_NOT_REGISTERED_2 = {
  status: "F",
  meaning: "The merchant is not registered.",
  advice: "contact-support",
  action: "Register the merchant with Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const NO_INTERFACE_DEF_2 = {
  status: "F",
  meaning: "There is no API at the URL.",
  advice: "fix-request",
  action: "Check the path, and that sandbox client ids use the sandbox path.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const NO_PAY_OPTIONS = {
  status: "F",
  meaning: "No payment option can be used.",
  advice: "contact-support",
  action: "Ask Antom which methods are enabled.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_IS_CANCELED = {
  status: "F",
  meaning: "The paymentRequestId belongs to a payment that was cancelled.",
  advice: "new-request",
  action: "Start the payment again with a new paymentRequestId.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_IS_CLOSED = {
  status: "F",
  meaning: "The paymentRequestId belongs to a payment that was closed.",
  advice: "new-request",
  action: "Start the payment again with a new paymentRequestId.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const ORDER_NOT_EXIST = {
  status: "F",
  meaning: "The order is not known.",
  advice: "fix-request",
  action: "Check the paymentId.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PARAM_ILLEGAL_2 = {
  status: "F",
  meaning: "A header or field is missing or malformed.",
  advice: "fix-request",
  action: "Check headers and body against this contract.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_AMOUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "The amount is above what the contract or the wallet allows.",
  advice: "new-request",
  action: "Start a new payment with a lower amount; contact Antom to have the limit raised.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_COUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "There are more payments than the limit allows.",
  advice: "contact-support",
  action: "Ask Antom about the limit.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_NOT_QUALIFIED = {
  status: "F",
  meaning: "The merchant is not registered, has no agreement for auto debit, or is barred from this payment.",
  advice: "contact-support",
  action: "Ask Antom which of these holds.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PROCESS_FAIL = {
  status: "F",
  meaning: "The payment failed for a general business reason.",
  advice: "contact-support",
  action: "Do not try again; contact Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const REPEAT_REQ_INCONSISTENT = {
  status: "F",
  meaning: "The paymentRequestId was used before with another amount, currency or payment method.",
  advice: "fix-request",
  action: "Send the same values again, or use a new paymentRequestId for a different payment.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const RISK_REJECT = {
  status: "F",
  meaning: "Risk control refused the payment.",
  advice: "ask-payer",
  action: "Tell the payer that the payment was refused, and offer another method.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SETTLE_CONTRACT_NOT_MATCH = {
  status: "F",
  meaning: "No settlement contract fits the request.",
  advice: "fix-request",
  action: "Set or correct settlementStrategy.settlementCurrency; contact Antom if it is right.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SYSTEM_ERROR_2 = {
  status: "F",
  meaning: "The system failed.",
  advice: "contact-support",
  action: "Do not try again; contact Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_AMOUNT_EXCEED_LIMIT = {
  status: "F",
  meaning: "The amount is above the payer's own limit.",
  advice: "new-request",
  action: "Start a new payment with a lower amount, or let the payer choose another method.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_BALANCE_NOT_ENOUGH = {
  status: "F",
  meaning: "The payer's balance is too low.",
  advice: "ask-payer",
  action: "Ask the payer to top up or to use another method, then start a new payment.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_KYC_NOT_QUALIFIED = {
  status: "F",
  meaning: "The payer's identity has not been checked well enough for this payment.",
  advice: "ask-payer",
  action: "Ask the payer to complete the identity check in the wallet.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_NOT_EXIST = {
  status: "F",
  meaning: "The wallet does not know the payer.",
  advice: "contact-support",
  action: "Contact Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_PAYMENT_VERIFICATION_FAILED = {
  status: "F",
  meaning: "The payer failed the one-time password or PIN.",
  advice: "contact-support",
  action: "Contact Antom if the payer cannot pass the check.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const USER_STATUS_ABNORMAL_2 = {
  status: "F",
  meaning: "The payer's account at the wallet is not in order.",
  advice: "contact-support",
  action: "Contact Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const VERIFY_TIMES_EXCEED_LIMIT = {
  status: "F",
  meaning: "A wrong verification code was entered too often.",
  advice: "ask-payer",
  action: "Have the payer get a new code.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const VERIFY_UNMATCHED = {
  status: "F",
  meaning: "The verification code is wrong.",
  advice: "ask-payer",
  action: "Have the payer get a new code.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const FRAUD_REJECT = {
  status: "F",
  meaning: "The payment was refused on suspicion of fraud.",
  advice: "ask-payer",
  action: "Tell the payer that the payment was refused; do not repeat it with the same card.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2022-11",
} as const satisfies ResultCodeEntry

const ORDER_STATUS_INVALID = {
  status: "F",
  meaning: "The state of the order does not allow the payment.",
  advice: "new-request",
  action: "Look the payment up with inquiryPayment; if it is not paid, start a new one.",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PAYMENT_PROHIBITED = {
  status: "F",
  meaning: "The payment is not allowed.",
  advice: "contact-support",
  action: "Ask Antom why.",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SELECTED_CARD_BRAND_NOT_AVAILABLE = {
  status: "F",
  meaning: "The card brand that was selected cannot be used.",
  advice: "ask-payer",
  action: "Have the payer choose another brand or card.",
  productCodes: ["CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const AUTHENTICATION_REQUIRED = {
  status: "F",
  meaning: "The payer has to be authenticated.",
  advice: "ask-payer",
  action: "Start a new payment in which the payer is authenticated.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "The status is not confirmed; the code is known from the 2023 page by name only.",
} as const satisfies ResultCodeEntry

const INVALID_API_2 = {
  status: "F",
  meaning: "The API that was called does not exist or may not be called.",
  advice: "fix-request",
  action: "Check the path and the product.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "The documentation dropped the code in October 2023, so it may no longer occur.",
} as const satisfies ResultCodeEntry

const INCORRECT_BLIKCODE = {
  status: "F",
  meaning: "The BLIK code is wrong.",
  advice: "ask-payer",
  action: "Have the payer enter a new BLIK code.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2022-05",
} as const satisfies ResultCodeEntry

const CARD_NOT_SUPPORTED = {
  status: "F",
  meaning: "The card cannot be used.",
  advice: "ask-payer",
  action: "Have the payer use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const INVALID_EXPIRATION_DATE = {
  status: "F",
  meaning: "The card's expiry date is wrong or past.",
  advice: "ask-payer",
  action: "Have the payer correct the date or use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const INVALID_CARD_NUMBER = {
  status: "F",
  meaning: "The card number is wrong.",
  advice: "ask-payer",
  action: "Have the payer correct the number or use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-08",
} as const satisfies ResultCodeEntry

const DO_NOT_HONOR = {
  status: "F",
  meaning: "The card's issuer refused without giving a reason.",
  advice: "ask-payer",
  action: "Have the payer use another card or ask the issuer.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-10",
} as const satisfies ResultCodeEntry

const INVALID_AMOUNT = {
  status: "F",
  meaning: "The amount is not valid for the method.",
  advice: "new-request",
  action: "Start a new payment with an amount that the method allows.",
  productCodes: ["CASHIER_PAYMENT"],
  since: "2023-12",
} as const satisfies ResultCodeEntry

const INVALID_CARD = {
  status: "F",
  meaning: "The card is not valid.",
  advice: "ask-payer",
  action: "Have the payer use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends.",
} as const satisfies ResultCodeEntry

const ISSUER_REJECTS_TRANSACTION = {
  status: "F",
  meaning: "The card's issuer refused the payment.",
  advice: "ask-payer",
  action: "Have the payer use another card or ask the issuer.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends.",
} as const satisfies ResultCodeEntry

const INVALID_CVV = {
  status: "F",
  meaning: "The card's security code is wrong.",
  advice: "ask-payer",
  action: "Have the payer correct the code.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends.",
} as const satisfies ResultCodeEntry

const SUSPECTED_CARD = {
  status: "F",
  meaning: "The card is under suspicion.",
  advice: "ask-payer",
  action: "Have the payer use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends.",
} as const satisfies ResultCodeEntry

const CARD_BIN_QUERY_ERROR = {
  status: "F",
  meaning: "The first digits of the card number could not be looked up.",
  advice: "ask-payer",
  action: "Have the payer check the number or use another card.",
  productCodes: ["CASHIER_PAYMENT"],
  uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends.",
} as const satisfies ResultCodeEntry

const SUCCESS_2 = {
  status: "S",
  meaning: "The capture succeeded.",
  advice: "done",
  action: "Nothing more to do.",
} as const satisfies ResultCodeEntry

const AUTH_CANCELLED = {
  status: "F",
  meaning: "The authorization was cancelled.",
  advice: "new-request",
  action: "Start a new payment with a new paymentRequestId.",
} as const satisfies ResultCodeEntry

const AUTH_EXPIRED = {
  status: "F",
  meaning: "The authorization has expired.",
  advice: "new-request",
  action: "Start a new payment with a new paymentRequestId.",
} as const satisfies ResultCodeEntry

const AUTH_NOT_FOUND = {
  status: "F",
  meaning: "The gateway knows no such authorization.",
  advice: "contact-support",
  action: "Check the paymentId; if it is right, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = {
  status: "F",
  meaning: "With this capture, more would be captured than was authorized.",
  advice: "new-request",
  action: "Make a new capture, with a new captureRequestId, of no more than what is left of the authorized amount. Ask Antom technical support if the amount is right.",
} as const satisfies ResultCodeEntry

const CURRENCY_NOT_SUPPORT_2 = {
  status: "F",
  meaning: "The currency is not supported.",
  advice: "fix-request",
  action: "Capture in the currency of the transaction; if it is that already, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const INVALID_CONTRACT_3 = {
  status: "F",
  meaning: "The contract and this transaction do not agree.",
  advice: "contact-support",
  action: "Compare the request with the contract; if they agree, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const MULTI_CAPTURE_NOT_SUPPORTED = {
  status: "F",
  meaning: "Only one capture is allowed for this transaction.",
  advice: "contact-support",
  action: "Ask Antom technical support whether several captures can be enabled.",
} as const satisfies ResultCodeEntry

const NO_PAY_OPTIONS_2 = {
  status: "F",
  meaning: "No payment method is usable.",
  advice: "contact-support",
  action: "Ask Antom technical support which methods the contract covers.",
} as const satisfies ResultCodeEntry

const ORDER_IS_CANCELED_2 = {
  status: "F",
  meaning: "The transaction was cancelled.",
  advice: "new-request",
  action: "Start a new payment with a new paymentRequestId.",
} as const satisfies ResultCodeEntry

const ORDER_STATUS_INVALID_2 = {
  status: "F",
  meaning: "The state of the transaction does not allow a capture.",
  advice: "contact-support",
  action: "Look the payment up with inquiryPayment; if its state should allow the capture, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const PAYMENT_COUNT_EXCEED_LIMIT_2 = {
  status: "F",
  meaning: "There are more captures than the payment method allows.",
  advice: "contact-support",
  action: "Ask Antom technical support about the limit.",
} as const satisfies ResultCodeEntry

const PROCESS_FAIL_2 = {
  status: "F",
  meaning: "The capture failed, for a reason of no closer description.",
  advice: "contact-support",
  action: "Do not send it again; ask Antom technical support.",
} as const satisfies ResultCodeEntry

const REPEAT_REQ_INCONSISTENT_2 = {
  status: "F",
  meaning: "This captureRequestId was used before with other values.",
  advice: "fix-request",
  action: "Repeat a capture with exactly the same values, or give a different capture a new captureRequestId.",
} as const satisfies ResultCodeEntry

const RISK_REJECT_2 = {
  status: "F",
  meaning: "Risk control refused the transaction.",
  advice: "ask-payer",
  action: "Tell the payer that the payment was refused.",
} as const satisfies ResultCodeEntry

const USER_AMOUNT_EXCEED_LIMIT_2 = {
  status: "F",
  meaning: "The amount is above the payer's limit.",
  advice: "ask-payer",
  action: "Capture a lower amount, or let the payer ask the issuer.",
} as const satisfies ResultCodeEntry

const USER_BALANCE_NOT_ENOUGH_2 = {
  status: "F",
  meaning: "The payer's balance is too low.",
  advice: "contact-support",
  action: "Ask Antom technical support.",
} as const satisfies ResultCodeEntry

const USER_NOT_EXIST_2 = {
  status: "F",
  meaning: "The payment method does not know the payer.",
  advice: "ask-payer",
  action: "Let the payer ask the issuer.",
} as const satisfies ResultCodeEntry

const PAYMENT_IN_PROCESS = {
  status: "U",
  meaning: "The payment is not finished. With a URL in a cashier answer it is the normal course: the payer has yet to pay.",
  advice: "inquire",
  action: "Send the payer to the URL if there is one; then wait for notifyPayment or use inquiryPayment.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION_2 = {
  status: "U",
  meaning: "The outcome is unknown, for an unknown reason.",
  advice: "inquire",
  action: "Use inquiryPayment; if the outcome stays unknown, cancel and contact Antom.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const SUSPECTED_RISK = {
  status: "F",
  meaning: "The payment was refused, because risk control suspects it.",
  advice: "ask-payer",
  action: "Tell the payer that the payment was refused, and offer another payment method.",
} as const satisfies ResultCodeEntry

/** Result codes of `pay`, with their meaning. */
export const payResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS,
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "Too many requests are being sent.",
    advice: "resend",
    action: "Send the identical request again after a pause.",
    productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
  },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
  INCORRECT_BLIKCODE,
  CARD_NOT_SUPPORTED,
  INVALID_EXPIRATION_DATE,
  INVALID_CARD_NUMBER,
  DO_NOT_HONOR,
  INVALID_AMOUNT,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<PayResultCode, ResultCodeEntry>

/** Result codes of `capture`, with their meaning. */
export const captureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: {
    status: "U",
    meaning: "The capture is still being processed.",
    advice: "inquire",
    action: "Wait for notifyCapture, or look the capture up with inquiryPayment.",
  },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown, for an unknown reason.",
    advice: "resend",
    action: "Send the identical request again, with the same captureRequestId. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<CaptureResultCode, ResultCodeEntry>

/** Result codes of `inquiryPayment`, with their meaning. */
export const inquiryPaymentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The inquiry worked. It says nothing about the payment.",
    advice: "done",
    action: "Read paymentStatus and paymentResultCode for the payment, and transactions for captures and refunds.",
  },
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "The gateway knows no payment with this id.",
    advice: "fix-request",
    action: "Check paymentId or paymentRequestId, and that the payment was made in this environment.",
  },
  PROCESS_FAIL: {
    status: "F",
    meaning: "The inquiry failed, for a reason of no closer description.",
    advice: "contact-support",
    action: "Check the id; if it is right, ask Antom technical support.",
    uncertain: "Known only from a sample of 2020, where it answered an unknown id.",
  },
  PARAM_ILLEGAL: {
    status: "F",
    meaning: "A parameter is missing or malformed.",
    advice: "fix-request",
    action: "Check the headers and the body.",
    uncertain: "Inferred from the other calls; the full table of this call was not available.",
  },
  KEY_NOT_FOUND: {
    status: "F",
    meaning: "The key of the merchant or of Antom was not found.",
    advice: "fix-request",
    action: "Check the client id, and upload the public key in the dashboard.",
    uncertain: "Inferred from the other calls; the full table of this call was not available.",
  },
  ACCESS_DENIED: {
    status: "F",
    meaning: "The caller may not use this call.",
    advice: "contact-support",
    action: "Ask Antom technical support why access is refused.",
    uncertain: "Inferred from the other calls; the full table of this call was not available.",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "Requests come too fast.",
    advice: "resend",
    action: "Wait a little, then inquire again, less often.",
    uncertain: "Inferred from the other calls; the full table of this call was not available.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The inquiry failed for an unknown reason. The payment is not affected.",
    advice: "resend",
    action: "Inquire again; if it stays so, ask Antom technical support.",
    uncertain: "Inferred from the other calls; the full table of this call was not available.",
  },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeEntry>

/** Result codes of `cancel`, with their meaning. */
export const cancelResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The payment was cancelled.",
    advice: "done",
    action: "Mark the order as cancelled.",
  },
  CANCEL_WINDOW_EXCEED: {
    status: "F",
    meaning: "The contract does not allow a cancellation this late.",
    advice: "contact-support",
    action: "Refund the payment instead.",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  CLIENT_INVALID: {
    status: "F",
    meaning: "The client id is not valid.",
    advice: "fix-request",
    action: "Check the client id.",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "The gateway knows no payment with this id.",
    advice: "fix-request",
    action: "Check paymentId or paymentRequestId, and that the payment was made in this environment.",
    source: "https://docs.antom.com/ac/ams_zh-cn/paymentc",
  },
  ORDER_STATUS_INVALID: {
    status: "F",
    meaning: "The state of the payment does not allow a cancellation.",
    advice: "contact-support",
    action: "Look the payment up with inquiryPayment; if its state should allow the cancellation, ask Antom technical support.",
  },
  PROCESS_FAIL: {
    status: "F",
    meaning: "The cancellation failed, for example because the payment was refunded before.",
    advice: "contact-support",
    action: "Do not send it again; look the payment up, and ask Antom technical support if it is not refunded.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. The payment may or may not have been cancelled.",
    advice: "resend",
    action: "Send the identical request again, up to three times; then ask Antom technical support.",
  },
} as const satisfies Record<CancelResultCode, ResultCodeEntry>

/** Result codes of `uploadInvoiceShippingFile`, with their meaning. */
export const uploadInvoiceShippingFileResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The file was uploaded.",
    advice: "done",
    action: "Nothing more to do.",
  },
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The upload failed, for a reason of no closer description.",
    advice: "contact-support",
    action: "Do not send it again; ask Antom technical support.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown, for an unknown reason.",
    advice: "resend",
    action: "Send the identical request again. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<UploadInvoiceShippingFileResultCode, ResultCodeEntry>

/** Result codes of `acceptDispute`, with their meaning. */
export const acceptDisputeResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The dispute was accepted.",
    advice: "done",
    action: "Nothing more to do. The amount is lost.",
  },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<AcceptDisputeResultCode, ResultCodeEntry>

/** Result codes of `supplyDefenseDocument`, with their meaning. */
export const supplyDefenseDocumentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The document was taken.",
    advice: "done",
    action: "Wait for DISPUTE_JUDGED, which tells how the dispute ends.",
  },
  DEFENSE_EXCEED_LIMIT: {
    status: "F",
    meaning: "Documents were supplied too often for this compliance request.",
    advice: "contact-support",
    action: "Do not send another one; ask Antom technical support.",
    since: "2025",
  },
  NOT_ALLOW_IN_CURRENT_STATUS: {
    status: "F",
    meaning: "The document supplied last for this compliance request has not been validated yet.",
    advice: "inquire",
    action: "Wait for the DISPUTE_JUDGED notification with the result of the validation.",
    since: "2025",
  },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<SupplyDefenseDocumentResultCode, ResultCodeEntry>

/** Result codes of `downloadDisputeEvidence`, with their meaning. */
export const downloadDisputeEvidenceResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The document is in the answer.",
    advice: "done",
    action: "Decode `disputeEvidence`, and open it as `disputeEvidenceFormat` says.",
  },
  PARAM_ILLEGAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The document could not be fetched, for an unknown reason.",
    advice: "resend",
    action: "Ask for it again. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<DownloadDisputeEvidenceResultCode, ResultCodeEntry>

/** Result codes of `declare`, with their meaning. */
export const declareResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "Antom has taken the declaration. That the customs agree is not said.",
    advice: "done",
    action: "Ask inquiryDeclarationRequests what the customs answered.",
  },
  ACCESS_DENIED,
  CLIENT_INVALID,
  DUPLICATED_DECLARATIONS: {
    status: "F",
    meaning: "The order has been declared to these customs before.",
    advice: "fix-request",
    action: "An order can be declared once at each customs. Check paymentId and customsCode.",
  },
  INVALID_API,
  INVALID_CONTRACT,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: {
    status: "F",
    meaning: "The gateway knows no payment with this id.",
    advice: "fix-request",
    action: "Check paymentId, and that the payment was made in this environment.",
  },
  ORDER_STATUS_INVALID: {
    status: "F",
    meaning: "The payment is in process or has failed.",
    advice: "contact-support",
    action: "Look the payment up with inquiryPayment, and declare it once it has succeeded. If it has, ask Antom technical support.",
  },
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The declaration failed, for a reason of no closer description.",
    advice: "contact-support",
    action: "Do not send it again; ask Antom technical support.",
  },
  REPEAT_REQ_INCONSISTENT: {
    status: "F",
    meaning: "This declarationRequestId was used before with another amount, and this is no retransmission.",
    advice: "fix-request",
    action: "Keep to the rules of a retransmission, or give a different declaration a new declarationRequestId.",
  },
  RISK_REJECT: {
    status: "F",
    meaning: "Risk control refused the declaration.",
    advice: "ask-payer",
    action: "Tell the buyer that the declaration was refused.",
  },
  SYSTEM_ERROR,
  TOTAL_DECLARATION_AMOUNT_EXCEED: {
    status: "F",
    meaning: "With this declaration, more would be declared than was paid.",
    advice: "new-request",
    action: "Declare a lower amount, with a new declarationRequestId.",
  },
  USER_STATUS_ABNORMAL,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown, for an unknown reason.",
    advice: "resend",
    action: "Send the identical request again, with the same declarationRequestId. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<DeclareResultCode, ResultCodeEntry>

/** Result codes of `inquiryDeclarationRequests`, with their meaning. */
export const inquiryDeclarationRequestsResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The inquiry worked. What became of the declarations is not said by it.",
    advice: "done",
    action: "Read declarationRequestStatus and customsDeclarationResultCode of each record.",
  },
  ACCESS_DENIED,
  ARRAY_SIZE_EXCEEDED: {
    status: "F",
    meaning: "More than ten ids were asked for.",
    advice: "fix-request",
    action: "Ask for at most ten declarations in one call.",
  },
  CLIENT_INVALID,
  INVALID_API,
  INVALID_CONTRACT,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The inquiry failed, for a reason of no closer description.",
    advice: "contact-support",
    action: "Do not send it again; ask Antom technical support.",
  },
  RISK_REJECT: {
    status: "F",
    meaning: "Risk control refused the inquiry.",
    advice: "ask-payer",
    action: "Tell the buyer that the request was refused.",
  },
  SYSTEM_ERROR,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The inquiry failed for an unknown reason. The declarations are not affected.",
    advice: "resend",
    action: "Inquire again. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<InquiryDeclarationRequestsResultCode, ResultCodeEntry>

/** Result codes of `notifyPayment`, with their meaning. */
export const notifyPaymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: {
    status: "U",
    meaning: "The payment is still being processed. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the payment as not decided, and look it up with inquiryPayment.",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "Requests came too fast. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the payment as not decided, and look it up with inquiryPayment.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the payment as not decided, and look it up with inquiryPayment.",
  },
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
  INCORRECT_BLIKCODE,
  CARD_NOT_SUPPORTED,
  INVALID_EXPIRATION_DATE,
  INVALID_CARD_NUMBER,
  DO_NOT_HONOR,
  INVALID_AMOUNT,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
  SUSPECTED_RISK,
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeEntry>

/** Result codes of `notifyCapture`, with their meaning. */
export const notifyCaptureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: {
    status: "U",
    meaning: "The capture is still being processed. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the capture as not decided, and look it up with inquiryPayment.",
  },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the capture as not decided, and look it up with inquiryPayment.",
  },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeEntry>

/** Result codes of `paymentResultCode`, with their meaning. */
export const paymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID,
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED,
  INVALID_API: INVALID_API_2,
  INCORRECT_BLIKCODE,
  CARD_NOT_SUPPORTED,
  INVALID_EXPIRATION_DATE,
  INVALID_CARD_NUMBER,
  DO_NOT_HONOR,
  INVALID_AMOUNT,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
  SUSPECTED_RISK,
} as const satisfies Record<PaymentResultCode, ResultCodeEntry>

/** Result codes of `transactionResult`, with their meaning. */
export const transactionResultCodes = {
  SUCCESS: SUCCESS_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  PAYMENT_IN_PROCESS: {
    status: "U",
    meaning: "The capture is still being processed.",
    advice: "inquire",
    action: "Wait for notifyCapture, or inquire again.",
  },
} as const satisfies Record<TransactionResultCode, ResultCodeEntry>

/** Result codes of any call, with their meaning. */
export const gatewayResultCodes = {
  INVALID_SIGNATURE,
  SIGNATURE_INVALID: {
    status: "F",
    meaning: "Another name for INVALID_SIGNATURE.",
    advice: "fix-request",
    action: "Check client id, private key, signed path and body bytes.",
    uncertain: "In no table of the documentation, only in a comment of the official signing sample.",
    beforeWork: true,
  },
  SIGN_VERIFY_FAILURE: {
    status: "F",
    meaning: "Another name for INVALID_SIGNATURE.",
    advice: "fix-request",
    action: "Check client id, private key, signed path and body bytes.",
    uncertain: "In no table of the documentation, only in the page of one official sample.",
    beforeWork: true,
  },
  KEY_NOT_FOUND,
  CLIENT_INVALID: {
    status: "F",
    meaning: "The client id is not valid.",
    advice: "fix-request",
    action: "Check the client id, and that it belongs to this environment.",
    uncertain: "Documented for cancel and for sibling products; not confirmed for every call.",
    beforeWork: true,
  },
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  ACCESS_DENIED,
  MEDIA_TYPE_NOT_ACCEPTABLE: {
    status: "F",
    meaning: "The content type is not JSON.",
    advice: "fix-request",
    action: "Send `content-type: application/json; charset=UTF-8`.",
    uncertain: "Known from sibling products of the same platform; not confirmed for this API.",
    beforeWork: true,
  },
  METHOD_NOT_SUPPORTED: {
    status: "F",
    meaning: "The HTTP method is not POST.",
    advice: "fix-request",
    action: "Send the request with POST.",
    uncertain: "Known from sibling products of the same platform; not confirmed for this API.",
    beforeWork: true,
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown, for an unknown reason.",
    advice: "resend",
    action: "Send the identical request again, or look the payment up with inquiryPayment. If it stays so, ask Antom technical support.",
  },
} as const satisfies Record<GatewayResultCode, ResultCodeEntry>

/** Every table, by operation, notification or field; `gateway` holds the codes that any call can get. */
export const resultCodes = {
  pay: payResultCodes,
  capture: captureResultCodes,
  inquiryPayment: inquiryPaymentResultCodes,
  cancel: cancelResultCodes,
  uploadInvoiceShippingFile: uploadInvoiceShippingFileResultCodes,
  acceptDispute: acceptDisputeResultCodes,
  supplyDefenseDocument: supplyDefenseDocumentResultCodes,
  downloadDisputeEvidence: downloadDisputeEvidenceResultCodes,
  declare: declareResultCodes,
  inquiryDeclarationRequests: inquiryDeclarationRequestsResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  paymentResultCode: paymentResultCodes,
  transactionResult: transactionResultCodes,
  gateway: gatewayResultCodes,
} as const satisfies Record<string, Readonly<Record<string, ResultCodeEntry>>>

/** What each kind of advice means. */
export const adviceTexts = {
  'done': {"summary":"Done","description":"The outcome is final and good. Carry on."},
  'inquire': {"summary":"Inquire","description":"The outcome is not known yet. Wait for the notification, or ask for it; never charge a second time."},
  'resend': {"summary":"Send again","description":"The outcome is not known. Send the identical body again, with the same id, after a pause."},
  'fix-request': {"summary":"Fix the request","description":"The request is wrong. Correct it before it is sent again; as it is, it fails every time."},
  'new-request': {"summary":"Start anew","description":"This attempt has failed for good. Another attempt is a new request with a new id."},
  'ask-payer': {"summary":"Ask the payer","description":"The payer has to do something, such as use another method. Then start anew, with a new id."},
  'contact-support': {"summary":"Contact support","description":"Neither program nor payer can mend it. Have a person look at it, and ask Antom."},
} as const satisfies Record<Advice, AdviceText>
