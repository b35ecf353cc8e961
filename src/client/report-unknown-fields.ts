import { visibleText } from '../core/visible-text.ts'
import type { Deviation } from '../validation/deviation.ts'
import { hasDeviationListener } from '../validation/report-deviations.ts'
import { reporterOf } from './deviation-reporter.ts'
import type { OperationName } from './outcome.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

/** How many fields a client remembers as warned of; beyond it, it is silent. */
const maxWarnings = 100

/** What each client has warned of. */
const warnings = new WeakMap<ResolvedClientOptions, Set<string>>()

/**
 * Tells of fields of a request that the contract does not know. Where nobody listens, each is warned of once on the
 * console: unlike an unknown field of an answer it is most likely misspelt, and the program can mend it.
 *
 * @param options - the client's
 * @param operation - what is called
 * @param fields - the fields; their names can be shown
 */
export async function reportUnknownFields(
  options: ResolvedClientOptions,
  operation: OperationName,
  fields: readonly Deviation[],
): Promise<void> {
  if (fields.length === 0) return
  if (hasDeviationListener(options.hooks.onDeviation)) return reporterOf(options)({ operation }, fields)
  const warned = warnings.get(options) ?? new Set()
  warnings.set(options, warned)
  for (const { schema, pointer, reason } of fields) {
    const place = `${schema} ${pointer.replace(/\d+/g, '0')}`
    if (warned.has(place) || warned.size >= maxWarnings) continue
    warned.add(place)
    console.warn(
      `antom-contract: ${operation}: ${visibleText(pointer, 200)} ${reason}; is it misspelt? It was sent all the same. This is told once; onDeviation is told each time.`,
    )
  }
}
