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
  /** In answer to a repetition, it can be about a first request that was carried out: the outcome is open then. */
  readonly mayFollowSuccess?: true
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
  | 'INVALID_API'
  | 'NO_INTERFACE_DEF'
  | 'SYSTEM_ERROR'
  | 'PAYMENT_IN_PROCESS'

/** Result codes of `cancel`. */
export type CancelResultCode = 
  | 'SUCCESS'
  | 'CANCEL_WINDOW_EXCEED'
  | 'CLIENT_INVALID'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_STATUS_INVALID'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'
  | 'ACCESS_DENIED'
  | 'INVALID_API'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'PARAM_ILLEGAL'
  | 'SYSTEM_ERROR'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'MERCHANT_BALANCE_NOT_ENOUGH'
  | 'PAYMENT_METHOD_NOT_SUPPORTED'
  | 'USER_NOT_EXIST'
  | 'USER_STATUS_ABNORMAL'
  | 'MEDIA_TYPE_NOT_ACCEPTABLE'
  | 'METHOD_NOT_SUPPORTED'

/** Result codes of `updateAmount`. */
export type UpdateAmountResultCode = 
  | 'SUCCESS'
  | 'INCREMENTAL_NOT_SUPPORT'
  | 'ORDER_NOT_EXIST'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `consultPayment`. */
export type ConsultPaymentResultCode = 
  | 'SUCCESS'
  | 'CURRENCY_NOT_SUPPORT'
  | 'MERCHANT_NOT_REGISTERED'
  | 'NO_PAY_OPTIONS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `createPaymentSession`. */
export type CreatePaymentSessionResultCode = 
  | 'SUCCESS'
  | 'CARD_NOT_SUPPORTED'
  | 'NO_PAY_OPTIONS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `retrievePaymentSession`. */
export type RetrievePaymentSessionResultCode = 
  | 'SUCCESS'
  | 'ORDER_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `verifyAndCompletePayment`. */
export type VerifyAndCompletePaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'AUTHENTICATION_REQUIRED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'DO_NOT_HONOR'
  | 'EXPIRED_CODE'
  | 'FRAUD_REJECT'
  | 'IDENTITY_AGE_NOT_ENOUGH'
  | 'IDENTITY_VERIFY_FAILED'
  | 'ORDER_NOT_EXIST'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'PAYMENT_IN_PROCESS'

/** Result codes of `inquireExchangeRate`. */
export type InquireExchangeRateResultCode = 
  | 'SUCCESS'
  | 'CURRENCY_NOT_SUPPORT'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `refund`. */
export type RefundResultCode = 
  | 'SUCCESS'
  | 'REFUND_IN_PROCESS'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'
  | 'ACCESS_DENIED'
  | 'INVALID_API'
  | 'CURRENCY_NOT_SUPPORT'
  | 'INVALID_MERCHANT_STATUS'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_BALANCE_NOT_ENOUGH'
  | 'MULTIPLE_REFUNDS_NOT_SUPPORTED'
  | 'PARTIAL_REFUND_NOT_SUPPORTED'
  | 'REFUND_NOT_SUPPORTED'
  | 'PAYMENT_METHOD_NOT_SUPPORTED'
  | 'REFUND_AMOUNT_EXCEED'
  | 'REFUND_WINDOW_EXCEED'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_STATUS_INVALID'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_IS_CLOSED'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'NO_INTERFACE_DEF'
  | 'SYSTEM_ERROR'

/** Result codes of `inquiryRefund`. */
export type InquiryRefundResultCode = 
  | 'SUCCESS'
  | 'ORDER_NOT_EXIST'
  | 'ACCESS_DENIED'
  | 'INVALID_API'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'SYSTEM_ERROR'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
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

/** Result codes of `uploadInvoiceShippingFile`. */
export type UploadInvoiceShippingFileResultCode = 
  | 'SUCCESS'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'UNKNOWN_EXCEPTION'

/** Result codes of `notifyPayment`. */
export type NotifyPaymentResultCode = 
  | 'SUCCESS'
  | 'ACCESS_DENIED'
  | 'CARD_NOT_SUPPORTED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'DO_NOT_HONOR'
  | 'FRAUD_REJECT'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_API'
  | 'INVALID_CARD_NUMBER'
  | 'INVALID_EXPIRATION_DATE'
  | 'INVALID_MERCHANT_STATUS'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CLOSED'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'RISK_REJECT'
  | 'SUSPECTED_RISK'
  | 'SYSTEM_ERROR'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_KYC_NOT_QUALIFIED'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'USER_STATUS_ABNORMAL'
  | 'PAYMENT_IN_PROCESS'
  | 'UNKNOWN_EXCEPTION'
  | 'AUTHENTICATION_REQUIRED'
  | 'EXPIRED_CODE'
  | 'INVALID_AMOUNT'
  | 'INVALID_CONTRACT'
  | 'ORDER_NOT_EXIST'
  | 'PAYMENT_PROHIBITED'
  | 'USER_NOT_EXIST'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'MERCHANT_BALANCE_NOT_ENOUGH'
  | 'INVALID_PAYMENT_CODE'
  | 'INVALID_PAYMENT_METHOD_META_DATA'
  | 'MERCHANT_KYB_NOT_QUALIFIED'
  | 'MERCHANT_NOT_REGISTERED'
  | 'ORDER_IS_CANCELED'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'ORDER_STATUS_INVALID'
  | 'SELECTED_CARD_BRAND_NOT_AVAILABLE'
  | 'INCORRECT_BLIKCODE'
  | 'INVALID_CARD'
  | 'ISSUER_REJECTS_TRANSACTION'
  | 'INVALID_CVV'
  | 'SUSPECTED_CARD'
  | 'CARD_BIN_QUERY_ERROR'

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

