import { gatewayAdvice, operations } from '../../generated/operations.ts'
import type { Advice, ResultStatus } from '../../generated/result-codes.ts'

/** What to do where nothing is documented. */
const defaultAdvice: Readonly<Record<ResultStatus, Advice>> = {
  S: 'done',
  F: 'contact-support',
  U: 'inquire',
}

/**
 * Finds out what to do about a result.
 *
 * @param operation - whose table is looked up first; only the gateway's own when it is not known
 * @param status - the result's status
 * @param code - the result's code, known or not
 */
export function adviceFor(operation: string | undefined, status: ResultStatus, code: string): Advice {
  const tables: Readonly<Record<string, { readonly advice: Readonly<Record<string, Advice>> }>> = operations
  const advice = lookUp(tables[operation ?? '']?.advice ?? {}, code) ?? lookUp(gatewayAdvice, code)
  // A code can come with another status than its table has; done is only what succeeded.
  return advice === undefined || (advice === 'done') !== (status === 'S') ? defaultAdvice[status] : advice
}

/** Own properties only: the code comes from outside. The operation's name does not. */
function lookUp(table: Readonly<Record<string, Advice>>, code: string): Advice | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined
}
