import { operations } from '../../generated/operations.ts'
import { responseValidators } from '../../generated/response-validators.ts'
import { ContractError, SignatureError } from '../core/errors.ts'
import { visibleText } from '../core/visible-text.ts'
import { type Deviation, findDeviations, type MessageValidator } from '../validation/deviation.ts'
import { resultCodeIn } from './advice.ts'
import { type OperationName, type Outcome, statusNames } from './outcome.ts'
import { type EssentialIssue, type ResponseResult, unverifiedResult } from './result.ts'
import type { CompletedRequest } from './send-with-retries.ts'

/** Finds where an answer differs from what is documented. */
export type ResponseValidator = (data: unknown) => readonly Deviation[]

/**
 * Loads what validates the answers of an operation, at the first call of that operation.
 *
 * @param operation - its name
 */
export async function loadResponseValidator(operation: OperationName): Promise<ResponseValidator> {
  // Each validator guards its own type; here only what it finds counts.
  const validate: MessageValidator = await responseValidators[operation]()
  const schema = operations[operation].response
  return (data) => findDeviations(validate, data, schema)
}

/**
 * Turns an answer into the outcome of a call. Its result decides; where the rest differs from what is documented, the
 * outcome says so.
 *
 * @param name - the operation
 * @param completed - the answer
 * @param validate - finds where it differs from what is documented
 * @param isStrict - whether an answer that differs is an error
 * @throws {ContractError} when the answer is signed and has no usable result, or differs and `isStrict`
 * @throws {SignatureError} `unsigned`, when it is not signed either
 */
export function toOutcome<Name extends OperationName>(
  name: Name,
  completed: CompletedRequest,
  validate: ResponseValidator,
  isStrict: boolean,
): Outcome<Name> {
  const { parsed, response, isRepeated } = completed
  const { body, data, result, issue, verified, contradictions } = parsed
  if (result === undefined) throw contractError(name, completed, issue)
  const deviations = [...contradictions, ...validate(data)]
  if (isStrict && deviations.length > 0) throw contractError(name, completed, deviations[0])
  const { status, code, message, advice } = resultAfterRepetition(name, result, isRepeated)
  // Its result is as the status says; of the other fields, `deviations` tells which are not as the type has them.
  return {
    status: statusNames[status],
    data,
    code,
    message,
    advice,
    verified,
    deviations,
    response: { status: response.status, headers: response.headers, body },
  } as Outcome<Name>
}

/**
 * A failure in answer to a repetition by the client does not always say that nothing was done: the attempt before it,
 * whose answer was lost, can have been carried out. For the codes that the contract marks so, and for those of which it
 * says nothing as failures, the outcome is open.
 */
function resultAfterRepetition(name: string, result: ResponseResult, isRepeated: boolean): ResponseResult {
  const { status, code } = result
  if (!isRepeated || status !== 'F') return result
  const known = [resultCodeIn(name, code), resultCodeIn('gateway', code)].find((row) => row?.status === 'F')
  if (known !== undefined && known.mayFollowSuccess !== true) return result
  const message =
    'What was refused is the repetition of a request whose answer was lost, and which may have been carried out: inquire, or wait for the notification.'
  return { status: 'U', code, message, advice: 'inquire' }
}

function contractError(
  name: string,
  { parsed: { verified, result }, attempt }: CompletedRequest,
  found: EssentialIssue = { pointer: '/result', keyword: 'type', reason: 'is not a result' },
): ContractError | SignatureError {
  const { pointer, keyword, reason } = found
  const place = { operation: name, attempt }
  const what = `${name}: the ${verified ? 'signed' : 'unsigned'} answer is not as the contract says: ${visibleText(pointer) || 'it'} ${reason}`
  const text = `${what}. The outcome is unknown: inquire, and look for a newer version of this package.`
  return verified
    ? new ContractError(text, { pointer, keyword, ...place })
    : new SignatureError(text, { reason: 'unsigned', result: unverifiedResult(result), ...place })
}
