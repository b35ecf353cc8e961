import { monotonicTime, waitFor } from '../core/clock.ts'
import { isTransportError, type TransportErrorReason } from '../core/errors/transport-error.ts'
import { emitEvent } from '../core/events.ts'
import { type AttemptResult, makeAttempt, type RequestMessage } from './attempt.ts'
import { abortError } from './client-error.ts'
import { clockOf } from './clock-of.ts'
import type { ParsedResponse } from './read-response.ts'
import type { ReceivedResponse } from './received-response.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import { retryDelay } from './retry-delay.ts'

/** A request that was answered. */
export interface CompletedRequest {
  readonly parsed: ParsedResponse
  readonly response: ReceivedResponse
  /** The attempt that was answered, from 1. */
  readonly attempt: number
  /** Whether an attempt before it may have arrived. */
  readonly isRepeated: boolean
}

/**
 * Sends a request until there is an answer: signs each attempt anew, verifies the answer, and sends the same body
 * again where that is safe and useful.
 *
 * @param message - what is sent
 * @param options - the client's
 * @throws {TransportError} when no attempt brought a usable answer
 * @throws {SignatureError} when an answer is not authentic, or a success is not signed
 */
export async function sendWithRetries(
  message: RequestMessage,
  options: ResolvedClientOptions,
): Promise<CompletedRequest> {
  const { hooks } = options
  const clock = clockOf(options)
  const { operation, url, retries = options.retries } = message
  const signal = message.signal ?? undefined
  const deadline = monotonicTime(clock) + options.totalTimeout
  let mayHaveArrived = false
  for (let attempt = 1, time = 0; ; attempt++) {
    const info = { operation, url, attempt, signal, mayHaveArrived }
    if (signal?.aborted) throw abortError(info, signal, attempt > 1)
    // No two attempts have the same time, however fast the clock and the retry.
    time = Math.max(Math.trunc(clock.now()), time + 1)
    const left = Math.max(1, deadline - monotonicTime(clock))
    const limit = Math.min(message.timeout ?? options.timeout, left)
    const isRepeated = mayHaveArrived
    const result = await makeAttempt({ message, options, info, time, limit })
    const { parsed, response, error } = result
    if (result.isUnsent !== true) mayHaveArrived = true
    const reason = retryReason(result)
    if (reason !== undefined && attempt <= retries) {
      const delay = retryDelay(attempt, response?.headers.get('retry-after'), clock.now())
      if (monotonicTime(clock) + delay < deadline) {
        const event = () => ({ operation, attempt, url, delay, reason, status: response?.status })
        emitEvent(hooks.onRetry, 'antom-contract:retry', event)
        await waitFor(clock, delay, signal)
        continue
      }
    }
    if (parsed !== undefined && response !== undefined) return { parsed, response, attempt, isRepeated }
    throw error
  }
}

/** Reasons of errors that may be gone the next time. */
const passing: readonly TransportErrorReason[] = ['network', 'timeout', 'truncated']

/** Why the same request should be sent again; undefined when it should not. */
function retryReason({ parsed, error }: AttemptResult): string | undefined {
  const result = parsed?.result
  if (result?.status === 'U' && result.advice === 'resend') return result.code
  if (!isTransportError(error)) return undefined
  const { reason, status = 0 } = error
  return passing.includes(reason) || status === 429 || status >= 500 ? reason : undefined
}
