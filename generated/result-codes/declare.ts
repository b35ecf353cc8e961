// Result codes of `declare`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, DeclareResultCode } from './types.ts'

export const declareResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  CLIENT_INVALID: { status: "F", advice: "fix-request" },
  DUPLICATED_DECLARATIONS: { status: "F", advice: "fix-request" },
  INVALID_API: { status: "F", advice: "contact-support" },
  INVALID_CONTRACT: { status: "F", advice: "contact-support" },
  INVALID_SIGNATURE: { status: "F", advice: "fix-request", beforeWork: true },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  MEDIA_TYPE_NOT_ACCEPTABLE: { status: "F", advice: "fix-request" },
  MERCHANT_NOT_REGISTERED: { status: "F", advice: "contact-support" },
  METHOD_NOT_SUPPORTED: { status: "F", advice: "fix-request" },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  ORDER_STATUS_INVALID: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  REPEAT_REQ_INCONSISTENT: { status: "F", advice: "fix-request" },
  RISK_REJECT: { status: "F", advice: "ask-payer" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  TOTAL_DECLARATION_AMOUNT_EXCEED: { status: "F", advice: "new-request" },
  USER_STATUS_ABNORMAL: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<DeclareResultCode, ResultCodeData>
