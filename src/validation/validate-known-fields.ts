import type { ValidationError } from '../../generated/validators/validation-error.js'
import { valueAtPointer } from '../core/json-pointer.ts'
import { describeError, type ValidationIssue } from './describe-error.ts'
import { describeErrors } from './validation-issue.ts'

/** Removing an unknown field takes one validation, so that their number must have a limit. */
const maxUnknownFields = 100

/** What every generated validator is. */
export interface RequestValidator {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** What came of comparing a request with the contract. */
export interface KnownFieldsResult {
  /** The fields that were removed, because the contract does not know them. */
  readonly unknownFields: readonly ValidationIssue[]
  /** What is wrong with the rest; `maxProperties` at the message itself where too many fields are unknown. */
  readonly issue?: ValidationIssue
}

/**
 * Compares a request with the contract. Like the gateway, it ignores fields that the contract does not know.
 *
 * @param validate - the validator of the request's type; without one nothing is wrong
 * @param value - what `JSON.parse` gave; unknown fields are removed from it
 */
export function validateKnownFields(validate: RequestValidator, value: unknown): KnownFieldsResult {
  const unknownFields: ValidationIssue[] = []
  while (!validate(value)) {
    // Each round removes the unknown field that the first error names.
    const errors = validate.errors ?? []
    const [error] = errors
    if (error === undefined)
      return { unknownFields, issue: { pointer: '', keyword: '', reason: 'is not valid' } }
    // Of fields of which one has to be there, each is named.
    const [alternatives] = error.keyword === 'required' ? describeErrors(errors) : []
    const issue = alternatives ?? describeError(error)
    const name = error.keyword === 'additionalProperties' ? error.params.additionalProperty : undefined
    const owner = valueAtPointer(value, error.instancePath)
    if (typeof name !== 'string' || typeof owner !== 'object' || owner === null)
      return { unknownFields, issue }
    if (unknownFields.length === maxUnknownFields) {
      const reason = `has more than ${maxUnknownFields} fields that the contract does not know`
      return { unknownFields, issue: { pointer: '', keyword: 'maxProperties', reason } }
    }
    unknownFields.push(issue)
    Reflect.deleteProperty(owner, name)
  }
  return { unknownFields }
}
