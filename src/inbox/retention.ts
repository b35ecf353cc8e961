import { timing } from '../../generated/timing.ts'
import { ConfigurationError } from '../core/errors/configuration-error.ts'

const day = 86_400_000

/** From the first send of a notification to the last, in milliseconds. A record must not be forgotten before. */
const repeated = timing.notificationRetries.reduce<number>((sum, seconds) => sum + seconds, 0) * 1000

const longest = 3650 * day

/**
 * How long a store remembers that a notification was handled: the option, checked.
 *
 * @param retention - in milliseconds; 7 days when left out
 * @throws {ConfigurationError} when it is shorter than Antom repeats, longer than 10 years, or no whole number
 */
export function retentionOf(retention = 7 * day): number {
  if (Number.isInteger(retention) && retention >= repeated && retention <= longest) return retention
  const need = `a whole number of milliseconds, from ${repeated} (so long Antom repeats) to ${longest} (10 years)`
  throw new ConfigurationError(`retention must be ${need}`, { option: 'retention' })
}
