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
  UpdateAmountResultCode,
  ConsultPaymentResultCode,
  CreatePaymentSessionResultCode,
  RetrievePaymentSessionResultCode,
  VerifyAndCompletePaymentResultCode,
  InquireExchangeRateResultCode,
  RefundResultCode,
  InquiryRefundResultCode,
  ConsultAuthorizationResultCode,
  ApplyTokenResultCode,
  RevokeResultCode,
  CreateVaultingSessionResultCode,
  VaultPaymentMethodResultCode,
  InquireVaultingResultCode,
  FetchNonceResultCode,
  CreateSubscriptionResultCode,
  ChangeSubscriptionResultCode,
  UpdateSubscriptionResultCode,
  CancelSubscriptionResultCode,
  InquireSubscriptionResultCode,
  InquireSubscriptionListResultCode,
  InquireSubscriptionPaymentResultCode,
  AcceptDisputeResultCode,
  SupplyDefenseDocumentResultCode,
  DownloadDisputeEvidenceResultCode,
  DeclareResultCode,
  InquiryDeclarationRequestsResultCode,
  UploadInvoiceShippingFileResultCode,
  NotifyPaymentResultCode,
  NotifyCaptureResultCode,
  NotifyRefundResultCode,
  NotifyAuthorizationResultCode,
  NotifyVaultingResultCode,
  NotifySubscriptionPaymentResultCode,
  VaultingResultCode,
  PaymentResultCode,
  TransactionResultCode,
  GatewayResultCode,
} from './types.ts'

