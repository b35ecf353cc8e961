// Result codes of `verifyAndCompletePayment`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, VerifyAndCompletePaymentResultCode } from './types.ts'

export const verifyAndCompletePaymentResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  ACCESS_DENIED: { status: "F", advice: "contact-support" },
  AUTHENTICATION_REQUIRED: { status: "F", advice: "new-request" },
  CURRENCY_NOT_SUPPORT: { status: "F", advice: "contact-support" },
  DO_NOT_HONOR: { status: "F", advice: "ask-payer" },
  EXPIRED_CODE: { status: "F", advice: "new-request" },
  FRAUD_REJECT: { status: "F", advice: "ask-payer" },
  IDENTITY_AGE_NOT_ENOUGH: { status: "F", advice: "ask-payer", since: "2026-02" },
  IDENTITY_VERIFY_FAILED: { status: "F", advice: "ask-payer", since: "2026-02" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  REPEAT_REQ_INCONSISTENT: { status: "F", advice: "fix-request" },
  VERIFY_TIMES_EXCEED_LIMIT: { status: "F", advice: "ask-payer" },
  VERIFY_UNMATCHED: { status: "F", advice: "ask-payer" },
  PAYMENT_IN_PROCESS: { status: "U", advice: "inquire" },
} as const satisfies Record<VerifyAndCompletePaymentResultCode, ResultCodeData>
