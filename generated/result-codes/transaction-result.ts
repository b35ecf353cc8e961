// Result codes of `transactionResult`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, TransactionResultCode } from './types.ts'

export const transactionResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
  PAYMENT_IN_PROCESS: { status: "U", advice: "inquire" },
} as const satisfies Record<TransactionResultCode, ResultCodeData>
