import { notificationValidators } from '../../generated/notification-validators.ts'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { describeError } from '../validation/describe-error.ts'
import type { NotifyType } from './types.ts'

/** Where an authentic notification breaks the contract, and by which JSON Schema keyword. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the field at fault, also when it is missing. */
  readonly pointer: string
  readonly keyword: string
}

/**
 * Finds what is wrong with a notification that was found to be wrong. Its own module, with the validators that have
 * words for it: nearly no notification needs them.
 *
 * @param type - its `notifyType`; undefined when that is no text
 * @param value - what it says
 * @returns the problem; undefined should the two not agree: a message is refused with a reason or not at all
 */
export async function findProblem(
  type: NotifyType | undefined,
  value: unknown,
): Promise<Problem | undefined> {
  if (!type) return { pointer: '/notifyType', keyword: 'required' }
  // Each validator guards its own type; here only its errors count.
  const validate: { (data: unknown): boolean; errors: ValidationError[] | null } =
    await notificationValidators[type]()
  validate(value)
  const [error] = validate.errors ?? []
  if (!error) return undefined
  return { pointer: describeError(error).pointer, keyword: error.keyword }
}
