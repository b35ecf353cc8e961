// Result codes of `inquiryPayment`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquiryPaymentResultCode } from './types.ts'

export const inquiryPaymentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeData>
