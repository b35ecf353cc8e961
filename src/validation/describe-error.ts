import type { ValidationError } from '../../generated/validators/validation-error.js'
import { pointerStep } from '../core/json-pointer.ts'

/** Where a message breaks the contract, and how. */
export interface ValidationFinding {
  /** JSON Pointer (RFC 6901) of the field that is wrong, missing or unknown; empty for the message itself. */
  readonly pointer: string
  /** What is wrong with it, without its value, so that it can be logged. */
  readonly reason: string
}

/**
 * Says where and how a message breaks the contract.
 *
 * A validator's error points at the object around a missing or unknown field; this points at the field. The reason
 * never repeats a value of the message: values can be tokens or card data.
 *
 * @param error an error of a validator, normally the first of its `errors`
 * @returns where it is, as a JSON Pointer, and what is wrong
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateCaptureNotification } from 'antom-contract/validators/capture-notification'
 *
 * if (!validateCaptureNotification(message)) {
 *   const error = validateCaptureNotification.errors?.[0]
 *   if (error) console.error(describeError(error)) // { pointer: '/captureId', reason: 'is required' }
 * }
 * ```
 */
export function describeError(error: ValidationError): ValidationFinding {
  const { instancePath, keyword, params } = error
  const field = params.missingProperty ?? params.additionalProperty
  const pointer = typeof field === 'string' ? `${instancePath}/${pointerStep(field)}` : instancePath
  return { pointer, reason: reasons[keyword]?.(params) ?? error.message ?? `breaks the rule "${keyword}"` }
}

const reasons: Readonly<Record<string, (params: Record<string, unknown>) => string>> = {
  required: () => 'is required',
  additionalProperties: () => 'is not a field of this message',
  'false schema': () => 'is not allowed here',
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(' or ') : type}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${listed(allowedValues)}`,
  maxLength: ({ limit }) => `has more than ${limit} characters`,
  minLength: ({ limit }) => `has fewer than ${limit} characters`,
  maxItems: ({ limit }) => `has more than ${limit} items`,
  minItems: ({ limit }) => `has fewer than ${limit} items`,
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `is not a valid ${format}`,
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values)
}
