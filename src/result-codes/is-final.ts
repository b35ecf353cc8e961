import { type FinalStateEntry, type FinalStates, finalStates } from '../../generated/final-states.ts'
import { optionError } from '../core/check-options.ts'

/**
 * Tells whether a state is final, such as the `paymentStatus` of an inquiry: whatever comes later, it stays.
 *
 * @param name - what the state is of, such as `payment` or `refund`
 * @param state - as the answer to the inquiry says: `paymentStatus`, `refundStatus`, `vaultingStatus`; of a capture
 *   `transactionResult.resultStatus`. One that the contract does not know is not final
 * @returns whether it is
 * @throws {ConfigurationError} when nothing of that name can be waited for
 *
 * @example
 * ```ts
 * const inquiry = await antom.inquiryPayment({ paymentRequestId })
 * if (inquiry.status === 'succeeded') console.log(isFinal('payment', inquiry.data.paymentStatus))
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/paymentri_online
 */
export function isFinal(name: keyof FinalStates, state: string | undefined): boolean {
  const known: Readonly<Record<string, FinalStateEntry>> = finalStates
  const entry = Object.hasOwn(known, name) ? known[name] : undefined
  if (entry === undefined) throw optionError('name', `must be one of ${Object.keys(known).join(', ')}`)
  return typeof state === 'string' && Object.hasOwn(entry.states, state)
}
