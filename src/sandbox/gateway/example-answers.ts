import { comparedBy, type SandboxContract } from '../contract.ts'
import type { Answer, Call } from '../families/payment/payments.ts'
import { canonical, textOf, valueAt } from '../json.ts'
import { createRecentMap } from '../state/recent-map.ts'

/** How many characters of requests and answers are kept at most; the oldest are forgotten then. */
const maxCharacters = 64 * 1_048_576

const succeeded = { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' } as const

/**
 * Answers operations that have no behaviour here: with the contract's example of success, in which the fields that
 * the request has too take the request's values.
 */
export function createGenericAnswers(contract: SandboxContract, keep: number) {
  const kept = createRecentMap<{ readonly compared: string; readonly answer: Answer; readonly size: number }>(
    keep,
    { sizeOf: ({ size }) => size, maxSize: maxCharacters },
  )
  return (
    operation: string,
    { request }: Call,
    answerWith: (code: string, message?: string) => Answer,
  ): Answer => {
    const key = contract.operations[operation]?.idempotencyKey
    const id = key === undefined ? undefined : textOf(request, key)
    const pointers = comparedBy(contract, operation)
    const compared = canonical(
      pointers.length === 0 ? request : pointers.map((pointer) => valueAt(request, pointer)),
    )
    const known = id === undefined ? undefined : kept.get(`${operation} ${id}`)
    if (known !== undefined) {
      if (known.compared === compared) return known.answer
      return answerWith('REPEAT_REQ_INCONSISTENT', `This ${key} was used before with other values.`)
    }
    const echoed = Object.fromEntries(
      Object.entries({ ...contract.entries[operation]?.success }).map(([name, value]) =>
        name !== 'result' && Object.hasOwn(request, name) ? [name, request[name]] : [name, value],
      ),
    )
    const answer: Answer = { ...echoed, result: answerWith('SUCCESS', 'success.').result }
    const made = answer.result.resultStatus === 'S' ? answer : { ...answer, result: succeeded }
    if (id !== undefined) {
      const size = compared.length + JSON.stringify(made).length
      kept.set(`${operation} ${id}`, { compared, answer: made, size })
    }
    return made
  }
}
