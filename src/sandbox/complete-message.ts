import { pointerStep, pointerSteps, valueAtSteps } from '../core/json-pointer.ts'
import type { Validate } from './contract.ts'
import { fieldOf, isObject, type JsonObject, textOf } from './json.ts'

/** A message that has what the contract promises. */
export interface CompletedMessage<Message extends JsonObject> {
  readonly message: Message
  /** JSON Pointers to the fields that were taken from an example. */
  readonly exampleFields: readonly string[]
}

/** Each field that is added takes one validation, so that their number must have a limit. */
const maxFields = 100

/**
 * Adds the fields that the contract promises and a message lacks, so that a field that is new in the contract does not
 * make the sandbox's messages wrong. Their values are those of an example with the same status, or of any other example
 * where that has none. What the message has stays as it is.
 *
 * @param validate - the validator of the message; without one it stays as it is
 * @param original - what the behaviour of an operation has made
 * @param examples - the contract's examples of this message
 * @returns the same object when nothing was missing
 */
export function completeMessage<Message extends JsonObject>(
  validate: Validate | undefined,
  original: Message,
  examples: readonly JsonObject[],
): CompletedMessage<Message> {
  let message = original
  const exampleFields: string[] = []
  const sorted = sameStatusFirst(examples, statusOf(original))
  while (validate !== undefined && exampleFields.length < maxFields && !validate(message)) {
    const found = firstMissing(validate, sorted)
    if (found === undefined) break
    if (message === original) message = structuredClone(original)
    const owner = valueAtSteps(message, found.owner)
    if (!isObject(owner) || Object.hasOwn(owner, found.name)) break
    Reflect.set(owner, found.name, structuredClone(found.value))
    exampleFields.push(`/${[...found.owner, found.name].map(pointerStep).join('/')}`)
  }
  return { message, exampleFields }
}

interface MissingField {
  /** The names that lead to the object that lacks the field. */
  readonly owner: readonly string[]
  readonly name: string
  readonly value: unknown
}

/** Where a message may have one of several fields, the validator names each of them: the first that an example has. */
function firstMissing({ errors }: Validate, examples: readonly JsonObject[]): MissingField | undefined {
  for (const { keyword, instancePath, params } of errors ?? []) {
    const name = params.missingProperty
    if (keyword !== 'required' || typeof name !== 'string') continue
    const owner = pointerSteps(instancePath)
    const value = examples.flatMap((example) => valuesAt(example, [...owner, name]))[0]
    if (value !== undefined) return { owner, name, value }
  }
  return undefined
}

/** The values at a place in an example. An example can have fewer items in a list than the message: each item counts. */
function valuesAt(value: unknown, steps: readonly string[]): unknown[] {
  const [step, ...rest] = steps
  if (step === undefined) return [value]
  if (Array.isArray(value)) return value.flatMap((item: unknown) => valuesAt(item, rest))
  const field = fieldOf(value, step)
  return field === undefined || field === null ? [] : valuesAt(field, rest)
}

function sameStatusFirst(examples: readonly JsonObject[], status: string | undefined): JsonObject[] {
  const isSame = (example: JsonObject) => statusOf(example) === status
  return [...examples.filter(isSame), ...examples.filter((example) => !isSame(example))]
}

function statusOf(message: JsonObject): string | undefined {
  return textOf(message.result, 'resultStatus')
}
