import { isTransportError } from '../../src/core/errors/transport-error.ts'
import type { CompletingClient } from '../support/requests.ts'
import type { World } from './world.ts'

/** What a call of the client comes to: its outcome, or that no answer came. */
export type CallResult<Outcome> = Outcome | undefined

/** An attempt of a call: when it was made, and what the gateway has done with it. */
export interface Attempt {
  readonly at: number
  /** Whether the gateway got it. */
  readonly isDone: boolean
  /** Whether the client got the gateway's own answer; otherwise none, or one that says nothing. */
  readonly isAnswered: boolean
}

/** Words of the network after which the gateway has done nothing, and those that hide what it has done. */
const undone = ['drop', 'http503']
const hidden = ['lost', 'slow', 'UNKNOWN_EXCEPTION']

/** What can happen to an attempt. */
export const attemptWords = ['', 'lost', 'drop', 'http503', 'slow', 'UNKNOWN_EXCEPTION'] as const

/**
 * Calls the client while the network has a word for each attempt.
 *
 * @param world - where
 * @param operation - its name, and the last part of its path
 * @param words - for the first attempts; the others meet nothing
 * @param work - the call
 * @returns the outcome, undefined when no answer came; and the attempts
 */
export async function callThrough<Outcome>(
  world: World,
  { operation, path = operation }: { readonly operation: string; readonly path?: string },
  words: readonly string[],
  work: (antom: CompletingClient) => Promise<Outcome>,
): Promise<{ readonly outcome: CallResult<Outcome>; readonly attempts: readonly Attempt[] }> {
  const before = world.requests.length
  world.network.words.set(path, [...words])
  const outcome = await world.call(work).catch((error: unknown) => {
    if (isTransportError(error)) return undefined
    throw error
  })
  world.network.words.delete(path)
  const attempts = world.requests
    .slice(before)
    .filter((request) => request.operation === operation)
    .map(({ at }, index): Attempt => {
      const word = words[index] ?? ''
      const isDone = !undone.includes(word)
      if (word !== '') world.note(`${operation}: ${word}`)
      return { at, isDone, isAnswered: isDone && !hidden.includes(word) }
    })
  return { outcome, attempts }
}
