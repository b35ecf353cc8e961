import type { FinalStateCancel, FinalStateEntry } from '../../../generated/final-states.ts'
import { isTransportError } from '../../core/errors/transport-error.ts'
import { valueAtPointer } from '../../core/json-pointer.ts'
import type { Deviation } from '../../validation/deviation.ts'
import { callNamed } from '../call-named.ts'
import { reporterOf } from '../deviation-reporter.ts'
import type { AntomOperations } from '../outcome.ts'
import { isRepeated } from '../repeated-outcomes.ts'
import type { ResolvedClientOptions } from '../resolved-options.ts'
import { answerOf, type PollResult, tryCall } from './poll.ts'
import type { Inquiry, StateRead } from './read-final-state.ts'
import type { WaitOptions } from './wait-types.ts'

/** What is open at its deadline. */
interface OpenAtDeadline {
  readonly entry: FinalStateEntry
  readonly cancel: FinalStateCancel
  /** The request of the inquiry, which names it. */
  readonly query: object
  /** How it stood at the deadline. */
  readonly found: PollResult<StateRead>
  /** Asks again how it stands. */
  readonly ask: (options: WaitOptions) => Promise<PollResult<StateRead>>
}

/** An outcome that tells of the cancel as well. */
export type CancelledRead = StateRead & { readonly cancel?: Inquiry }

/**
 * Cancels what is not decided at its deadline, and looks once more.
 *
 * @param antom - the client's methods
 * @param clientOptions - the client's
 * @param open - what is open
 * @param options - of the caller
 */
export async function cancelAtDeadline(
  antom: AntomOperations,
  clientOptions: ResolvedClientOptions,
  { entry, cancel: { operation, attempts, state }, query, found, ask }: OpenAtDeadline,
  { signal, timeout }: WaitOptions,
): Promise<CancelledRead> {
  const cancel = await tryCall(() =>
    callNamed(antom, operation, query, { signal, timeout, retries: attempts - 1 }),
  )
  const look = () => ask({ signal, timeout, deadline: 0 })
  if (cancel.outcome?.status === 'succeeded') {
    const last = await lookDespiteErrors(look)
    const contradictions = contradictionsOf(last, entry)
    reporterOf(clientOptions)({ operation: entry.inquiry }, contradictions)
    return cancelledOutcome(cancel.outcome, [last.outcome, found.outcome], contradictions, entry, state)
  }
  const last = await look()
  const outcome = answerOf({ ...last, outcome: last.outcome ?? found.outcome })
  const answered = cancel.outcome === undefined ? {} : { cancel: cancel.outcome }
  // A refused cancel changes nothing, if it was sent once. One that is open, or was not answered, may still take the
  // money back, also when its repetition was refused.
  const isRefused = cancel.outcome?.status === 'failed' && !isRepeated(cancel.outcome)
  return outcome.status === 'succeeded' && !isRefused
    ? { ...outcome, ...openAfterCancel, code: entry.open, ...answered }
    : { ...outcome, ...answered }
}

const openAfterCancel = {
  status: 'pending',
  advice: 'inquire',
  message:
    'The inquiry says that it succeeded, but it is not known whether its cancel took effect: repeat the cancel, or inquire later.',
} as const

/** The look after a cancel that succeeded: nothing that it meets can change the outcome, except the caller's abort. */
async function lookDespiteErrors(look: () => Promise<PollResult<StateRead>>): Promise<PollResult<StateRead>> {
  try {
    return await look()
  } catch (error) {
    if (isTransportError(error)) throw error
    return { error, isOpen: true }
  }
}

function contradictionsOf(
  { outcome, error }: PollResult<StateRead>,
  { schema, state }: FinalStateEntry,
): readonly Deviation[] {
  const contradiction = { kind: 'contradiction', schema } as const
  if (outcome?.status === 'succeeded') {
    const reason = 'says that it succeeded, after its cancel succeeded'
    return [{ ...contradiction, pointer: state, keyword: 'x-final-state', reason }]
  }
  if (error !== undefined && !isTransportError(error)) {
    const reason = 'cannot be used, in the inquiry after its cancel succeeded'
    return [{ ...contradiction, pointer: '', keyword: 'x-final-state', reason }]
  }
  return []
}

/**
 * The outcome after our own cancel succeeded: failed, whatever an inquiry says. Even a payment that succeeds after its
 * cancellation is given back and stays cancelled.
 */
function cancelledOutcome(
  cancel: Inquiry,
  inquiries: readonly (StateRead | undefined)[],
  contradictions: readonly Deviation[],
  entry: FinalStateEntry,
  state: string,
): CancelledRead {
  // Only what is signed may stand beside a decision that is.
  const shown = inquiries.find((inquiry) => inquiry?.verified === true)
  const base = shown ?? cancel
  const isSaid = shown !== undefined && valueAtPointer(shown.data, entry.state) === state
  const { code = entry.open, advice = 'new-request' } = entry.states[state] ?? {}
  return {
    ...base,
    status: 'failed',
    code,
    advice,
    message: isSaid ? shown.message : cancel.message,
    deviations: [...contradictions, ...base.deviations],
    cancel,
  }
}
