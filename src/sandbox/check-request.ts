import { visibleText } from '../core/visible-text.ts'
import { describeError } from '../validation/describe-error.ts'
import { withoutNullMembers } from '../validation/null-members.ts'
import type { Validate } from './contract.ts'
import { isObject, type JsonObject } from './json.ts'

/** A request after it was compared with the contract. */
export type CheckedRequest =
  | {
      /** The fields that the contract knows. */
      readonly request: JsonObject
      /** JSON Pointers to the fields that were left out, because the contract does not know them. */
      readonly unknownFields: readonly string[]
    }
  | { readonly problem: string }

/** A body within `maxBodySize` can nest half a million levels; what the API documents has less than ten. */
const maxDepth = 32

/** The documented requests have some hundred fields when every one of them is there. */
const maxValues = 10_000

/** A request with more unknown fields than this is one of another API. */
const maxUnknownFields = 100

/** A body that is no JSON text in UTF-8. */
export const notJson = 'The body is not JSON in UTF-8.'

/**
 * Reads the body of a request: JSON in UTF-8, of bounded depth and size. Members that are `null` are removed, since
 * they are absent ones in this API.
 *
 * @param body - the bytes as they were received
 */
export function readRequest(body: Uint8Array): { readonly value: unknown } | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return { problem: notJson }
  }
  const problem = shapeProblem(value)
  return problem === undefined ? { value: withoutNullMembers(value) } : { problem }
}

/**
 * Compares a request with the contract. Fields that the contract does not know are left out of it, as the gateway does
 * with them; each is named.
 *
 * @param validate - the validator of the operation's requests; without one everything passes
 * @param value - what {@link readRequest} gave; unknown fields are removed from it
 * @param isStrict - whether unknown fields are refused
 */
export function checkRequest(
  validate: Validate | undefined,
  value: unknown,
  isStrict: boolean,
): CheckedRequest {
  const unknownFields: string[] = []
  while (validate !== undefined && !validate(value)) {
    // A validator stops at the first error, so that each round finds one field.
    const error = validate.errors?.[0]
    const { pointer, reason } = error ? describeError(error) : { pointer: '', reason: 'is not valid' }
    const name = error?.keyword === 'additionalProperties' ? error.params.additionalProperty : undefined
    const owner = error === undefined ? undefined : memberAt(value, error.instancePath)
    if (isStrict || typeof name !== 'string' || typeof owner !== 'object' || owner === null) {
      return { problem: `${pointer === '' ? 'The body' : visibleText(pointer, 120)} ${reason}` }
    }
    if (unknownFields.length === maxUnknownFields) {
      return { problem: `The body has more than ${maxUnknownFields} fields that the contract does not know.` }
    }
    unknownFields.push(visibleText(pointer, 120))
    Reflect.deleteProperty(owner, name)
  }
  return { request: isObject(value) ? value : {}, unknownFields }
}

/** Why a value is too deep or too large to be worked on, if it is. Not recursive, for that very reason. */
function shapeProblem(value: unknown): string | undefined {
  let level: unknown[] = [value]
  let count = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return `The body is nested more than ${maxDepth} levels deep.`
    count += level.length
    if (count > maxValues) return `The body holds more than ${maxValues} values.`
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return undefined
}

/** What a JSON Pointer leads to, through objects and lists. */
function memberAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? // An object or a list has an own member of this name.
            (at as Record<string, unknown>)[name]
          : undefined,
      value,
    )
}
