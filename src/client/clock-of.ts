import { type Clock, machineClock } from '../core/clock.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

/** Its timers keep the process alive: a program that waits for a retry must not end. */
const machine = machineClock(true)

/**
 * Finds the clock that a client goes by.
 *
 * @param options - the client's
 */
export function clockOf({ clock = machine }: ResolvedClientOptions): Clock {
  return clock
}
