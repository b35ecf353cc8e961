import { childAt, type Json, type JsonObject } from '../contract/json.ts'
import type { ContractChange } from './contract-change.ts'
import { type FactRule, factRules } from './fact-rules.ts'
import { type Fact, factsOf } from './facts.ts'

/**
 * What changed in what the contract states outside of JSON Schema: currencies, hosts, periods, how repetitions, answers
 * and events are recognized, what is secret, which lists are open.
 */
export function factChanges(base: JsonObject, candidate: JsonObject): ContractChange[] {
  const before = byName(factsOf(base))
  const after = byName(factsOf(candidate))
  const added = [...after].flatMap(([key, fact]) =>
    before.has(key) || !isThere(base, fact) ? [] : [inWords(factRules[fact.kind].added, fact)],
  )
  const others = [...before].flatMap(([key, fact]) => {
    const now = after.get(key)
    const { removed, changed } = factRules[fact.kind]
    if (now === undefined) return isThere(candidate, fact) ? [inWords(removed, fact)] : []
    return now.value === fact.value || changed === undefined ? [] : [inWords(changed, now, fact.value)]
  })
  return [...others, ...added]
}

/** Whether what a fact is about is in a document at all. */
const isThere = (document: JsonObject, { home }: Fact): boolean =>
  home.reduce<Json | undefined>(childAt, document) !== undefined

const byName = (facts: readonly Fact[]): ReadonlyMap<string, Fact> =>
  new Map(facts.map((fact) => [`${fact.kind} ${fact.name}`, fact]))

function inWords({ impact, text, todo }: FactRule, fact: Fact, before = ''): ContractChange {
  return {
    impact: typeof impact === 'string' ? impact : impact(fact, before),
    place: fact.place,
    text: text(fact, before),
    todo: typeof todo === 'function' ? todo(fact, before) : todo,
  }
}
