import { expect, it } from 'vitest'
import { deprecationChanges } from '../../tools/diff/deprecation-changes.ts'
import { factChanges } from '../../tools/diff/fact-changes.ts'
import { openValueChanges } from '../../tools/diff/open-value-changes.ts'
import { resultCodeChanges } from '../../tools/diff/result-code-changes.ts'
import { schemaChanges } from '../../tools/diff/schema-changes.ts'
import { greatest } from '../../tools/diff/version.ts'
import { exampleDocument } from '../support/example-contract.ts'
import { inOne, resultsOf } from './support/in-one.ts'
import { sixtyChanges } from './support/sixty-changes.ts'

const base = await exampleDocument()
const candidates = sixtyChanges.map(({ change }) => {
  const candidate = structuredClone(base)
  change(candidate)
  return candidate
})
// Comparing starts a program: once for all, except for a new call, which would pass for the one that is gone beside it.
const inSchemas = schemaChanges(inOne(candidates.map(() => base)), inOne(candidates))
const newCall = sixtyChanges.findIndex(({ name }) => name === 'a new call')
const withNewCall = schemaChanges(base, candidates[newCall] ?? {})

it('are sixty', () => {
  expect(new Set(sixtyChanges.map(({ name }) => name)).size).toBe(60)
})

it.each(sixtyChanges.map(({ name, want }, index) => [name, want, index] as const))(
  'rates as users feel it: %s is %s',
  async (_name, want, index) => {
    const candidate = candidates[index] ?? {}
    const changes = [
      ...(index === newCall ? await withNewCall : resultsOf(await inSchemas, index)),
      ...deprecationChanges(base, candidate),
      ...openValueChanges(base, candidate),
      ...resultCodeChanges(base, candidate),
      ...factChanges(base, candidate),
    ]
    expect(greatest(changes.map(({ impact }) => impact)) ?? 'none', JSON.stringify(changes)).toBe(want)
    for (const { text, todo } of changes)
      for (const words of [text, todo]) {
        expect(words.en).not.toBe('')
        expect(words.zh).toMatch(/\p{Script=Han}|`/u)
      }
  },
)
