// Result codes of `inquireSubscription`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquireSubscriptionResultCode } from './types.ts'

export const inquireSubscriptionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  SUBSCRIPTION_NOT_EXIST: { status: "F", advice: "fix-request" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  INVALID_API: { status: "F", advice: "contact-support" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
} as const satisfies Record<InquireSubscriptionResultCode, ResultCodeData>
