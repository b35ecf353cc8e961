import { isObject, type Json, type JsonObject } from './json.ts'
import { jsonPointer } from './json-pointer.ts'
import { isInExamples } from './key-positions.ts'
import type { UnsupportedFeature } from './unsupported.ts'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is a day, a month or a year that a calendar has: `2024-02-29`, `2024-02` or `2024`. */
export function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year === undefined) return false
  const given = [year, month ?? '01', day ?? '01'].join('-')
  const parsed = new Date(`${given}T00:00:00Z`)
  // What no calendar has is either no date, or another one.
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(given)
}

/** Whether a text is a day that a calendar has: `2024-02-29`. */
export function isDay(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length && isDate(text)
}

/** Every date that a bundled document states and that no calendar has: of its pages, and of when something appeared. */
export function* dateFaults(document: JsonObject): Generator<UnsupportedFeature> {
  yield* visit(document, [])
}

function* visit(node: Json, path: readonly string[]): Generator<UnsupportedFeature> {
  if (typeof node !== 'object' || node === null) return
  // A field can have these names, and is an object.
  if (isObject(node)) {
    const { 'x-since': since, 'x-doc': doc } = node
    if (since !== undefined && !isObject(since) && !(typeof since === 'string' && isDate(since))) {
      const message = `\`x-since\` is a text with a day, a month or a year of the calendar, such as '2025-04', not ${JSON.stringify(since)}.`
      yield { path: [...path, 'x-since'], message }
    }
    const retrieved = isObject(doc) ? doc.retrieved : undefined
    if (typeof retrieved === 'string' && !isDay(retrieved)) {
      const message = `\`retrieved\` is a day of the calendar, such as '2025-04-30', not "${retrieved}".`
      yield { path: [...path, 'x-doc', 'retrieved'], message }
    }
  }
  for (const [key, child] of Object.entries(node)) {
    const inner = [...path, key]
    if (!isInExamples(jsonPointer(inner))) yield* visit(child, inner)
  }
}
