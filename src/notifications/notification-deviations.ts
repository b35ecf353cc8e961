import { discriminatorFields } from '../../generated/discriminators.ts'
import { pointerStep, valueAtSteps } from '../core/json-pointer.ts'
import type { Deviation } from '../validation/deviation.ts'
import type { NotificationValue } from './deduplication-key.ts'

export { notificationSchemas } from '../../generated/notification-schemas.ts'
export { findDeviations } from '../validation/deviation.ts'
export { createDeviationReporter } from '../validation/report-deviations.ts'

/** Why the contract says nothing of a notification, by the keyword that the field breaks which names the event. */
const unknownReasons = {
  required: 'is absent: a notification of another product, or of a newer version of the API',
  type: 'is no text',
  enum: 'is a kind of notification that the contract does not know',
} as const

/**
 * Makes the deviation of a notification of no known event. It stands at the field that decided so; where none of the
 * fields is there that name events, at the first of them.
 *
 * @param value - what it says
 */
export function unknownEvent(value: NotificationValue): Deviation {
  const has = ({ steps }: { readonly steps: readonly string[] }) => valueAtSteps(value, steps) !== undefined
  const { steps = [] } = discriminatorFields.find(has) ?? discriminatorFields[0] ?? {}
  const found = valueAtSteps(value, steps)
  const keyword = typeof found === 'string' ? 'enum' : found === undefined ? 'required' : 'type'
  const reason = unknownReasons[keyword]
  return { kind: 'unknown', pointer: pointerOf(steps), keyword, reason, schema: 'Notification' }
}

function pointerOf(steps: readonly string[]): string {
  return steps.map((step) => `/${pointerStep(step)}`).join('')
}

/**
 * Finds the deviation at an essential field, or at what should hold it; or makes one of what the validator had no word
 * for.
 *
 * @param steps - the names that lead to the field
 * @param schema - the name of the message's type
 * @param documented - what the validator found
 */
export function lackOf(
  steps: readonly string[],
  schema: string,
  documented: readonly Deviation[],
): Deviation {
  const pointer = pointerOf(steps)
  const found = documented.find((deviation) => `${pointer}/`.startsWith(`${deviation.pointer}/`))
  const reason = 'is required, as text or a whole number below 2^53: it tells notifications apart'
  return found ?? { kind: 'documented', pointer, keyword: 'required', reason, schema }
}
