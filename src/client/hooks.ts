import type { DeviationEvent } from '../validation/report-deviations.ts'

/** What {@link ClientHooks} are told before an attempt is sent. */
export interface RequestEvent {
  /** The operation, such as `capture`; undefined for a path that the contract does not know. */
  readonly operation: string | undefined
  /** Which attempt of the call; the first is 1. */
  readonly attempt: number
  /** Where the attempt goes. */
  readonly url: string
  /**
   * The headers sent. Values are redacted but for those known to be harmless, such as `content-type` and `traceparent`:
   * middleware can put in `authorization`, `cookie` or a key of any name.
   */
  readonly headers: Readonly<Record<string, string>>
}

/** What {@link ClientHooks} are told when an answer came; of one with a status of 200, once its signature was checked. */
export interface ResponseEvent {
  /** The operation, such as `capture`; undefined for a path that the contract does not know. */
  readonly operation: string | undefined
  /** Which attempt of the call was answered; the first is 1. */
  readonly attempt: number
  /** Where the attempt went. */
  readonly url: string
  /** From the sending of the attempt until the answer was read, in milliseconds. */
  readonly duration: number
  /** The HTTP status. */
  readonly status: number
  /** `S`, `F` or `U`, when the answer has a result. */
  readonly resultStatus: string | undefined
  /** The result code, when the answer has a result. */
  readonly resultCode: string | undefined
  /** Whether the answer was signed. */
  readonly verified: boolean
}

/** What {@link ClientHooks} are told before the same request is sent again. */
export interface RetryEvent {
  /** The operation, such as `capture`; undefined for a path that the contract does not know. */
  readonly operation: string | undefined
  /** Number of the attempt that failed, from 1. */
  readonly attempt: number
  /** Where the attempts go. */
  readonly url: string
  /** How long the client waits before the next attempt, in milliseconds. */
  readonly delay: number
  /** The result code that asks for it, or the reason of the `TransportError`. */
  readonly reason: string
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined
}

/** What {@link ClientHooks} are told when an attempt brought no usable answer. */
export interface FailureEvent {
  /** The operation, such as `capture`; undefined for a path that the contract does not know. */
  readonly operation: string | undefined
  /** Which attempt of the call failed; the first is 1. */
  readonly attempt: number
  /** Where the attempt went. */
  readonly url: string
  /** From the sending of the attempt until it failed, in milliseconds. */
  readonly duration: number
  /** The reason of the `TransportError` or `SignatureError`; the name of another error. */
  readonly reason: string
  /** The HTTP status, when there was an answer. */
  readonly status: number | undefined
}

/**
 * Functions that are told what a client does, for logs and metrics. They get no body, key, token or signature. They
 * are not waited for, and what they throw is dropped: a log that fails must not hide the outcome of a payment.
 *
 * Where there is `node:diagnostics_channel`, subscribers of the channels `antom-contract:request`, `:response`,
 * `:failure`, `:retry` and `:deviation` are told the same by every client of the process.
 */
export interface ClientHooks {
  /** Told before each attempt is sent. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined
  /** Told of each answer, also of one that leads to another attempt. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined
  /** Told of each attempt that brought no usable answer. */
  readonly onFailure?: ((event: FailureEvent) => unknown) | undefined
  /** Told before the wait that precedes another attempt. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined
  /**
   * Told of each place where an answer differs from what is documented, or from its request. Without it the console
   * is told: of a contradiction every time, of any other once. See `deviations` of an outcome.
   */
  readonly onDeviation?: ((event: DeviationEvent) => unknown) | undefined
}
