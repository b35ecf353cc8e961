import { describe, expect, it } from 'vitest'
import type { FieldFacts, PageFacts } from '../../tools/doc-snapshots/facts.ts'
import { expectBounded, expectShallow } from '../../tools/drift/page/bounds.ts'
import { UnusablePage } from '../../tools/drift/unusable-page.ts'

describe('quotes and lists within one another', () => {
  it.each([
    ['quotes', '>'],
    ['quotes with spaces', '> '],
    ['lists', '- '],
    ['numbered lists', '1. '],
    ['all of them', '> - 2) * + >'],
  ])('are bounded: %s', (_, mark) => {
    const times = 50 / (mark.match(/[>*+).-]/g)?.length ?? 1)
    expect(() => expectShallow(`a\n${mark.repeat(Math.floor(times))}x`)).not.toThrow()
    expect(() => expectShallow(`a\n${mark.repeat(Math.floor(times) + 1)}x`)).toThrow(
      expect.objectContaining({ name: 'UnusablePage', line: 2 }),
    )
  })

  it.each([
    ['a rule', '-'.repeat(600)],
    ['text in bold', '*'.repeat(600)],
    ['a table', '| - '.repeat(600)],
    ['spaces', ' '.repeat(600)],
    ['many lines', '> - x\n'.repeat(600)],
  ])('are not in %s', (_, text) => {
    expect(() => expectShallow(text)).not.toThrow()
  })
})

describe('facts', () => {
  const page = (fields: Record<string, FieldFacts>, codes: Record<string, string> = {}): PageFacts => ({
    kind: 'reference',
    messages: { a: { request: fields } },
    codes: { a: codes },
  })
  const named = <T>(count: number, value: T) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, value]))
  const deep = (levels: number): FieldFacts => {
    let field: FieldFacts = {}
    for (let level = 1; level < levels; level += 1) field = { fields: { a: field } }
    return field
  }

  it.each<[string, PageFacts, number]>([
    ['fields', page(named(9_999, {})), 0],
    ['fields and codes', page(named(5_000, {}), named(4_999, 'S')), 0],
    ['values', page({ a: { values: Object.keys(named(9_998, 0)) } }), 0],
    ['names', page({}), 9_999],
  ])('are at most 10,000: %s', (_, facts, names) => {
    expect(() => expectBounded(facts, names)).not.toThrow()
    expect(() => expectBounded(facts, names + 1)).toThrow(UnusablePage)
  })

  it('are at most 32 levels deep', () => {
    expect(() => expectBounded(page({ a: deep(32) }), 0)).not.toThrow()
    expect(() => expectBounded(page({ a: deep(33) }), 0)).toThrow(/32 levels/)
    // So deep that nothing that calls itself could look.
    expect(() => expectBounded(page({ a: deep(200_000) }), 0)).toThrow(/32 levels/)
  })
})
