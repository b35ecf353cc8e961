import type { Scheduler } from '../scheduler.ts'

/** The timers of one record, such as the expiry of a payment. */
export interface RecordTimers {
  /**
   * Does work later, unless the timers are cleared before.
   *
   * @param milliseconds - how much later; a negative number means now
   * @param work - what is done
   */
  readonly start: (milliseconds: number, work: () => void) => void
  /** The same at a time, in milliseconds since 1970; one that is over means now. */
  readonly startAt: (time: number, work: () => void) => void
  /** Cancels all timers: call it when the record reaches its final state or is removed. */
  readonly clear: () => void
}

/** Makes the timers of one record. */
export function createRecordTimers(scheduler: Scheduler): RecordTimers {
  const cancels = new Set<() => void>()
  const startAt = (time: number, work: () => void) => {
    const cancel = scheduler.at(Math.max(scheduler.now(), time), () => {
      cancels.delete(cancel)
      work()
    })
    cancels.add(cancel)
  }
  return {
    start: (milliseconds, work) => startAt(scheduler.now() + milliseconds, work),
    startAt,
    clear: () => {
      for (const cancel of cancels) cancel()
      cancels.clear()
    },
  }
}
