import type { ApiOperation } from './api-operations.ts'
import { type JsonObject, objectAt, stringAt, textAt } from './json.ts'

/** A family of calls, as people are told of it. */
export interface Family {
  /** The folder of `families/`. */
  readonly name: string
  /** What people read; the folder's name where the contract says nothing. */
  readonly title: string
  /** In Markdown; empty when there is none. */
  readonly description: string
  readonly calls: readonly ApiOperation[]
}

/**
 * The families of the document in the order of its `x-families`, then those that stand only in calls. One without calls
 * is left out: there is nothing to be told.
 *
 * @param calls every operation and notification; those without a family are in none
 */
export function familiesOf(document: JsonObject, calls: readonly ApiOperation[]): Family[] {
  const texts = objectAt(document, 'x-families')
  const used = new Set(calls.flatMap(({ family }) => (family === undefined ? [] : [family])))
  const names = [...new Set([...Object.keys(texts), ...used])].filter((name) => used.has(name))
  return names.map((name) => {
    const text = objectAt(texts, name)
    return {
      name,
      title: stringAt(text, 'summary') ?? name,
      description: textAt(text, 'description'),
      calls: calls.filter(({ family }) => family === name),
    }
  })
}
