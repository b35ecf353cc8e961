import { optionError } from '../core/check-options.ts'

/**
 * The length of a claim as inboxes take it (the receiver's option `lease`, whose default is in `receiver-settings.ts`):
 * whole milliseconds, and no longer than what was handled is remembered.
 *
 * @param leaseMs - as the receiver asks for it, of any type: an inbox may be called by a program in JavaScript
 * @param longest - the retention of the store, in milliseconds
 * @throws {ConfigurationError} when it is no number above 0: such a claim would have ended before it began
 */
export function leaseOf(leaseMs: unknown, longest = Number.POSITIVE_INFINITY): number {
  if (typeof leaseMs !== 'number' || !(leaseMs > 0)) {
    throw optionError('leaseMs', 'must be a number of milliseconds above 0')
  }
  return Math.min(Math.ceil(leaseMs), longest)
}
