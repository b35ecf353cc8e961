import { optionError } from '../core/check-options.ts'

/**
 * The length of a claim as inboxes take it (the receiver's option `lease`, whose default is in `receiver-settings.ts`):
 * whole milliseconds. A store that forgets cuts it to what it remembers.
 *
 * @param leaseMs - as the receiver asks for it, of any type: an inbox may be called by a program in JavaScript
 * @throws {ConfigurationError} when it is no number above 0: such a claim would have ended before it began
 */
export function leaseOf(leaseMs: unknown): number {
  if (typeof leaseMs !== 'number' || !(leaseMs > 0)) {
    throw optionError('leaseMs', 'must be a number of milliseconds above 0')
  }
  return Math.ceil(leaseMs)
}
