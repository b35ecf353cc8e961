// Result codes of `notifySubscriptionPayment`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, NotifySubscriptionPaymentResultCode } from './types.ts'

export const notifySubscriptionPaymentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  INVALID_ACCESS_TOKEN: { status: "F", advice: "ask-payer" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "contact-support" },
  ORDER_IS_CLOSED: { status: "F", advice: "contact-support" },
  PAYMENT_AMOUNT_EXCEED_LIMIT: { status: "F", advice: "contact-support" },
  PAYMENT_COUNT_EXCEED_LIMIT: { status: "F", advice: "contact-support" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  MERCHANT_BALANCE_NOT_ENOUGH: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  USER_BALANCE_NOT_ENOUGH: { status: "F", advice: "ask-payer" },
  USER_STATUS_ABNORMAL: { status: "F", advice: "ask-payer" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "inquire" },
} as const satisfies Record<NotifySubscriptionPaymentResultCode, ResultCodeData>
