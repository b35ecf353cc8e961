// Result codes of `downloadDisputeEvidence`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, DownloadDisputeEvidenceResultCode } from './types.ts'

export const downloadDisputeEvidenceResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
  PARAM_ILLEGAL: { status: "F", advice: "fix-request" },
  UNKNOWN_EXCEPTION: { status: "U", advice: "resend" },
} as const satisfies Record<DownloadDisputeEvidenceResultCode, ResultCodeData>
