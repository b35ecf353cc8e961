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
  /** Cancels all timers: call it when the record reaches its final state or is removed. */
  readonly clear: () => void
}

/** Makes the timers of one record. */
export function createRecordTimers(scheduler: Scheduler): RecordTimers {
  const cancels = new Set<() => void>()
  return {
    start: (milliseconds, work) => {
      const cancel = scheduler.after(Math.max(0, milliseconds), () => {
        // The scheduler cannot cancel work that is due at once: it has begun already.
        if (cancels.delete(cancel)) work()
      })
      cancels.add(cancel)
    },
    clear: () => {
      for (const cancel of cancels) cancel()
      cancels.clear()
    },
  }
}
