// Result codes of `supplyDefenseDocument`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, SupplyDefenseDocumentResultCode } from './types.ts'

export const supplyDefenseDocumentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  DEFENSE_EXCEED_LIMIT: { status: "F", advice: "contact-support", since: "2025", mayFollowSuccess: true },
  NOT_ALLOW_IN_CURRENT_STATUS: { status: "F", advice: "contact-support", since: "2025", mayFollowSuccess: true },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  REPEAT_REQUEST: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  TIME_EXCEEDS_LIMIT: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<SupplyDefenseDocumentResultCode, ResultCodeData>
