// Result codes of `notifyVaulting`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, NotifyVaultingResultCode } from './types.ts'

export const notifyVaultingResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  VERIFICATION_FAIL: { status: "F", advice: "new-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  ACCOUNT_CLOSED: { status: "F", advice: "ask-payer" },
  AUTHENTICATION_REQUIRED: { status: "F", advice: "new-request" },
  BLOCKED_FIRST_USED: { status: "F", advice: "ask-payer" },
  CARD_EXPIRED: { status: "F", advice: "ask-payer" },
  CARD_NOT_SUPPORTED: { status: "F", advice: "ask-payer" },
  DO_NOT_HONOR: { status: "F", advice: "ask-payer" },
  FRAUD_REJECT: { status: "F", advice: "ask-payer" },
  INVALID_CARD_NUMBER: { status: "F", advice: "ask-payer" },
  INVALID_CVV: { status: "F", advice: "ask-payer" },
  INVALID_EXPIRATION_DATE: { status: "F", advice: "ask-payer" },
  LOST_CARD: { status: "F", advice: "ask-payer" },
  NO_SELECTED_ACCOUNT: { status: "F", advice: "ask-payer" },
  ORDER_IS_CLOSED: { status: "F", advice: "new-request" },
  PAYMENT_AMOUNT_EXCEED_LIMIT: { status: "F", advice: "ask-payer" },
  PAYMENT_COUNT_EXCEED_LIMIT: { status: "F", advice: "ask-payer" },
  PICKUP_CARD: { status: "F", advice: "ask-payer" },
  POLICY: { status: "F", advice: "ask-payer" },
  RESTRICTED_CARD: { status: "F", advice: "ask-payer" },
  STOLEN_CARD: { status: "F", advice: "ask-payer" },
  USER_BALANCE_NOT_ENOUGH: { status: "F", advice: "ask-payer" },
  USER_PAYMENT_VERIFICATION_FAILED: { status: "F", advice: "ask-payer" },
  VERIFY_TIMES_EXCEED_LIMIT: { status: "F", advice: "ask-payer" },
} as const satisfies Record<NotifyVaultingResultCode, ResultCodeData>