/** Result codes of `notifyRefund`. */
export type NotifyRefundResultCode = 
  | 'SUCCESS'
  | 'REFUND_IN_PROCESS'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'
  | 'ACCESS_DENIED'
  | 'INVALID_API'
  | 'CURRENCY_NOT_SUPPORT'
  | 'INVALID_MERCHANT_STATUS'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_BALANCE_NOT_ENOUGH'
  | 'MULTIPLE_REFUNDS_NOT_SUPPORTED'
  | 'REFUND_AMOUNT_EXCEED'
  | 'REFUND_WINDOW_EXCEED'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_STATUS_INVALID'
  | 'ORDER_IS_CLOSED'
  | 'PARAM_ILLEGAL'
  | 'PROCESS_FAIL'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'NO_INTERFACE_DEF'
  | 'SYSTEM_ERROR'
  | 'CLIENT_INVALID'
  | 'INVALID_CONTRACT'
  | 'INVALID_SIGNATURE'
  | 'MEDIA_TYPE_NOT_ACCEPTABLE'
  | 'MERCHANT_NOT_REGISTERED'
  | 'METHOD_NOT_SUPPORTED'
  | 'RISK_REJECT'

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
  | 'CARD_NOT_SUPPORTED'
  | 'CURRENCY_NOT_SUPPORT'
  | 'DO_NOT_HONOR'
  | 'FRAUD_REJECT'
  | 'INVALID_ACCESS_TOKEN'
  | 'INVALID_API'
  | 'INVALID_CARD'
  | 'INVALID_CARD_NUMBER'
  | 'INVALID_EXPIRATION_DATE'
  | 'INVALID_EXPIRY_DATE_FORMAT'
  | 'INVALID_MERCHANT_STATUS'
  | 'ISSUER_REJECTS_TRANSACTION'
  | 'KEY_NOT_FOUND'
  | 'MERCHANT_KYB_NOT_QUALIFIED'
  | 'NO_INTERFACE_DEF'
  | 'NO_PAY_OPTIONS'
  | 'ORDER_IS_CLOSED'
  | 'PARAM_ILLEGAL'
  | 'PAYMENT_AMOUNT_EXCEED_LIMIT'
  | 'PAYMENT_COUNT_EXCEED_LIMIT'
  | 'PAYMENT_NOT_QUALIFIED'
  | 'PROCESS_FAIL'
  | 'RISK_REJECT'
  | 'SUSPECTED_CARD'
  | 'SUSPECTED_RISK'
  | 'SYSTEM_ERROR'
  | 'USER_AMOUNT_EXCEED_LIMIT'
  | 'USER_BALANCE_NOT_ENOUGH'
  | 'USER_KYC_NOT_QUALIFIED'
  | 'USER_PAYMENT_VERIFICATION_FAILED'
  | 'USER_STATUS_ABNORMAL'
  | 'PAYMENT_IN_PROCESS'
  | 'UNKNOWN_EXCEPTION'
  | 'EXPIRED_CODE'
  | 'INVALID_CONTRACT'
  | 'INVALID_PAYMENT_CODE'
  | 'INVALID_PAYMENT_METHOD_META_DATA'
  | 'MERCHANT_NOT_REGISTERED'
  | 'ORDER_IS_CANCELED'
  | 'ORDER_NOT_EXIST'
  | 'REPEAT_REQ_INCONSISTENT'
  | 'SETTLE_CONTRACT_NOT_MATCH'
  | 'USER_NOT_EXIST'
  | 'VERIFY_TIMES_EXCEED_LIMIT'
  | 'VERIFY_UNMATCHED'
  | 'ORDER_STATUS_INVALID'
  | 'PAYMENT_PROHIBITED'
  | 'SELECTED_CARD_BRAND_NOT_AVAILABLE'
  | 'AUTHENTICATION_REQUIRED'
  | 'INCORRECT_BLIKCODE'
  | 'INVALID_AMOUNT'
  | 'INVALID_CVV'
  | 'CARD_BIN_QUERY_ERROR'

/** Result codes of `transactionResult`. */
export type TransactionResultCode = 
  | 'SUCCESS'
  | 'PROCESS_FAIL'
  | 'PAYMENT_IN_PROCESS'
  | 'ACCESS_DENIED'
  | 'CLIENT_INVALID'
  | 'INVALID_API'
  | 'KEY_NOT_FOUND'
  | 'NO_INTERFACE_DEF'
  | 'ORDER_NOT_EXIST'
  | 'PARAM_ILLEGAL'
  | 'SYSTEM_ERROR'
  | 'AUTHENTICATION_REQUIRED'
  | 'INVALID_AMOUNT'
  | 'PAYMENT_PROHIBITED'
  | 'REQUEST_TRAFFIC_EXCEED_LIMIT'
  | 'UNKNOWN_EXCEPTION'

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
  | 'UNKNOWN_CLIENT'
  | 'INVALID_CLIENT_STATUS'
  | 'CLIENT_FORBIDDEN_ACCESS_API'
  | 'OAUTH_FAILED'
  | 'INVALID_API'
  | 'SYSTEM_ERROR'
