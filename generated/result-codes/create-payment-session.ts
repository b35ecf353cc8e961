// Result codes of `createPaymentSession`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, CreatePaymentSessionResultCode } from './types.ts'

export const createPaymentSessionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  CARD_NOT_SUPPORTED: { status: "F", advice: "ask-payer", productCodes: ["CASHIER_PAYMENT"] },
  NO_PAY_OPTIONS: { status: "F", advice: "contact-support", productCodes: ["CASHIER_PAYMENT"] },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  SETTLE_CONTRACT_NOT_MATCH: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<CreatePaymentSessionResultCode, ResultCodeData>
