import { operationPaths } from '../../generated/endpoints.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import { resultCodeTables } from '../../generated/result-codes/tables.ts'

/** What has result codes of its own: an operation, a notification, or a field such as `transactionResult`. */
export type ResultCodeTable = keyof typeof resultCodeTables

/**
 * The codes that are documented for an operation, a notification or a field. Those of an operation have the codes of the
 * gateway among them, as `code` of its outcomes has.
 */
export type KnownCode<Table extends ResultCodeTable> = Table extends keyof OperationMessages
  ? OperationMessages[Table]['resultCode']
  : keyof (typeof resultCodeTables)[Table]

/**
 * Gives a code if it is documented, so that the compiler checks that a `switch` over it has a case for each code, and one
 * for `undefined`, which stands for all others.
 *
 * @param table - the operation, notification or field that the code is of; `gateway` for the codes that any call can get
 * @param code - as it came, such as `outcome.code`
 * @returns the code; undefined when it is not documented there, or nothing of that name has codes. Never throws
 *
 * @example
 * ```ts
 * const code = knownCode('transactionResult', 'PROCESS_FAIL')
 * if (code === undefined) console.log('a code of a later contract: go by the status')
 * ```
 */
export function knownCode<Table extends ResultCodeTable>(
  table: Table,
  code: string | undefined,
): KnownCode<Table> | undefined {
  if (code === undefined) return undefined
  const tables: Readonly<Record<string, object>> = resultCodeTables
  const has = (name: string) => Object.hasOwn(tables, name) && Object.hasOwn(tables[name] ?? {}, code)
  const isKnown = has(table) || (Object.hasOwn(operationPaths, table) && has('gateway'))
  // The tables that were looked in are those that the type is made of.
  return isKnown ? (code as KnownCode<Table>) : undefined
}
