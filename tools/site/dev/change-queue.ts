/** Timers, so that a test need not wait for them. */
export interface Clock {
  /** Calls after some milliseconds; what it returns takes the call back. */
  after(milliseconds: number, call: () => void): () => void
}

export const systemClock: Clock = {
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** How long nothing has to be saved before work begins: an editor makes several changes of one save. */
export const QUIET_MS = 30

/** Does something with the files that changed. The signal says that more has changed, so that the rest may be left. */
export type Work = (files: readonly string[], signal: AbortSignal) => Promise<void>

/**
 * Collects the files that change, and has them worked on together: one run at a time. What changes while one is on
 * interrupts it, and is worked on in the next.
 */
export class ChangeQueue {
  readonly #work: Work
  readonly #failed: (error: unknown) => void
  readonly #clock: Clock
  readonly #waiting = new Set<string>()
  #cancelTimer = () => {}
  #isQuiet = true
  #running: AbortController | undefined

  /** @param failed told what a run threw; the queue goes on */
  constructor(work: Work, failed: (error: unknown) => void, clock: Clock = systemClock) {
    this.#work = work
    this.#failed = failed
    this.#clock = clock
  }

  /** Has the first state worked on, in which no file has changed. */
  begin(): void {
    this.#run([])
  }

  /** Takes note of a file that was written, renamed or deleted. */
  changed(file: string): void {
    this.#waiting.add(file)
    this.#running?.abort()
    this.#isQuiet = false
    this.#cancelTimer()
    this.#cancelTimer = this.#clock.after(QUIET_MS, () => {
      this.#isQuiet = true
      this.#next()
    })
  }

  /** Forgets what is waiting, and interrupts what is running. */
  stop(): void {
    this.#cancelTimer()
    this.#waiting.clear()
    this.#running?.abort()
  }

  #next(): void {
    if (this.#running || !this.#isQuiet || this.#waiting.size === 0) return
    const files = [...this.#waiting].sort()
    this.#waiting.clear()
    this.#run(files)
  }

  #run(files: readonly string[]): void {
    const controller = new AbortController()
    this.#running = controller
    this.#work(files, controller.signal)
      .catch(this.#failed)
      .finally(() => {
        this.#running = undefined
        this.#next()
      })
  }
}
