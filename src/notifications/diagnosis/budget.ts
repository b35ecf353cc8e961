import { diagnosisLimits } from './limits.ts'
import { createTurns } from './turns.ts'

/** What one diagnosis has spent. */
export interface Spent {
  readonly verifications: number
  /** Bytes of candidate bodies that were made. */
  readonly producedBytes: number
  /** How often the event loop went on. */
  readonly turns: number
}

/** What one diagnosis may spend: see {@link diagnosisLimits}. */
export interface Budget {
  /**
   * Lets the event loop go on. Called before every candidate, so that what is authentic never waits for more than one.
   *
   * @returns false when the time is up
   */
  readonly turn: () => Promise<boolean>
  /** Takes one verification. @returns false when there is none left */
  readonly verify: () => boolean
  /** Takes bytes of candidates. @returns false when there are not so many left; then none are taken */
  readonly produce: (bytes: number) => boolean
  /** How many bytes of candidates may still be made. */
  readonly bytesLeft: () => number
  /** Waits for something that may hang. @throws {Error} when the time is up */
  readonly wait: <T>(promise: Promise<T>) => Promise<T>
  /** Whether nothing more can be tried. */
  readonly isOver: () => boolean
  /** Whether something was not tried because a limit was reached. */
  readonly isUsedUp: () => boolean
  readonly spent: () => Spent
  /** Ends it, and with it whatever it waits for. */
  readonly close: () => void
}

/**
 * Makes the budget of one diagnosis.
 *
 * @param now - a clock that only goes forward, in milliseconds
 */
export function createBudget(now: () => number = () => performance.now()): Budget {
  const turns = createTurns()
  const end = now() + diagnosisLimits.duration
  const spent = { verifications: 0, producedBytes: 0, turns: 0 }
  let usedUp = false
  const within = (fits: boolean): boolean => {
    usedUp ||= !fits
    return fits
  }
  return {
    turn: async () => {
      spent.turns++
      await turns.next()
      return within(now() < end)
    },
    verify: () => {
      if (!within(spent.verifications < diagnosisLimits.verifications)) return false
      spent.verifications++
      return true
    },
    produce: (bytes) => {
      if (!within(spent.producedBytes + bytes <= diagnosisLimits.producedBytes)) return false
      spent.producedBytes += bytes
      return true
    },
    bytesLeft: () => diagnosisLimits.producedBytes - spent.producedBytes,
    wait: async (promise) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const timeout = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => {
            usedUp = true
            reject(new Error(`No answer within ${diagnosisLimits.duration} ms`))
          },
          Math.max(0, end - now()),
        )
      })
      try {
        return await Promise.race([promise, timeout])
      } finally {
        clearTimeout(timer)
      }
    },
    isOver: () => spent.verifications >= diagnosisLimits.verifications || now() >= end,
    isUsedUp: () => usedUp,
    spent: () => ({ ...spent }),
    close: turns.close,
  }
}
