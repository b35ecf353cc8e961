import type { EchoEntry } from '../../generated/operations.ts'
import { SignatureError } from '../core/errors.ts'
import { valueAtPointer, valueAtSteps } from '../core/json-pointer.ts'
import type { Deviation } from '../validation/deviation.ts'

/** What the answers to an operation are compared by. */
export interface EchoedOperation {
  /** The name of the answer's type. */
  readonly response: string
  readonly echoes?: readonly EchoEntry[]
}

/**
 * Compares what an answer repeats of its request with the request. An answer that names another id is the answer to
 * another request: a signature covers the path and not the request, so a recorded answer still verifies. What the
 * answer does not have, or has as `null`, is not compared; the vendor's own samples lack fields.
 *
 * @param operation - with the pairs of pointers of the contract
 * @param request - the request as sent, parsed
 * @param answer - the answer, parsed
 * @returns a deviation of the kind `contradiction` for each amount that differs
 * @throws {SignatureError} `other-answer` for an id that differs
 */
export function compareEchoes(
  { response: schema, echoes = [] }: EchoedOperation,
  request: unknown,
  answer: unknown,
): readonly Deviation[] {
  const differing = echoes.filter(({ request: from, answer: to, kind }) => {
    const asked = valueAtPointer(request, from)
    const told = valueAtPointer(answer, to)
    if (isAbsent(asked) || isAbsent(told)) return false
    return kind === 'id' ? !isSameText(asked, told) : !isSameAmount(asked, told)
  })
  const other = differing.find(({ kind }) => kind === 'id')
  if (other !== undefined) {
    throw new SignatureError(
      `the answer has another value at ${other.answer} than the request at ${other.request}: it is the answer to another request`,
      { reason: 'other-answer' },
    )
  }
  return differing.map(({ request: from, answer: to }) => ({
    kind: 'contradiction',
    pointer: to,
    keyword: 'x-echoes',
    reason: `is another amount than ${from} of the request`,
    schema,
  }))
}

/** Empty text names nothing, like an absent field. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** Ids are text; one that came as a number is compared by its digits, as far as reading the JSON has left them. */
function isSameText(one: unknown, other: unknown): boolean {
  if (typeof other === 'number' && !Number.isSafeInteger(other)) return Number(one) === other
  const isScalar = typeof other === 'string' || typeof other === 'number'
  return isScalar && String(one) === String(other)
}

/** The names that lead to the parts of an amount. */
const AMOUNT = [['currency'], ['value']] as const

function isSameAmount(one: unknown, other: unknown): boolean {
  return AMOUNT.every((steps) => {
    const told = valueAtSteps(other, steps)
    return isAbsent(told) || isSameText(withoutZeros(valueAtSteps(one, steps)), withoutZeros(told))
  })
}

/** `"0100"` and `100` are the same count of the smallest unit. */
function withoutZeros(value: unknown): unknown {
  return /^\d+$/.test(String(value)) ? String(value).replace(/^0+(?=\d)/, '') : value
}
