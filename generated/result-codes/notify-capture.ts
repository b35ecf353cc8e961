// Result codes of `notifyCapture`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, NotifyCaptureResultCode } from './types.ts'

export const notifyCaptureResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  AUTH_CANCELLED: { status: "F", advice: "new-request" },
  AUTH_EXPIRED: { status: "F", advice: "new-request" },
  AUTH_NOT_FOUND: { status: "F", advice: "contact-support" },
  CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT: { status: "F", advice: "new-request" },
  CAPTURE_IN_PROCESS: { status: "U", advice: "inquire" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "fix-request" },
  INVALID_CONTRACT: { status: "F", advice: "contact-support" },
  MULTI_CAPTURE_NOT_SUPPORTED: { status: "F", advice: "contact-support" },
  NO_PAY_OPTIONS: { status: "F", advice: "contact-support" },
  ORDER_IS_CANCELED: { status: "F", advice: "new-request" },
  ORDER_STATUS_INVALID: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PAYMENT_COUNT_EXCEED_LIMIT: { status: "F", advice: "contact-support" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  REPEAT_REQ_INCONSISTENT: { status: "F", advice: "fix-request" },
  RISK_REJECT: { status: "F", advice: "ask-payer" },
  USER_AMOUNT_EXCEED_LIMIT: { status: "F", advice: "ask-payer" },
  USER_BALANCE_NOT_ENOUGH: { status: "F", advice: "contact-support" },
  USER_NOT_EXIST: { status: "F", advice: "ask-payer" },
  USER_STATUS_ABNORMAL: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "inquire" },
} as const satisfies Record<NotifyCaptureResultCode, ResultCodeData>
