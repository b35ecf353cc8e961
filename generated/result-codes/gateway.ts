// Result codes of any call: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, GatewayResultCode } from './types.ts'

export const gatewayResultCodes = {
  INVALID_SIGNATURE: { status: "F", advice: "fix-request", beforeWork: true },
  SIGNATURE_INVALID: { status: "F", advice: "fix-request", beforeWork: true },
  SIGN_VERIFY_FAILURE: { status: "F", advice: "fix-request", beforeWork: true },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  CLIENT_INVALID: { status: "F", advice: "fix-request", beforeWork: true },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", advice: "fix-request", beforeWork: true },
  METHOD_NOT_SUPPORTED: { status: "F", advice: "fix-request", beforeWork: true },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
  UNKNOWN_CLIENT: { status: "F", advice: "contact-support" },
  INVALID_CLIENT_STATUS: { status: "F", advice: "contact-support" },
  CLIENT_FORBIDDEN_ACCESS_API: { status: "F", advice: "contact-support" },
  OAUTH_FAILED: { status: "F", advice: "contact-support" },
  INVALID_API: { status: "F", advice: "contact-support" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
} as const satisfies Record<GatewayResultCode, ResultCodeData>
