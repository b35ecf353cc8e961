import type { Check } from './node-cryptography.ts'

/** As many threads as Node's pool has, unless it was set otherwise. */
const usualThreads = 4

/** What this thread does of so many takes less than a millisecond, and lets other work in between. */
const largestBatch = 96

/**
 * Makes what shares verifications out between Node's thread pool and this thread.
 *
 * Web Crypto leaves everything to the pool. To hand a signature over and to take the verdict back costs this thread
 * half of what it costs to verify it, so while the pool is busy it had better do some of them.
 *
 * @returns finds a verdict sooner or later; a rejection has the error of the check
 */
export function createShareOut(): (check: Check) => Promise<boolean> {
  const waiting: ((inPool: boolean) => void)[] = []
  // In the pool, or answered by it and not yet told here.
  let running = 0

  /**
   * Gives two thirds of what waits to the pool, and does the rest meanwhile. Not before the pool has nearly run dry:
   * to wake threads that fall asleep one by one takes longer than they work.
   */
  const shareOut = () => {
    if (running > usualThreads) return
    const batch = waiting.splice(0, largestBatch)
    // The pool's first, so that it is at work while this thread is. One alone is the pool's, too.
    const forPool = Math.ceil((batch.length * 2) / 3)
    batch.forEach((start, index) => void start(index < forPool))
  }

  return (check) =>
    new Promise((resolve, reject) => {
      const done = (error: unknown, fits: boolean) => {
        running--
        if (error) reject(error)
        else resolve(fits)
        shareOut()
      }
      waiting.push((inPool) => {
        try {
          if (!inPool) return resolve(check())
          check(done)
          running++
        } catch (error) {
          reject(error)
          // Nothing may be running that would do it later.
          shareOut()
        }
      })
      shareOut()
    })
}
