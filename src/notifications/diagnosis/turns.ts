/** Lets the event loop go on. */
export interface Turns {
  /** Resolves in a turn of the event loop of its own, after the input and output that is waiting. */
  readonly next: () => Promise<void>
  /** Ends it. A message channel keeps a process running until then. */
  readonly close: () => void
}

/**
 * Makes what lets the event loop go on between two pieces of work.
 *
 * By a message channel and not by a timer: a test of the calling program that has replaced the timers would wait
 * forever, and `setTimeout` waits a millisecond at least.
 */
export function createTurns(): Turns {
  // Not every runtime for Workers has them.
  if (typeof MessageChannel !== 'function') {
    return { next: () => new Promise((resolve) => setTimeout(resolve, 0)), close: () => {} }
  }
  const { port1, port2 } = new MessageChannel()
  return {
    next: () =>
      new Promise((resolve) => {
        port1.onmessage = () => resolve()
        port2.postMessage(undefined)
      }),
    close: () => {
      port1.close()
      port2.close()
    },
  }
}
