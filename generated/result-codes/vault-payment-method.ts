// Result codes of `vaultPaymentMethod`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, VaultPaymentMethodResultCode } from './types.ts'

export const vaultPaymentMethodResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  VERIFICATION_FAIL: { status: "F", advice: "new-request" },
  VERIFICATION_IN_PROCESS: { status: "U", advice: "inquire" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<VaultPaymentMethodResultCode, ResultCodeData>
