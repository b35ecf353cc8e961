// Result codes of `updateAmount`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, UpdateAmountResultCode } from './types.ts'

export const updateAmountResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  INCREMENTAL_NOT_SUPPORT: { status: "F", advice: "contact-support" },
  ORDER_NOT_EXIST: { status: "F", advice: "fix-request" },
  REPEAT_REQ_INCONSISTENT: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "inquire" },
} as const satisfies Record<UpdateAmountResultCode, ResultCodeData>
