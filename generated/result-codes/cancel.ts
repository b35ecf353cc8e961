// Result codes of `cancel`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, CancelResultCode } from './types.ts'

export const cancelResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  CANCEL_WINDOW_EXCEED: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  CLIENT_INVALID: { status: "F", advice: "fix-request" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  ORDER_STATUS_INVALID: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  PROCESS_FAIL: { status: "F", advice: "contact-support", mayFollowSuccess: true },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  INVALID_API: { status: "F", advice: "contact-support" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  MERCHANT_BALANCE_NOT_ENOUGH: { status: "F", advice: "contact-support" },
  PAYMENT_METHOD_NOT_SUPPORTED: { status: "F", advice: "contact-support" },
  USER_NOT_EXIST: { status: "F", advice: "contact-support" },
  USER_STATUS_ABNORMAL: { status: "F", advice: "contact-support" },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", advice: "fix-request" },
  METHOD_NOT_SUPPORTED: { status: "F", advice: "fix-request" },
} as const satisfies Record<CancelResultCode, ResultCodeData>
