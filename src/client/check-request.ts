import { operations } from '../../generated/operations.ts'
import { requestValidators } from '../../generated/request-validators.ts'
import { RequestError } from '../core/errors/request-error.ts'
import { valueAtPointer } from '../core/json-pointer.ts'
import { visibleText } from '../core/visible-text.ts'
import type { Deviation } from '../validation/deviation.ts'
import { type RequestValidator, validateKnownFields } from '../validation/validate-known-fields.ts'
import type { OperationName } from './outcome.ts'

/**
 * Compares a request, as written, with the contract.
 *
 * @returns the fields that the contract does not know; they are sent all the same
 * @throws {RequestError} for the first known field that is wrong
 */
export type RequestCheck = (body: string) => readonly Deviation[]

/**
 * Loads what checks the requests of an operation, at the first call of that operation.
 *
 * @param operation - its name
 */
export async function loadRequestCheck(operation: OperationName): Promise<RequestCheck> {
  const validate: RequestValidator = await requestValidators[operation]()
  const schema = operations[operation].request
  return (body) => {
    // A copy: unknown fields are removed from it.
    const request: unknown = JSON.parse(body)
    const { unknownFields, issue } = validateKnownFields(validate, request)
    if (issue !== undefined) {
      const { pointer, keyword, reason } = issue
      const place = pointer === '' ? 'the request' : visibleText(pointer, 200)
      throw new RequestError(
        `${operation}: ${place} ${reason}.${hintFor(request, pointer, keyword)} Nothing was sent.`,
        { pointer, keyword, operation },
      )
    }
    return unknownFields.map((field) => ({ kind: 'unknown', ...field, schema }))
  }
}

/** What helps with the mistakes that are made most: an amount in whole units, a currency in small letters. */
function hintFor(request: unknown, pointer: string, keyword: string): string {
  const [, parent = '', name = ''] = /^(.*)\/([^/]+)$/.exec(pointer) ?? []
  if (keyword === 'required' || !isAmount(valueAtPointer(request, parent))) return ''
  if (name === 'value')
    return " Amounts are whole minor units. A value counts the smallest unit of its currency: amount('10.50', 'USD') makes one."
  return name === 'currency' ? ' A currency is three capital letters (ISO 4217), such as USD.' : ''
}

function isAmount(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'currency' in value && 'value' in value
}
