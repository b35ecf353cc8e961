// Types of result codes.
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

/** What a program needs to know about a result code. */
export interface ResultCodeData {
  /** Whether it is a success, a final failure, or not known yet. */
  readonly status: ResultStatus
  /** What a program should do. */
  readonly advice: Advice
  /** Payment products the code is documented for; all, when absent. */
  readonly productCodes?: readonly string[]
  /** When it first appeared in the documentation, if later than April 2024: a year, or a year and month. */
  readonly since?: string
  /** The gateway gives it before it does any work: it is believed also when the answer is not signed. */
  readonly beforeWork?: true
}

/** What a person needs to know about a result code. */
export interface ResultCodeText {
  /** What happened. */
  readonly meaning: string
  /** What a person should do. */
  readonly action: string
  /** Where it is known from, if not from the vendor's page of this table. */
  readonly source?: string
  /** What about it is not confirmed. */
  readonly uncertain?: string
}

/** One row of a result-code table. */
export interface ResultCodeEntry extends ResultCodeData, ResultCodeText {}

/** What a kind of advice means, for people. */
export interface AdviceText {
  /** Two or three words. */
  readonly summary: string
  /** A sentence or two. */
  readonly description: string
}

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

/** Result codes of `consultAuthorization`. */
export type ConsultAuthorizationResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_API'
  | 'INVALID_CLIENT_STATUS'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_NOT_REGISTERED'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'OAUTH_FAILED'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'RISK_REJECT'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_CLIENT'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `applyToken`. */
export type ApplyTokenResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_API'
  | 'INVALID_AUTHCODE'
  | 'INVALID_CLIENT_STATUS'
  | 'INVALID_REFRESH_TOKEN'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'OAUTH_FAILED'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_CLIENT'
  | 'USER_NOT_EXIST'
  | 'USER_STATUS_ABNORMAL'
  | 'AUTH_IN_PROCESS'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `revoke`. */
export type RevokeResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_API'
  | 'INVALID_CLIENT_STATUS'
  | 'INVALID_SIGNATURE'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'OAUTH_FAILED'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'UNKNOWN_CLIENT'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `createVaultingSession`. */
export type CreateVaultingSessionResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `vaultPaymentMethod`. */
export type VaultPaymentMethodResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'VERIFICATION_FAIL'
  | 'VERIFICATION_IN_PROCESS'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `inquireVaulting`. */
export type InquireVaultingResultCode = 
  | 'SUCCESS'
  | 'VAULTING_NOT_EXIST'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `fetchNonce`. */
export type FetchNonceResultCode = 
  | 'SUCCESS'
  | 'PROCESS_FAIL'

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

/** Result codes of `notifyAuthorization`. */
export type NotifyAuthorizationResultCode = 
  | 'SUCCESS'

/** Result codes of `notifyVaulting`. */
export type NotifyVaultingResultCode = 
  | 'SUCCESS'
  | 'VERIFICATION_FAIL'
  | 'PROCESS_FAIL'
  | 'ACCESS_DENIED'
  | 'ACCOUNT_CLOSED'
  | 'AUTHENTICATION_REQUIRED'
  | 'BLOCKED_FIRST_USED'
  | 'CARD_EXPIRED'
  | 'CARD_NOT_SUPPORTED'
  | 'DO_NOT_HONOR'
  | 'FRAUD_REJECT'
  | 'INVALID_CARD_NUMBER'
  | 'INVALID_CVV'
  | 'INVALID_EXPIRATION_DATE'
  | 'LOST_CARD'
  | 'NO_SELECTED_ACCOUNT'
  | 'ORDER_IS_CLOSED'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PICKUP_CARD'
  | 'POLICY'
  | 'RESTRICTED_CARD'
  | 'STOLEN_CARD'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'VERIFY_TIMES_EXCEED_LIMIT'

/** Result codes of `vaultingResultCode`. */
export type VaultingResultCode = 
  | 'SUCCESS'
  | 'VERIFICATION_IN_PROCESS'
  | 'ACCESS_DENIED'
  | 'ACCOUNT_CLOSED'
  | 'AUTHENTICATION_REQUIRED'
  | 'BLOCKED_FIRST_USED'
  | 'CARD_EXPIRED'
  | 'CARD_NOT_SUPPORTED'
  | 'DO_NOT_HONOR'
  | 'FRAUD_REJECT'
  | 'INVALID_CARD_NUMBER'
  | 'INVALID_CVV'
  | 'INVALID_EXPIRATION_DATE'
  | 'LOST_CARD'
  | 'NO_SELECTED_ACCOUNT'
  | 'ORDER_IS_CLOSED'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PICKUP_CARD'
  | 'POLICY'
  | 'PROCESS_FAIL'
  | 'RESTRICTED_CARD'
  | 'STOLEN_CARD'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'VERIFY_TIMES_EXCEED_LIMIT'

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
