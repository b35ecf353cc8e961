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

/** Result codes of `createSubscription`. */
export type CreateSubscriptionResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'INVALID_API'
  | 'INVALID_CLIENT_STATUS'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_NOT_REGISTERED'
  | 'OAUTH_FAILED'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'RISK_REJECT'
  | 'UNKNOWN_CLIENT'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `changeSubscription`. */
export type ChangeSubscriptionResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'INVALID_API'
  | 'INVALID_CLIENT_STATUS'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_NOT_REGISTERED'
  | 'OAUTH_FAILED'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'RISK_REJECT'
  | 'UNKNOWN_CLIENT'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `updateSubscription`. */
export type UpdateSubscriptionResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'KEY_NOT_FOUND'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_CLIENT'
  | 'UPDATE_FORBIDDEN_DURING_PAYMENT'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'PARAM_ILLEGAL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `cancelSubscription`. */
export type CancelSubscriptionResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `inquireSubscription`. */
export type InquireSubscriptionResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'SUBSCRIPTION_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'INVALID_API'
  | 'NO_INTERFACE_DEF'
  | 'KEY_NOT_FOUND'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_EXCEPTION'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'

/** Result codes of `inquireSubscriptionList`. */
export type InquireSubscriptionListResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'PARAM_ILLEGAL'
  | 'INVALID_API'
  | 'NO_INTERFACE_DEF'
  | 'KEY_NOT_FOUND'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_EXCEPTION'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'

/** Result codes of `inquireSubscriptionPayment`. */
export type InquireSubscriptionPaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'PARAM_ILLEGAL'
  | 'INVALID_API'
  | 'NO_INTERFACE_DEF'
  | 'KEY_NOT_FOUND'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_EXCEPTION'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'

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

/** Result codes of `notifySubscriptionPayment`. */
export type NotifySubscriptionPaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'INVALID_ACCESS_TOKEN'
  | 'CURRENCY_NOT_SUPPORT'
  | 'ORDER_IS_CLOSED'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PROCESS_FAIL'
  | 'MERCHANT_BALANCE_NOT_ENOUGH'
  | 'SYSTEM_ERROR'
  | 'USER_BALANCE_NOT_ENOUGH'
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

const ACCESS_DENIED = {
  status: "F",
  meaning: "The caller may not use this call.",
  advice: "contact-support",
  action: "Ask Antom technical support why access is refused.",
} as const satisfies ResultCodeEntry

const PARAM_ILLEGAL = {
  status: "F",
  meaning: "A parameter is missing or malformed.",
  advice: "fix-request",
  action: "Check the headers and the body.",
} as const satisfies ResultCodeEntry

const CLIENT_FORBIDDEN_ACCESS_API = {
  status: "F",
  meaning: "The client id may not use this call.",
  advice: "contact-support",
  action: "Ask Antom technical support to enable the call for the client id.",
} as const satisfies ResultCodeEntry

const INVALID_API = {
  status: "F",
  meaning: "The call is not valid or not active.",
  advice: "contact-support",
  action: "Check the path; then ask Antom technical support whether the call is enabled.",
} as const satisfies ResultCodeEntry

const INVALID_CLIENT_STATUS = {
  status: "F",
  meaning: "The state of the client id does not allow the call.",
  advice: "contact-support",
  action: "Ask Antom technical support about the state of the client id.",
} as const satisfies ResultCodeEntry

