/** What the package exports of the client. */
export type * from '../../generated/wait-requests.ts'
export type { Clock } from '../core/clock.ts'
export type { CryptoKey } from '../signing/types.ts'
export { type AntomClient, createAntomClient } from './create-client.ts'
export type { Region } from './endpoint.ts'
export type { CaptureOutcome, PaymentOutcome, WaitForCapture, WaitForPayment } from './former-names.ts'
export { type DocumentedCode, hasCode } from './has-code.ts'
export type { ClientHooks, FailureEvent, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts'
export type { Client, FetchOptions, FetchResponse, Middleware } from './openapi-fetch.ts'
export type { AntomClientOptions } from './options.ts'
export type {
  AntomOperations,
  Failed,
  OperationName,
  Outcome,
  OutcomeDetails,
  Pending,
  RawResponse,
  Succeeded,
} from './outcome.ts'
export type { AntomIterations, PaginationName } from './pages/iterate-types.ts'
export { isPageError, PageError, type PageErrorOptions, type PageErrorReason } from './pages/page-error.ts'
export type { CallOptions } from './resolved-options.ts'
export type {
  AntomWaits,
  CancellableWaitOptions,
  FinalStateName,
  WaitForCaptureOutcome,
  WaitForPaymentOptions,
  WaitForPaymentOutcome,
  WaitOptions,
  WaitOutcome,
} from './wait/wait-types.ts'
