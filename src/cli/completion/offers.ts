import { eventNames } from '../../../generated/event-names.ts'
import { families } from '../../../generated/families.ts'
import { resultCodes } from '../../../generated/result-codes.ts'
import type { Offer } from '../command-spec.ts'

/** The words that a shell offers: `undefined` for files. */
export function wordsOf(offer: Offer): readonly string[] | undefined {
  if (offer === 'file') return undefined
  return typeof offer === 'string' ? namesOf[offer]() : offer
}

const namesOf = {
  codes: () => [...new Set(Object.values(resultCodes).flatMap((table) => Object.keys(table)))].sort(),
  events: () => eventNames,
  operations: () => Object.keys(resultCodes),
  families: () => Object.keys(families),
} as const
