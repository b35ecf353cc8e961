// Result codes of `acceptDispute`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, AcceptDisputeResultCode } from './types.ts'

export const acceptDisputeResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  REPEAT_REQUEST: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  TIME_EXCEEDS_LIMIT: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<AcceptDisputeResultCode, ResultCodeData>
