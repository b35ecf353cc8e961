import { checkNames, optionError } from '../../core/check-options.ts'
import { type Clock, monotonicTime, waitFor } from '../../core/clock.ts'
import { isTransportError, TransportError } from '../../core/errors/transport-error.ts'
import { callNamed } from '../call-named.ts'
import { checkSignal, checkTimeout } from '../call-options.ts'
import type { AntomOperations } from '../outcome.ts'
import type { Inquiry } from './read-final-state.ts'
import type { WaitOptions } from './wait-types.ts'

const defaultDelays = [2000, 4000, 8000, 16_000, 32_000]
const defaultDeadline = 62_000

/** What is asked, and how. */
export interface Question {
  /** The operation. */
  readonly inquiry: string
  /** Its request. */
  readonly query: object
  /** Codes of refusals after which it is asked again. */
  readonly notFound: readonly string[]
}

/** What polling came to. */
export interface PollResult<Read> {
  /** What the last answered inquiry says. */
  readonly outcome?: Read | undefined
  /** Why the last inquiry was not answered. */
  readonly error?: unknown
  /** Whether the deadline came before a decision. */
  readonly isOpen: boolean
}

/**
 * Checks how to wait.
 *
 * @param owner - the method, for the message
 * @param options - of the caller
 * @param more - names of options that only this method has
 * @throws {ConfigurationError} for the first option that cannot be used
 */
export function checkWaitOptions(owner: string, options: WaitOptions, more: readonly string[] = []): void {
  checkNames(options, ['signal', 'deadline', 'delays', 'timeout', ...more], owner)
  const { signal, timeout, deadline = defaultDeadline, delays = defaultDelays } = options
  checkSignal(signal)
  checkTimeout(timeout)
  if (!isAtLeast(deadline, 0)) throw optionError('deadline', 'must be 0 or more milliseconds')
  if (!Array.isArray(delays) || delays.length === 0 || !delays.every((delay) => isAtLeast(delay, 1)))
    throw optionError('delays', 'must be a list of waits of 1 or more milliseconds')
}

/** Texts such as `'5'` compare like numbers; they are none. */
function isAtLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least
}

/**
 * Asks until something is decided, or the deadline has come.
 *
 * @param antom - the client's methods
 * @param clock - the client's
 * @param question - what to ask
 * @param read - says of an inquiry what is asked for
 * @param options - checked
 * @throws what an inquiry throws, unless that is a missing answer
 */
export async function poll<Read extends { readonly status: string }>(
  antom: AntomOperations,
  clock: Clock,
  { inquiry: operation, query, notFound }: Question,
  read: (inquiry: Inquiry) => Read,
  { signal, timeout, deadline = defaultDeadline, delays = defaultDelays }: WaitOptions,
): Promise<PollResult<Read>> {
  const end = monotonicTime(clock) + deadline
  let outcome: Read | undefined
  for (let round = 0; ; round++) {
    // The next round is the retry.
    const asked = await tryCall(() => callNamed(antom, operation, query, { signal, timeout, retries: 0 }))
    if (asked.outcome !== undefined) {
      outcome = read(asked.outcome)
      const isRefused = asked.outcome.status === 'failed' && !notFound.includes(asked.outcome.code)
      if (isRefused || outcome.status !== 'pending') return { outcome, isOpen: false }
    }
    const left = end - monotonicTime(clock)
    if (left <= 0) return { outcome, error: asked.error, isOpen: true }
    await waitFor(clock, Math.min(left, delays[round] ?? delays.at(-1) ?? left), signal)
    if (signal?.aborted) {
      const text = `${operation}: the waiting was aborted. The outcome is unknown: inquire later.`
      throw new TransportError(text, { reason: 'aborted', operation, cause: signal.reason })
    }
  }
}

/** The outcome of a call, or the error of one that no attempt got an answer to. Others are thrown on. */
export async function tryCall(
  call: () => Promise<Inquiry>,
): Promise<{ readonly outcome?: Inquiry; readonly error?: unknown }> {
  try {
    return { outcome: await call() }
  } catch (error) {
    if (isTransportError(error) && error.reason !== 'aborted') return { error }
    throw error
  }
}

/** What the last answered inquiry says; throws why there was none. */
export function answerOf<Read>({ outcome, error }: PollResult<Read>): Read {
  if (outcome === undefined) throw error
  return outcome
}
