import { ContractError } from './errors/contract-error.ts'
import { visibleText } from './visible-text.ts'

/**
 * Ends a `switch` that handles everything there is, so that the compiler names what it forgets: also what a newer version of
 * the contract adds.
 *
 * @param value - what was switched over; of the type `never` where each of its values has a case
 * @returns never
 * @throws {ContractError} when a value comes all the same that the types do not know
 *
 * @example
 * ```ts
 * const outcome = await antom.capture(request)
 * switch (outcome.status) {
 *   case 'succeeded':
 *   case 'failed':
 *   case 'pending':
 *     break
 *   default:
 *     assertNever(outcome)
 * }
 * ```
 */
export function assertNever(value: never): never {
  const shown = typeof value === 'string' ? visibleText(value, 64) : typeof value
  throw new ContractError(
    `Nothing handles ${shown}, which this version of the contract does not know: add a case, or look for a newer version of this package.`,
    { pointer: '', keyword: 'enum' },
  )
}
