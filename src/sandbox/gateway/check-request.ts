import { visibleText } from '../../core/visible-text.ts'
import { withoutNullMembers } from '../../validation/null-members.ts'
import { type KnownFieldsResult, validateKnownFields } from '../../validation/validate-known-fields.ts'
import type { Validate } from '../contract.ts'
import type { RequestProblem } from '../family.ts'
import { isObject, type JsonObject } from '../json.ts'

/** A request that fits the contract, or the first problem of one that does not. */
export type CheckedRequest =
  | {
      /** The fields that the contract knows. */
      readonly request: JsonObject
      /** JSON Pointers to the fields that were left out, because the contract does not know them. */
      readonly unknownFields: readonly string[]
    }
  | {
      readonly problem: string
      /** Where and how it breaks the contract, when one value does. */
      readonly at?: RequestProblem
    }

/** A body within `maxBodySize` can nest half a million levels; what the API documents has less than ten. */
const maxDepth = 32

/** A documented request with all its fields has some hundred values. */
const maxValues = 10_000

/**
 * Reads the body of a request: JSON in UTF-8, of bounded depth and size. Members that are `null` are removed, since
 * `null` means absent in this API.
 *
 * @param body - the bytes as they were received
 */
export function readRequest(body: Uint8Array): { readonly value: unknown } | { readonly problem: string } {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    // Before it is parsed: half a million nested lists take the parser a second.
    if (isTooDeep(text)) return { problem: `The body is nested more than ${maxDepth} levels deep.` }
    const value: unknown = JSON.parse(text)
    const problem = sizeProblem(value)
    return problem === undefined ? { value: withoutNullMembers(value) } : { problem }
  } catch {
    return { problem: 'The body is not JSON in UTF-8.' }
  }
}

/**
 * Compares a request with the contract. Like the gateway, it ignores fields that the contract does not know: they are
 * removed, and each one is named.
 *
 * @param validate - the validator of the operation's requests; without one every request passes
 * @param value - what {@link readRequest} gave; unknown fields are removed from it
 * @param isStrict - whether unknown fields are refused
 */
export function checkRequest(
  validate: Validate | undefined,
  value: unknown,
  isStrict: boolean,
): CheckedRequest {
  const { unknownFields, issue }: KnownFieldsResult = validate
    ? validateKnownFields(validate, value)
    : { unknownFields: [] }
  const wrong = (isStrict ? unknownFields[0] : undefined) ?? issue
  if (wrong !== undefined) {
    const { pointer, keyword, reason } = wrong
    return {
      problem: `${pointer === '' ? 'The body' : visibleText(pointer, 120)} ${reason}`,
      at: { pointer, keyword },
    }
  }
  return {
    request: isObject(value) ? value : {},
    unknownFields: unknownFields.map(({ pointer }) => visibleText(pointer, 120)),
  }
}

/** Whether objects and arrays in JSON text are nested deeper than allowed. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '"') at = endOfString(text, at)
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
    if (depth > maxDepth) return true
  }
  return false
}

/** The index of the quote that ends a JSON string, or of the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

/** The problem of a value with too many parts, if it has too many. */
function sizeProblem(value: unknown): string | undefined {
  let count = 0
  for (let level: unknown[] = [value]; level.length > 0; ) {
    count += level.length
    if (count > maxValues) return `The body holds more than ${maxValues} values.`
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return undefined
}
