import {
  isTransportError,
  TransportError,
  type TransportErrorReason,
} from '../core/errors/transport-error.ts'
import { isAntomError, isSignatureError, SignatureError } from '../core/errors.ts'
import { parseUrl } from '../core/parse-url.ts'
import { visibleText } from '../core/visible-text.ts'

/** The attempt that something went wrong in. */
export interface AttemptInfo {
  readonly operation: string | undefined
  readonly url: string
  /** Counted from 1. */
  readonly attempt: number
  /** The caller's. */
  readonly signal: AbortSignal | undefined
  /** Whether an earlier attempt of the same call may have reached the gateway. */
  readonly mayHaveArrived: boolean
}

const outcomeUnknown = 'The outcome is unknown: send the same request again, or inquire.'
const nothingSent = 'Nothing was sent.'

/**
 * What goes wrong before the first byte of a request can leave: the name has no address, nobody listens, or the
 * certificate is refused. Nothing else is here: most other codes also come while an answer is on its way.
 */
const unsentCodes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection: is the host right, and is the server running?',
  ConnectionRefused: 'refused the connection: is the host right, and is the server running?',
  ENOTFOUND: 'was not found: is the name right, and does the name server know it?',
  EAI_AGAIN: 'could not be looked up: does the name server answer?',
  UND_ERR_CONNECT_TIMEOUT: 'did not take the connection in time: does a firewall let it through?',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  CERT_NOT_YET_VALID: 'has a certificate that is not valid yet: is the clock of this machine right?',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate of an authority that is not trusted (is a proxy in between?)',
  UNABLE_TO_GET_ISSUER_CERT: 'has a certificate of an authority that is not known',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate of an authority that is not known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
  ERR_SSL_WRONG_VERSION_NUMBER: 'does not speak TLS: is it http and not https?',
}

/** Codes that say the same of a connection that was being made, and something else of one that was there. */
const unsentWhenConnecting: Readonly<Record<string, string>> = {
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached: is there a network?',
  ETIMEDOUT: 'did not take the connection in time: does a firewall let it through?',
}

/**
 * Makes the error that a caller gets of what went wrong, with the operation and the attempt.
 *
 * @param fault - what was thrown
 * @param info - the attempt
 * @param status - the HTTP status, when there was an answer
 * @param isLate - whether the time for the attempt was over
 */
export function toClientError(
  fault: unknown,
  info: AttemptInfo,
  status: number | undefined,
  isLate: boolean,
): unknown {
  const { operation, url, attempt, signal, mayHaveArrived } = info
  const details = { operation, attempt, status }
  const say = (text: string, consequence = outcomeUnknown) =>
    `${operation ?? url}: ${visibleText(text)}${text.endsWith('?') ? '' : '.'} ${consequence}`
  if (isSignatureError(fault)) {
    const { reason, result } = fault
    return new SignatureError(say(fault.message), { ...details, reason, result })
  }
  if (isTransportError(fault)) {
    const { reason, cause } = fault
    return new TransportError(say(fault.message), { ...details, reason, cause })
  }
  // The others of this package, such as for a key that Web Crypto does not take, are not about the connection.
  if (isAntomError(fault)) return fault
  if (signal?.aborted) return abortError(info, signal, true)
  const { code } = systemError(fault)
  const shown = code === undefined ? '' : ` (${code})`
  const raise = (reason: TransportErrorReason, text: string, consequence?: string) =>
    new TransportError(say(text, consequence), { ...details, reason, cause: fault })
  const isAnswered = status !== undefined
  if (isLate) return raise('timeout', `no ${isAnswered ? 'complete ' : ''}answer in time`)
  if (isAnswered) return raise('truncated', `the answer broke off${shown}`)
  const host = hostOf(url)
  const why = whyUnsent(fault)
  if (why === undefined)
    return raise('network', `the connection to ${host} could not be made or broke${shown}`)
  // The code stands behind what happened, before what may be the cause.
  const what = `${host} ${why.replace(/(?=: )|$/, shown)}`
  return raise('network', what, mayHaveArrived ? outcomeUnknown : nothingSent)
}

/**
 * Makes the error of a call that the caller ended.
 *
 * @param info - the attempt that was under way, or would have been next
 * @param signal - the caller's
 * @param isSent - whether anything was sent, in this attempt or before
 */
export function abortError(
  { operation, url, attempt }: Pick<AttemptInfo, 'operation' | 'url' | 'attempt'>,
  signal: AbortSignal,
  isSent: boolean,
): TransportError {
  const consequence = isSent ? outcomeUnknown : nothingSent
  return new TransportError(`${operation ?? url}: the call was aborted. ${consequence}`, {
    reason: 'aborted',
    operation,
    attempt,
    cause: signal.reason,
  })
}

/**
 * Tells why a request certainly never left, in words that follow the name of the host.
 *
 * @param fault - what the fetch threw
 * @returns undefined when it may have left
 */
export function whyUnsent(fault: unknown): string | undefined {
  const { code, isConnecting } = systemError(fault)
  const table = isConnecting ? { ...unsentWhenConnecting, ...unsentCodes } : unsentCodes
  return code !== undefined && Object.hasOwn(table, code) ? table[code] : undefined
}

/** The code of the fault underneath, such as ECONNREFUSED: Node hides it in the causes. */
function systemError(fault: unknown): { readonly code?: string; readonly isConnecting: boolean } {
  for (let depth = 0, at = fault; depth < 4 && at instanceof Error; depth++, at = at.cause) {
    // A code of another form is text of foreign origin.
    if ('code' in at && typeof at.code === 'string' && /^\w{1,60}$/.test(at.code))
      return { code: at.code, isConnecting: 'syscall' in at && at.syscall === 'connect' }
  }
  return { isConnecting: false }
}

function hostOf(url: string): string {
  return parseUrl(url)?.host ?? url
}
