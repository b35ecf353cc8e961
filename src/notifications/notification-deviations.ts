import { discriminatorFields } from '../../generated/discriminators.ts'
import { notificationSchemas } from '../../generated/notification-schemas.ts'
import { pointerStep, valueAtSteps } from '../core/json-pointer.ts'
import { type Deviation, findDeviations } from '../validation/deviation.ts'
import { createDeviationReporter } from '../validation/report-deviations.ts'
import type { KnownMessage, NotificationValue, ReadNotification } from './notification-value.ts'
import type { NotificationReceiverOptions } from './types.ts'

/**
 * Examines a notification whose event the contract does not know, or that differs from what is documented.
 *
 * @param value - what it says
 * @param notifyType - of it, where that is text
 * @param strict - whether a difference from what is documented is a problem
 * @param known - what is at hand when the contract knows its event
 * @returns everything but the key
 */
export function examineNotification(
  value: NotificationValue,
  notifyType: string | undefined,
  strict: boolean,
  known: KnownMessage | undefined,
): Omit<ReadNotification, 'key'> {
  if (!known) {
    const { notifyType: _, ...rest } = value
    const deviations = [unknownEvent(value)]
    return {
      value: notifyType === undefined ? rest : value,
      notifyType,
      eventName: undefined,
      deviations,
      problem: undefined,
    }
  }
  const { eventName, validate, fields } = known
  const schema = notificationSchemas[eventName]
  const documented = findDeviations(validate, value, schema)
  const lack = fields.missing && lackOf(fields.missing, schema, documented)
  const deviations = lack && !documented.includes(lack) ? [lack, ...documented] : documented
  return { value, notifyType, eventName, deviations, problem: lack ?? (strict ? documented[0] : undefined) }
}

/**
 * Makes what reports where notifications differ from what is documented.
 *
 * @param hook - the option `onDeviation`
 */
export function createNotificationReporter(
  hook: NotificationReceiverOptions['onDeviation'],
): (notification: ReadNotification) => Promise<void> {
  const report = createDeviationReporter(hook)
  return ({ notifyType, eventName, deviations, problem, value }) => {
    // Unknown fields are looked for only in what its handler can have.
    const message = problem || !eventName ? undefined : { schema: notificationSchemas[eventName], value }
    return report({ notifyType, eventName }, deviations, message)
  }
}

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
function unknownEvent(value: NotificationValue): Deviation {
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
function lackOf(steps: readonly string[], schema: string, documented: readonly Deviation[]): Deviation {
  const pointer = pointerOf(steps)
  const found = documented.find((deviation) => `${pointer}/`.startsWith(`${deviation.pointer}/`))
  const reason = 'is required, as text or a whole number below 2^53: it tells notifications apart'
  return found ?? { kind: 'documented', pointer, keyword: 'required', reason, schema }
}
