// Result codes of `inquiryPayment`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquiryPaymentResultCode } from './types.ts'

export const inquiryPaymentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
  INVALID_API: { status: "F", advice: "contact-support" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  PAYMENT_IN_PROCESS: { status: "U", advice: "inquire" },
} as const satisfies Record<InquiryPaymentResultCode, ResultCodeData>
