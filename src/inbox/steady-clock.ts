/**
 * Makes a clock for periods: it begins at 0 and never goes back. A clock underneath that is set back counts as standing
 * still until it moves again, so that no lease is prolonged by as much as it was set back.
 *
 * @param clock - milliseconds from any beginning; `performance.now` when left out, which nobody can set
 * @returns milliseconds since its first call
 */
export function steadyClock(clock: () => number = () => performance.now()): () => number {
  let passed = 0
  let last = Number.POSITIVE_INFINITY
  return () => {
    const now = clock()
    if (now > last) passed += now - last
    last = now
    return passed
  }
}
