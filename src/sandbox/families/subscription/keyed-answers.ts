import { type Answer, requestFingerprint, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { textIn } from '../../json.ts'
import type { Refusal } from './read-terms.ts'

/**
 * Makes the behaviour of an operation that is carried out once for each id, and answers with its result only.
 *
 * @param operation - its name
 * @param context - what the family works with
 * @param carryOut - does what is asked for; gives a refusal when it did nothing
 */
export function createKeyedOperation(
  operation: string,
  context: FamilyContext,
  carryOut: (call: SandboxCall) => Refusal | undefined,
): OperationHandler {
  const { contract, state } = context
  const key = contract.operations[operation]?.idempotencyKey ?? ''
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, operation, code, message),
  })
  return (call) => {
    const { request } = call
    const id = `${operation} ${textIn(request, key)}`
    const fingerprint = requestFingerprint(contract, operation, request)
    const known = state.exampleAnswers.get(id)
    if (known !== undefined) {
      // What happens to other values under the same id is not documented for these operations.
      if (known.fingerprint !== fingerprint)
        return answerWith('PARAM_ILLEGAL', `This ${key} was used before with other values.`)
      return forcedUncertainAnswer(contract, operation, call) ?? known.answer
    }
    const remember = (answer: Answer) => {
      const size = fingerprint.length + JSON.stringify(answer).length
      state.exampleAnswers.set(id, { fingerprint, answer, size })
      return answer
    }
    const code = forcedCode(contract, call)
    const status = code === undefined ? undefined : resultCodeOf(contract, operation, code)?.status
    if (code !== undefined && leavesNoRecord(contract, code)) return answerWith(code)
    if (code !== undefined && status === 'F') return remember(answerWith(code))
    const refusal = carryOut(call)
    if (refusal !== undefined) {
      if (code !== undefined && status === 'U') return answerWith(code)
      const answer = answerWith(refusal.code, refusal.message)
      return leavesNoRecord(contract, refusal.code) ? answer : remember(answer)
    }
    const done = remember(answerWith('SUCCESS'))
    return code !== undefined && status === 'U' ? answerWith(code) : done
  }
}
