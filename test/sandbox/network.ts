import type { Sandbox } from '../../src/sandbox/index.ts'

/** What happens to the client's requests on their way: words of a scenario, `slow`, or nothing. */
export interface Network {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** What the coming requests meet, by operation. */
  readonly words: Map<string, string[]>
  /** Makes what inquiries read lag behind: from the next cancel on they say what they would have said before it. */
  lag: Lag | undefined
  /** The last answer to each operation. */
  readonly answers: Map<string, Response>
  /** An answer that comes instead of the next one to its operation. */
  replay: { readonly operation: string; readonly answer: Response } | undefined
  /** Whether the gateway is asked by the network itself. */
  readonly isProbing: () => boolean
}

/** How inquiries lag behind a cancel. */
export interface Lag {
  /** Happens in the last moment before the cancel, and is all that they show. */
  readonly lastChange: () => void
  answer?: Response
}

/** Longer than the client waits for one attempt. */
const slow = 20_000

/**
 * Makes a network between a client and a sandbox.
 *
 * @param sandbox - it answers
 * @param rest - waits
 */
export function createNetwork(
  sandbox: Sandbox,
  rest: (milliseconds: number, signal?: AbortSignal) => Promise<void>,
): Network {
  let lastInquiry: (() => Promise<Response>) | undefined
  let isProbing = false
  const network: Network = {
    words: new Map(),
    lag: undefined,
    answers: new Map(),
    replay: undefined,
    isProbing: () => isProbing,
    fetch: async (url, init) => {
      const operation = new URL(url).pathname.split('/').at(-1) ?? ''
      const { replay } = network
      if (replay?.operation === operation) {
        network.replay = undefined
        return replay.answer.clone()
      }
      const word = network.words.get(operation)?.shift() ?? ''
      const headers = new Headers(init.headers)
      // Each attempt meets its own word, whichever number it has.
      if (word !== '' && word !== 'slow') headers.set('sandbox-scenario', `${word}.times999`)
      const { lag } = network
      if (operation === 'inquiryPayment') {
        if (lag?.answer !== undefined && word === '') return lag.answer.clone()
        const { body = null } = init
        lastInquiry = () => sandbox.fetch(url, { method: 'POST', headers: new Headers(init.headers), body })
      }
      if (operation === 'cancel' && lag !== undefined && lag.answer === undefined && lastInquiry) {
        lag.lastChange()
        isProbing = true
        lag.answer = await lastInquiry()
        isProbing = false
      }
      const answer = await sandbox.fetch(url, { method: 'POST', headers, body: init.body ?? null })
      if (word === 'slow') {
        await rest(slow, init.signal ?? undefined)
        init.signal?.throwIfAborted()
      }
      network.answers.set(operation, answer.clone())
      return answer
    },
  }
  return network
}
