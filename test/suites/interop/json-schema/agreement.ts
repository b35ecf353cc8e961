import { aggregates, type BrokenRule, directRules, type Sample, VALID } from './corpus.ts'

/** What a library says about a message, and by which of its rules. */
export interface Verdict {
  readonly isValid: boolean
  readonly rules: readonly string[]
}

/** Why a library may say something else than the generated validators. */
export interface Difference {
  /** `accepts`: what we refuse by `keyword`; `refuses`: what we accept, by its own rule of that name. */
  readonly it: 'accepts' | 'refuses'
  readonly keyword: string
  /** Of which values that holds; of all when left out. Only of those that it accepts. */
  readonly of?: (value: BrokenRule['value']) => boolean
  readonly why: string
}

/** A message about which a library differs, and nothing explains why. */
export interface Unexplained {
  readonly sample: Sample
  readonly verdict: Verdict
}

/** How a library compares with the generated validators. */
export interface Agreement {
  /** By the row of the table: how many messages there are, and how many of them it sees differently for a known reason. */
  readonly rows: ReadonlyMap<string, { readonly all: number; readonly explained: number }>
  readonly unexplained: readonly Unexplained[]
  /** Differences that no message has shown. */
  readonly unseen: readonly Difference[]
}

/** Compares verdicts, one for each message. */
export function compareVerdicts(
  samples: readonly Sample[],
  verdicts: readonly Verdict[],
  differences: readonly Difference[],
): Agreement {
  const rows = new Map<string, { all: number; explained: number }>()
  const unexplained: Unexplained[] = []
  const seen = new Set<Difference>()
  for (const [index, sample] of samples.entries()) {
    const verdict = verdicts[index]
    if (verdict === undefined)
      throw new Error(`There is no verdict on message ${index + 1}, a ${sample.message}.`)
    const row = rows.get(sample.row) ?? { all: 0, explained: 0 }
    rows.set(sample.row, row)
    row.all += 1
    if (verdict.isValid === (sample.row === VALID)) continue
    const reasons = verdict.isValid
      ? acceptedFor(sample.broken, differences)
      : refusedFor(verdict.rules, differences)
    if (reasons === undefined) unexplained.push({ sample, verdict })
    else {
      row.explained += 1
      for (const reason of reasons) seen.add(reason)
    }
  }
  return { rows, unexplained, unseen: differences.filter((one) => !seen.has(one)) }
}

/** Why it accepts: at each place one of the rules that we find broken there is one that it sees differently. */
function acceptedFor(
  broken: readonly BrokenRule[],
  differences: readonly Difference[],
): Difference[] | undefined {
  const direct = directRules(broken).filter(({ keyword }) => !aggregates.includes(keyword))
  const places = [...new Set(direct.map(({ place }) => place))]
  const reasons = places.map((place) =>
    differences.find(
      ({ it, keyword, of = () => true }) =>
        it === 'accepts' &&
        direct.some((rule) => rule.place === place && rule.keyword === keyword && of(rule.value)),
    ),
  )
  return allOf(reasons)
}

function refusedFor(rules: readonly string[], differences: readonly Difference[]): Difference[] | undefined {
  return allOf(
    rules.map((rule) => differences.find(({ it, keyword }) => it === 'refuses' && keyword === rule)),
  )
}

function allOf(reasons: readonly (Difference | undefined)[]): Difference[] | undefined {
  const known = reasons.flatMap((reason) => reason ?? [])
  return known.length === reasons.length && known.length > 0 ? known : undefined
}
