// Result codes of `consultPayment`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, ConsultPaymentResultCode } from './types.ts'

export const consultPaymentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "fix-request" },
  MERCHANT_NOT_REGISTERED: { status: "F", advice: "contact-support" },
  NO_PAY_OPTIONS: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SETTLE_CONTRACT_NOT_MATCH: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<ConsultPaymentResultCode, ResultCodeData>
