// Result codes of `inquiryDeclarationRequests`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquiryDeclarationRequestsResultCode } from './types.ts'

export const inquiryDeclarationRequestsResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  ARRAY_SIZE_EXCEEDED: { status: "F", advice: "fix-request" },
  CLIENT_INVALID: { status: "F", advice: "fix-request" },
  INVALID_API: { status: "F", advice: "contact-support" },
  INVALID_CONTRACT: { status: "F", advice: "contact-support" },
  INVALID_SIGNATURE: { status: "F", advice: "fix-request", beforeWork: true },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", advice: "fix-request" },
  MERCHANT_NOT_REGISTERED: { status: "F", advice: "contact-support" },
  METHOD_NOT_SUPPORTED: { status: "F", advice: "fix-request" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  RISK_REJECT: { status: "F", advice: "ask-payer" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<InquiryDeclarationRequestsResultCode, ResultCodeData>
