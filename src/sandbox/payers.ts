import { optionError } from '../core/check-options.ts'
import { visibleText } from '../core/visible-text.ts'

/** What payers do by program with the records of one family. */
export interface PayerActions {
  /** Whether the family has a record with an id. */
  readonly owns: (id: string) => boolean
  /** Whether a code is a reason to decline; left out where reasons are not told. */
  readonly isReason?: (code: string) => boolean
  /** Returns whether a record was waiting for that. */
  readonly approve: (id: string) => boolean
  readonly decline: (id: string, code?: string) => boolean
}

/**
 * Makes the payers of a sandbox. Whose id it is decides which reasons there are, whether or not the record still waits.
 *
 * @param families - in the order in which they are asked
 */
export function createPayers(families: readonly PayerActions[]): Pick<PayerActions, 'approve' | 'decline'> {
  return {
    approve: (id) => families.some((family) => family.approve(id)),
    decline: (id, code) => {
      const owners = families.filter((family) => family.owns(id))
      const takers = owners.filter(
        ({ isReason }) => code === undefined || isReason === undefined || isReason(code),
      )
      const isKnown =
        owners.length > 0
          ? takers.length > 0
          : code === undefined || families.some(({ isReason }) => isReason?.(code) === true)
      if (!isKnown) {
        const shown = visibleText(String(code), 64)
        throw optionError(
          'code',
          `must be a result code of a payment that failed, or of a card that was not stored, not ${shown}`,
        )
      }
      return takers.some((family) => family.decline(id, code))
    },
  }
}
