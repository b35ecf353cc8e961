// Result codes of `inquireVaulting`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, InquireVaultingResultCode } from './types.ts'

export const inquireVaultingResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  VAULTING_NOT_EXIST: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<InquireVaultingResultCode, ResultCodeData>
