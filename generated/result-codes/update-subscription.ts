// Result codes of `updateSubscription`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, UpdateSubscriptionResultCode } from './types.ts'

export const updateSubscriptionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  UNKNOWN_CLIENT: { status: "F", advice: "contact-support" },
  UPDATE_FORBIDDEN_DURING_PAYMENT: { status: "F", advice: "new-request" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<UpdateSubscriptionResultCode, ResultCodeData>
