// Result codes of `notifyRefund`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, NotifyRefundResultCode } from './types.ts'

export const notifyRefundResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  REFUND_IN_PROCESS: { status: "U", advice: "inquire" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "inquire" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "inquire" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  INVALID_API: { status: "F", advice: "contact-support" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "new-request" },
  INVALID_MERCHANT_STATUS: { status: "F", advice: "contact-support" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  MERCHANT_BALANCE_NOT_ENOUGH: { status: "F", advice: "new-request" },
  MULTIPLE_REFUNDS_NOT_SUPPORTED: { status: "F", advice: "contact-support", since: "2021-08" },
  REFUND_AMOUNT_EXCEED: { status: "F", advice: "new-request" },
  REFUND_WINDOW_EXCEED: { status: "F", advice: "contact-support" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  ORDER_STATUS_INVALID: { status: "F", advice: "contact-support" },
  ORDER_IS_CLOSED: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  REPEAT_REQ_INCONSISTENT: { status: "F", advice: "fix-request" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  CLIENT_INVALID: { status: "F", advice: "fix-request" },
  INVALID_CONTRACT: { status: "F", advice: "contact-support" },
  INVALID_SIGNATURE: { status: "F", advice: "fix-request" },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", advice: "fix-request" },
  MERCHANT_NOT_REGISTERED: { status: "F", advice: "contact-support" },
  METHOD_NOT_SUPPORTED: { status: "F", advice: "fix-request" },
  RISK_REJECT: { status: "F", advice: "contact-support" },
} as const satisfies Record<NotifyRefundResultCode, ResultCodeData>
