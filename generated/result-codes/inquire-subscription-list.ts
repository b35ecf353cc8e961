// Result codes of `inquireSubscriptionList`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquireSubscriptionListResultCode } from './types.ts'

export const inquireSubscriptionListResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  INVALID_API: { status: "F", advice: "contact-support" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
} as const satisfies Record<InquireSubscriptionListResultCode, ResultCodeData>
