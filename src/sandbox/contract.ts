import { type OperationEntry, operations } from '../../generated/operations.ts'
import { requestValidators } from '../../generated/request-validators.ts'
import { type ResultCodeEntry, resultCodes } from '../../generated/result-codes.ts'
import { type SandboxEntry, sandboxEntries } from '../../generated/sandbox.ts'
import type { Result } from '../../generated/types.ts'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { shortened } from './format.ts'

/** What every generated validator is. */
export interface Validate {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** What the gateway knows of the contract. Operations that it has no behaviour for are answered from here. */
export interface SandboxContract {
  readonly operations: Readonly<Record<string, OperationEntry>>
  readonly requestValidators: Readonly<Record<string, () => Promise<Validate>>>
  readonly entries: Readonly<Record<string, SandboxEntry>>
  readonly resultCodes: Readonly<Record<string, Readonly<Record<string, ResultCodeEntry>>>>
}

export const contract: SandboxContract = {
  operations,
  requestValidators,
  entries: sandboxEntries,
  resultCodes,
}

/** A row of the operation's own table or, failing that, of the table that any call has. */
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

/** The result with a code, in the contract's words unless there are better ones. */
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

/** JSON Pointers to what a repetition of a request must not change. */
export function comparedBy({ entries }: SandboxContract, operation: string): readonly string[] {
  return entries[operation]?.compares ?? []
}
