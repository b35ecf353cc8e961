import { isTransportError, type TransportErrorReason } from '../core/errors.ts'
import { emitEvent } from '../core/events.ts'
import { contentToSign, formatSignatureHeader, sign } from '../signing/index.ts'
import { abortedCall, explainFault, type Place } from './faults.ts'
import { redacted } from './hooks.ts'
import { type Answer, readAnswer } from './read-answer.ts'
import { retryDelay } from './retry-delay.ts'
import type { CallOptions, Settings } from './settings.ts'

/** One request, to be sent once or several times. */
export interface Message extends CallOptions {
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

/** A request that was answered. */
export interface Exchange {
  readonly response: Response
  readonly answer: Answer
  readonly attempt: number
}

/**
 * Sends a request until there is an answer: signs each attempt anew, verifies the answer, and sends the same body
 * again where that is safe and useful.
 *
 * @param message - what is sent
 * @param settings - the client's
 * @throws {TransportError} when no attempt brought a usable answer
 * @throws {SignatureError} when an answer is not authentic, or a success is not signed
 */
export async function exchange(message: Message, settings: Settings): Promise<Exchange> {
  const { clock, hooks } = settings
  const { operation, url, signal, retries = settings.retries } = message
  const deadline = clock.now() + settings.totalTimeout
  for (let attempt = 1, time = 0; ; attempt++) {
    const place = { operation, url, attempt, signal }
    if (signal?.aborted) throw abortedCall(place, signal, attempt > 1)
    // No two attempts have the same time, however fast the clock and the retry.
    time = Math.max(clock.now(), time + 1)
    const limit = Math.min(message.timeout ?? settings.timeout, Math.max(1, deadline - time))
    const found = await send({ message, settings, place, time: `${time}`, limit })
    const reason = reasonToRepeat(found)
    if (reason !== undefined && attempt <= retries) {
      const now = clock.now()
      const { response } = found
      const delay = retryDelay(attempt, response?.headers.get('retry-after'), now)
      if (now + delay < deadline) {
        const event = () => ({ operation, attempt, url, delay, reason, status: response?.status })
        emitEvent(hooks.onRetry, 'antom-contract:retry', event)
        await clock.sleep(delay, signal)
        continue
      }
    }
    if (found.exchange !== undefined) return found.exchange
    throw found.error
  }
}

/** What an attempt came to: an exchange or an error. */
interface Found {
  exchange?: Exchange
  error?: unknown
  /** What the server sent, when it sent anything. */
  response?: Response
}

/** Reasons of errors that may be gone the next time. */
const passing: readonly TransportErrorReason[] = ['network', 'timeout', 'truncated']

/** Why the same request should be sent again; undefined when it should not. */
function reasonToRepeat({ exchange, error }: Found): string | undefined {
  const result = exchange?.answer.result
  if (result?.status === 'U' && result.advice === 'resend') return result.code
  if (!isTransportError(error)) return undefined
  const { reason, status = 0 } = error
  return passing.includes(reason) || status === 429 || status >= 500 ? reason : undefined
}

/** One sending of a request. */
interface Attempt {
  readonly message: Message
  readonly settings: Settings
  readonly place: Place
  /** What the `request-time` header says. */
  readonly time: string
  /** Milliseconds. */
  readonly limit: number
}

/** Makes one attempt. What goes wrong is in the result, not thrown. */
async function send({ message, settings, place, time, limit }: Attempt): Promise<Found> {
  const { operation, url, attempt, signal } = place
  const { hooks, clock, fetch } = settings
  const found: Found = {}
  const end = createAbort()
  const { abort } = end
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    abort()
  }, limit)
  signal?.addEventListener('abort', abort)
  try {
    const headers = await headersOf(message, settings, time)
    const event = () => ({ operation, attempt, url, headers: redacted(headers) })
    emitEvent(hooks.onRequest, 'antom-contract:request', event)
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body: message.body,
      get signal() {
        return end.signal
      },
      // Not 'error': this one tells the status, and Cloudflare Workers do not know the other.
      redirect: 'manual',
    })
    found.response = response
    found.exchange = {
      response,
      answer: await readAnswer(response, message.path, operation, settings),
      attempt,
    }
  } catch (error) {
    // Lets go of the connection, in whatever state it is.
    abort()
    found.error = explainFault(error, place, found.response?.status, isLate)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
  const { exchange, response, error } = found
  const status = response?.status
  const event = () => ({ operation, attempt, url, duration: clock.now() - Number(time) })
  if (status !== undefined) {
    const { result, verified = false } = exchange?.answer ?? {}
    const outcome = { status, resultStatus: result?.status, resultCode: result?.code, verified }
    emitEvent(hooks.onResponse, 'antom-contract:response', () => ({ ...event(), ...outcome }))
  }
  if (error !== undefined) {
    emitEvent(hooks.onFailure, 'antom-contract:failure', () => ({
      ...event(),
      reason: nameOf(error),
      status,
    }))
  }
  return found
}

/**
 * An `AbortController` that is made when its signal is asked for. Next to a call that never leaves the process, making
 * one costs a fifth of all time; where a network is, the fetch of the runtime asks at once.
 */
function createAbort(): { readonly signal: AbortSignal; readonly abort: () => void } {
  let controller: AbortController | undefined
  let isAborted = false
  return {
    get signal() {
      controller ??= new AbortController()
      if (isAborted) controller.abort()
      return controller.signal
    },
    abort: () => {
      isAborted = true
      controller?.abort()
    },
  }
}

/** The reason of an error of this package, or else its name. */
function nameOf(error: unknown): string {
  // Whatever was thrown has these fields or not.
  const { reason, name } = Object(error) as { readonly reason?: unknown; readonly name?: unknown }
  return String(reason ?? name)
}

async function headersOf(
  { path, body, headers }: Message,
  { clientId, agentToken, keyVersion, privateKey }: Settings,
  time: string,
): Promise<Record<string, string>> {
  const key = await privateKey.load()
  const signature = await sign(contentToSign({ path, clientId, time, body }), key)
  return {
    ...headers,
    'content-type': 'application/json; charset=UTF-8',
    'client-id': clientId,
    'request-time': time,
    signature: formatSignatureHeader({ keyVersion, signature }),
    ...(agentToken === undefined ? {} : { 'agent-token': agentToken }),
  }
}