const INVALID_SIGNATURE = {
  status: "F",
  meaning: "The signature does not fit the public key in the dashboard.",
  advice: "fix-request",
  action: "Check that the private key belongs to that public key, and what is signed.",
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND = {
  status: "F",
  meaning: "The key of the merchant or of Antom was not found.",
  advice: "fix-request",
  action: "Check the client id, and upload the public key in the dashboard.",
} as const satisfies ResultCodeEntry

const MERCHANT_NOT_REGISTERED = {
  status: "F",
  meaning: "The merchant is not registered.",
  advice: "contact-support",
  action: "Register the merchant with Antom.",
} as const satisfies ResultCodeEntry

const OAUTH_FAILED = {
  status: "F",
  meaning: "The process of the authorization failed.",
  advice: "contact-support",
  action: "Ask Antom technical support for the reason.",
} as const satisfies ResultCodeEntry

const PAYMENT_NOT_QUALIFIED = {
  status: "F",
  meaning: "The merchant is not registered, has no contract for auto debit, or is barred from it.",
  advice: "contact-support",
  action: "Ask Antom which of these holds.",
} as const satisfies ResultCodeEntry

const PROCESS_FAIL = {
  status: "F",
  meaning: "The request failed for a general business reason.",
  advice: "contact-support",
  action: "Do not send it again; ask Antom technical support.",
} as const satisfies ResultCodeEntry

const RISK_REJECT = {
  status: "F",
  meaning: "Risk control refused the request. A payer who has paid gets the money back.",
  advice: "ask-payer",
  action: "Tell the payer that it was refused, and offer another method. If money that was paid is not back within two weeks, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const UNKNOWN_CLIENT = {
  status: "F",
  meaning: "The client id is not known.",
  advice: "contact-support",
  action: "Check the client id and the environment; then ask Antom technical support.",
} as const satisfies ResultCodeEntry

const REQUEST_TRAFFIC_EXCEED_LIMIT = {
  status: "U",
  meaning: "Requests come too fast.",
  advice: "resend",
  action: "Wait a little, then send the identical request again.",
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION = {
  status: "U",
  meaning: "The outcome is unknown, for an unknown reason.",
  advice: "resend",
  action: "Send the identical request again. If it stays so, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const NO_INTERFACE_DEF = {
  status: "F",
  meaning: "There is no such call.",
  advice: "fix-request",
  action: "Check the host and the path.",
  uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
} as const satisfies ResultCodeEntry

const KEY_NOT_FOUND_2 = {
  status: "F",
  meaning: "The key of the merchant or of Antom was not found.",
  advice: "fix-request",
  action: "Check the client id, and upload the public key in the dashboard.",
  uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
} as const satisfies ResultCodeEntry

const PROCESS_FAIL_2 = {
  status: "F",
  meaning: "The inquiry failed, for a reason of no closer description.",
  advice: "contact-support",
  action: "Do not send it again; ask Antom technical support.",
  uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
} as const satisfies ResultCodeEntry

const SYSTEM_ERROR = {
  status: "F",
  meaning: "The system failed. No subscription is affected.",
  advice: "contact-support",
  action: "Do not send it again; ask Antom technical support.",
  uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION_2 = {
  status: "U",
  meaning: "The inquiry failed for an unknown reason. The subscription is not affected.",
  advice: "resend",
  action: "Inquire again; if it stays so, ask Antom technical support.",
} as const satisfies ResultCodeEntry

const REQUEST_TRAFFIC_EXCEED_LIMIT_2 = {
  status: "U",
  meaning: "Requests come too fast.",
  advice: "resend",
  action: "Wait a little, then inquire again, less often.",
  uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
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

const INVALID_CONTRACT = {
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

const KEY_NOT_FOUND_3 = {
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

const PAYMENT_NOT_QUALIFIED_2 = {
  status: "F",
  meaning: "The merchant is not registered, has no agreement for auto debit, or is barred from this payment.",
  advice: "contact-support",
  action: "Ask Antom which of these holds.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const PROCESS_FAIL_3 = {
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

const RISK_REJECT_2 = {
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

const USER_STATUS_ABNORMAL = {
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

const INVALID_CONTRACT_2 = {
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

const PROCESS_FAIL_4 = {
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

const RISK_REJECT_3 = {
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

const USER_STATUS_ABNORMAL_2 = {
  status: "F",
  meaning: "The payer's account is in an abnormal state.",
  advice: "contact-support",
  action: "Ask Antom technical support.",
} as const satisfies ResultCodeEntry

const PAYMENT_IN_PROCESS = {
  status: "U",
  meaning: "The payment is not finished. With a URL in a cashier answer it is the normal course: the payer has yet to pay.",
  advice: "inquire",
  action: "Send the payer to the URL if there is one; then wait for notifyPayment or use inquiryPayment.",
  productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
} as const satisfies ResultCodeEntry

const UNKNOWN_EXCEPTION_3 = {
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
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
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
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_2,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS,
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "Too many requests are being sent.",
    advice: "resend",
    action: "Send the identical request again after a pause.",
    productCodes: ["AGREEMENT_PAYMENT","CASHIER_PAYMENT"],
  },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
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
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_4,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
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

/** Result codes of `createSubscription`, with their meaning. */
export const createSubscriptionResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The links were issued. It does not say that the subscription is active.",
    advice: "done",
    action: "Send the payer to a link, and wait for notifySubscription.",
  },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  REPEAT_REQ_INCONSISTENT: {
    status: "F",
    meaning: "The subscriptionRequestId was used before with another amount or currency.",
    advice: "fix-request",
    action: "Send the same values again, or use a new subscriptionRequestId for another subscription.",
  },
  RISK_REJECT,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<CreateSubscriptionResultCode, ResultCodeEntry>

/** Result codes of `changeSubscription`, with their meaning. */
export const changeSubscriptionResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The request was taken. It does not say that the subscription was changed.",
    advice: "done",
    action: "Wait for notifySubscription (CHANGE), and look the subscription up with inquireSubscription.",
  },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL,
  RISK_REJECT,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ChangeSubscriptionResultCode, ResultCodeEntry>

/** Result codes of `updateSubscription`, with their meaning. */
export const updateSubscriptionResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The subscription was updated.",
    advice: "done",
    action: "Show the payer the new terms. notifySubscription (UPDATE) follows.",
  },
  ACCESS_DENIED,
  KEY_NOT_FOUND,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The update failed for a business reason, such as a nextSubscriptionDate within 24 hours.",
    advice: "contact-support",
    action: "Check nextSubscriptionDate and the state of the subscription. Do not send it again as it is; ask Antom technical support.",
  },
  UNKNOWN_CLIENT,
  UPDATE_FORBIDDEN_DURING_PAYMENT: {
    status: "F",
    meaning: "The charge of a period is running, and no update is possible until it ends.",
    advice: "new-request",
    action: "Wait for notifySubscriptionPayment, then update with a new subscriptionUpdateRequestId.",
    uncertain: "Named in the guide only, without its status.",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "F",
    meaning: "Requests come too fast.",
    advice: "new-request",
    action: "Wait a little, then send the update again with a new subscriptionUpdateRequestId.",
    uncertain: "The table of this call says F, those of all other calls say U; nothing says whether the same id may be used again.",
  },
  PARAM_ILLEGAL: {
    status: "F",
    meaning: "A parameter is missing or malformed.",
    advice: "fix-request",
    action: "Check the headers and the body.",
    uncertain: "Inferred from changeSubscription; the full table of this call was not available.",
  },
  UNKNOWN_EXCEPTION,
} as const satisfies Record<UpdateSubscriptionResultCode, ResultCodeEntry>

/** Result codes of `cancelSubscription`, with their meaning. */
export const cancelSubscriptionResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The cancellation was taken.",
    advice: "done",
    action: "Wait for notifySubscription (CANCEL or TERMINATE) before the subscription is shown as ended.",
    uncertain: "The page says that it is cancelled then, the guide for Pix Automático that the request was taken.",
  },
  PARAM_ILLEGAL,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The cancellation failed for a general business reason.",
    advice: "contact-support",
    action: "Look the subscription up with inquireSubscription. Do not send it again before Antom technical support was asked.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. The subscription may or may not have been cancelled.",
    advice: "resend",
    action: "Send the identical request again, up to three times; then ask Antom technical support.",
  },
} as const satisfies Record<CancelSubscriptionResultCode, ResultCodeEntry>

/** Result codes of `inquireSubscription`, with their meaning. */
export const inquireSubscriptionResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The inquiry worked. It says nothing about the subscription.",
    advice: "done",
    action: "Read subscription.status.",
  },
  ACCESS_DENIED,
  SUBSCRIPTION_NOT_EXIST: {
    status: "F",
    meaning: "The gateway knows no subscription with this id.",
    advice: "fix-request",
    action: "Check subscriptionId, and that the subscription was made in this environment.",
  },
  PARAM_ILLEGAL,
  INVALID_API,
  NO_INTERFACE_DEF: {
    status: "F",
    meaning: "There is no such call.",
    advice: "fix-request",
    action: "Check the host and the path.",
  },
  KEY_NOT_FOUND,
  PROCESS_FAIL: {
    status: "F",
    meaning: "The inquiry failed, for a reason of no closer description.",
    advice: "contact-support",
    action: "Do not send it again; ask Antom technical support.",
  },
  SYSTEM_ERROR: {
    status: "F",
    meaning: "The system failed. The subscription is not affected.",
    advice: "contact-support",
    action: "Do not send it again; ask Antom technical support.",
  },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: {
    status: "U",
    meaning: "Requests come too fast.",
    advice: "resend",
    action: "Wait a little, then inquire again, less often.",
  },
} as const satisfies Record<InquireSubscriptionResultCode, ResultCodeEntry>

/** Result codes of `inquireSubscriptionList`, with their meaning. */
export const inquireSubscriptionListResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The inquiry worked. The list is empty when nothing fits.",
    advice: "done",
    action: "Read subscriptions, and ask for the next page while paginator.totalPage is higher than the page.",
    uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
  },
  ACCESS_DENIED: {
    status: "F",
    meaning: "The caller may not use this call.",
    advice: "contact-support",
    action: "Ask Antom technical support why access is refused.",
    uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
  },
  PARAM_ILLEGAL: {
    status: "F",
    meaning: "A parameter is missing or malformed.",
    advice: "fix-request",
    action: "Check the headers and the body.",
    uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
  },
  INVALID_API: {
    status: "F",
    meaning: "The call is not valid or not active.",
    advice: "contact-support",
    action: "Check the path; then ask Antom technical support whether the call is enabled.",
    uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
  },
  NO_INTERFACE_DEF,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The inquiry failed for an unknown reason. No subscription is affected.",
    advice: "resend",
    action: "Inquire again; if it stays so, ask Antom technical support.",
    uncertain: "Inferred from inquireSubscription; the table of this call was not available.",
  },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
} as const satisfies Record<InquireSubscriptionListResultCode, ResultCodeEntry>

