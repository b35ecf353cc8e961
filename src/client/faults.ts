import {
  isAntomError,
  isSignatureError,
  isTransportError,
  SignatureError,
  TransportError,
  type TransportErrorReason,
} from '../core/errors.ts'

/** The attempt that something went wrong in. */
export interface Place {
  readonly operation: string | undefined
  readonly url: string
  /** Counted from 1. */
  readonly attempt: number
  /** The caller's. */
  readonly signal: AbortSignal | undefined
}

const outcomeUnknown = 'The outcome is unknown: send the same request again, or inquire.'

/**
 * Makes the error that a caller gets of what went wrong, with the operation and the attempt.
 *
 * @param fault - what was thrown
 * @param place - where
 * @param status - the HTTP status, when there was an answer
 * @param isLate - whether the time for the attempt was over
 */
export function explainFault(
  fault: unknown,
  place: Place,
  status: number | undefined,
  isLate: boolean,
): unknown {
  const { operation, url, attempt, signal } = place
  const details = { operation, attempt, status }
  const say = (text: string) => `${operation ?? url}: ${text}. ${outcomeUnknown}`
  if (isSignatureError(fault))
    return new SignatureError(say(fault.message), { ...details, reason: fault.reason })
  if (isTransportError(fault))
    return new TransportError(say(fault.message), { ...details, reason: fault.reason })
  // The others of this package, such as for a key that Web Crypto does not take, are not about the connection.
  if (isAntomError(fault)) return fault
  if (signal?.aborted) return abortedCall(place, signal, true)
  const isAnswered = status !== undefined
  const [reason, what]: [TransportErrorReason, string] = isLate
    ? ['timeout', `no ${isAnswered ? 'complete ' : ''}answer in time`]
    : isAnswered
      ? ['truncated', `the answer broke off${codeOf(fault)}`]
      : ['network', `the connection could not be made or broke${codeOf(fault)}`]
  return new TransportError(say(what), { ...details, reason, cause: fault })
}

/**
 * Makes the error of a call that the caller ended.
 *
 * @param place - the attempt that was under way, or would have been next
 * @param signal - the caller's
 * @param isSent - whether anything was sent, in this attempt or before
 */
export function abortedCall(
  { operation, url, attempt }: Place,
  signal: AbortSignal,
  isSent: boolean,
): TransportError {
  const consequence = isSent ? outcomeUnknown : 'Nothing was sent.'
  return new TransportError(`${operation ?? url}: the call was aborted. ${consequence}`, {
    reason: 'aborted',
    operation,
    attempt,
    cause: signal.reason,
  })
}

/** The code of the fault underneath, such as ECONNREFUSED: Node hides it in the causes. */
function codeOf(fault: unknown): string {
  for (let depth = 0, at = fault; depth < 4 && at instanceof Error; depth++, at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return ` (${at.code})`
  }
  return ''
}
