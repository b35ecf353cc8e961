// Result codes of `transactionResult`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, TransactionResultCode } from './types.ts'

export const transactionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  PAYMENT_IN_PROCESS: { status: "U", advice: "inquire" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  CLIENT_INVALID: { status: "F", advice: "fix-request", beforeWork: true },
  INVALID_API: { status: "F", advice: "contact-support" },
  KEY_NOT_FOUND: { status: "F", advice: "fix-request", beforeWork: true },
  NO_INTERFACE_DEF: { status: "F", advice: "fix-request", beforeWork: true },
  ORDER_NOT_EXIST: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  SYSTEM_ERROR: { status: "F", advice: "contact-support" },
  AUTHENTICATION_REQUIRED: { status: "F", advice: "ask-payer" },
  INVALID_AMOUNT: { status: "F", advice: "contact-support" },
  PAYMENT_PROHIBITED: { status: "F", advice: "contact-support" },
  REQUEST_TRAFFIC_EXCEED_LIMIT: { status: "U", advice: "resend" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "inquire" },
} as const satisfies Record<TransactionResultCode, ResultCodeData>
