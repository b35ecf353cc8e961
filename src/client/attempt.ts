import { monotonicTime } from '../core/clock.ts'
import { ConfigurationError, isAntomError } from '../core/errors.ts'
import { emitEvent } from '../core/events.ts'
import { onAbort } from '../core/on-abort.ts'
import { redactHeaders } from '../core/redact.ts'
import { contentToSign, formatSignatureHeader, sign } from '../signing/index.ts'
import { type AttemptInfo, toClientError, whyUnsent } from './client-error.ts'
import { clockOf } from './clock-of.ts'
import { type ParsedResponse, readResponse } from './read-response.ts'
import { type ReceivedResponse, receivedResponse } from './received-response.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'

/** One request, to be sent once or several times. */
export interface RequestMessage extends CallOptions {
  /** The operation's name, when the path is one of the contract. */
  readonly operation: string | undefined
  readonly url: string
  /** Path and query of the URL: the part that is signed. */
  readonly path: string
  /** The text that is signed and sent, the same at every attempt. */
  readonly body: string
  /** Further headers, names in lower case; those of signing win. */
  readonly headers: Readonly<Record<string, string>>
}

/** One sending of a request. */
export interface Attempt {
  readonly message: RequestMessage
  readonly options: ResolvedClientOptions
  readonly info: AttemptInfo
  /** What the `request-time` header says. */
  readonly time: number
  /** Milliseconds. */
  readonly limit: number
}

/** What an attempt came to: an answer, or an error. */
export interface AttemptResult {
  parsed?: ParsedResponse
  error?: unknown
  /** What the server sent, when it sent anything that can be used. */
  response?: ReceivedResponse
  /** Whether nothing of the request can have left. */
  isUnsent?: boolean
}

/**
 * Makes one attempt.
 *
 * @param attempt - what is sent, with which time, and for how long it is waited
 * @returns what came of it; what goes wrong is in it, not thrown
 */
export async function makeAttempt({ message, options, info, time, limit }: Attempt): Promise<AttemptResult> {
  const { operation, url, attempt, signal, mayHaveArrived } = info
  const { hooks } = options
  const clock = clockOf(options)
  const result: AttemptResult = {}
  const end = new LazyAbort()
  let isLate = false
  let leave: (reason: unknown) => void = () => {}
  // A fetch that a program gives may not know signals: the call ends all the same.
  const left = new Promise<never>((_, reject) => {
    leave = reject
  })
  left.catch(() => {})
  const stop = () => {
    end.abort()
    leave(end.signal.reason)
  }
  const timer = setTimeout(() => {
    isLate = true
    stop()
  }, limit)
  const unlisten = signal && onAbort(signal, stop)
  const start = monotonicTime(clock)
  try {
    const headers = await headersOf(message, options, time)
    const event = () => ({ operation, attempt, url, headers: redactHeaders(headers) })
    emitEvent(hooks.onRequest, 'antom-contract:request', event)
    const answer = options.fetch(url, {
      method: 'POST',
      headers,
      body: message.body,
      get signal() {
        return end.signal
      },
      // Not 'error': this one tells the status, and Cloudflare Workers do not know the other.
      redirect: 'manual',
    })
    result.response = receivedResponse(await Promise.race([answer, left]))
    const { path, body } = message
    const reading = readResponse(result.response, { path, operation, body, mayHaveArrived }, options)
    result.parsed = await Promise.race([reading, left])
  } catch (error) {
    // Lets go of the connection, in whatever state it is.
    end.abort()
    const status = result.response?.status
    result.isUnsent =
      status === undefined && !isLate && !isAntomError(error) && whyUnsent(error) !== undefined
    result.error = toClientError(error, info, status, isLate)
  } finally {
    clearTimeout(timer)
    unlisten?.()
  }
  const duration = monotonicTime(clock) - start
  tell(result, { operation, attempt, url, duration }, hooks)
  return result
}

interface AttemptEvent {
  readonly operation: string | undefined
  readonly attempt: number
  readonly url: string
  readonly duration: number
}

/** Tells hooks and channels how an attempt ended. */
function tell(
  { parsed, response, error }: AttemptResult,
  event: AttemptEvent,
  hooks: ResolvedClientOptions['hooks'],
): void {
  const status = response?.status
  if (status !== undefined) {
    const { result, verified = false } = parsed ?? {}
    const outcome = { status, resultStatus: result?.status, resultCode: result?.code, verified }
    emitEvent(hooks.onResponse, 'antom-contract:response', () => ({ ...event, ...outcome }))
  }
  if (error !== undefined) {
    const reason = nameOf(error)
    emitEvent(hooks.onFailure, 'antom-contract:failure', () => ({ ...event, reason, status }))
  }
}

/**
 * An `AbortController` that is made when its signal is asked for. Next to a call that never leaves the process, making
 * one costs a fifth of all time; where a network is, the fetch of the runtime asks at once.
 */
class LazyAbort {
  #controller: AbortController | undefined
  #isAborted = false

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.#isAborted) this.#controller.abort()
    return this.#controller.signal
  }

  abort(): void {
    this.#isAborted = true
    this.#controller?.abort()
  }
}

/** The reason of an error of this package, or else its name. */
function nameOf(error: unknown): string {
  // Whatever was thrown has these fields or not.
  const { reason, name } = Object(error) as { readonly reason?: unknown; readonly name?: unknown }
  return String(reason ?? name)
}

async function headersOf(
  { path, body, headers }: RequestMessage,
  { clientId, agentToken, keyVersion, privateKey }: ResolvedClientOptions,
  time: number,
): Promise<Record<string, string>> {
  if (!Number.isSafeInteger(time)) {
    const text = 'clock must give the milliseconds since 1970 as a number from now'
    throw new ConfigurationError(text, { option: 'clock' })
  }
  const key = await privateKey.load()
  const signature = await sign(contentToSign({ path, clientId, time: `${time}`, body }), key)
  return {
    ...headers,
    'content-type': 'application/json; charset=UTF-8',
    'client-id': clientId,
    'request-time': `${time}`,
    signature: formatSignatureHeader({ keyVersion, signature }),
    ...(agentToken === undefined ? {} : { 'agent-token': agentToken }),
  }
}
