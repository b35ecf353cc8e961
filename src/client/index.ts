/** What the package exports of the client. */
export type { Clock } from '../core/clock.ts'
export { type AntomClient, type AntomOperations, createAntomClient } from './create-client.ts'
export type { Region } from './endpoint.ts'
export type { ClientHooks, FailureEvent, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts'
export type { AntomClientOptions } from './options.ts'
export type {
  Failed,
  OperationName,
  Outcome,
  OutcomeDetails,
  Pending,
  RawResponse,
  Succeeded,
} from './outcome.ts'
export type { CallOptions } from './settings.ts'
export type {
  CaptureOutcome,
  PaymentOutcome,
  WaitForCapture,
  WaitForPayment,
  WaitForPaymentOptions,
  WaitOptions,
} from './wait.ts'
