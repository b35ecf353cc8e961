import { checkNames, checkNumber, longestTimer, milliseconds, optionError } from '../core/check-options.ts'
import type { CallOptions } from './resolved-options.ts'

/**
 * Checks what one call sets for itself.
 *
 * @param owner - the method, for the message
 * @param options - of the call
 * @throws {ConfigurationError} for the first option that cannot be used
 */
export function checkCallOptions(owner: string, options: CallOptions): void {
  checkNames(options, ['signal', 'timeout', 'retries'], owner)
  checkSignal(options.signal)
  checkTimeout(options.timeout)
  checkNumber('retries', options.retries ?? 0, 0, 10)
}

/**
 * Checks a signal by what is used of it: some are made by another realm or by a package.
 *
 * @param signal - `undefined` and `null` are none
 * @throws {ConfigurationError} `signal`
 */
export function checkSignal(signal: AbortSignal | null | undefined): void {
  if (signal === undefined || signal === null) return
  if (typeof signal.aborted !== 'boolean' || typeof signal.addEventListener !== 'function')
    throw optionError('signal', 'must be an AbortSignal, such as the signal of an AbortController')
}

/**
 * Checks how long a call may take.
 *
 * @param timeout - milliseconds; `undefined` and `null` are none of its own
 * @throws {ConfigurationError} `timeout`
 */
export function checkTimeout(timeout: number | null | undefined): void {
  checkNumber('timeout', timeout ?? 1, 1, longestTimer, milliseconds)
}
