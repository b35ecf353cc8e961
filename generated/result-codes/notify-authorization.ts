// Result codes of `notifyAuthorization`: what a program needs to know.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

import type { ResultCodeData, NotifyAuthorizationResultCode } from './types.ts'

export const notifyAuthorizationResultCodes = {
  SUCCESS: { status: "S", advice: "done" },
} as const satisfies Record<NotifyAuthorizationResultCode, ResultCodeData>
