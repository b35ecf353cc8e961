import { isObject, type Json } from './json.ts'

/** Keys that lead from the document to one of its texts. */
export type TextPath = readonly (string | number)[]

/** What a text begins with that is still to be written. */
export const TO_BE_WRITTEN = 'TODO'

/** Whether a text stands in for one that is still to be written. */
export function isToBeWritten(text: string): boolean {
  return /^TODO\b/.test(text.trimStart())
}

/** Keys whose values are written for people, and therefore translated. */
const TEXT_KEYS = new Set(['description', 'summary', 'meaning', 'action', 'uncertain', 'x-migration'])

/** Every text of a document that people read, with the place where it stands. Messages in examples are not texts. */
export function* textsOf(node: Json, path: TextPath = []): Generator<{ path: TextPath; text: string }> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* textsOf(child, [...path, index])
    return
  }
  if (!isObject(node)) return
  for (const [key, child] of Object.entries(node)) {
    if (isMessage(key, path)) continue
    if (typeof child === 'string') {
      if (isTextKey(key, path)) yield { path: [...path, key], text: child }
    } else yield* textsOf(child, [...path, key])
  }
}

/** What stands in the place of a string of a document; `isText` where it is written for people. */
type ReplaceString = (value: string, path: TextPath, isText: boolean) => string

/** A copy of a document in which `replace` was asked for every string outside of messages. */
export function mapStrings<T extends Json>(node: T, replace: ReplaceString, path?: TextPath): T
export function mapStrings(node: Json, replace: ReplaceString, path: TextPath = []): Json {
  if (typeof node === 'string') return replace(node, path, isTextKey(String(path.at(-1)), path.slice(0, -1)))
  if (Array.isArray(node)) return node.map((child, index) => mapStrings(child, replace, [...path, index]))
  if (!isObject(node)) return node
  const entries = Object.entries(node).map(([key, child]): [string, Json] => [
    key,
    isMessage(key, path) ? child : mapStrings(child, replace, [...path, key]),
  ])
  return Object.fromEntries(entries)
}

/** A copy without the messages of the examples: all that a translation can change, and quick to search. */
export function withoutMessages<T extends Json>(node: T, path?: TextPath): T
export function withoutMessages(node: Json, path: TextPath = []): Json {
  if (Array.isArray(node)) return node.map((child, index) => withoutMessages(child, [...path, index]))
  if (!isObject(node)) return node
  const entries = Object.entries(node)
    .filter(([key]) => !isMessage(key, path))
    .map(([key, child]): [string, Json] => [key, withoutMessages(child, [...path, key])])
  return Object.fromEntries(entries)
}

function isMessage(key: string, path: TextPath): boolean {
  return key === 'value' && path.at(-2) === 'examples'
}

/** A `title` elsewhere names a type. */
function isTextKey(key: string, path: TextPath): boolean {
  return TEXT_KEYS.has(key) || (key === 'title' && path.length === 1 && path[0] === 'info')
}

export function pathKey(path: TextPath): string {
  return JSON.stringify(path)
}
