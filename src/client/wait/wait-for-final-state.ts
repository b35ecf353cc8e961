import {
  type FinalStateCancel,
  type FinalStateEntry,
  type FinalStates,
  finalStates,
} from '../../../generated/final-states.ts'
import { checkSwitch, optionError } from '../../core/check-options.ts'
import { valueAtPointer } from '../../core/json-pointer.ts'
import { clockOf } from '../clock-of.ts'
import type { AntomOperations } from '../outcome.ts'
import type { ResolvedClientOptions } from '../resolved-options.ts'
import { cancelAtDeadline } from './cancel-at-deadline.ts'
import { answerOf, checkWaitOptions, type PollResult, poll } from './poll.ts'
import { readFinalState, type StateRead } from './read-final-state.ts'
import type { CancellableWaitOptions, WaitOutcome } from './wait-types.ts'

/**
 * Waits until something is decided.
 *
 * @param antom - the client's methods
 * @param clientOptions - the client's
 * @param wait - what is waited for, and the method's name for messages
 * @param subject - which one
 * @param options - of the caller
 */
export async function waitForFinalState<Name extends keyof FinalStates>(
  antom: AntomOperations,
  clientOptions: ResolvedClientOptions,
  { method, name }: { readonly method: string; readonly name: Name },
  subject: FinalStates[Name]['request'],
  options: CancellableWaitOptions = {},
): Promise<WaitOutcome<Name>> {
  const entry: FinalStateEntry = finalStates[name]
  checkWaitOptions(method, options, entry.cancel ? ['cancelAtDeadline'] : [])
  const cancels = checkSwitch('cancelAtDeadline', options.cancelAtDeadline ?? undefined)
  const { query, id } = queryOf(entry, subject)
  const ask = (waiting: CancellableWaitOptions) =>
    poll<StateRead>(
      antom,
      clockOf(clientOptions),
      { ...entry, query },
      (inquiry) => readFinalState(inquiry, entry, id),
      waiting,
    )
  const found = await ask(options)
  const { cancel } = entry
  const outcome =
    cancel && cancels && found.isOpen && !isExcepted(found, entry.state, cancel)
      ? await cancelAtDeadline(antom, clientOptions, { entry, cancel, query, found, ask }, options)
      : answerOf(found)
  // The contract's table says of this name what the state and the data are; the compiler cannot follow it.
  return outcome as unknown as WaitOutcome<Name>
}

/** Whether it stands in a state in which it is only to be waited for. */
function isExcepted({ outcome }: PollResult<StateRead>, at: string, { except }: FinalStateCancel): boolean {
  const state = valueAtPointer(outcome?.data, at)
  return typeof state === 'string' && except.includes(state)
}

/** Divides what names one of several from the request of the inquiry. */
function queryOf(
  { item }: FinalStateEntry,
  subject: object,
): { readonly query: object; readonly id?: unknown } {
  if (item === undefined) return { query: subject }
  const { [item.argument]: id, ...query } = subject as Readonly<Record<string, unknown>>
  if (typeof id !== 'string' || id === '') throw optionError(item.argument, 'is missing')
  return { query, id }
}
