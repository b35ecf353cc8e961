import { AntomError, type AntomErrorOptions } from './antom-error.ts'

/**
 * Why no usable answer came back.
 *
 * - `network`: the connection could not be made or broke
 * - `timeout`: the time allowed for the attempt, or for all attempts, ran out
 * - `aborted`: the caller's own signal ended the call
 * - `status`: the HTTP status was not 200
 * - `redirect`: the server answered with a redirect, which a signed call must not follow
 * - `too-large`: the body was larger than allowed
 * - `truncated`: the body ended early
 * - `not-json`: the body was not JSON
 * - `not-a-response`: the `fetch` that the client was given returned something that is not a Response
 */
export type TransportErrorReason =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'status'
  | 'redirect'
  | 'too-large'
  | 'truncated'
  | 'not-json'
  | 'not-a-response'

/** What a {@link TransportError} is made of. */
export interface TransportErrorOptions extends AntomErrorOptions {
  /** Why no usable answer came back. */
  readonly reason: TransportErrorReason
  /** The HTTP status, when one was received. */
  readonly status?: number | undefined
}

/**
 * No usable answer came back: the outcome of the call is unknown. Raised when the network, the time limit,
 * the HTTP status or the form of the body is at fault, after the retries the client was allowed. The
 * request may have reached Antom: send the same request again, or inquire; never a new one with a new id.
 *
 * @example
 * ```ts
 * if (isTransportError(error) && error.reason === 'timeout') await antom.waitForPayment({ paymentRequestId })
 * ```
 */
export class TransportError extends AntomError {
  /** Why no usable answer came back. */
  readonly reason: TransportErrorReason
  /** The HTTP status, when one was received. */
  readonly status: number | undefined

  constructor(message: string, options: TransportErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.status = options.status
  }

  override get name(): 'TransportError' {
    return 'TransportError'
  }
}

/**
 * Tells whether a caught value is a {@link TransportError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isTransportError(error)) console.error(error.reason, error.status)
 * ```
 */
export function isTransportError(value: unknown): value is TransportError {
  return value instanceof TransportError
}
