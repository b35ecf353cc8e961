import type { DeviationKind } from '../../validation/deviation.ts'
import { type ContractPlace, locateField } from './locate-field.ts'
import type { LoggedDeviation } from './read-log.ts'

/** One difference between what arrives and the contract. */
export interface Finding {
  readonly kind: DeviationKind
  readonly schema: string
  /** The field; `*` stands for every item of a list. */
  readonly pointer: string
  readonly keyword: string
  readonly reason: string
  /** How often it came. */
  readonly count: number
  /** The events and operations in which it came, sorted. */
  readonly sources: readonly string[]
  /** When it came first and last, in ISO 8601; absent when the log has no times. */
  readonly first?: string
  readonly last?: string
  /** Where the contract says otherwise; absent for a type that this version of the contract does not have. */
  readonly contract?: ContractPlace
}

interface Group {
  readonly deviation: LoggedDeviation
  readonly pointer: string
  readonly sources: Set<string>
  count: number
  first: number
  last: number
}

/** How many differences are kept apart: some hundred times as many as a contract that is wrong everywhere has. */
const maxGroups = 10_000

/** How many sources of a difference are named. */
const maxSources = 20

/** The most serious first. */
const order: readonly DeviationKind[] = ['contradiction', 'documented', 'unknown']

/** Groups deviations as they come. Memory grows with the differences, which are bounded, and not with the deviations. */
export function createGroups() {
  const groups = new Map<string, Group>()
  let uncounted = 0
  return {
    add: (deviation: LoggedDeviation): void => {
      const { kind, schema, keyword, source, time } = deviation
      const pointer = deviation.pointer.replace(/\/\d+(?=\/|$)/g, '/*')
      const key = JSON.stringify([kind, schema, pointer, keyword])
      const group = groups.get(key) ?? {
        deviation,
        pointer,
        sources: new Set(),
        count: 0,
        first: Number.POSITIVE_INFINITY,
        last: Number.NEGATIVE_INFINITY,
      }
      if (group.count === 0 && groups.size === maxGroups) {
        uncounted++
        return
      }
      groups.set(key, group)
      group.count++
      if (source !== undefined && group.sources.size < maxSources) group.sources.add(source)
      if (time === undefined) return
      group.first = Math.min(group.first, time)
      group.last = Math.max(group.last, time)
    },
    /** How many deviations were of more differences than are kept apart. */
    uncounted: () => uncounted,
    findings: (): Finding[] => [...groups.values()].map(findingOf).sort(compare),
  }
}

function findingOf({ deviation, pointer, sources, count, first, last }: Group): Finding {
  const { kind, schema, keyword, reason } = deviation
  const contract = locateField(schema, pointer)
  return {
    kind,
    schema,
    pointer,
    keyword,
    reason,
    count,
    sources: [...sources].sort(),
    ...(last >= first && { first: new Date(first).toISOString(), last: new Date(last).toISOString() }),
    ...(contract !== undefined && { contract }),
  }
}

function compare(a: Finding, b: Finding): number {
  const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    b.count - a.count ||
    byText(a.schema, b.schema) ||
    byText(a.pointer, b.pointer) ||
    byText(a.keyword, b.keyword)
  )
}
