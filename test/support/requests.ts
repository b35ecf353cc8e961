import { iterateMethods, waitMethods } from '../../generated/endpoints.ts'
import { finalStates } from '../../generated/final-states.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import { paginations } from '../../generated/paginations.ts'
import { requestValidators } from '../../generated/request-validators.ts'
import { responseValidators } from '../../generated/response-validators.ts'
import type { AntomClient } from '../../src/client/index.ts'
import type { OperationName } from '../../src/client/outcome.ts'
import { pointerSteps, valueAtSteps } from '../../src/core/json-pointer.ts'
import { completeMessage } from '../../src/sandbox/complete-message.ts'
import type { Validate } from '../../src/sandbox/contract.ts'
import { isObject, type JsonObject } from '../../src/sandbox/json.ts'
import { validateKnownFields } from '../../src/validation/validate-known-fields.ts'
import { examples } from './contract.ts'

const validators = await loaded(requestValidators)
const answerValidators = await loaded(responseValidators)

async function loaded(
  loaders: Readonly<Record<string, () => Promise<Validate>>>,
): Promise<ReadonlyMap<string, Validate>> {
  const entries = Object.entries(loaders).map(async ([operation, load]) => [operation, await load()] as const)
  return new Map(await Promise.all(entries))
}

/** A request of which a test names only what it is about. */
export type Incomplete<Value> = Value extends object
  ? { readonly [Key in keyof Value]?: Incomplete<Value[Key]> | undefined }
  : Value

/** A client whose methods take {@link Incomplete} requests. */
export type CompletingClient = {
  readonly [Name in keyof AntomClient]: AntomClient[Name] extends (
    request: infer Request extends object,
    options?: infer Options,
  ) => infer Result
    ? (request: Incomplete<Request>, options?: Options) => Result
    : AntomClient[Name]
}

/**
 * A request with what the contract of the day requires and a test does not name, as the contract's examples have it: a
 * field that becomes required then does not break tests of something else. A field that is given as `undefined` is left
 * out on purpose, and stays so.
 *
 * @param operation - such as `capture`
 * @param request - the fields that the test is about
 * @returns the same object when nothing was missing
 */
export function withRequired<Request extends object>(operation: string, request: Request): Request {
  // As it is written, and without what the contract does not know: that would hide what is missing.
  const known: unknown = JSON.parse(JSON.stringify(request))
  const validate = validators.get(operation)
  if (validate === undefined || !isObject(known)) return request
  validateKnownFields(validate, known)
  const { message, exampleFields } = completeMessage(validate, known, examplesOf(operation, 'request'))
  if (exampleFields.length === 0) return request
  const completed = structuredClone(request)
  for (const pointer of exampleFields) {
    const steps = pointerSteps(pointer)
    const name = steps.at(-1) ?? ''
    const owner = valueAtSteps(completed, steps.slice(0, -1))
    if (isObject(owner) && !Object.hasOwn(owner, name)) Reflect.set(owner, name, valueAtSteps(message, steps))
  }
  return completed
}

/** {@link withRequired}, typed: what a client's method takes. */
export function requestOf<Name extends OperationName>(
  operation: Name,
  request: Incomplete<OperationMessages[Name]['request']>,
): OperationMessages[Name]['request'] {
  // The examples of the contract have what the type asks for.
  return withRequired(operation, request) as OperationMessages[Name]['request']
}

/**
 * An answer with what the contract of the day promises and a test does not name: in the same way.
 *
 * @param operation - such as `capture`
 * @param answer - the fields that the test is about
 */
export function withPromised<Answer extends JsonObject>(operation: string, answer: Answer): Answer {
  return completeMessage(answerValidators.get(operation), answer, examplesOf(operation, 'response')).message
}

function examplesOf(operation: string, message: 'request' | 'response'): JsonObject[] {
  return examples.flatMap((one) =>
    one.call === operation && one.message === message && isObject(one.value) ? [one.value] : [],
  )
}

/** The operation that a method of a client asks, by the method's name. */
const operationOf: ReadonlyMap<string, string> = new Map([
  ...[...validators.keys()].map((operation) => [operation, operation] as const),
  ...Object.entries(waitMethods).map(([method, name]) => [method, finalStates[name].inquiry] as const),
  ...Object.entries(iterateMethods).map(([method, name]) => [method, paginations[name].operation] as const),
])

/**
 * A client whose operations, waits and iterations send {@link withRequired} requests.
 *
 * @param antom - the client
 */
export function completingClient(antom: AntomClient): CompletingClient {
  const client: unknown = new Proxy(antom, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name)
      const operation = operationOf.get(String(name))
      if (typeof member !== 'function' || operation === undefined) return member
      return (request: unknown, ...more: unknown[]) =>
        member(isObject(request) ? withRequired(operation, request) : request, ...more)
    },
  })
  // The same methods, each of which takes less.
  return client as CompletingClient
}
