// Result codes of `inquireExchangeRate`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquireExchangeRateResultCode } from './types.ts'

export const inquireExchangeRateResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "contact-support" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<InquireExchangeRateResultCode, ResultCodeData>
