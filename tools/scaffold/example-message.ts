import type { FieldFacts, Fields } from '../doc-snapshots/facts.ts'
import { kebabCase } from '../doc-snapshots/field-schema.ts'

/**
 * A message with made-up values that fit what a page says of its fields.
 *
 * @param requiredOnly whether optional fields are left out
 */
export function exampleOf(fields: Fields, requiredOnly = false): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, facts]) => facts.required || !requiredOnly)
      .map(([name, facts]) => [name, exampleValue(name, facts, requiredOnly)]),
  )
}

function exampleValue(name: string, facts: FieldFacts, requiredOnly: boolean): unknown {
  const type = (facts.type ?? 'String').toLowerCase()
  const [value] = facts.values ?? []
  if (/^(?:array|list)\b|\[\]$/.test(type)) {
    return [facts.fields ? exampleOf(facts.fields, requiredOnly) : (value ?? textFor(name, facts))]
  }
  if (value !== undefined) return value
  const known = KNOWN.get(type)
  if (known !== undefined) return known
  if (type === 'string' || type === 'url') return textFor(name, facts)
  return exampleOf(facts.fields ?? {}, requiredOnly)
}

const KNOWN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['amount', { currency: 'HKD', value: '1000' }],
  ['result', { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success' }],
  ['datetime', '2026-03-14T12:01:01+08:00'],
  ['date-time', '2026-03-14T12:01:01+08:00'],
  ['boolean', true],
  ['integer', 1],
  ['int', 1],
  ['long', 1],
  ['number', '1.5'],
  ['double', '1.5'],
  ['decimal', '1.5'],
])

function textFor(name: string, { maxLength = 64 }: FieldFacts): string {
  const text = /url$/i.test(name) ? 'https://shop.example/' : `${kebabCase(name)}-1`
  return text.slice(0, maxLength)
}
