import type { FinalStateEntry, FinalStateItem } from '../../../generated/final-states.ts'
import type { Advice } from '../../../generated/result-codes/types.ts'
import { valueAtPointer } from '../../core/json-pointer.ts'
import { resultCodeIn } from '../advice.ts'
import type { OperationName, Outcome } from '../outcome.ts'
import { statusNames } from '../outcome.ts'

/** What an inquiry came to. */
export type Inquiry = Outcome<OperationName>

/** How something stands, as an inquiry says. */
export type StateRead = Omit<Inquiry, 'status' | 'code' | 'message' | 'advice' | 'data'> & {
  readonly status: Inquiry['status']
  readonly code: string
  readonly message: string
  readonly advice: Advice
  readonly data: unknown
}

/**
 * Reads from the answer to an inquiry how something stands. A state that the contract does not know leaves it open.
 *
 * @param inquiry - its outcome
 * @param entry - where the state stands
 * @param id - which one, where the answer lists several
 */
export function readFinalState(inquiry: Inquiry, entry: FinalStateEntry, id: unknown): StateRead {
  // An inquiry that was refused says nothing of what it asked for.
  if (inquiry.status !== 'succeeded') {
    // What the gateway does not know yet may still come: a corrected request could do it a second time.
    const isUnknown = inquiry.status === 'failed' && entry.notFound.includes(inquiry.code)
    return { ...inquiry, status: 'pending', ...(isUnknown && { advice: 'inquire' }) }
  }
  const open = { ...inquiry, status: 'pending', code: entry.open, message: '', advice: 'inquire' } as const
  const subject = entry.item ? itemIn(inquiry.data, entry.item, id, entry.state) : inquiry.data
  if (subject === undefined) return open
  const state = valueAtPointer(subject, entry.state)
  const row =
    typeof state === 'string' && Object.hasOwn(entry.states, state) ? entry.states[state] : undefined
  // What is documented for these fields may not have come.
  const given = textAt(subject, entry.code)
  const code = given ?? row?.code ?? entry.open
  const message = textAt(subject, entry.message) ?? ''
  // One that is listed as not known has perhaps not been taken in yet.
  const isUnknown = entry.item !== undefined && given !== undefined && entry.notFound.includes(given)
  if (row === undefined || isUnknown) return { ...open, code, message }
  const advice = row.status === 'S' ? 'done' : (row.advice ?? failureAdvice(entry.codes, code))
  return { ...inquiry, status: statusNames[row.status], code, message, advice, data: subject }
}

/**
 * Finds one of several. Nothing while it is not listed: the code of the inquiry, SUCCESS, would read as if it had
 * succeeded. Nothing either when it is listed in two states: neither is believed.
 */
function itemIn(
  answer: unknown,
  { list, where, field }: FinalStateItem,
  id: unknown,
  state: string,
): unknown {
  const listed = valueAtPointer(answer, list)
  const items: readonly unknown[] = Array.isArray(listed) ? listed : []
  const conditions = Object.entries({ ...where, [field]: id })
  const found = items.filter((item) =>
    conditions.every(([name, value]) => valueAtPointer(item, `/${name}`) === value),
  )
  const [first] = found
  const isPlain = found.every((item) => valueAtPointer(item, state) === valueAtPointer(first, state))
  return isPlain ? first : undefined
}

/** What to do about a failure. */
function failureAdvice(table: string, code: string): Advice {
  const row = resultCodeIn(table, code)
  return row?.status === 'F' ? row.advice : 'contact-support'
}

function textAt(value: unknown, pointer: string | undefined): string | undefined {
  const text = pointer === undefined ? undefined : valueAtPointer(value, pointer)
  return typeof text === 'string' ? text : undefined
}
