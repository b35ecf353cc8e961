import type { ValidationError } from '../../generated/validators/validation-error.js'
import { describeError, type ValidationIssue } from './describe-error.ts'

export type { ValidationIssue } from './describe-error.ts'

/** A generated validator, whatever type it guards. */
export type MessageValidator = { (data: unknown): boolean; errors: ValidationError[] | null }

/**
 * Finds what is wrong with a message: the first issue, where there are several.
 *
 * @param validate - the validator of the message's type
 * @param value - the message
 * @returns undefined when nothing is wrong
 *
 * @example
 * ```ts
 * const issue = findValidationIssue(validateCaptureRequest, request)
 * if (issue) throw new ContractError(`${issue.pointer} ${issue.reason}`, issue)
 * ```
 */
export function findValidationIssue(validate: MessageValidator, value: unknown): ValidationIssue | undefined {
  if (validate(value)) return undefined
  return describeErrors(validate.errors ?? [])[0]
}

/** An alternative that is written out in a choice, as AJV names it: the choice, the alternative's number, the keyword. */
const inlineAlternative = /^(.*\/(?:anyOf|oneOf))\/(\d+)\/[^/]+$/

/**
 * Says what is wrong with a message, one issue for each field. Of what AJV reports, an issue is made of the errors that
 * tell what to change: not of a condition or a choice as such when an error inside it is known, nor of the alternative
 * `null` of a field that is there, nor of what is inside a field that is not allowed at all.
 *
 * @param errors - all errors of a validator, in its order
 * @returns the issues in the order of the errors; never empty
 */
export function describeErrors(errors: readonly ValidationError[]): ValidationIssue[] {
  const choices = new Set(errors.filter(isChoice).map(({ instancePath }) => instancePath))
  const forbidden = new Set(errors.filter(isForbidden).map(({ instancePath }) => instancePath))
  const alternatives = groupAlternatives(errors)
  const issues = new Map<string, ValidationIssue>()
  // Pointers of the issues and of what they are in.
  const covered = new Set<string>()
  for (const error of errors) {
    if (error.keyword === 'if' && errors.length > 1) continue
    if (isNullAlternative(error) && choices.has(error.instancePath)) continue
    if (isChoice(error) && covered.has(error.instancePath)) continue
    if (!isForbidden(error) && isInside(error.instancePath, forbidden)) continue
    const group = alternatives.get(error)
    if (group === 'told') continue
    const issue = group ? describeAlternatives(group) : describeError(error)
    // The first error of a field says what is wrong with it; later ones repeat it.
    if (issues.has(issue.pointer)) continue
    issues.set(issue.pointer, issue)
    for (const pointer of [issue.pointer, ...ancestors(issue.pointer)]) covered.add(pointer)
  }
  if (issues.size > 0) return [...issues.values()]
  return [{ pointer: '', keyword: '', reason: 'is not as the contract says' }]
}

/** The pointers of what a value is in: `''` and `/a` for `/a/b`. */
function ancestors(pointer: string): string[] {
  const parts = pointer.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function isInside(pointer: string, pointers: ReadonlySet<string>): boolean {
  return pointers.size > 0 && [pointer, ...ancestors(pointer)].some((one) => pointers.has(one))
}

function isForbidden({ keyword }: ValidationError): boolean {
  return keyword === 'false schema'
}

function isChoice({ keyword }: ValidationError): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf'
}

function isNullAlternative({ keyword, params }: ValidationError): boolean {
  return keyword === 'type' && params.type === 'null'
}

/**
 * The errors of alternatives of one choice that are about the same value belong together: each says what would do. The
 * first error of such a group is mapped to the group, one of each alternative; the others to `told`.
 */
function groupAlternatives(
  errors: readonly ValidationError[],
): Map<ValidationError, readonly ValidationError[] | 'told'> {
  const groups = new Map<string, Map<string, ValidationError>>()
  const told: [ValidationError, 'told'][] = []
  for (const error of errors) {
    const [, choice, number = ''] = inlineAlternative.exec(error.schemaPath) ?? []
    if (choice === undefined || isNullAlternative(error)) continue
    const key = `${error.instancePath} ${choice}`
    const group = groups.get(key) ?? new Map<string, ValidationError>()
    groups.set(key, group)
    if (group.size > 0) told.push([error, 'told'])
    if (!group.has(number)) group.set(number, error)
  }
  const first = [...groups.values()].map((group) => {
    const [leader, ...others] = group.values()
    return [leader, [leader, ...others]] as [ValidationError, ValidationError[]] // a group is made with its first error
  })
  return new Map<ValidationError, readonly ValidationError[] | 'told'>([...told, ...first])
}

/** One issue for alternatives none of which is met. */
function describeAlternatives(errors: readonly ValidationError[]): ValidationIssue {
  const [first, ...others] = errors.map(describeError) as [ValidationIssue, ...ValidationIssue[]] // as groups are
  const isField = errors.every(({ keyword }) => keyword === 'required')
  if (isField) {
    const fields = others.map(({ pointer }) => pointer.slice(pointer.lastIndexOf('/') + 1))
    return fields.length === 0 ? first : { ...first, reason: `is required, or else ${fields.join(' or ')}` }
  }
  const reasons = [...new Set([first, ...others].map(({ reason }) => reason))]
  return reasons.length === 1 ? first : { ...first, keyword: 'anyOf', reason: reasons.join(' or ') }
}
