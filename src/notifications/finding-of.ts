import type { ValidationError } from '../../generated/validators/validation-error.d.ts'

/**
 * Says where a message breaks the contract: at the field itself, also when it is missing.
 *
 * @param error - what the validator found
 */
export function findingOf({ instancePath, keyword, params }: ValidationError): {
  readonly pointer: string
  readonly keyword: string
} {
  const { missingProperty } = params
  return { pointer: instancePath + (missingProperty ? `/${missingProperty}` : ''), keyword }
}
