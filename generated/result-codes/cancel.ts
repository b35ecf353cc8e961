// Result codes of `cancel`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, CancelResultCode } from './types.ts'

export const cancelResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  CANCEL_WINDOW_EXCEED: { status: "F", advice: "contact-support" },
  CLIENT_INVALID: { status: "F", advice: "fix-request" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  ORDER_STATUS_INVALID: { status: "F", advice: "contact-support" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<CancelResultCode, ResultCodeData>
