import { responseValidators } from '../../generated/response-validators.ts'
import type { ValidationError } from '../../generated/validators/validation-error.js'
import { ContractError, SignatureError } from '../core/errors.ts'
import { describeError, type ValidationIssue } from '../validation/describe-error.ts'
import type { Exchange } from './exchange.ts'
import { type OperationName, type Outcome, statusNames } from './outcome.ts'

/*
 * What calls need and making a client does not. Loaded as one module before the first request is sent: a failing
 * import then costs nothing, and a program that starts does not wait for it.
 */
export { exchange } from './exchange.ts'

/** Finds what is wrong with an answer; undefined when nothing is. */
export type AnswerCheck = (data: unknown) => ValidationIssue | undefined

/**
 * Loads the check for the answers of an operation, with its validator, at the first call of that operation.
 *
 * @param operation - its name
 */
export async function loadAnswerCheck(operation: OperationName): Promise<AnswerCheck> {
  // Each validator guards its own type; here only the verdict counts.
  const validate: { (data: unknown): boolean; errors: ValidationError[] | null } =
    await responseValidators[operation]()
  return (data) => {
    if (validate(data)) return undefined
    const error = validate.errors?.[0]
    return error === undefined
      ? { pointer: '', keyword: '', reason: 'is not as the contract says' }
      : describeError(error)
  }
}

/**
 * Turns an answer into the outcome of a call.
 *
 * @param name - the operation
 * @param exchange - the answer
 * @param check - finds what in the answer is not as the contract says
 * @throws {ContractError} when the answer is signed and not as the contract says
 * @throws {SignatureError} `unsigned`, when it is neither
 */
export function outcomeOf<Name extends OperationName>(
  name: Name,
  { response, answer, attempt }: Exchange,
  check: AnswerCheck,
): Outcome<Name> {
  const { body, data, result, verified } = answer
  const finding = check(data)
  if (finding !== undefined || result === undefined) {
    const { pointer, keyword, reason } = finding ?? {
      pointer: '/result',
      keyword: 'type',
      reason: 'is not a result',
    }
    const place = { operation: name, attempt }
    const what = `${name}: the ${verified ? 'signed' : 'unsigned'} answer is not as the contract says: ${pointer || 'it'} ${reason}`
    const text = `${what}. The outcome is unknown: inquire, and look for a newer version of this package.`
    throw verified
      ? new ContractError(text, { pointer, keyword, ...place })
      : new SignatureError(text, { reason: 'unsigned', ...place })
  }
  const { status, ...details } = result
  // The check has just found that the data has the operation's type and, with S, the fields of its success.
  return {
    status: statusNames[status],
    data,
    ...details,
    verified,
    response: { status: response.status, headers: response.headers, body },
  } as Outcome<Name>
}
