import type { Difference } from './compare-contract.ts'
import type { Deviation } from './snapshot.ts'

/** A line of a deviation that no difference answers to any more. */
export interface StaleDeviation {
  readonly deviation: number
  readonly entry: number
  readonly at: string
}

export interface Explanation {
  readonly unexplained: readonly Difference[]
  readonly explained: readonly Difference[]
  readonly stale: readonly StaleDeviation[]
}

/** Sorts differences into those that the snapshot accepts and those that it does not. */
export function explain(differences: readonly Difference[], deviations: readonly Deviation[]): Explanation {
  const isExplained = (difference: Difference) =>
    deviations.some((deviation) => accepts(deviation, difference))
  return {
    unexplained: differences.filter((difference) => !isExplained(difference)),
    explained: differences.filter(isExplained),
    stale: deviations.flatMap((deviation, index) =>
      deviation.at.flatMap((at, entry) => {
        const alone = { ...deviation, at: [at] }
        return differences.some((difference) => accepts(alone, difference))
          ? []
          : [{ deviation: index, entry, at }]
      }),
    ),
  }
}

function accepts(deviation: Deviation, difference: Difference): boolean {
  return (
    deviation.difference === difference.kind &&
    deviation.at.includes(difference.at) &&
    same(deviation.page, difference.page) &&
    same(deviation.contract, difference.contract)
  )
}

function same(accepted: string | number | undefined, found: string | undefined): boolean {
  return found === undefined || String(accepted) === found
}
