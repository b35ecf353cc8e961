// Result codes of `fetchNonce`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, FetchNonceResultCode } from './types.ts'

export const fetchNonceResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PROCESS_FAIL: { status: "F", advice: "contact-support" },
} as const satisfies Record<FetchNonceResultCode, ResultCodeData>
