// Result codes of `retrievePaymentSession`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, RetrievePaymentSessionResultCode } from './types.ts'

export const retrievePaymentSessionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<RetrievePaymentSessionResultCode, ResultCodeData>
