// Result codes of `changeSubscription`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, ChangeSubscriptionResultCode } from './types.ts'

export const changeSubscriptionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  CLIENT_FORBIDDEN_ACCESS_API: { status: "F", advice: "contact-support" },
  INVALID_API: { status: "F", advice: "contact-support" },
  INVALID_CLIENT_STATUS: { status: "F", advice: "contact-support" },
  INVALID_SIGNATURE: { status: "F", advice: "fix-request" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request" },
  MERCHANT_NOT_REGISTERED: { status: "F", advice: "contact-support" },
  OAUTH_FAILED: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PAYMENT_NOT_QUALIFIED: { status: "F", advice: "contact-support" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  RISK_REJECT: { status: "F", advice: "ask-payer" },
  UNKNOWN_CLIENT: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<ChangeSubscriptionResultCode, ResultCodeData>
