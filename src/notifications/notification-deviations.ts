import type { Deviation } from '../validation/deviation.ts'

export { findDeviations } from '../validation/deviation.ts'

/** Why the contract says nothing of a notification, by the keyword that its `notifyType` breaks. */
const unknownReasons = {
  required: 'is absent: a notification of another product, or of a newer version of the API',
  type: 'is no text',
  enum: 'is a kind of notification that the contract does not know',
} as const

/**
 * Makes the deviation of a notification of no known type.
 *
 * @param notifyType - what it says
 */
export function unknownType(notifyType: unknown): Deviation {
  const keyword = typeof notifyType === 'string' ? 'enum' : notifyType === undefined ? 'required' : 'type'
  const reason = unknownReasons[keyword]
  return { kind: 'unknown', pointer: '/notifyType', keyword, reason, schema: 'Notification' }
}

/**
 * Finds the deviation at an essential field, or at what should hold it; or makes one of what the validator had no word
 * for.
 *
 * @param pointer - JSON Pointer (RFC 6901) of the field
 * @param schema - the name of the message's type
 * @param documented - what the validator found
 */
export function lackOf(pointer: string, schema: string, documented: readonly Deviation[]): Deviation {
  const found = documented.find((deviation) => `${pointer}/`.startsWith(`${deviation.pointer}/`))
  const reason = 'is required, as text or a whole number below 2^53: it tells notifications apart'
  return found ?? { kind: 'documented', pointer, keyword: 'required', reason, schema }
}
