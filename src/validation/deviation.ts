import { describeErrors, type MessageValidator } from './validation-issue.ts'

export type { MessageValidator } from './validation-issue.ts'

/**
 * How an authentic message differs from what the contract says.
 *
 * - `contradiction`: it differs from the request that it answers, such as by another amount
 * - `documented`: a documented field is missing, or has another form than documented
 * - `unknown`: a field, or a value of a list that can grow, which the contract does not know
 */
export type DeviationKind = 'contradiction' | 'documented' | 'unknown'

/** One place where an authentic message differs from the contract. It never holds a value of the message. */
export interface Deviation {
  /** How serious it is, and whose: the message's or the contract's. */
  readonly kind: DeviationKind
  /** JSON Pointer (RFC 6901) of the field; empty for the message itself. */
  readonly pointer: string
  /** The JSON Schema keyword that the field breaks, such as `required` or `maxLength`. */
  readonly keyword: string
  /** What differs, without the value. */
  readonly reason: string
  /** The name of the message's type in the contract, such as `CaptureNotification`. */
  readonly schema: string
}

/** How many deviations of one message are listed; a message that breaks more is another message. */
export const maxDeviations = 20

const none: readonly Deviation[] = []

/**
 * Lists where a message differs from what is documented.
 *
 * @param validate - the validator of its type
 * @param value - the message
 * @param schema - the name of its type
 * @returns an empty list for a message as documented; at most 20 otherwise, one for each field
 */
export function findDeviations(
  validate: MessageValidator,
  value: unknown,
  schema: string,
): readonly Deviation[] {
  if (validate(value)) return none
  return describeErrors(validate.errors ?? [])
    .slice(0, maxDeviations)
    .map((issue): Deviation => ({ kind: 'documented', ...issue, schema }))
}
