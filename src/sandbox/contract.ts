import { notificationValidators } from '../../generated/notification-validators.ts'
import { type OperationEntry, operations } from '../../generated/operations.ts'
import { requestValidators } from '../../generated/request-validators.ts'
import { responseValidators } from '../../generated/response-validators.ts'
import { type ResultCodeEntry, resultCodes } from '../../generated/result-codes.ts'
import { eventExamples, type SandboxEntry, sandboxEntries } from '../../generated/sandbox.ts'
import type { Result } from '../../generated/types.ts'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { valueAtPointer } from '../core/json-pointer.ts'
import { shortened } from './format.ts'
import { canonical, type JsonObject } from './json.ts'

/** What every generated validator is. */
export interface Validate {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** The body of an answer. */
export type Answer = JsonObject & { readonly result: Result }

/** The part of the contract that the sandbox uses. */
export interface SandboxContract {
  readonly operations: Readonly<Record<string, OperationEntry>>
  readonly requestValidators: Readonly<Record<string, () => Promise<Validate>>>
  readonly responseValidators: Readonly<Record<string, () => Promise<Validate>>>
  /** By event name. */
  readonly notificationValidators: Readonly<Record<string, () => Promise<Validate>>>
  readonly entries: Readonly<Record<string, SandboxEntry>>
  /** Examples of notifications, by event name. */
  readonly eventExamples: Readonly<Record<string, readonly JsonObject[]>>
  readonly resultCodes: Readonly<Record<string, Readonly<Record<string, ResultCodeEntry>>>>
}

export const contract: SandboxContract = {
  operations,
  requestValidators,
  responseValidators,
  notificationValidators,
  entries: sandboxEntries,
  eventExamples,
  resultCodes,
}

/** The row of a code in the operation's own table or, if it is not there, in the table that all operations share. */
export function resultCodeOf(
  { resultCodes }: SandboxContract,
  operation: string,
  code: string,
): ResultCodeEntry | undefined {
  return [operation, 'gateway'].flatMap((table) => {
    const rows = resultCodes[table]
    const row = rows !== undefined && Object.hasOwn(rows, code) ? rows[code] : undefined
    return row === undefined ? [] : [row]
  })[0]
}

/**
 * The result with a code.
 *
 * @param message - instead of the meaning that the contract states
 */
export function resultOf(
  contract: SandboxContract,
  operation: string,
  code: string,
  message?: string,
): Result {
  const row = resultCodeOf(contract, operation, code)
  const meaning = code === 'SUCCESS' ? 'success.' : (row?.meaning ?? code)
  return {
    resultCode: code,
    resultStatus: row?.status ?? 'F',
    resultMessage: shortened(message ?? meaning, 256),
  }
}

/**
 * The values of a request that a repetition with the same id must not change, as text.
 *
 * @param request - a validated request
 * @returns equal text for equal values, whatever the order of their fields
 */
export function requestFingerprint(
  { entries }: SandboxContract,
  operation: string,
  request: JsonObject,
): string {
  const pointers = entries[operation]?.fingerprint ?? []
  // Without a documented list every value counts.
  return canonical(
    pointers.length === 0 ? request : pointers.map((pointer) => valueAtPointer(request, pointer)),
  )
}

/** The answer to a request that repeats an id with other values. */
export function inconsistentAnswer(contract: SandboxContract, operation: string, differing?: string): Answer {
  const key = contract.operations[operation]?.idempotencyKey ?? 'id'
  const fields = differing ?? contract.entries[operation]?.fingerprint.join(', ')
  const message = `This ${key} was used before with other values${fields ? ` in ${fields}` : ''}.`
  return { result: resultOf(contract, operation, 'REPEAT_REQ_INCONSISTENT', message) }
}
