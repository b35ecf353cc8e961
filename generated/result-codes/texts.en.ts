// Texts of result codes (en).
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type {
  Advice,
  AdviceText,
  ResultCodeText,
  PayResultCode,
  CaptureResultCode,
  InquiryPaymentResultCode,
  CancelResultCode,
  ConsultAuthorizationResultCode,
  ApplyTokenResultCode,
  RevokeResultCode,
  CreateVaultingSessionResultCode,
  VaultPaymentMethodResultCode,
  InquireVaultingResultCode,
  FetchNonceResultCode,
  NotifyPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyAuthorizationResultCode,
  NotifyVaultingResultCode,
  VaultingResultCode,
  PaymentResultCode,
  TransactionResultCode,
  GatewayResultCode,
} from './types.ts'

const PARAM_ILLEGAL = { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body." } as const satisfies ResultCodeText

const ACCESS_DENIED = { meaning: "Access was refused.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API = { meaning: "The client may not use this call.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN = { meaning: "The access token has expired, was revoked or does not exist.", action: "Check the token. If it is right, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_API = { meaning: "The call is not valid or not active.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS = { meaning: "The state of the client is not valid.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_SIGNATURE = { meaning: "The signature could not be verified.", action: "Check that the private key belongs to the public key in the dashboard." } as const satisfies ResultCodeText

const KEY_NOT_FOUND = { meaning: "No key is on file.", action: "Upload the public key in the dashboard." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF = { meaning: "There is no such call.", action: "Check the URL." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS = { meaning: "The wallet is not offered by this call.", action: "Check customerBelongsTo. If it is right, ask Antom technical support." } as const satisfies ResultCodeText

const OAUTH_FAILED = { meaning: "The authorization process failed.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const PROCESS_FAIL = { meaning: "It failed, without a more exact reason.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const SYSTEM_ERROR = { meaning: "A fault in the system. Unlike in other interfaces it is final.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const UNKNOWN_CLIENT = { meaning: "The client is not known.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT = { meaning: "Requests come too fast.", action: "Wait a little, then send the identical request again." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION = { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again. If it stays so, ask Antom technical support." } as const satisfies ResultCodeText

const SUCCESS = { meaning: "The payment is done. Of the cashier's methods only those that finish at once answer it; the cashier's own table dropped the code in January 2022.", action: "Nothing more to do. Do not expect it from a payment that redirects the payer: wait for notifyPayment there." } as const satisfies ResultCodeText

const ACCESS_DENIED_2 = { meaning: "The caller is not allowed to make this call.", action: "Ask Antom to check the permissions of the client id." } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT = { meaning: "The currency is not supported.", action: "Ask Antom which currencies the contract covers." } as const satisfies ResultCodeText

const EXPIRED_CODE = { meaning: "The payment code has expired.", action: "Have the payer refresh the code, then start a new payment." } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN_2 = { meaning: "The access token has expired, was revoked or does not exist.", action: "Have the payer authorize the merchant again, and use the new token." } as const satisfies ResultCodeText

const INVALID_CONTRACT = { meaning: "Values of the payment differ from those in the merchant's contract.", action: "Compare the request with the contract; contact Antom if they agree." } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS = { meaning: "The merchant's account is restricted.", action: "Ask Antom why the account is restricted." } as const satisfies ResultCodeText

const INVALID_PAYMENT_CODE = { meaning: "The payment code is not accepted.", action: "Have the payer use another method; contact Antom if it happens again." } as const satisfies ResultCodeText

const INVALID_PAYMENT_METHOD_META_DATA = { meaning: "The data in `paymentMethodMetaData` is wrong for the method.", action: "Correct the data; contact Antom if it is right." } as const satisfies ResultCodeText

const KEY_NOT_FOUND_2 = { meaning: "The merchant's or Antom's key was not found.", action: "Check that the public key is uploaded in the dashboard and that keyVersion names it." } as const satisfies ResultCodeText

const MERCHANT_KYB_NOT_QUALIFIED = { meaning: "The check of the merchant's business does not suffice for this payment.", action: "Ask Antom which documents are missing." } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED = { meaning: "The merchant is not registered.", action: "Register the merchant with Antom." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_2 = { meaning: "There is no API at the URL.", action: "Check the path, and that sandbox client ids use the sandbox path." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_2 = { meaning: "No payment option can be used.", action: "Ask Antom which methods are enabled." } as const satisfies ResultCodeText

const ORDER_IS_CANCELED = { meaning: "The paymentRequestId belongs to a payment that was cancelled.", action: "Start the payment again with a new paymentRequestId." } as const satisfies ResultCodeText

const ORDER_IS_CLOSED = { meaning: "The paymentRequestId belongs to a payment that was closed.", action: "Start the payment again with a new paymentRequestId." } as const satisfies ResultCodeText

const ORDER_NOT_EXIST = { meaning: "The order is not known.", action: "Check the paymentId." } as const satisfies ResultCodeText

const PARAM_ILLEGAL_2 = { meaning: "A header or field is missing or malformed.", action: "Check headers and body against this contract." } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT = { meaning: "The amount is above what the contract or the wallet allows.", action: "Start a new payment with a lower amount; contact Antom to have the limit raised." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT = { meaning: "There are more payments than the limit allows.", action: "Ask Antom about the limit." } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED = { meaning: "The merchant is not registered, has no agreement for auto debit, or is barred from this payment.", action: "Ask Antom which of these holds." } as const satisfies ResultCodeText

const PROCESS_FAIL_2 = { meaning: "The payment failed for a general business reason.", action: "Do not try again; contact Antom." } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT = { meaning: "The paymentRequestId was used before with another amount, currency or payment method.", action: "Send the same values again, or use a new paymentRequestId for a different payment." } as const satisfies ResultCodeText

const RISK_REJECT = { meaning: "Risk control refused the payment.", action: "Tell the payer that the payment was refused, and offer another method." } as const satisfies ResultCodeText

const SETTLE_CONTRACT_NOT_MATCH = { meaning: "No settlement contract fits the request.", action: "Set or correct settlementStrategy.settlementCurrency; contact Antom if it is right." } as const satisfies ResultCodeText

const SYSTEM_ERROR_2 = { meaning: "The system failed.", action: "Do not try again; contact Antom." } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT = { meaning: "The amount is above the payer's own limit.", action: "Start a new payment with a lower amount, or let the payer choose another method." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH = { meaning: "The payer's balance is too low.", action: "Ask the payer to top up or to use another method, then start a new payment." } as const satisfies ResultCodeText

const USER_KYC_NOT_QUALIFIED = { meaning: "The payer's identity has not been checked well enough for this payment.", action: "Ask the payer to complete the identity check in the wallet." } as const satisfies ResultCodeText

const USER_NOT_EXIST = { meaning: "The wallet does not know the payer.", action: "Contact Antom." } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED = { meaning: "The payer failed the one-time password or PIN.", action: "Contact Antom if the payer cannot pass the check." } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL = { meaning: "The payer's account at the wallet is not in order.", action: "Contact Antom." } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT = { meaning: "A wrong verification code was entered too often.", action: "Have the payer get a new code." } as const satisfies ResultCodeText

const VERIFY_UNMATCHED = { meaning: "The verification code is wrong.", action: "Have the payer get a new code." } as const satisfies ResultCodeText

const FRAUD_REJECT = { meaning: "The payment was refused on suspicion of fraud.", action: "Tell the payer that the payment was refused; do not repeat it with the same card." } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID = { meaning: "The state of the order does not allow the payment.", action: "Look the payment up with inquiryPayment; if it is not paid, start a new one." } as const satisfies ResultCodeText

const PAYMENT_PROHIBITED = { meaning: "The payment is not allowed.", action: "Ask Antom why." } as const satisfies ResultCodeText

const SELECTED_CARD_BRAND_NOT_AVAILABLE = { meaning: "The card brand that was selected cannot be used.", action: "Have the payer choose another brand or card." } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED = { meaning: "The payer has to be authenticated.", action: "Start a new payment in which the payer is authenticated.", uncertain: "The status is not confirmed; the code is known from the 2023 page by name only." } as const satisfies ResultCodeText

const INVALID_API_2 = { meaning: "The API that was called does not exist or may not be called.", action: "Check the path and the product.", uncertain: "The documentation dropped the code in October 2023, so it may no longer occur." } as const satisfies ResultCodeText

const INCORRECT_BLIKCODE = { meaning: "The BLIK code is wrong.", action: "Have the payer enter a new BLIK code." } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED = { meaning: "The card cannot be used.", action: "Have the payer use another card." } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE = { meaning: "The card's expiry date is wrong or past.", action: "Have the payer correct the date or use another card." } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER = { meaning: "The card number is wrong.", action: "Have the payer correct the number or use another card." } as const satisfies ResultCodeText

const DO_NOT_HONOR = { meaning: "The card's issuer refused without giving a reason.", action: "Have the payer use another card or ask the issuer." } as const satisfies ResultCodeText

const INVALID_AMOUNT = { meaning: "The amount is not valid for the method.", action: "Start a new payment with an amount that the method allows." } as const satisfies ResultCodeText

const INVALID_CARD = { meaning: "The card is not valid.", action: "Have the payer use another card.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const ISSUER_REJECTS_TRANSACTION = { meaning: "The card's issuer refused the payment.", action: "Have the payer use another card or ask the issuer.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const INVALID_CVV = { meaning: "The card's security code is wrong.", action: "Have the payer correct the code.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const SUSPECTED_CARD = { meaning: "The card is under suspicion.", action: "Have the payer use another card.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const CARD_BIN_QUERY_ERROR = { meaning: "The first digits of the card number could not be looked up.", action: "Have the payer check the number or use another card.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const SUCCESS_2 = { meaning: "The capture succeeded.", action: "Nothing more to do." } as const satisfies ResultCodeText

const ACCESS_DENIED_3 = { meaning: "The caller may not use this call.", action: "Ask Antom technical support why access is refused." } as const satisfies ResultCodeText

const AUTH_CANCELLED = { meaning: "The authorization was cancelled.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const AUTH_EXPIRED = { meaning: "The authorization has expired.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const AUTH_NOT_FOUND = { meaning: "The gateway knows no such authorization.", action: "Check the paymentId; if it is right, ask Antom technical support." } as const satisfies ResultCodeText

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = { meaning: "With this capture, more would be captured than was authorized.", action: "Make a new capture, with a new captureRequestId, of no more than what is left of the authorized amount. Ask Antom technical support if the amount is right." } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_2 = { meaning: "The currency is not supported.", action: "Capture in the currency of the transaction; if it is that already, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_CONTRACT_2 = { meaning: "The contract and this transaction do not agree.", action: "Compare the request with the contract; if they agree, ask Antom technical support." } as const satisfies ResultCodeText

const MULTI_CAPTURE_NOT_SUPPORTED = { meaning: "Only one capture is allowed for this transaction.", action: "Ask Antom technical support whether several captures can be enabled." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_3 = { meaning: "No payment method is usable.", action: "Ask Antom technical support which methods the contract covers." } as const satisfies ResultCodeText

const ORDER_IS_CANCELED_2 = { meaning: "The transaction was cancelled.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_2 = { meaning: "The state of the transaction does not allow a capture.", action: "Look the payment up with inquiryPayment; if its state should allow the capture, ask Antom technical support." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_2 = { meaning: "There are more captures than the payment method allows.", action: "Ask Antom technical support about the limit." } as const satisfies ResultCodeText

const PROCESS_FAIL_3 = { meaning: "The capture failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_2 = { meaning: "This captureRequestId was used before with other values.", action: "Repeat a capture with exactly the same values, or give a different capture a new captureRequestId." } as const satisfies ResultCodeText

const RISK_REJECT_2 = { meaning: "Risk control refused the transaction.", action: "Tell the payer that the payment was refused." } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT_2 = { meaning: "The amount is above the payer's limit.", action: "Capture a lower amount, or let the payer ask the issuer." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_2 = { meaning: "The payer's balance is too low.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const USER_NOT_EXIST_2 = { meaning: "The payment method does not know the payer.", action: "Let the payer ask the issuer." } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL_2 = { meaning: "The payer's account is in an abnormal state.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const SUCCESS_3 = { meaning: "The card is stored.", action: "Store the card token." } as const satisfies ResultCodeText

const ACCOUNT_CLOSED = { meaning: "The account of the card is closed.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED_2 = { meaning: "The issuer demands an authentication.", action: "Begin anew with a new vaultingRequestId and is3DSAuthentication." } as const satisfies ResultCodeText

const BLOCKED_FIRST_USED = { meaning: "The card is blocked until its first use.", action: "Have the payer unblock the card at the issuer, or use another one." } as const satisfies ResultCodeText

const CARD_EXPIRED = { meaning: "The card has expired.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED_2 = { meaning: "The card is not supported.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const DO_NOT_HONOR_2 = { meaning: "The issuer refused, without a reason.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const FRAUD_REJECT_2 = { meaning: "Refused for a suspicion of fraud.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER_2 = { meaning: "The card number is wrong.", action: "Have the payer check what was entered, and begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const INVALID_CVV_2 = { meaning: "The security code is wrong.", action: "Have the payer check what was entered, and begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE_2 = { meaning: "The expiry date is wrong.", action: "Have the payer check what was entered, and begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const LOST_CARD = { meaning: "The card is reported lost.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const NO_SELECTED_ACCOUNT = { meaning: "The card has no account of the kind asked for.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const ORDER_IS_CLOSED_2 = { meaning: "The attempt is closed.", action: "Begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT_2 = { meaning: "The amount with which the card is checked is above its limit.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_3 = { meaning: "The card was used too often.", action: "Have the payer try later or use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const PICKUP_CARD = { meaning: "The issuer asks to withhold the card.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const POLICY = { meaning: "A policy of the issuer or scheme forbids it.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const RESTRICTED_CARD = { meaning: "The use of the card is restricted.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const STOLEN_CARD = { meaning: "The card is reported stolen.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_3 = { meaning: "The balance is too low.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED_2 = { meaning: "The payer failed the verification.", action: "Have the payer check what was entered, and begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT_2 = { meaning: "The payer failed the verification too often.", action: "Have the payer try later or use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const PAYMENT_IN_PROCESS = { meaning: "The payment is not finished. With a URL in a cashier answer it is the normal course: the payer has yet to pay.", action: "Send the payer to the URL if there is one; then wait for notifyPayment or use inquiryPayment." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_2 = { meaning: "The outcome is unknown, for an unknown reason.", action: "Use inquiryPayment; if the outcome stays unknown, cancel and contact Antom." } as const satisfies ResultCodeText

const SUSPECTED_RISK = { meaning: "The payment was refused, because risk control suspects it.", action: "Tell the payer that the payment was refused, and offer another payment method." } as const satisfies ResultCodeText

export const payResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS,
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Too many requests are being sent.", action: "Send the identical request again after a pause." },
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
} as const satisfies Record<PayResultCode, ResultCodeText>

export const captureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED: ACCESS_DENIED_3,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "The capture is still being processed.", action: "Wait for notifyCapture, or look the capture up with inquiryPayment." },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same captureRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<CaptureResultCode, ResultCodeText>

export const inquiryPaymentResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. It says nothing about the payment.", action: "Read paymentStatus and paymentResultCode for the payment, and transactions for captures and refunds." },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no payment with this id.", action: "Check paymentId or paymentRequestId, and that the payment was made in this environment." },
  PROCESS_FAIL: { meaning: "The inquiry failed, for a reason of no closer description.", action: "Check the id; if it is right, ask Antom technical support.", uncertain: "Known only from a sample of 2020, where it answered an unknown id." },
  PARAM_ILLEGAL: { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body.", uncertain: "Inferred from the other calls; the full table of this call was not available." },
  KEY_NOT_FOUND: { meaning: "The key of the merchant or of Antom was not found.", action: "Check the client id, and upload the public key in the dashboard.", uncertain: "Inferred from the other calls; the full table of this call was not available." },
  ACCESS_DENIED: { meaning: "The caller may not use this call.", action: "Ask Antom technical support why access is refused.", uncertain: "Inferred from the other calls; the full table of this call was not available." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests come too fast.", action: "Wait a little, then inquire again, less often.", uncertain: "Inferred from the other calls; the full table of this call was not available." },
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. The payment is not affected.", action: "Inquire again; if it stays so, ask Antom technical support.", uncertain: "Inferred from the other calls; the full table of this call was not available." },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeText>

export const cancelResultCodes = {
  SUCCESS: { meaning: "The payment was cancelled.", action: "Mark the order as cancelled." },
  CANCEL_WINDOW_EXCEED: { meaning: "The contract does not allow a cancellation this late.", action: "Refund the payment instead.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  CLIENT_INVALID: { meaning: "The client id is not valid.", action: "Check the client id.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no payment with this id.", action: "Check paymentId or paymentRequestId, and that the payment was made in this environment.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc" },
  ORDER_STATUS_INVALID: { meaning: "The state of the payment does not allow a cancellation.", action: "Look the payment up with inquiryPayment; if its state should allow the cancellation, ask Antom technical support." },
  PROCESS_FAIL: { meaning: "The cancellation failed, for example because the payment was refunded before.", action: "Do not send it again; look the payment up, and ask Antom technical support if it is not refunded." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. The payment may or may not have been cancelled.", action: "Send the identical request again, up to three times; then ask Antom technical support." },
} as const satisfies Record<CancelResultCode, ResultCodeText>

export const consultAuthorizationResultCodes = {
  SUCCESS: { meaning: "The address was made.", action: "Send the payer to one of the URLs." },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED: { meaning: "The merchant is not registered.", action: "Register the merchant with Antom first." },
  NO_INTERFACE_DEF,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED: { meaning: "The merchant is not registered for auto debit, has no such agreement, or is barred from it.", action: "Ask Antom technical support." },
  PROCESS_FAIL,
  RISK_REJECT: { meaning: "Risk control refused it.", action: "Tell the payer that this wallet cannot be authorized." },
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ConsultAuthorizationResultCode, ResultCodeText>

export const applyTokenResultCodes = {
  SUCCESS: { meaning: "The tokens were issued.", action: "Store the access token, the refresh token and when they expire." },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API,
  INVALID_AUTHCODE: { meaning: "The authorization code is not valid.", action: "Start over with consultAuthorization. If the code is right, ask Antom technical support." },
  INVALID_CLIENT_STATUS,
  INVALID_REFRESH_TOKEN: { meaning: "The refresh token is not valid.", action: "Send the latest refresh token. If it has expired, have the payer authorize anew." },
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  USER_NOT_EXIST: { meaning: "The wallet does not know the user.", action: "Ask Antom technical support." },
  USER_STATUS_ABNORMAL: { meaning: "The user's wallet account is not in order.", action: "Ask Antom technical support." },
  AUTH_IN_PROCESS: { meaning: "The authorization is still in process.", action: "Send the identical request again until the outcome is final." },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ApplyTokenResultCode, ResultCodeText>

export const revokeResultCodes = {
  SUCCESS: { meaning: "The authorization was cancelled: the access token cannot pay, and the refresh token cannot renew it.", action: "Stop debiting, and delete the tokens." },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN: { meaning: "The access token has expired, was revoked before or does not exist.", action: "Check the token. If it was revoked before, there is nothing left to do." },
  INVALID_API,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SYSTEM_ERROR,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<RevokeResultCode, ResultCodeText>

export const createVaultingSessionResultCodes = {
  SUCCESS: { meaning: "The session was created. Whether a card is stored is not known yet.", action: "Open the client SDK or the page, then wait for notifyVaulting or ask with inquireVaulting." },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same vaultingRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<CreateVaultingSessionResultCode, ResultCodeText>

export const vaultPaymentMethodResultCodes = {
  SUCCESS: { meaning: "The card is stored, and its token is there.", action: "Store the card token." },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  VERIFICATION_FAIL: { meaning: "The 3-D Secure authentication, or another check of the card, failed.", action: "Have the payer try again or use another card, with a new vaultingRequestId." },
  VERIFICATION_IN_PROCESS: { meaning: "The payer has to be authenticated.", action: "Send the payer to the URL, then wait for notifyVaulting or ask with inquireVaulting. Without a URL, begin anew with a new vaultingRequestId." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same vaultingRequestId, or ask with inquireVaulting. Take a new id only after a failure.", uncertain: "The text of its page asks for a new vaultingRequestId, its table for the same call again; the sister calls say the same id." },
} as const satisfies Record<VaultPaymentMethodResultCode, ResultCodeText>

export const inquireVaultingResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. It says nothing about the card.", action: "Read vaultingStatus." },
  VAULTING_NOT_EXIST: { meaning: "The gateway knows no attempt with this id.", action: "Check vaultingRequestId. If it is right, ask Antom technical support." },
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. The card is not affected.", action: "Ask again with the same vaultingRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<InquireVaultingResultCode, ResultCodeText>

export const fetchNonceResultCodes = {
  SUCCESS: { meaning: "The nonce was issued.", action: "Pay with it." },
  PROCESS_FAIL,
} as const satisfies Record<FetchNonceResultCode, ResultCodeText>

export const notifyPaymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
  PAYMENT_IN_PROCESS: { meaning: "The payment is still being processed. Notifications report final results, so this is not expected.", action: "Treat the payment as not decided, and look it up with inquiryPayment." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests came too fast. Notifications report final results, so this is not expected.", action: "Treat the payment as not decided, and look it up with inquiryPayment." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the payment as not decided, and look it up with inquiryPayment." },
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
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeText>

export const notifyCaptureResultCodes = {
  SUCCESS: SUCCESS_2,
  ACCESS_DENIED: ACCESS_DENIED_3,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "The capture is still being processed. Notifications report final results, so this is not expected.", action: "Treat the capture as not decided, and look it up with inquiryPayment." },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  RISK_REJECT: RISK_REJECT_2,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the capture as not decided, and look it up with inquiryPayment." },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeText>

export const notifyAuthorizationResultCodes = {
  SUCCESS: { meaning: "The payer authorized, a token was made, or an authorization was cancelled, as `authorizationNotifyType` says.", action: "Do what the kind of notification asks for.", uncertain: "The table of codes on its page is empty. It is said that only successes are notified." },
} as const satisfies Record<NotifyAuthorizationResultCode, ResultCodeText>

export const notifyVaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_FAIL: { meaning: "The 3-D Secure authentication, or another check of the card, failed.", action: "Have the payer try again or use another card, with a new vaultingRequestId.", uncertain: "The table of codes on its page is empty; taken from vaultPaymentMethod." },
  PROCESS_FAIL: { meaning: "It failed, without a more exact reason.", action: "Do not send it again; ask Antom technical support.", uncertain: "The table of codes on its page is empty; taken from vaultPaymentMethod and vaultingResultCode." },
  ACCESS_DENIED,
  ACCOUNT_CLOSED,
  AUTHENTICATION_REQUIRED: AUTHENTICATION_REQUIRED_2,
  BLOCKED_FIRST_USED,
  CARD_EXPIRED,
  CARD_NOT_SUPPORTED: CARD_NOT_SUPPORTED_2,
  DO_NOT_HONOR: DO_NOT_HONOR_2,
  FRAUD_REJECT: FRAUD_REJECT_2,
  INVALID_CARD_NUMBER: INVALID_CARD_NUMBER_2,
  INVALID_CVV: INVALID_CVV_2,
  INVALID_EXPIRATION_DATE: INVALID_EXPIRATION_DATE_2,
  LOST_CARD,
  NO_SELECTED_ACCOUNT,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<NotifyVaultingResultCode, ResultCodeText>

export const vaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_IN_PROCESS: { meaning: "The payer has not finished.", action: "Wait for notifyVaulting, or ask again." },
  ACCESS_DENIED,
  ACCOUNT_CLOSED,
  AUTHENTICATION_REQUIRED: AUTHENTICATION_REQUIRED_2,
  BLOCKED_FIRST_USED,
  CARD_EXPIRED,
  CARD_NOT_SUPPORTED: CARD_NOT_SUPPORTED_2,
  DO_NOT_HONOR: DO_NOT_HONOR_2,
  FRAUD_REJECT: FRAUD_REJECT_2,
  INVALID_CARD_NUMBER: INVALID_CARD_NUMBER_2,
  INVALID_CVV: INVALID_CVV_2,
  INVALID_EXPIRATION_DATE: INVALID_EXPIRATION_DATE_2,
  LOST_CARD,
  NO_SELECTED_ACCOUNT,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  PROCESS_FAIL,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<VaultingResultCode, ResultCodeText>

export const paymentResultCodes = {
  SUCCESS,
  ACCESS_DENIED: ACCESS_DENIED_2,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED,
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_2,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT,
  SETTLE_CONTRACT_NOT_MATCH,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED,
  USER_STATUS_ABNORMAL,
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
} as const satisfies Record<PaymentResultCode, ResultCodeText>

export const transactionResultCodes = {
  SUCCESS: SUCCESS_2,
  PROCESS_FAIL: PROCESS_FAIL_3,
  PAYMENT_IN_PROCESS: { meaning: "The capture is still being processed.", action: "Wait for notifyCapture, or inquire again." },
} as const satisfies Record<TransactionResultCode, ResultCodeText>

export const gatewayResultCodes = {
  INVALID_SIGNATURE: { meaning: "The gateway could not verify the request's signature. The answer itself is unsigned.", action: "Check client id, private key, signed path and body bytes." },
  SIGNATURE_INVALID: { meaning: "Another name for INVALID_SIGNATURE.", action: "Check client id, private key, signed path and body bytes.", uncertain: "In no table of the documentation, only in a comment of the official signing sample." },
  SIGN_VERIFY_FAILURE: { meaning: "Another name for INVALID_SIGNATURE.", action: "Check client id, private key, signed path and body bytes.", uncertain: "In no table of the documentation, only in the page of one official sample." },
  KEY_NOT_FOUND: { meaning: "The key of the merchant or of Antom was not found.", action: "Check the client id, and upload the public key in the dashboard." },
  CLIENT_INVALID: { meaning: "The client id is not valid.", action: "Check the client id, and that it belongs to this environment.", uncertain: "Documented for cancel and for sibling products; not confirmed for every call." },
  NO_INTERFACE_DEF: { meaning: "There is no such call.", action: "Check the host and the path." },
  PARAM_ILLEGAL,
  ACCESS_DENIED: ACCESS_DENIED_3,
  MEDIA_TYPE_NOT_ACCEPTABLE: { meaning: "The content type is not JSON.", action: "Send `content-type: application/json; charset=UTF-8`.", uncertain: "Known from sibling products of the same platform; not confirmed for this API." },
  METHOD_NOT_SUPPORTED: { meaning: "The HTTP method is not POST.", action: "Send the request with POST.", uncertain: "Known from sibling products of the same platform; not confirmed for this API." },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, or look the payment up with inquiryPayment. If it stays so, ask Antom technical support." },
} as const satisfies Record<GatewayResultCode, ResultCodeText>

export const adviceTexts = {
  'done': {"summary":"Done","description":"The outcome is final and good. Carry on."},
  'inquire': {"summary":"Inquire","description":"The outcome is not known yet. Wait for the notification, or ask for it; never charge a second time."},
  'resend': {"summary":"Send again","description":"The outcome is not known. Send the identical body again, with the same id, after a pause."},
  'fix-request': {"summary":"Fix the request","description":"The request is wrong. Correct it before it is sent again; as it is, it fails every time."},
  'new-request': {"summary":"Start anew","description":"This attempt has failed for good. Another attempt is a new request with a new id."},
  'ask-payer': {"summary":"Ask the payer","description":"The payer has to do something, such as use another method. Then start anew, with a new id."},
  'contact-support': {"summary":"Contact support","description":"Neither program nor payer can mend it. Have a person look at it, and ask Antom."},
} as const satisfies Record<Advice, AdviceText>