/** Result codes of `inquireSubscriptionPayment`, with their meaning. */
export const inquireSubscriptionPaymentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The inquiry worked. The list is empty when nothing fits, and when the subscription is not known.",
    advice: "done",
    action: "Read payments, and ask for the next page while paginator.totalPage is higher than the page.",
  },
  ACCESS_DENIED,
  PARAM_ILLEGAL,
  INVALID_API,
  NO_INTERFACE_DEF,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
} as const satisfies Record<InquireSubscriptionPaymentResultCode, ResultCodeEntry>

/** Result codes of `notifyPayment`, with their meaning. */
export const notifyPaymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
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
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_2,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
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
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_4,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the capture as not decided, and look it up with inquiryPayment.",
  },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeEntry>

/** Result codes of `notifySubscriptionPayment`, with their meaning. */
export const notifySubscriptionPaymentResultCodes = {
  SUCCESS: {
    status: "S",
    meaning: "The period is paid for.",
    advice: "done",
    action: "Give the payer what the period brings.",
  },
  ACCESS_DENIED,
  INVALID_ACCESS_TOKEN: {
    status: "F",
    meaning: "The access token behind the subscription has expired, was revoked or is not known.",
    advice: "ask-payer",
    action: "Have the payer subscribe again, and cancel this subscription. Ask Antom technical support for the reason.",
  },
  CURRENCY_NOT_SUPPORT: {
    status: "F",
    meaning: "The currency is not supported.",
    advice: "contact-support",
    action: "Ask Antom which currencies the contract covers.",
  },
  ORDER_IS_CLOSED: {
    status: "F",
    meaning: "The payment of the period was closed.",
    advice: "contact-support",
    action: "The period cannot be charged again. Ask Antom technical support for the reason.",
  },
  PAYMENT_AMOUNT_EXCEED_LIMIT: {
    status: "F",
    meaning: "The amount is above what the contract or the method allows.",
    advice: "contact-support",
    action: "Ask Antom technical support for the limit, and lower the amount of the coming periods with updateSubscription.",
  },
  PAYMENT_COUNT_EXCEED_LIMIT: {
    status: "F",
    meaning: "There were more payments than the method allows.",
    advice: "contact-support",
    action: "Ask Antom technical support for the limit.",
  },
  PROCESS_FAIL: {
    status: "F",
    meaning: "The charge failed for a general business reason.",
    advice: "contact-support",
    action: "The period cannot be charged again. Ask Antom technical support for the reason.",
  },
  MERCHANT_BALANCE_NOT_ENOUGH: {
    status: "F",
    meaning: "The merchant's balance is too low.",
    advice: "contact-support",
    action: "Put money into the account before the next period is charged.",
  },
  SYSTEM_ERROR: {
    status: "F",
    meaning: "The system failed.",
    advice: "contact-support",
    action: "The period cannot be charged again. Ask Antom technical support for the reason.",
  },
  USER_BALANCE_NOT_ENOUGH: {
    status: "F",
    meaning: "The payer's balance is too low.",
    advice: "ask-payer",
    action: "The period cannot be charged again. Ask the payer to top up before the next one, or cancel the subscription.",
  },
  USER_STATUS_ABNORMAL: {
    status: "F",
    meaning: "The payer's account at the wallet is not in order.",
    advice: "ask-payer",
    action: "Ask the payer to put the account in order before the next period; Antom technical support knows more.",
  },
  UNKNOWN_EXCEPTION: {
    status: "U",
    meaning: "The outcome is unknown. Notifications report final results, so this is not expected.",
    advice: "inquire",
    action: "Treat the charge as not decided, and look it up with inquireSubscriptionPayment.",
  },
} as const satisfies Record<NotifySubscriptionPaymentResultCode, ResultCodeEntry>