const PARAM_ILLEGAL = { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body." } as const satisfies ResultCodeText

const ACCESS_DENIED = { meaning: "The caller may not use this call.", action: "Ask Antom technical support why access is refused." } as const satisfies ResultCodeText

const ORDER_NOT_EXIST = { meaning: "The gateway knows no payment with this id.", action: "Check paymentId or paymentRequestId, and that the payment was made in this environment." } as const satisfies ResultCodeText

const INVALID_API = { meaning: "The call is not valid or not enabled.", action: "Check the path and the product; then ask Antom technical support whether the call is enabled." } as const satisfies ResultCodeText

const KEY_NOT_FOUND = { meaning: "The key of the merchant or of Antom was not found.", action: "Check the client id, and upload the public key in the dashboard." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF = { meaning: "There is no such call.", action: "Check the host and the path." } as const satisfies ResultCodeText

const SYSTEM_ERROR = { meaning: "The system failed.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const PROCESS_FAIL = { meaning: "The query failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION = { meaning: "The query failed for an unknown reason.", action: "Send the same request again; if it stays so, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_API_2 = { meaning: "The call is invalid or not active.", action: "Check which call is made; ask Antom technical support whether it is active." } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT = { meaning: "Requests come too fast.", action: "Wait a little, then inquire again, less often." } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_2 = { meaning: "Requests come too fast.", action: "Wait a little, then send the identical request again." } as const satisfies ResultCodeText

const ACCESS_DENIED_2 = { meaning: "Access was refused.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API = { meaning: "The client may not use this call.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN = { meaning: "The access token has expired, was revoked or does not exist.", action: "Check the token. If it is right, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_API_3 = { meaning: "The call is not valid or not active.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS = { meaning: "The state of the client is not valid.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_SIGNATURE = { meaning: "The signature could not be verified.", action: "Check that the private key belongs to the public key in the dashboard." } as const satisfies ResultCodeText

const KEY_NOT_FOUND_2 = { meaning: "No key is on file.", action: "Upload the public key in the dashboard." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_2 = { meaning: "There is no such call.", action: "Check the URL." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS = { meaning: "The wallet is not offered by this call.", action: "Check customerBelongsTo. If it is right, ask Antom technical support." } as const satisfies ResultCodeText

const OAUTH_FAILED = { meaning: "The authorization process failed.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const PROCESS_FAIL_2 = { meaning: "It failed, without a more exact reason.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const SYSTEM_ERROR_2 = { meaning: "A fault in the system. Unlike in other interfaces it is final.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const UNKNOWN_CLIENT = { meaning: "The client is not known.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_2 = { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again. If it stays so, ask Antom technical support." } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED = { meaning: "The merchant is not registered.", action: "Register the merchant with Antom." } as const satisfies ResultCodeText

const CLIENT_FORBIDDEN_ACCESS_API_2 = { meaning: "The client id may not use this call.", action: "Ask Antom technical support to enable the call for the client id." } as const satisfies ResultCodeText

const INVALID_API_4 = { meaning: "The call is not valid or not active.", action: "Check the path; then ask Antom technical support whether the call is enabled." } as const satisfies ResultCodeText

const INVALID_CLIENT_STATUS_2 = { meaning: "The state of the client id does not allow the call.", action: "Ask Antom technical support about the state of the client id." } as const satisfies ResultCodeText

const INVALID_SIGNATURE_2 = { meaning: "The signature does not fit the public key in the dashboard.", action: "Check that the private key belongs to that public key, and what is signed." } as const satisfies ResultCodeText

const OAUTH_FAILED_2 = { meaning: "The process of the authorization failed.", action: "Ask Antom technical support for the reason." } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED = { meaning: "The merchant is not registered, has no contract for auto debit, or is barred from it.", action: "Ask Antom which of these holds." } as const satisfies ResultCodeText

const PROCESS_FAIL_3 = { meaning: "The request failed for a general business reason.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const RISK_REJECT = { meaning: "Risk control refused the request. A payer who has paid gets the money back.", action: "Tell the payer that it was refused, and offer another method. If money that was paid is not back within two weeks, ask Antom technical support." } as const satisfies ResultCodeText

const UNKNOWN_CLIENT_2 = { meaning: "The client id is not known.", action: "Check the client id and the environment; then ask Antom technical support." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_3 = { meaning: "There is no such call.", action: "Check the host and the path.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." } as const satisfies ResultCodeText

const KEY_NOT_FOUND_3 = { meaning: "The key of the merchant or of Antom was not found.", action: "Check the client id, and upload the public key in the dashboard.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." } as const satisfies ResultCodeText

const PROCESS_FAIL_4 = { meaning: "The inquiry failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." } as const satisfies ResultCodeText

const SYSTEM_ERROR_3 = { meaning: "The system failed. No subscription is affected.", action: "Do not send it again; ask Antom technical support.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_3 = { meaning: "The inquiry failed for an unknown reason. The subscription is not affected.", action: "Inquire again; if it stays so, ask Antom technical support." } as const satisfies ResultCodeText

const REQUEST_TRAFFIC_EXCEED_LIMIT_3 = { meaning: "Requests come too fast.", action: "Wait a little, then inquire again, less often.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." } as const satisfies ResultCodeText

const REPEAT_REQUEST = { meaning: "The dispute was accepted or defended before, perhaps by a call whose answer was lost.", action: "Do not send it again. notifyDispute tells what was done: DISPUTE_ACCEPTED or DEFENSE_SUPPLIED. Without it, Antom technical support can look the state up." } as const satisfies ResultCodeText

const TIME_EXCEEDS_LIMIT = { meaning: "The dispute has passed its defenseDueTime and can be neither accepted nor defended.", action: "It is too late to answer. Antom technical support can name the time limit if it looks wrong." } as const satisfies ResultCodeText

const UNKNOWN_EXCEPTION_4 = { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again. A REPEAT_REQUEST then can be about the first one: notifyDispute decides. If it stays so, ask Antom technical support." } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL = { meaning: "The payer's account is in an abnormal state.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const CLIENT_INVALID = { meaning: "The client id is not valid, or is restricted.", action: "Check the client id; if it is right, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_CONTRACT = { meaning: "The contract and this declaration do not agree.", action: "Compare the request with the contract; if they agree, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_SIGNATURE_3 = { meaning: "The gateway could not verify the request's signature. The answer itself is unsigned.", action: "Check client id, private key, signed path and body bytes." } as const satisfies ResultCodeText

const MEDIA_TYPE_NOT_ACCEPTABLE = { meaning: "The content type is not JSON.", action: "Send `content-type: application/json; charset=UTF-8`." } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED_2 = { meaning: "The merchant is not registered.", action: "Register the merchant; if it is registered, ask Antom technical support." } as const satisfies ResultCodeText

const METHOD_NOT_SUPPORTED = { meaning: "The HTTP method is not POST.", action: "Send the request with POST." } as const satisfies ResultCodeText

const PROCESS_FAIL_5 = { meaning: "The inquiry failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const SYSTEM_ERROR_4 = { meaning: "An error in the system.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const ACCESS_DENIED_3 = { meaning: "The caller is not allowed to make this call.", action: "Ask Antom to check the permissions of the client id." } as const satisfies ResultCodeText

const CARD_NOT_SUPPORTED = { meaning: "The card cannot be used.", action: "Have the payer use another card." } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT = { meaning: "The currency is not supported.", action: "Ask Antom which currencies the contract covers." } as const satisfies ResultCodeText

const DO_NOT_HONOR = { meaning: "The card's issuer refused without giving a reason.", action: "Have the payer use another card or ask the issuer." } as const satisfies ResultCodeText

const FRAUD_REJECT = { meaning: "The payment was refused on suspicion of fraud. A payer who has paid already gets the money back.", action: "Tell the payer that the payment was refused; do not repeat it with the same card. Contact Antom to appeal, or if money that was paid is not refunded within two weeks." } as const satisfies ResultCodeText

const INVALID_ACCESS_TOKEN_2 = { meaning: "The access token has expired, was revoked or does not exist.", action: "Have the payer authorize the merchant again, and use the new token. In a cashier payment correct the token; contact Antom if it is right." } as const satisfies ResultCodeText

const INVALID_CARD_NUMBER = { meaning: "The card number is wrong.", action: "Have the payer correct the number or use another card." } as const satisfies ResultCodeText

const INVALID_EXPIRATION_DATE = { meaning: "The card's expiry date is wrong or past.", action: "Have the payer correct the date or use another card." } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS = { meaning: "The merchant's account is restricted.", action: "Ask Antom why the account is restricted." } as const satisfies ResultCodeText

const KEY_NOT_FOUND_4 = { meaning: "The merchant's or Antom's key was not found.", action: "Check that the public key is uploaded in the dashboard and that keyVersion names it." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_4 = { meaning: "There is no API at the URL.", action: "Check the path, and that sandbox client ids use the sandbox path." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_2 = { meaning: "No payment option can be used.", action: "Ask Antom which methods are enabled." } as const satisfies ResultCodeText

const ORDER_IS_CLOSED = { meaning: "The paymentRequestId belongs to a payment that was closed.", action: "Start the payment again with a new paymentRequestId." } as const satisfies ResultCodeText

const PARAM_ILLEGAL_2 = { meaning: "A header or field is missing or malformed.", action: "Check headers and body against this contract." } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT = { meaning: "The amount is above what the contract or the wallet allows.", action: "Start a new payment with a lower amount; contact Antom to have the limit raised." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT = { meaning: "There are more payments than the limit allows.", action: "Ask Antom about the limit." } as const satisfies ResultCodeText

const PAYMENT_NOT_QUALIFIED_2 = { meaning: "The merchant is not registered, has no agreement for auto debit, or is barred from this payment.", action: "Ask Antom which of these holds." } as const satisfies ResultCodeText

const PROCESS_FAIL_6 = { meaning: "The payment failed for a general business reason.", action: "Do not try again; contact Antom." } as const satisfies ResultCodeText

const RISK_REJECT_2 = { meaning: "Risk control refused the payment. A payer who has paid already gets the money back.", action: "Tell the payer that the payment was refused, and offer another method. Contact Antom if money that was paid is not refunded within two weeks." } as const satisfies ResultCodeText

const SYSTEM_ERROR_5 = { meaning: "The system failed.", action: "Do not try again; contact Antom." } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT = { meaning: "The amount is above the payer's own limit.", action: "Start a new payment with a lower amount, or let the payer choose another method." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH = { meaning: "The payer's balance is too low.", action: "Ask the payer to top up or to use another method, then start a new payment." } as const satisfies ResultCodeText

const USER_KYC_NOT_QUALIFIED = { meaning: "The payer's identity has not been checked well enough for this payment.", action: "Ask the payer to complete the identity check in the wallet." } as const satisfies ResultCodeText

const USER_STATUS_ABNORMAL_2 = { meaning: "The payer's account at the wallet is not in order.", action: "Contact Antom." } as const satisfies ResultCodeText

const AUTHENTICATION_REQUIRED = { meaning: "The payment needs a 3-D Secure authentication of the payer.", action: "Start a new payment with a new paymentRequestId, and send the payer through 3-D Secure." } as const satisfies ResultCodeText

const EXPIRED_CODE = { meaning: "The payment code has expired.", action: "Have the payer refresh the code, then start a new payment." } as const satisfies ResultCodeText

const INVALID_AMOUNT = { meaning: "The card's issuer refused the amount, for example because it is above its maximum.", action: "Ask Antom which amounts are possible, or offer the payer another card." } as const satisfies ResultCodeText

const INVALID_CONTRACT_2 = { meaning: "Values of the payment differ from those in the merchant's contract.", action: "Compare the request with the contract; contact Antom if they agree." } as const satisfies ResultCodeText

const ORDER_NOT_EXIST_2 = { meaning: "The order is not known.", action: "Check the paymentId." } as const satisfies ResultCodeText

const PAYMENT_PROHIBITED = { meaning: "The goods may not be sold in the payer's country or region.", action: "Tell the payer that these goods cannot be paid for. There is no appeal." } as const satisfies ResultCodeText

const USER_NOT_EXIST = { meaning: "The wallet does not know the payer.", action: "Contact Antom." } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT = { meaning: "A wrong verification code was entered too often.", action: "Have the payer get a new code." } as const satisfies ResultCodeText

const VERIFY_UNMATCHED = { meaning: "The verification code is wrong.", action: "Have the payer get a new code." } as const satisfies ResultCodeText

const INCORRECT_BLIKCODE = { meaning: "The BLIK code is wrong.", action: "Have the payer enter a new BLIK code.", uncertain: "Announced in May 2022, but in no table of May 2024." } as const satisfies ResultCodeText

const INVALID_CARD = { meaning: "The card is not valid.", action: "Have the payer use another card.", uncertain: "Documented as a paymentResultCode of inquiryPayment, not in this table." } as const satisfies ResultCodeText

const ISSUER_REJECTS_TRANSACTION = { meaning: "The card's issuer refused the payment.", action: "Have the payer use another card or ask the issuer.", uncertain: "Documented as a paymentResultCode of inquiryPayment, not in this table." } as const satisfies ResultCodeText

const INVALID_CVV = { meaning: "The card's security code is wrong.", action: "Have the payer correct the code.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const SUSPECTED_CARD = { meaning: "The card is under suspicion.", action: "Have the payer use another card.", uncertain: "Documented as a paymentResultCode of inquiryPayment, not in this table." } as const satisfies ResultCodeText

const CARD_BIN_QUERY_ERROR = { meaning: "The first digits of the card number could not be looked up.", action: "Have the payer check the number or use another card.", uncertain: "Seen in plugins for card payments only; it may be a code of the client SDK, which the server never sends." } as const satisfies ResultCodeText

const SUCCESS = { meaning: "The capture succeeded.", action: "Nothing more to do." } as const satisfies ResultCodeText

const AUTH_CANCELLED = { meaning: "The authorization was cancelled.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const AUTH_EXPIRED = { meaning: "The authorization has expired.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const AUTH_NOT_FOUND = { meaning: "The gateway knows no such authorization.", action: "Check the paymentId; if it is right, ask Antom technical support." } as const satisfies ResultCodeText

const CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT = { meaning: "With this capture, more would be captured than was authorized.", action: "Make a new capture, with a new captureRequestId, of no more than what is left of the authorized amount. Ask Antom technical support if the amount is right." } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_2 = { meaning: "The currency is not supported.", action: "Capture in the currency of the transaction; if it is that already, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_CONTRACT_3 = { meaning: "The contract and this transaction do not agree.", action: "Compare the request with the contract; if they agree, ask Antom technical support." } as const satisfies ResultCodeText

const MULTI_CAPTURE_NOT_SUPPORTED = { meaning: "Only one capture is allowed for this transaction.", action: "Ask Antom technical support whether several captures can be enabled." } as const satisfies ResultCodeText

const NO_PAY_OPTIONS_3 = { meaning: "No payment method is usable.", action: "Ask Antom technical support which methods the contract covers." } as const satisfies ResultCodeText

const ORDER_IS_CANCELED = { meaning: "The transaction was cancelled.", action: "Start a new payment with a new paymentRequestId." } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID = { meaning: "The state of the transaction does not allow a capture.", action: "Look the payment up with inquiryPayment; if its state should allow the capture, ask Antom technical support." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_2 = { meaning: "There are more captures than the payment method allows.", action: "Ask Antom technical support about the limit." } as const satisfies ResultCodeText

const PROCESS_FAIL_7 = { meaning: "The capture failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT = { meaning: "This captureRequestId was used before with other values.", action: "Repeat a capture with exactly the same values, or give a different capture a new captureRequestId." } as const satisfies ResultCodeText

const RISK_REJECT_3 = { meaning: "Risk control refused the transaction.", action: "Tell the payer that the payment was refused." } as const satisfies ResultCodeText

const USER_AMOUNT_EXCEED_LIMIT_2 = { meaning: "The amount is above the payer's limit.", action: "Capture a lower amount with a new captureRequestId, or let the payer ask the issuer." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_2 = { meaning: "The payer's balance is too low.", action: "Ask Antom technical support." } as const satisfies ResultCodeText

const USER_NOT_EXIST_2 = { meaning: "The payment method does not know the payer.", action: "Let the payer ask the issuer." } as const satisfies ResultCodeText

const SUCCESS_2 = { meaning: "The money was given back.", action: "Nothing more to do." } as const satisfies ResultCodeText

const CURRENCY_NOT_SUPPORT_3 = { meaning: "The currency is not supported, or is not the one of the payment.", action: "Make a new refund in the currency of the payment; if it is that already, ask Antom technical support." } as const satisfies ResultCodeText

const INVALID_MERCHANT_STATUS_2 = { meaning: "The merchant is restricted.", action: "Ask Antom technical support about the restriction." } as const satisfies ResultCodeText

const KEY_NOT_FOUND_5 = { meaning: "The key of the merchant or of Antom was not found.", action: "Check the client id, and upload the public key in the dashboard; then make a new refund with a new refundRequestId." } as const satisfies ResultCodeText

const MERCHANT_BALANCE_NOT_ENOUGH = { meaning: "The merchant's balance is too low for the refund.", action: "Fund the account, then make a new refund with a new refundRequestId." } as const satisfies ResultCodeText

const MULTIPLE_REFUNDS_NOT_SUPPORTED = { meaning: "The contract allows one refund a payment, and there has been one.", action: "Do not refund this payment again; ask Antom technical support whether several refunds can be enabled." } as const satisfies ResultCodeText

const REFUND_AMOUNT_EXCEED = { meaning: "With this refund, more would be given back than was paid. Also given for an amount below the smallest that can be refunded.", action: "Make a new refund, with a new refundRequestId, of no more than what is left to refund and no less than the payment method allows." } as const satisfies ResultCodeText

const REFUND_WINDOW_EXCEED = { meaning: "The period in which the payment could be refunded is over.", action: "Check the refund period of the payment method; ask Antom technical support, or give the money back in another way." } as const satisfies ResultCodeText

const ORDER_NOT_EXIST_3 = { meaning: "The gateway knows no such payment.", action: "Check the paymentId, and make a new refund with the right one; if it was right, ask Antom technical support." } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_2 = { meaning: "The state of the payment does not allow a refund: it is in process or has failed, its card authorization is not captured, or a dispute about it is open.", action: "Look the payment up with inquiryPayment. Wait for its result, cancel what is not captured, or wait until the dispute is judged; if its state should allow the refund, ask Antom technical support." } as const satisfies ResultCodeText

const ORDER_IS_CLOSED_2 = { meaning: "The payment is closed.", action: "Look the payment up with inquiryPayment; if it was paid, ask Antom technical support." } as const satisfies ResultCodeText

const PARAM_ILLEGAL_3 = { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body, and make a new refund with a new refundRequestId." } as const satisfies ResultCodeText

const PROCESS_FAIL_8 = { meaning: "The refund failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_2 = { meaning: "This refundRequestId was used before with another amount or currency.", action: "Repeat a refund with exactly the same values, or give a different refund a new refundRequestId." } as const satisfies ResultCodeText

const NO_INTERFACE_DEF_5 = { meaning: "There is no such call.", action: "Check the host and the path, and make a new refund with a new refundRequestId." } as const satisfies ResultCodeText

const SYSTEM_ERROR_6 = { meaning: "The gateway had an error of its own.", action: "Do not send it again; ask Antom technical support." } as const satisfies ResultCodeText

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

const ORDER_IS_CLOSED_3 = { meaning: "The attempt is closed.", action: "Begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const PAYMENT_AMOUNT_EXCEED_LIMIT_2 = { meaning: "The amount with which the card is checked is above its limit.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const PAYMENT_COUNT_EXCEED_LIMIT_3 = { meaning: "The card was used too often.", action: "Have the payer try later or use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const PICKUP_CARD = { meaning: "The issuer asks to withhold the card.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const POLICY = { meaning: "A policy of the issuer or scheme forbids it.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const RESTRICTED_CARD = { meaning: "The use of the card is restricted.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const STOLEN_CARD = { meaning: "The card is reported stolen.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const USER_BALANCE_NOT_ENOUGH_3 = { meaning: "The balance is too low.", action: "Have the payer use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED = { meaning: "The payer failed the verification.", action: "Have the payer check what was entered, and begin anew with a new vaultingRequestId." } as const satisfies ResultCodeText

const VERIFY_TIMES_EXCEED_LIMIT_2 = { meaning: "The payer failed the verification too often.", action: "Have the payer try later or use another card, with a new vaultingRequestId." } as const satisfies ResultCodeText

const MERCHANT_KYB_NOT_QUALIFIED = { meaning: "The check of the merchant's business does not suffice for this payment.", action: "Ask Antom which documents are missing." } as const satisfies ResultCodeText

const SUSPECTED_RISK = { meaning: "The payment was refused, because risk control suspects it. A payer who has paid already gets the money back.", action: "Tell the payer that the payment was refused, and offer another payment method; this one can be tried again after a working day. Contact Antom if it stays so, or if money that was paid is not refunded within two weeks." } as const satisfies ResultCodeText

const USER_PAYMENT_VERIFICATION_FAILED_2 = { meaning: "The payer may not pay with this payment method.", action: "Contact Antom, and offer the payer another method." } as const satisfies ResultCodeText

const INVALID_PAYMENT_CODE = { meaning: "The payment code is not accepted.", action: "Have the payer use another method; contact Antom if it happens again.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const INVALID_PAYMENT_METHOD_META_DATA = { meaning: "The data in `paymentMethodMetaData` is wrong for the method.", action: "Correct the data; contact Antom if it is right.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const MERCHANT_NOT_REGISTERED_3 = { meaning: "The merchant is not registered.", action: "Register the merchant with Antom.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const ORDER_IS_CANCELED_2 = { meaning: "The paymentRequestId belongs to a payment that was cancelled.", action: "Start the payment again with a new paymentRequestId.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const REPEAT_REQ_INCONSISTENT_3 = { meaning: "The paymentRequestId was used before with another amount, currency or payment method.", action: "Send the same values again, or use a new paymentRequestId for a different payment.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const SETTLE_CONTRACT_NOT_MATCH = { meaning: "No settlement contract fits the request.", action: "Set `settlementStrategy.settlementCurrency` to a currency of the contract; contact Antom if there is no such contract yet.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const ORDER_STATUS_INVALID_3 = { meaning: "The payment failed, because the state of its order did not allow it.", action: "Check whether another payment has paid the order, and start no new one before that is known. If none has, ask Antom technical support.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const SELECTED_CARD_BRAND_NOT_AVAILABLE = { meaning: "The card brand that was selected cannot be used.", action: "Have the payer choose another brand or card.", uncertain: "Documented for pay, not in this table." } as const satisfies ResultCodeText

const CLIENT_INVALID_2 = { meaning: "The client id is not valid or is restricted.", action: "Check the client id, and that it belongs to this environment." } as const satisfies ResultCodeText

export const payResultCodes = {
  SUCCESS: { meaning: "The payment is done. Of the cashier's methods only those that finish at once answer it.", action: "Nothing more to do. Do not expect it from a payment that redirects the payer: wait for notifyPayment there." },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CURRENCY_NOT_SUPPORT,
  EXPIRED_CODE,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  INVALID_MERCHANT_STATUS,
  INVALID_PAYMENT_CODE: { meaning: "The payment code is not accepted.", action: "Have the payer use another method; contact Antom if it happens again." },
  INVALID_PAYMENT_METHOD_META_DATA: { meaning: "The data in `paymentMethodMetaData` is wrong for the method.", action: "Correct the data; contact Antom if it is right." },
  KEY_NOT_FOUND: KEY_NOT_FOUND_4,
  MERCHANT_KYB_NOT_QUALIFIED,
  MERCHANT_NOT_REGISTERED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_4,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CANCELED: { meaning: "The paymentRequestId belongs to a payment that was cancelled.", action: "Start the payment again with a new paymentRequestId." },
  ORDER_IS_CLOSED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_6,
  REPEAT_REQ_INCONSISTENT: { meaning: "The paymentRequestId was used before with another amount, currency or payment method.", action: "Send the same values again, or use a new paymentRequestId for a different payment." },
  RISK_REJECT: RISK_REJECT_2,
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "No settlement contract fits the request.", action: "Set `settlementStrategy.settlementCurrency` to a currency of the contract; contact Antom if there is no such contract yet." },
  SYSTEM_ERROR: SYSTEM_ERROR_5,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_NOT_EXIST,
  USER_PAYMENT_VERIFICATION_FAILED: { meaning: "The payer failed the one-time password or PIN.", action: "Contact Antom if the payer cannot pass the check." },
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "The payment is not finished. With a URL in a cashier answer it is the normal course: the payer has yet to pay.", action: "Send the payer to the URL if there is one; then wait for notifyPayment or use inquiryPayment. A cashier answer with nothing to show to the payer means that the payment could not be made: look it up, and start a new one with a new paymentRequestId once it is known not to exist or to have failed.", uncertain: "For a cashier answer without a URL one part of the page starts a new payment at once, another one and the guide repeat the same request." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Too many requests are being sent.", action: "Send the identical request again after a pause." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Use inquiryPayment, or send the identical request again with the same paymentRequestId; if the outcome stays unknown, cancel and contact Antom.", uncertain: "For cashier payments the page calls again in its table, and takes a new paymentRequestId in its text. The same one cannot charge twice." },
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  FRAUD_REJECT,
  ORDER_STATUS_INVALID: { meaning: "The state of the order does not allow the payment; it may be paid already.", action: "Look the payment up with inquiryPayment, and start no new one before it is known not to be paid. If its state should allow the payment, contact Antom." },
  PAYMENT_PROHIBITED,
  SELECTED_CARD_BRAND_NOT_AVAILABLE: { meaning: "The card brand that was selected cannot be used.", action: "Have the payer choose another brand or card." },
  AUTHENTICATION_REQUIRED,
  INVALID_API: { meaning: "The API that was called does not exist or may not be called.", action: "Check the path and the product, and ask Antom technical support.", uncertain: "The cashier's table dropped the code in October 2023; the tables of inquiryPayment, notifyPayment and cancel have it." },
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
  SUCCESS,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "The capture is still being processed.", action: "Wait for notifyCapture, or look the capture up with inquiryPayment." },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED,
  ORDER_STATUS_INVALID,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_7,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same captureRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<CaptureResultCode, ResultCodeText>

export const inquiryPaymentResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. It says nothing about the payment.", action: "Read paymentStatus and paymentResultCode for the payment, and transactions for captures and refunds." },
  ORDER_NOT_EXIST,
  PROCESS_FAIL: { meaning: "The inquiry failed, for a reason of no closer description.", action: "Do not send it again. Check the id; if it is right, ask Antom technical support." },
  PARAM_ILLEGAL,
  KEY_NOT_FOUND,
  ACCESS_DENIED,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. The payment is not affected.", action: "Inquire again; if it stays so, ask Antom technical support." },
  INVALID_API,
  NO_INTERFACE_DEF,
  SYSTEM_ERROR,
  PAYMENT_IN_PROCESS: { meaning: "The payment is still being processed.", action: "Send the payer to `redirectActionForm.redirectUrl` if it is there; then wait for notifyPayment or inquire again." },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeText>

export const cancelResultCodes = {
  SUCCESS: { meaning: "The payment was cancelled.", action: "Mark the order as cancelled." },
  CANCEL_WINDOW_EXCEED: { meaning: "The contract does not allow a cancellation this late.", action: "The payment cannot be cancelled any more. Refund it instead." },
  CLIENT_INVALID: { meaning: "The client id is not valid.", action: "Check the client id.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "In the table of the in-store page for the same call, not in the online one." },
  ORDER_NOT_EXIST,
  ORDER_STATUS_INVALID: { meaning: "The state of the payment does not allow a cancellation.", action: "Look the payment up with inquiryPayment; if its state should allow the cancellation, ask Antom technical support." },
  PROCESS_FAIL: { meaning: "The cancellation failed, for example because the payment was refunded before.", action: "Do not send it again; look the payment up, and ask Antom technical support if it is not refunded." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. The payment may or may not have been cancelled.", action: "Send the identical request again, up to three times; then ask Antom technical support." },
  ACCESS_DENIED,
  INVALID_API,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  SYSTEM_ERROR,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "The merchant's balance does not suffice to return the money.", action: "Fund the account, then send the identical request again." },
  PAYMENT_METHOD_NOT_SUPPORTED: { meaning: "With this payment method a successful payment can neither be cancelled nor refunded.", action: "Do not send it again; ask Antom technical support." },
  USER_NOT_EXIST: { meaning: "The wallet does not know the payer.", action: "Ask Antom technical support." },
  USER_STATUS_ABNORMAL: { meaning: "The payer's account at the wallet is not in order.", action: "Ask Antom technical support." },
  MEDIA_TYPE_NOT_ACCEPTABLE: { meaning: "The content type is not JSON.", action: "Send `content-type: application/json; charset=UTF-8`.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "In the table of the in-store page for the same call, not in the online one." },
  METHOD_NOT_SUPPORTED: { meaning: "The HTTP method is not POST.", action: "Send the request with POST.", source: "https://docs.antom.com/ac/ams_zh-cn/paymentc", uncertain: "In the table of the in-store page for the same call, not in the online one." },
} as const satisfies Record<CancelResultCode, ResultCodeText>

export const updateAmountResultCodes = {
  SUCCESS: { meaning: "The change was accepted. Its outcome is not known yet.", action: "Wait for `UPDATE_AMOUNT_RESULT`, or look the payment up with inquiryPayment. Capture no more than before until then." },
  INCREMENTAL_NOT_SUPPORT: { meaning: "The amount cannot be raised: it was raised 10 times already, a capture has begun, or the authorization does not allow it.", action: "Do not send it again. Capture up to the amount that is authorized, and take the rest in a payment of its own.", uncertain: "Named in the text of the page; its table of codes was not available, and the status is inferred." },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no payment with this id.", action: "Check the paymentId, and that the payment was made in this environment.", uncertain: "The code of the sister calls; the table of this call was not available." },
  REPEAT_REQ_INCONSISTENT: { meaning: "This updateRequestId was used before with other values.", action: "Repeat a change with exactly the same values, or give a different change a new updateRequestId.", uncertain: "The code of the sister calls; the table of this call was not available." },
  UNKNOWN_EXCEPTION: { meaning: "Whether the change was accepted is unknown.", action: "Wait for `UPDATE_AMOUNT_RESULT`, or look the payment up with inquiryPayment. Send the identical request again, with the same updateRequestId, if neither shows it.", uncertain: "The page says what `U` means; its table of codes was not available." },
} as const satisfies Record<UpdateAmountResultCode, ResultCodeText>

export const consultPaymentResultCodes = {
  SUCCESS: { meaning: "The methods were listed. It does not say that one of them is enabled.", action: "Offer the methods whose `enabled` is true." },
  CURRENCY_NOT_SUPPORT: { meaning: "The currency is not supported.", action: "Ask with another currency. If this one is in the contract, ask Antom technical support." },
  MERCHANT_NOT_REGISTERED: { meaning: "The merchant is not registered.", action: "Register the merchant first; ask Antom technical support if it is registered." },
  NO_PAY_OPTIONS: { meaning: "No payment method can be offered for this request.", action: "Ask without the restrictions of the request, or ask Antom technical support which methods the contract covers." },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "No settlement contract fits the request.", action: "Name a settlement currency of the contract in `settlementStrategy.settlementCurrency`. If it is one, ask Antom technical support." },
  UNKNOWN_EXCEPTION,
} as const satisfies Record<ConsultPaymentResultCode, ResultCodeText>

export const createPaymentSessionResultCodes = {
  SUCCESS: { meaning: "The session exists. Nothing is paid yet.", action: "Send the payer to `normalUrl`, or hand `paymentSessionData` to the client SDK, and wait for notifyPayment." },
  CARD_NOT_SUPPORTED: { meaning: "The card is not supported.", action: "Let the payer use another card or another method, in a new session." },
  NO_PAY_OPTIONS: { meaning: "No payment method is available for this session.", action: "Ask without the restrictions of the request, or ask Antom technical support which methods the contract covers." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "The session failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." },
  SETTLE_CONTRACT_NOT_MATCH: { meaning: "No settlement contract fits the request.", action: "Name a settlement currency of the contract in `settlementStrategy.settlementCurrency`. If it is one, ask Antom technical support.", uncertain: "In no table of this call; met in production with a currency that the contract does not name." },
  UNKNOWN_EXCEPTION: { meaning: "It is not known whether the session was created. No money was moved.", action: "Send the same request again; if it stays so, ask Antom technical support." },
} as const satisfies Record<CreatePaymentSessionResultCode, ResultCodeText>

export const retrievePaymentSessionResultCodes = {
  SUCCESS: { meaning: "The session was found. It says nothing about the payment.", action: "Take quantities, prices and discounts from `order`, and the state of the payment from inquiryPayment." },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no session with this id.", action: "Check paymentSessionId or paymentRequestId, and that the session was created in this environment.", uncertain: "Inferred from inquiryPayment; only the beginning of this call's table was available." },
  PARAM_ILLEGAL: { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body.", uncertain: "Inferred from the other calls; only the beginning of this call's table was available." },
  PROCESS_FAIL: { meaning: "The session could not be read, for a reason of no closer description.", action: "Check that the session was paid; if it was, ask Antom technical support." },
  UNKNOWN_EXCEPTION: { meaning: "The query failed for an unknown reason. Session and payment are not affected.", action: "Send the same request again; if it stays so, ask Antom technical support." },
} as const satisfies Record<RetrievePaymentSessionResultCode, ResultCodeText>

export const verifyAndCompletePaymentResultCodes = {
  SUCCESS: { meaning: "The payment is paid.", action: "Deliver, once notifyPayment or inquiryPayment confirms the amount." },
  ACCESS_DENIED,
  AUTHENTICATION_REQUIRED: { meaning: "The payer has to be authenticated with 3-D Secure.", action: "Start a new payment in which the payer is sent through 3-D Secure." },
  CURRENCY_NOT_SUPPORT: { meaning: "The currency is not supported.", action: "Ask Antom technical support which currencies the contract covers." },
  DO_NOT_HONOR: { meaning: "The issuer refuses the payment, without a reason.", action: "Let the payer use another card or method, or ask the issuer." },
  EXPIRED_CODE: { meaning: "The time for the verification is over.", action: "Start a new payment with a new paymentRequestId; the payer gets a new code." },
  FRAUD_REJECT: { meaning: "The payment was refused on suspicion of fraud.", action: "Tell the payer that the payment was refused; do not repeat it with the same card." },
  IDENTITY_AGE_NOT_ENOUGH: { meaning: "The payer is too young to pay with this method.", action: "Let the payer use another method." },
  IDENTITY_VERIFY_FAILED: { meaning: "The check of the payer's identity took too long.", action: "Let the payer try again in a new payment, with a new paymentRequestId." },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no payment with this id.", action: "Check paymentId, and that the payment was made in this environment.", uncertain: "Inferred from pay; only the first half of this call's table was available." },
  PROCESS_FAIL: { meaning: "The verification failed, for a reason of no closer description.", action: "Look the payment up with inquiryPayment; ask Antom technical support if it still waits for its payer.", uncertain: "Inferred from pay; only the first half of this call's table was available." },
  REPEAT_REQ_INCONSISTENT: { meaning: "This verifyRequestId was used before with other values.", action: "Repeat a verification with exactly the same values, or give another code a new verifyRequestId.", uncertain: "Inferred from pay; only the first half of this call's table was available." },
  VERIFY_TIMES_EXCEED_LIMIT: { meaning: "A wrong code was entered too often.", action: "Let the payer get a new code, in a new payment.", uncertain: "Inferred from pay; only the first half of this call's table was available." },
  VERIFY_UNMATCHED: { meaning: "The code is wrong.", action: "Let the payer enter the code again, or get a new one.", uncertain: "Inferred from pay; only the first half of this call's table was available." },
  PAYMENT_IN_PROCESS: { meaning: "The code was taken, and the payment is not finished.", action: "Wait for notifyPayment, or use inquiryPayment.", uncertain: "The table names it for the fields of the answer; its status is that of pay." },
} as const satisfies Record<VerifyAndCompletePaymentResultCode, ResultCodeText>

export const inquireExchangeRateResultCodes = {
  SUCCESS: { meaning: "The rates were found.", action: "Read `paymentQuotes`." },
  CURRENCY_NOT_SUPPORT: { meaning: "A currency is not supported.", action: "Ask with another currency, or ask Antom technical support which ones the contract covers." },
  PARAM_ILLEGAL,
  PROCESS_FAIL,
  UNKNOWN_EXCEPTION,
} as const satisfies Record<InquireExchangeRateResultCode, ResultCodeText>

export const refundResultCodes = {
  SUCCESS: SUCCESS_2,
  REFUND_IN_PROCESS: { meaning: "The refund was accepted and is being processed, which is the usual answer of many payment methods.", action: "Wait for notifyRefund, or look the refund up with inquiryRefund. Do not send it again." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests come too fast.", action: "Send the identical request again, with the same refundRequestId, after 2 minutes, after 10 minutes twice, and after an hour. If it stays so, ask Antom technical support." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same refundRequestId, or look the refund up with inquiryRefund. If it stays so, ask Antom technical support." },
  ACCESS_DENIED,
  INVALID_API: INVALID_API_2,
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_3,
  INVALID_MERCHANT_STATUS: INVALID_MERCHANT_STATUS_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_5,
  MERCHANT_BALANCE_NOT_ENOUGH,
  MULTIPLE_REFUNDS_NOT_SUPPORTED,
  PARTIAL_REFUND_NOT_SUPPORTED: { meaning: "The payment method takes full refunds only.", action: "Make a new refund of the whole payment, with a new refundRequestId, or give the part back in another way." },
  REFUND_NOT_SUPPORTED: { meaning: "This payment cannot be refunded.", action: "Check the state of the payment and the contract; if both should allow the refund, ask Antom technical support." },
  PAYMENT_METHOD_NOT_SUPPORTED: { meaning: "The payment method allows neither a cancellation nor a refund once a payment has succeeded.", action: "Do not send it again. Give the money back in another way." },
  REFUND_AMOUNT_EXCEED,
  REFUND_WINDOW_EXCEED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_3,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  ORDER_IS_CANCELED: { meaning: "The payment was cancelled.", action: "Do not refund it. A cancelled payment has gone back to the payer already." },
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PROCESS_FAIL: PROCESS_FAIL_8,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_5,
  SYSTEM_ERROR: SYSTEM_ERROR_6,
} as const satisfies Record<RefundResultCode, ResultCodeText>

export const inquiryRefundResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. It says nothing about the refund.", action: "Read refundStatus for the refund." },
  ORDER_NOT_EXIST: { meaning: "The gateway knows no refund with this id.", action: "Check the id. If it is right, ask again after 15 seconds; after three such answers the refund was never placed, and the identical refund can be sent again, with the same refundRequestId." },
  ACCESS_DENIED,
  INVALID_API: INVALID_API_2,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "The inquiry failed, for a reason of no closer description. The refund is not affected.", action: "Do not repeat it; ask Antom technical support." },
  SYSTEM_ERROR: { meaning: "The gateway had an error of its own. The refund is not affected.", action: "Do not repeat it; ask Antom technical support." },
  REQUEST_TRAFFIC_EXCEED_LIMIT,
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. The refund is not affected.", action: "Inquire again; if it stays so, ask Antom technical support." },
} as const satisfies Record<InquiryRefundResultCode, ResultCodeText>

export const consultAuthorizationResultCodes = {
  SUCCESS: { meaning: "The address was made.", action: "Send the payer to one of the URLs." },
  ACCESS_DENIED: ACCESS_DENIED_2,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API: INVALID_API_3,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  MERCHANT_NOT_REGISTERED: { meaning: "The merchant is not registered.", action: "Register the merchant with Antom first." },
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED: { meaning: "The merchant is not registered for auto debit, has no such agreement, or is barred from it.", action: "Ask Antom technical support." },
  PROCESS_FAIL: PROCESS_FAIL_2,
  RISK_REJECT: { meaning: "Risk control refused it.", action: "Tell the payer that this wallet cannot be authorized." },
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<ConsultAuthorizationResultCode, ResultCodeText>

export const applyTokenResultCodes = {
  SUCCESS: { meaning: "The tokens were issued.", action: "Store the access token, the refresh token and when they expire." },
  ACCESS_DENIED: ACCESS_DENIED_2,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN,
  INVALID_API: INVALID_API_3,
  INVALID_AUTHCODE: { meaning: "The authorization code is not valid.", action: "Start over with consultAuthorization. If the code is right, ask Antom technical support." },
  INVALID_CLIENT_STATUS,
  INVALID_REFRESH_TOKEN: { meaning: "The refresh token is not valid.", action: "Send the latest refresh token. If it has expired, have the payer authorize anew." },
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  NO_PAY_OPTIONS,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  USER_NOT_EXIST: { meaning: "The wallet does not know the user.", action: "Ask Antom technical support." },
  USER_STATUS_ABNORMAL: { meaning: "The user's wallet account is not in order.", action: "Ask Antom technical support." },
  AUTH_IN_PROCESS: { meaning: "The authorization is still in process.", action: "Send the identical request again until the outcome is final." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<ApplyTokenResultCode, ResultCodeText>

export const revokeResultCodes = {
  SUCCESS: { meaning: "The authorization was cancelled: the access token cannot pay, and the refresh token cannot renew it.", action: "Stop debiting, and delete the tokens." },
  ACCESS_DENIED: ACCESS_DENIED_2,
  CLIENT_FORBIDDEN_ACCESS_API,
  INVALID_ACCESS_TOKEN: { meaning: "The access token has expired, was revoked before or does not exist.", action: "Check the token. If it was revoked before, there is nothing left to do." },
  INVALID_API: INVALID_API_3,
  INVALID_CLIENT_STATUS,
  INVALID_SIGNATURE,
  KEY_NOT_FOUND: KEY_NOT_FOUND_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_2,
  OAUTH_FAILED,
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  SYSTEM_ERROR: SYSTEM_ERROR_2,
  UNKNOWN_CLIENT,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<RevokeResultCode, ResultCodeText>

export const createVaultingSessionResultCodes = {
  SUCCESS: { meaning: "The session was created. Whether a card is stored is not known yet.", action: "Open the client SDK or the page, then wait for notifyVaulting or ask with inquireVaulting." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same vaultingRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<CreateVaultingSessionResultCode, ResultCodeText>

export const vaultPaymentMethodResultCodes = {
  SUCCESS: { meaning: "The card is stored, and its token is there.", action: "Store the card token." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_2,
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
  PROCESS_FAIL: PROCESS_FAIL_2,
} as const satisfies Record<FetchNonceResultCode, ResultCodeText>

export const createSubscriptionResultCodes = {
  SUCCESS: { meaning: "The links were issued. It does not say that the subscription is active.", action: "Send the payer to a link, and wait for notifySubscription." },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API: CLIENT_FORBIDDEN_ACCESS_API_2,
  INVALID_API: INVALID_API_4,
  INVALID_CLIENT_STATUS: INVALID_CLIENT_STATUS_2,
  INVALID_SIGNATURE: INVALID_SIGNATURE_2,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED: OAUTH_FAILED_2,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_3,
  REPEAT_REQ_INCONSISTENT: { meaning: "The subscriptionRequestId was used before with another amount or currency.", action: "Send the same values again, or use a new subscriptionRequestId for another subscription." },
  RISK_REJECT,
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<CreateSubscriptionResultCode, ResultCodeText>

export const changeSubscriptionResultCodes = {
  SUCCESS: { meaning: "The request was taken. It does not say that the subscription was changed.", action: "Wait for notifySubscription (CHANGE), and look the subscription up with inquireSubscription." },
  ACCESS_DENIED,
  CLIENT_FORBIDDEN_ACCESS_API: CLIENT_FORBIDDEN_ACCESS_API_2,
  INVALID_API: INVALID_API_4,
  INVALID_CLIENT_STATUS: INVALID_CLIENT_STATUS_2,
  INVALID_SIGNATURE: INVALID_SIGNATURE_2,
  KEY_NOT_FOUND,
  MERCHANT_NOT_REGISTERED,
  OAUTH_FAILED: OAUTH_FAILED_2,
  PARAM_ILLEGAL,
  PAYMENT_NOT_QUALIFIED,
  PROCESS_FAIL: PROCESS_FAIL_3,
  RISK_REJECT,
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<ChangeSubscriptionResultCode, ResultCodeText>

export const updateSubscriptionResultCodes = {
  SUCCESS: { meaning: "The subscription was updated.", action: "Show the payer the new terms. notifySubscription (UPDATE) follows." },
  ACCESS_DENIED,
  KEY_NOT_FOUND,
  PROCESS_FAIL: { meaning: "The update failed for a business reason, such as a nextSubscriptionDate within 24 hours.", action: "Check nextSubscriptionDate and the state of the subscription. Do not send it again as it is; ask Antom technical support." },
  UNKNOWN_CLIENT: UNKNOWN_CLIENT_2,
  UPDATE_FORBIDDEN_DURING_PAYMENT: { meaning: "The charge of a period is running, and no update is possible until it ends.", action: "Wait for notifySubscriptionPayment, then update with a new subscriptionUpdateRequestId.", uncertain: "Named in the guide only, without its status." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests come too fast. It says nothing of an earlier request with the same subscriptionUpdateRequestId, whose answer was lost.", action: "Wait a little, then send the identical request again, with the same subscriptionUpdateRequestId: a new one can charge a difference twice. Ask Antom technical support if it stays so.", uncertain: "The table of this call says F, those of all other calls say U; all of them call again." },
  PARAM_ILLEGAL: { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body.", uncertain: "Inferred from changeSubscription; the full table of this call was not available." },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<UpdateSubscriptionResultCode, ResultCodeText>

export const cancelSubscriptionResultCodes = {
  SUCCESS: { meaning: "The cancellation was taken.", action: "Wait for notifySubscription (CANCEL or TERMINATE) before the subscription is shown as ended.", uncertain: "The page says that it is cancelled then, the guide for Pix Automático that the request was taken." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "The cancellation failed for a general business reason.", action: "Look the subscription up with inquireSubscription. Do not send it again before Antom technical support was asked." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. The subscription may or may not have been cancelled.", action: "Send the identical request again, up to three times; then ask Antom technical support." },
} as const satisfies Record<CancelSubscriptionResultCode, ResultCodeText>

export const inquireSubscriptionResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. It says nothing about the subscription.", action: "Read subscription.status." },
  ACCESS_DENIED,
  SUBSCRIPTION_NOT_EXIST: { meaning: "The gateway knows no subscription with this id.", action: "Check subscriptionId, and that the subscription was made in this environment." },
  PARAM_ILLEGAL,
  INVALID_API: INVALID_API_4,
  NO_INTERFACE_DEF,
  KEY_NOT_FOUND,
  PROCESS_FAIL: PROCESS_FAIL_5,
  SYSTEM_ERROR: { meaning: "The system failed. The subscription is not affected.", action: "Do not send it again; ask Antom technical support." },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
  REQUEST_TRAFFIC_EXCEED_LIMIT,
} as const satisfies Record<InquireSubscriptionResultCode, ResultCodeText>

export const inquireSubscriptionListResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. The list is empty when nothing fits.", action: "Read subscriptions, and ask for the next page while paginator.totalPage is higher than the page.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." },
  ACCESS_DENIED: { meaning: "The caller may not use this call.", action: "Ask Antom technical support why access is refused.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." },
  PARAM_ILLEGAL: { meaning: "A parameter is missing or malformed.", action: "Check the headers and the body.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." },
  INVALID_API: { meaning: "The call is not valid or not active.", action: "Check the path; then ask Antom technical support whether the call is enabled.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." },
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_3,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  PROCESS_FAIL: PROCESS_FAIL_4,
  SYSTEM_ERROR: SYSTEM_ERROR_3,
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. No subscription is affected.", action: "Inquire again; if it stays so, ask Antom technical support.", uncertain: "Inferred from inquireSubscription; the table of this call was not available." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_3,
} as const satisfies Record<InquireSubscriptionListResultCode, ResultCodeText>

export const inquireSubscriptionPaymentResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. The list is empty when nothing fits, and when the subscription is not known.", action: "Read payments, and ask for the next page while paginator.totalPage is higher than the page." },
  ACCESS_DENIED,
  PARAM_ILLEGAL,
  INVALID_API: INVALID_API_4,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_3,
  KEY_NOT_FOUND: KEY_NOT_FOUND_3,
  PROCESS_FAIL: PROCESS_FAIL_4,
  SYSTEM_ERROR: SYSTEM_ERROR_3,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_3,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_3,
} as const satisfies Record<InquireSubscriptionPaymentResultCode, ResultCodeText>

export const acceptDisputeResultCodes = {
  SUCCESS: { meaning: "The dispute was accepted.", action: "Nothing more to do. The amount is lost." },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_4,
} as const satisfies Record<AcceptDisputeResultCode, ResultCodeText>

export const supplyDefenseDocumentResultCodes = {
  SUCCESS: { meaning: "The document was taken.", action: "Wait for DISPUTE_JUDGED, which tells how the dispute ends. A retrieval request is not judged." },
  DEFENSE_EXCEED_LIMIT: { meaning: "Documents were supplied too often for this compliance request.", action: "Do not send another one; ask Antom technical support." },
  NOT_ALLOW_IN_CURRENT_STATUS: { meaning: "The document supplied last for this compliance request has not been validated yet.", action: "Wait for the DISPUTE_JUDGED notification with the result of the validation." },
  PARAM_ILLEGAL,
  REPEAT_REQUEST,
  TIME_EXCEEDS_LIMIT,
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_4,
} as const satisfies Record<SupplyDefenseDocumentResultCode, ResultCodeText>

export const downloadDisputeEvidenceResultCodes = {
  SUCCESS: { meaning: "The document is in the answer.", action: "Decode `disputeEvidence`, and open it as `disputeEvidenceFormat` says." },
  PARAM_ILLEGAL,
  UNKNOWN_EXCEPTION: { meaning: "The document could not be fetched, for an unknown reason.", action: "Ask for it again. If it stays so, ask Antom technical support." },
} as const satisfies Record<DownloadDisputeEvidenceResultCode, ResultCodeText>

export const declareResultCodes = {
  SUCCESS: { meaning: "Antom has taken the declaration. That the customs agree is not said.", action: "Ask inquiryDeclarationRequests what the customs answered." },
  ACCESS_DENIED,
  CLIENT_INVALID,
  DUPLICATED_DECLARATIONS: { meaning: "The order has been declared to these customs before.", action: "An order can be declared once at each customs. Check paymentId and customsCode." },
  INVALID_API: INVALID_API_3,
  INVALID_CONTRACT,
  INVALID_SIGNATURE: INVALID_SIGNATURE_3,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: { meaning: "The gateway knows no payment with this id.", action: "Check paymentId, and that the payment was made in this environment." },
  ORDER_STATUS_INVALID: { meaning: "The payment is in process or has failed.", action: "Look the payment up with inquiryPayment, and declare it once it has succeeded. If it has, ask Antom technical support." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "The declaration failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." },
  REPEAT_REQ_INCONSISTENT: { meaning: "This declarationRequestId was used before with another amount, and this is no retransmission.", action: "Keep to the rules of a retransmission, or give a different declaration a new declarationRequestId.", uncertain: "For other changes the page's text names CONTEXT_INCONSISTENT, which its table does not have." },
  RISK_REJECT: { meaning: "Risk control refused the declaration.", action: "Tell the buyer that the declaration was refused." },
  SYSTEM_ERROR: SYSTEM_ERROR_4,
  TOTAL_DECLARATION_AMOUNT_EXCEED: { meaning: "With this declaration, more would be declared than was paid.", action: "Declare a lower amount, with a new declarationRequestId." },
  USER_STATUS_ABNORMAL,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, with the same declarationRequestId. If it stays so, ask Antom technical support." },
} as const satisfies Record<DeclareResultCode, ResultCodeText>

export const inquiryDeclarationRequestsResultCodes = {
  SUCCESS: { meaning: "The inquiry worked. What became of the declarations is not said by it.", action: "Read declarationRequestStatus and customsDeclarationResultCode of each record." },
  ACCESS_DENIED,
  ARRAY_SIZE_EXCEEDED: { meaning: "More than ten ids were asked for.", action: "Ask for at most ten declarations in one call." },
  CLIENT_INVALID,
  INVALID_API: INVALID_API_3,
  INVALID_CONTRACT,
  INVALID_SIGNATURE: INVALID_SIGNATURE_3,
  KEY_NOT_FOUND,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_2,
  METHOD_NOT_SUPPORTED,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  PROCESS_FAIL: PROCESS_FAIL_5,
  RISK_REJECT: { meaning: "Risk control refused the inquiry.", action: "Tell the buyer that the request was refused." },
  SYSTEM_ERROR: SYSTEM_ERROR_4,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: { meaning: "The inquiry failed for an unknown reason. The declarations are not affected.", action: "Inquire again. If it stays so, ask Antom technical support." },
} as const satisfies Record<InquiryDeclarationRequestsResultCode, ResultCodeText>

export const uploadInvoiceShippingFileResultCodes = {
  SUCCESS: { meaning: "The file was uploaded.", action: "Nothing more to do." },
  PARAM_ILLEGAL,
  PROCESS_FAIL: { meaning: "The upload failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." },
  UNKNOWN_EXCEPTION: UNKNOWN_EXCEPTION_2,
} as const satisfies Record<UploadInvoiceShippingFileResultCode, ResultCodeText>

export const notifyPaymentResultCodes = {
  SUCCESS: { meaning: "The payment, or the change of its amount, succeeded. A `PAYMENT_PENDING` has this code too, with the same status, and is not final: the payer is done, and the money is still awaited.", action: "Read `notifyType` first: the payment has succeeded with a `PAYMENT_RESULT` alone. After a `PAYMENT_PENDING` wait for it." },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CARD_NOT_SUPPORTED,
  CURRENCY_NOT_SUPPORT,
  DO_NOT_HONOR,
  FRAUD_REJECT,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_API,
  INVALID_CARD_NUMBER,
  INVALID_EXPIRATION_DATE,
  INVALID_MERCHANT_STATUS,
  KEY_NOT_FOUND: KEY_NOT_FOUND_4,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_4,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CLOSED,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_6,
  RISK_REJECT: RISK_REJECT_2,
  SUSPECTED_RISK,
  SYSTEM_ERROR: SYSTEM_ERROR_5,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "The payment is still being processed. Notifications report final results, so this is not expected; a `PAYMENT_PENDING` has the code `SUCCESS`.", action: "Treat the payment as not decided, and look it up with inquiryPayment.", uncertain: "The page's table has it, though its text says that only final results are notified." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the payment as not decided, and look it up with inquiryPayment.", uncertain: "The page's table has it, though its text says that only final results are notified." },
  AUTHENTICATION_REQUIRED,
  EXPIRED_CODE,
  INVALID_AMOUNT,
  INVALID_CONTRACT: INVALID_CONTRACT_2,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_2,
  PAYMENT_PROHIBITED,
  USER_NOT_EXIST,
  VERIFY_TIMES_EXCEED_LIMIT,
  VERIFY_UNMATCHED,
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "The merchant's balance is too low.", action: "Fund the account, then start the payment again." },
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  MERCHANT_KYB_NOT_QUALIFIED: { meaning: "The check of the merchant's business does not suffice for this payment.", action: "Ask Antom which documents are missing.", uncertain: "Documented for pay, not in this table." },
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_3,
  SETTLE_CONTRACT_NOT_MATCH,
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests come too fast. Notifications report final results, so this is not expected.", action: "Treat the payment as not decided, and look it up with inquiryPayment.", uncertain: "Documented for pay, not in this table." },
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_3,
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  INCORRECT_BLIKCODE,
  INVALID_CARD,
  ISSUER_REJECTS_TRANSACTION,
  INVALID_CVV,
  SUSPECTED_CARD,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<NotifyPaymentResultCode, ResultCodeText>

export const notifyCaptureResultCodes = {
  SUCCESS,
  ACCESS_DENIED,
  AUTH_CANCELLED,
  AUTH_EXPIRED,
  AUTH_NOT_FOUND,
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT,
  CAPTURE_IN_PROCESS: { meaning: "The capture is still being processed. Notifications report final results, so this is not expected.", action: "Treat the capture as not decided, and look it up with inquiryPayment.", uncertain: "The page's table has it, though its text says that only final results are notified." },
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_2,
  INVALID_CONTRACT: INVALID_CONTRACT_3,
  MULTI_CAPTURE_NOT_SUPPORTED,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_3,
  ORDER_IS_CANCELED,
  ORDER_STATUS_INVALID,
  PARAM_ILLEGAL,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_2,
  PROCESS_FAIL: PROCESS_FAIL_7,
  REPEAT_REQ_INCONSISTENT,
  RISK_REJECT: RISK_REJECT_3,
  USER_AMOUNT_EXCEED_LIMIT: USER_AMOUNT_EXCEED_LIMIT_2,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_2,
  USER_NOT_EXIST: USER_NOT_EXIST_2,
  USER_STATUS_ABNORMAL,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the capture as not decided, and look it up with inquiryPayment.", uncertain: "The page's table has it, though its text says that only final results are notified." },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeText>

export const notifyRefundResultCodes = {
  SUCCESS: SUCCESS_2,
  REFUND_IN_PROCESS: { meaning: "The refund is still being processed. Notifications report final results, so this is not expected.", action: "Treat the refund as not decided, and look it up with inquiryRefund." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { meaning: "Requests came too fast. Notifications report final results, so this is not expected.", action: "Treat the refund as not decided, and look it up with inquiryRefund." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the refund as not decided, and look it up with inquiryRefund." },
  ACCESS_DENIED,
  INVALID_API: INVALID_API_2,
  CURRENCY_NOT_SUPPORT: CURRENCY_NOT_SUPPORT_3,
  INVALID_MERCHANT_STATUS: INVALID_MERCHANT_STATUS_2,
  KEY_NOT_FOUND: KEY_NOT_FOUND_5,
  MERCHANT_BALANCE_NOT_ENOUGH,
  MULTIPLE_REFUNDS_NOT_SUPPORTED,
  REFUND_AMOUNT_EXCEED,
  REFUND_WINDOW_EXCEED,
  ORDER_NOT_EXIST: ORDER_NOT_EXIST_3,
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_2,
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_2,
  PARAM_ILLEGAL: PARAM_ILLEGAL_3,
  PROCESS_FAIL: PROCESS_FAIL_8,
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_2,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_5,
  SYSTEM_ERROR: SYSTEM_ERROR_6,
  CLIENT_INVALID: { meaning: "The client id is not valid or is restricted.", action: "Check the client id; if it is right, ask Antom technical support." },
  INVALID_CONTRACT: { meaning: "The values of the refund do not agree with the contract.", action: "Compare the refund with the contract; if they agree, ask Antom technical support." },
  INVALID_SIGNATURE: { meaning: "The gateway could not verify the signature of the request.", action: "Check client id, private key, signed path and body bytes." },
  MEDIA_TYPE_NOT_ACCEPTABLE,
  MERCHANT_NOT_REGISTERED: { meaning: "The merchant is not registered.", action: "Register the merchant; ask Antom technical support." },
  METHOD_NOT_SUPPORTED,
  RISK_REJECT: { meaning: "Risk control refused the refund.", action: "Do not send it again; ask Antom technical support." },
} as const satisfies Record<NotifyRefundResultCode, ResultCodeText>

export const notifyAuthorizationResultCodes = {
  SUCCESS: { meaning: "The payer authorized, a token was made, or an authorization was cancelled, as `authorizationNotifyType` says.", action: "Do what the kind of notification asks for.", uncertain: "The table of codes on its page is empty. It is said that only successes are notified." },
} as const satisfies Record<NotifyAuthorizationResultCode, ResultCodeText>

export const notifyVaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_FAIL: { meaning: "The 3-D Secure authentication, or another check of the card, failed.", action: "Have the payer try again or use another card, with a new vaultingRequestId.", uncertain: "The table of codes on its page is empty; taken from vaultPaymentMethod." },
  PROCESS_FAIL: { meaning: "It failed, without a more exact reason.", action: "Do not send it again; ask Antom technical support.", uncertain: "The table of codes on its page is empty; taken from vaultPaymentMethod and vaultingResultCode." },
  ACCESS_DENIED: ACCESS_DENIED_2,
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
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_3,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<NotifyVaultingResultCode, ResultCodeText>

export const notifySubscriptionPaymentResultCodes = {
  SUCCESS: { meaning: "The period is paid for.", action: "Give the payer what the period brings." },
  ACCESS_DENIED,
  INVALID_ACCESS_TOKEN: { meaning: "The access token behind the subscription has expired, was revoked or is not known.", action: "Have the payer subscribe again, and cancel this subscription. Ask Antom technical support for the reason." },
  CURRENCY_NOT_SUPPORT,
  ORDER_IS_CLOSED: { meaning: "The payment of the period was closed.", action: "The period cannot be charged again. Ask Antom technical support for the reason." },
  PAYMENT_AMOUNT_EXCEED_LIMIT: { meaning: "The amount is above what the contract or the method allows.", action: "Ask Antom technical support for the limit, and lower the amount of the coming periods with updateSubscription." },
  PAYMENT_COUNT_EXCEED_LIMIT: { meaning: "There were more payments than the method allows.", action: "Ask Antom technical support for the limit." },
  PROCESS_FAIL: { meaning: "The charge failed for a general business reason.", action: "The period cannot be charged again. Ask Antom technical support for the reason." },
  MERCHANT_BALANCE_NOT_ENOUGH: { meaning: "The merchant's balance is too low.", action: "Put money into the account before the next period is charged." },
  SYSTEM_ERROR: { meaning: "The system failed.", action: "The period cannot be charged again. Ask Antom technical support for the reason." },
  USER_BALANCE_NOT_ENOUGH: { meaning: "The payer's balance is too low.", action: "The period cannot be charged again. Ask the payer to top up before the next one, or cancel the subscription." },
  USER_STATUS_ABNORMAL: { meaning: "The payer's account at the wallet is not in order.", action: "Ask the payer to put the account in order before the next period; Antom technical support knows more." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown. Notifications report final results, so this is not expected.", action: "Treat the charge as not decided, and look it up with inquireSubscriptionPayment." },
} as const satisfies Record<NotifySubscriptionPaymentResultCode, ResultCodeText>

export const vaultingResultCodes = {
  SUCCESS: SUCCESS_3,
  VERIFICATION_IN_PROCESS: { meaning: "The payer has not finished.", action: "Wait for notifyVaulting, or ask again." },
  ACCESS_DENIED: ACCESS_DENIED_2,
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
  ORDER_IS_CLOSED: ORDER_IS_CLOSED_3,
  PAYMENT_AMOUNT_EXCEED_LIMIT: PAYMENT_AMOUNT_EXCEED_LIMIT_2,
  PAYMENT_COUNT_EXCEED_LIMIT: PAYMENT_COUNT_EXCEED_LIMIT_3,
  PICKUP_CARD,
  POLICY,
  PROCESS_FAIL: PROCESS_FAIL_2,
  RESTRICTED_CARD,
  STOLEN_CARD,
  USER_BALANCE_NOT_ENOUGH: USER_BALANCE_NOT_ENOUGH_3,
  USER_PAYMENT_VERIFICATION_FAILED,
  VERIFY_TIMES_EXCEED_LIMIT: VERIFY_TIMES_EXCEED_LIMIT_2,
} as const satisfies Record<VaultingResultCode, ResultCodeText>

export const paymentResultCodes = {
  SUCCESS: { meaning: "The payment succeeded.", action: "Nothing more to do." },
  ACCESS_DENIED: ACCESS_DENIED_3,
  CARD_NOT_SUPPORTED,
  CURRENCY_NOT_SUPPORT,
  DO_NOT_HONOR,
  FRAUD_REJECT,
  INVALID_ACCESS_TOKEN: INVALID_ACCESS_TOKEN_2,
  INVALID_API,
  INVALID_CARD: { meaning: "The card is not valid, for example because its number or its issuer is not known.", action: "Have the payer use another card or ask the issuer." },
  INVALID_CARD_NUMBER,
  INVALID_EXPIRATION_DATE,
  INVALID_EXPIRY_DATE_FORMAT: { meaning: "The card's expiryYear or expiryMonth has a wrong format.", action: "Send two digits each, in a new payment with a new paymentRequestId." },
  INVALID_MERCHANT_STATUS,
  ISSUER_REJECTS_TRANSACTION: { meaning: "The card's issuer refused the payment.", action: "Have the payer use another card or ask the issuer." },
  KEY_NOT_FOUND: KEY_NOT_FOUND_4,
  MERCHANT_KYB_NOT_QUALIFIED,
  NO_INTERFACE_DEF: NO_INTERFACE_DEF_4,
  NO_PAY_OPTIONS: NO_PAY_OPTIONS_2,
  ORDER_IS_CLOSED,
  PARAM_ILLEGAL: PARAM_ILLEGAL_2,
  PAYMENT_AMOUNT_EXCEED_LIMIT,
  PAYMENT_COUNT_EXCEED_LIMIT,
  PAYMENT_NOT_QUALIFIED: PAYMENT_NOT_QUALIFIED_2,
  PROCESS_FAIL: PROCESS_FAIL_6,
  RISK_REJECT: RISK_REJECT_2,
  SUSPECTED_CARD: { meaning: "The card is under suspicion, for example because it was reported as stolen or is restricted.", action: "Have the payer use another card or ask the issuer." },
  SUSPECTED_RISK,
  SYSTEM_ERROR: SYSTEM_ERROR_5,
  USER_AMOUNT_EXCEED_LIMIT,
  USER_BALANCE_NOT_ENOUGH,
  USER_KYC_NOT_QUALIFIED,
  USER_PAYMENT_VERIFICATION_FAILED: USER_PAYMENT_VERIFICATION_FAILED_2,
  USER_STATUS_ABNORMAL: USER_STATUS_ABNORMAL_2,
  PAYMENT_IN_PROCESS: { meaning: "The payment is still being processed, or the payer has yet to pay.", action: "Send the payer to `redirectActionForm.redirectUrl` if it is there; then wait for notifyPayment or inquire again." },
  UNKNOWN_EXCEPTION: { meaning: "The outcome of the payment is unknown, for an unknown reason.", action: "Inquire again. If the outcome stays unknown, cancel the payment; only then start a new one with a new paymentRequestId." },
  EXPIRED_CODE: { meaning: "The payment code has expired.", action: "Have the payer refresh the code, then start a new payment.", uncertain: "Documented for pay, not in this table." },
  INVALID_CONTRACT: { meaning: "Values of the payment differ from those in the merchant's contract.", action: "Compare the request with the contract; contact Antom if they agree.", uncertain: "Documented for pay, not in this table." },
  INVALID_PAYMENT_CODE,
  INVALID_PAYMENT_METHOD_META_DATA,
  MERCHANT_NOT_REGISTERED: MERCHANT_NOT_REGISTERED_3,
  ORDER_IS_CANCELED: ORDER_IS_CANCELED_2,
  ORDER_NOT_EXIST: { meaning: "The order is not known.", action: "Check the paymentId.", uncertain: "Documented for pay, not in this table." },
  REPEAT_REQ_INCONSISTENT: REPEAT_REQ_INCONSISTENT_3,
  SETTLE_CONTRACT_NOT_MATCH,
  USER_NOT_EXIST: { meaning: "The wallet does not know the payer.", action: "Contact Antom.", uncertain: "Documented for pay, not in this table." },
  VERIFY_TIMES_EXCEED_LIMIT: { meaning: "A wrong verification code was entered too often.", action: "Have the payer get a new code.", uncertain: "Documented for pay, not in this table." },
  VERIFY_UNMATCHED: { meaning: "The verification code is wrong.", action: "Have the payer get a new code.", uncertain: "Documented for pay, not in this table." },
  ORDER_STATUS_INVALID: ORDER_STATUS_INVALID_3,
  PAYMENT_PROHIBITED: { meaning: "The goods may not be sold in the payer's country or region.", action: "Tell the payer that these goods cannot be paid for. There is no appeal.", uncertain: "Documented for pay, not in this table." },
  SELECTED_CARD_BRAND_NOT_AVAILABLE,
  AUTHENTICATION_REQUIRED: { meaning: "The payment needs a 3-D Secure authentication of the payer.", action: "Start a new payment with a new paymentRequestId, and send the payer through 3-D Secure.", uncertain: "Documented for pay, not in this table." },
  INCORRECT_BLIKCODE,
  INVALID_AMOUNT: { meaning: "The card's issuer refused the amount, for example because it is above its maximum.", action: "Ask Antom which amounts are possible, or offer the payer another card.", uncertain: "Documented for pay, not in this table." },
  INVALID_CVV,
  CARD_BIN_QUERY_ERROR,
} as const satisfies Record<PaymentResultCode, ResultCodeText>

export const transactionResultCodes = {
  SUCCESS: { meaning: "The capture, the refund or the change of the amount succeeded.", action: "Nothing more to do." },
  PROCESS_FAIL: { meaning: "The capture, the refund or the change of the amount failed, for a reason of no closer description.", action: "Do not send it again; ask Antom technical support." },
  PAYMENT_IN_PROCESS: { meaning: "The capture, the refund or the change of the amount is still being processed.", action: "Wait for its notification, or inquire again." },
  ACCESS_DENIED,
  CLIENT_INVALID: CLIENT_INVALID_2,
  INVALID_API,
  KEY_NOT_FOUND,
  NO_INTERFACE_DEF,
  ORDER_NOT_EXIST: { meaning: "The transaction is not known, perhaps because its request has not been taken in yet.", action: "Inquire three more times, 15 seconds apart. If it stays unknown, the capture, the refund or the change of the amount was never made: send the identical request again, with the same id." },
  PARAM_ILLEGAL,
  SYSTEM_ERROR,
  AUTHENTICATION_REQUIRED: { meaning: "A 3-D Secure authentication of the payer is needed.", action: "Start a new payment, and send the payer through 3-D Secure.", uncertain: "In the table of captures and refunds, but it looks as if it belonged to the one of payments." },
  INVALID_AMOUNT: { meaning: "The card's issuer refused the amount.", action: "Ask Antom which amounts are possible.", uncertain: "In the table of captures and refunds, but it looks as if it belonged to the one of payments." },
  PAYMENT_PROHIBITED: { meaning: "The goods may not be sold in the payer's country or region.", action: "Do not send it again. There is no appeal.", uncertain: "In the table of captures and refunds, but it looks as if it belonged to the one of payments." },
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Inquire again. If it stays so, ask Antom technical support." },
} as const satisfies Record<TransactionResultCode, ResultCodeText>

export const gatewayResultCodes = {
  INVALID_SIGNATURE: INVALID_SIGNATURE_3,
  SIGNATURE_INVALID: { meaning: "Another name for INVALID_SIGNATURE.", action: "Check client id, private key, signed path and body bytes.", uncertain: "In no table of the documentation, only in a comment of the official signing sample." },
  SIGN_VERIFY_FAILURE: { meaning: "Another name for INVALID_SIGNATURE.", action: "Check client id, private key, signed path and body bytes.", uncertain: "In no table of the documentation, only in the page of one official sample." },
  KEY_NOT_FOUND,
  CLIENT_INVALID: CLIENT_INVALID_2,
  NO_INTERFACE_DEF,
  PARAM_ILLEGAL,
  ACCESS_DENIED,
  MEDIA_TYPE_NOT_ACCEPTABLE,
  METHOD_NOT_SUPPORTED,
  REQUEST_TRAFFIC_EXCEED_LIMIT: REQUEST_TRAFFIC_EXCEED_LIMIT_2,
  UNKNOWN_EXCEPTION: { meaning: "The outcome is unknown, for an unknown reason.", action: "Send the identical request again, or look the payment up with inquiryPayment. If it stays so, ask Antom technical support." },
  UNKNOWN_CLIENT: { meaning: "The gateway does not know the client.", action: "Check the client id, and that it belongs to this environment; then ask Antom technical support." },
  INVALID_CLIENT_STATUS: { meaning: "The state of the client does not allow calls.", action: "Ask Antom technical support about the state of the client id." },
  CLIENT_FORBIDDEN_ACCESS_API: { meaning: "The client may not use this call.", action: "Ask Antom technical support to enable the call." },
  OAUTH_FAILED,
  INVALID_API,
  SYSTEM_ERROR,
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
