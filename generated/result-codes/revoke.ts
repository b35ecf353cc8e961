// Result codes of `revoke`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, RevokeResultCode } from './types.ts'

export const revokeResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  CLIENT_FORBIDDEN_ACCESS_API: { status: "F", advice: "contact-support" },
  INVALID_ACCESS_TOKEN: { status: "F", advice: "fix-request", mayFollowSuccess: true },
  INVALID_API: { status: "F", advice: "contact-support" },
  INVALID_CLIENT_STATUS: { status: "F", advice: "contact-support", since: "2022-01" },
  INVALID_SIGNATURE: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request" },
  OAUTH_FAILED: { status: "F", advice: "contact-support", since: "2022-01" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  UNKNOWN_CLIENT: { status: "F", advice: "contact-support", since: "2022-01" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<RevokeResultCode, ResultCodeData>