/** Result codes of `paymentResultCode`, with their meaning. */
export const paymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
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
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_2,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
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
  PROCESS_FAIL: PROCESS_FAIL_4,
  PAYMENT_IN_PROCESS: {
    status: "U",
    meaning: "The capture is still being processed.",
    advice: "inquire",
    action: "Wait for notifyCapture, or inquire again.",
  },
} as const satisfies Record<TransactionResultCode, ResultCodeEntry>

/** Result codes of any call, with their meaning. */
export const gatewayResultCodes = {
  INVALID_SIGNATURE: {
    status: "F",
    meaning: "The gateway could not verify the request's signature. The answer itself is unsigned.",
    advice: "fix-request",
    action: "Check client id, private key, signed path and body bytes.",
    beforeWork: true,
  },
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
  KEY_NOT_FOUND: {
    status: "F",
    meaning: "The key of the merchant or of Antom was not found.",
    advice: "fix-request",
    action: "Check the client id, and upload the public key in the dashboard.",
    beforeWork: true,
  },
  CLIENT_INVALID: {
    status: "F",
    meaning: "The client id is not valid.",
    advice: "fix-request",
    action: "Check the client id, and that it belongs to this environment.",
    uncertain: "Documented for cancel and for sibling products; not confirmed for every call.",
    beforeWork: true,
  },
  NO_INTERFACE_DEF: {
    status: "F",
    meaning: "There is no such call.",
    advice: "fix-request",
    action: "Check the host and the path.",
    beforeWork: true,
  },
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
  createSubscription: createSubscriptionResultCodes,
  changeSubscription: changeSubscriptionResultCodes,
  updateSubscription: updateSubscriptionResultCodes,
  cancelSubscription: cancelSubscriptionResultCodes,
  inquireSubscription: inquireSubscriptionResultCodes,
  inquireSubscriptionList: inquireSubscriptionListResultCodes,
  inquireSubscriptionPayment: inquireSubscriptionPaymentResultCodes,
  notifyPayment: notifyPaymentResultCodes,
  notifyCapture: notifyCaptureResultCodes,
  notifySubscriptionPayment: notifySubscriptionPaymentResultCodes,
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
