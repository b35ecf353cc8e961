// Result codes of `inquiryRefund`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquiryRefundResultCode } from './types.ts'

export const inquiryRefundResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  INVALID_API: { status: "F", advice: "contact-support" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<InquiryRefundResultCode, ResultCodeData>
