import { createDeviationReporter, type DeviationReporter } from '../validation/report-deviations.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

/** One reporter a client, which remembers what it has warned of. */
const reporters = new WeakMap<ResolvedClientOptions, DeviationReporter>()

/**
 * Finds what reports the deviations of a client.
 *
 * @param options - the client's
 */
export function reporterOf(options: ResolvedClientOptions): DeviationReporter {
  const reporter = reporters.get(options) ?? createDeviationReporter(options.hooks.onDeviation)
  reporters.set(options, reporter)
  return reporter
}
