// Result codes of `cancelSubscription`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, CancelSubscriptionResultCode } from './types.ts'

export const cancelSubscriptionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<CancelSubscriptionResultCode, ResultCodeData>
