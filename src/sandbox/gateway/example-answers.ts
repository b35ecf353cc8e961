import type { Result } from '../../../generated/types.ts'
import { pointerSteps, valueAtPointer, valueAtSteps } from '../../core/json-pointer.ts'
import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultOf,
  type SandboxContract,
} from '../contract.ts'
import type { SandboxCall } from '../family.ts'
import { meetsScenario } from '../forced-code.ts'
import { fieldOf, type JsonObject, textIn, textOf } from '../json.ts'
import type { SandboxState } from '../state/sandbox-state.ts'

/** The result of an operation whose table of codes has no success. */
const success = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' } as const

/**
 * Makes what answers every operation that no family has behaviour for: with the contract's example of success, which
 * repeats of the request the texts, numbers and amounts of the same name and what the contract names in `x-echoes`. A repetition of a
 * request gets the same answer.
 */
export function createExampleAnswers(contract: SandboxContract, { exampleAnswers }: SandboxState) {
  return (operation: string, call: SandboxCall): Answer => {
    const forced = forcedAnswer(contract, operation, call)
    if (forced !== undefined) return forced
    const { request } = call
    const key = contract.operations[operation]?.idempotencyKey
    const id = key === undefined ? undefined : textOf(request, key)
    const fingerprint = requestFingerprint(contract, operation, request)
    const known = id === undefined ? undefined : exampleAnswers.get(`${operation} ${id}`)
    if (known !== undefined) {
      return known.fingerprint === fingerprint ? known.answer : inconsistentAnswer(contract, operation)
    }
    const answer = exampleAnswer(contract, operation, request)
    if (id !== undefined) {
      const size = fingerprint.length + JSON.stringify(answer).length
      exampleAnswers.set(`${operation} ${id}`, { fingerprint, answer, size })
    }
    return answer
  }
}

/** The answer that a scenario forces: a failure for every request with the id, another code as often as it says. */
function forcedAnswer(contract: SandboxContract, operation: string, call: SandboxCall): Answer | undefined {
  const { code } = call.scenario
  if (code === undefined || code === 'SUCCESS') return undefined
  const result = resultOf(contract, operation, code)
  return meetsScenario(call) || result.resultStatus === 'F' ? { result } : undefined
}

/** The first example that reports success or, where the contract has none, that work is in process. */
function exampleAnswer(contract: SandboxContract, operation: string, request: JsonObject): Answer {
  const examples = contract.entries[operation]?.examples ?? []
  const withStatus = (status: string) =>
    examples.find(({ result }) => textOf(result, 'resultStatus') === status)
  const answer = repeatRequest(contract, operation, withStatus('S') ?? withStatus('U') ?? {}, request)
  return { ...answer, result: exampleResult(contract, operation, answer.result) }
}

/** An example of an answer with what it repeats of a request. The example stays as it is. */
export function repeatRequest(
  contract: SandboxContract,
  operation: string,
  example: JsonObject,
  request: JsonObject,
): JsonObject {
  const answer = structuredClone<Record<string, unknown>>({ ...example })
  for (const [name, value] of Object.entries(answer)) {
    const requested = fieldOf(request, name)
    // Other objects of one name can have different fields in a request and in an answer.
    if (isScalar(value) ? isScalar(requested) : isAmount(value) && isAmount(requested))
      answer[name] = requested
  }
  for (const { request: from, answer: to } of contract.operations[operation]?.echoes ?? []) {
    const value = valueAtPointer(request, from)
    if (value !== undefined) setExisting(answer, pointerSteps(to), value)
  }
  return answer
}

/** Success, unless the contract has an example for work in process only. */
function exampleResult(contract: SandboxContract, operation: string, example: unknown): Result {
  const isInProcess = textOf(example, 'resultStatus') === 'U'
  const result = isInProcess
    ? resultOf(contract, operation, textIn(example, 'resultCode'))
    : resultOf(contract, operation, 'SUCCESS', 'success.')
  return result.resultStatus === 'F' ? success : result
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function isAmount(value: unknown): boolean {
  return isScalar(fieldOf(value, 'currency')) && isScalar(fieldOf(value, 'value'))
}

/** Replaces a value that an answer has; what the example leaves out stays out. */
function setExisting(answer: object, steps: readonly string[], value: unknown): void {
  const name = steps.at(-1)
  const owner = valueAtSteps(answer, steps.slice(0, -1))
  if (name === undefined || typeof owner !== 'object' || owner === null || !Object.hasOwn(owner, name)) return
  Reflect.set(owner, name, value)
}
