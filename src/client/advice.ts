import { resultCodeTables } from '../../generated/result-codes/tables.ts'
import type { Advice, ResultCodeData, ResultStatus } from '../../generated/result-codes/types.ts'

/** What to do where nothing is documented. */
const defaultAdvice: Readonly<Record<ResultStatus, Advice>> = {
  S: 'done',
  F: 'contact-support',
  U: 'inquire',
}

const tables: Readonly<Record<string, Readonly<Record<string, ResultCodeData>>>> = resultCodeTables

/**
 * Finds what the contract says of a result code.
 *
 * @param table - an operation, notification or field, known or not
 * @param code - known or not
 */
export function resultCodeIn(table: string, code: string): ResultCodeData | undefined {
  // Own properties only: the code comes from outside.
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined
  return rows !== undefined && Object.hasOwn(rows, code) ? rows[code] : undefined
}

/**
 * Finds out what to do about a result.
 *
 * @param operation - whose table is looked up first; only the gateway's own when it is not known
 * @param status - the result's status
 * @param code - the result's code, known or not
 */
export function adviceFor(operation: string | undefined, status: ResultStatus, code: string): Advice {
  const rows = [resultCodeIn(operation ?? 'gateway', code), resultCodeIn('gateway', code)]
  // A code can come with another status than its table has. What is right after a failure, such as a new id, would do
  // again what is not decided yet.
  return rows.find((row) => row?.status === status)?.advice ?? defaultAdvice[status]
}
