import type { ValidationError } from '../../generated/validators/validation-error.js'
import { pointerStep } from '../core/json-pointer.ts'
import { visibleText } from '../core/visible-text.ts'

/** Where a message breaks the contract, and how. It never holds a value of the message. */
export interface ValidationIssue {
  /** JSON Pointer (RFC 6901) of the field that is wrong, missing or unknown; empty for the message itself. */
  readonly pointer: string
  /** The JSON Schema keyword that is broken, such as `required` or `maxLength`. */
  readonly keyword: string
  /** What is wrong with it, without its value, so that it can be logged. */
  readonly reason: string
}

/** Longest name of an unknown field that is shown, in characters: the sender chose it. */
const longestName = 100

/**
 * Says where and how a message breaks the contract.
 *
 * A validator's error points at the object around a missing or unknown field; this points at the field. The reason
 * never repeats a value of the message: values can be tokens or card data. The name of an unknown field is cut after
 * 100 characters, and what a terminal would act on in it is escaped.
 *
 * @param error - one of a validator's `errors`
 * @returns where it is, as a JSON Pointer, by which keyword, and what is wrong
 * @example
 * ```ts
 * import { describeError } from 'antom-contract'
 * import { validateCaptureNotification } from 'antom-contract/validators/capture-notification'
 *
 * if (!validateCaptureNotification(message)) {
 *   for (const error of validateCaptureNotification.errors ?? []) console.error(describeError(error))
 *   // { pointer: '/captureId', keyword: 'required', reason: 'is required' }
 * }
 * ```
 */
export function describeError(error: ValidationError): ValidationIssue {
  const { instancePath, keyword, params } = error
  const field = fieldParams.map((name) => params[name]).find((name) => typeof name === 'string')
  const pointer = field === undefined ? instancePath : `${instancePath}/${shownName(field)}`
  const reason = reasons[keyword]?.(params) ?? error.message ?? `breaks the rule "${keyword}"`
  return { pointer, keyword, reason }
}

/**
 * The name of a field as a part of a JSON Pointer that can be shown.
 *
 * @param name - as the sender wrote it
 */
export function shownName(name: string): string {
  return pointerStep(visibleText(name, longestName))
}

/** Where AJV puts the name of a field that is in, or missing from, the object at `instancePath`. */
const fieldParams = ['missingProperty', 'additionalProperty', 'unevaluatedProperty', 'propertyName']

type Params = Readonly<Record<string, unknown>>

const tooMany =
  (what: string) =>
  ({ limit }: Params) =>
    `has more than ${limit} ${what}`

const tooFew =
  (what: string) =>
  ({ limit }: Params) =>
    `has fewer than ${limit} ${what}`

const unknownField = () => 'is not a field of this message'

const reasons: Readonly<Record<string, (params: Params) => string>> = {
  required: () => 'is required',
  dependentRequired: ({ property }) => `is required with ${property}`,
  dependencies: ({ property }) => `is required with ${property}`,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  propertyNames: () => 'has a name that is not allowed here',
  'false schema': () => 'is not allowed here',
  not: () => 'is not allowed here in this form',
  type: ({ type }) => `must be ${Array.isArray(type) ? type.join(' or ') : type}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  enum: ({ allowedValues }) => `must be one of ${listed(allowedValues)}`,
  maxLength: tooMany('characters'),
  minLength: tooFew('characters'),
  maxItems: tooMany('items'),
  minItems: tooFew('items'),
  additionalItems: tooMany('items'),
  unevaluatedItems: tooMany('items'),
  uniqueItems: () => 'has an item twice',
  contains: ({ minContains }) => `lacks ${minContains ?? 1} item of a certain form`,
  maxProperties: tooMany('fields'),
  minProperties: tooFew('fields'),
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  pattern: ({ pattern }) => `must match ${pattern}`,
  format: ({ format }) => `is not a valid ${format}`,
  if: ({ failingKeyword }) =>
    `does not meet what holds ${failingKeyword === 'else' ? 'in every other case' : 'in this case'}`,
  anyOf: () => 'has none of the allowed forms',
  oneOf: ({ passingSchemas }) =>
    Array.isArray(passingSchemas)
      ? 'has more than one of the allowed forms'
      : 'has none of the allowed forms',
  readable: () => 'cannot be read',
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values)
}
