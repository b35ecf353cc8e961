/**
 * Calls a function later.
 *
 * @param milliseconds - how much later
 * @param run - the function
 * @returns takes that back
 */
export type StartTimer = (milliseconds: number, run: () => void) => () => void

/** The timers of this machine. */
export const startMachineTimer: StartTimer = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}

/**
 * Waits for what a function of the program has promised, but not without end.
 *
 * @param result - what it gave
 * @param limit - how long at most, in milliseconds
 * @param whenLate - gives what it comes to when nothing has come by then, or throws
 * @param startTimer - for tests
 * @returns what it came to; what comes after the limit is dropped, a rejection too
 *
 * @example
 * ```ts
 * const page = await inTime(store.get(key), 1000, () => undefined)
 * ```
 */
export function inTime<Value, Late>(
  result: Value | PromiseLike<Value>,
  limit: number,
  whenLate: () => Late,
  startTimer = startMachineTimer,
): Promise<Value | Late> {
  let cancel = () => {}
  const end = new Promise<void>((resolve) => {
    cancel = startTimer(limit, resolve)
  })
  return Promise.race([result, end.then(whenLate)]).finally(() => cancel())
}
