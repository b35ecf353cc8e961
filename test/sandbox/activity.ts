/** Counts what goes on by itself, in real time, until it has ended or waits for a clock of the test. */
export interface Activity {
  readonly begin: () => void
  readonly end: () => void
  /** Resolves when nothing goes on any more. */
  readonly over: () => Promise<void>
}

/** Makes it. */
export function createActivity(): Activity {
  let count = 0
  let waiting: (() => void)[] = []
  /** In one turn of the event loop all promises go on that can. */
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  return {
    begin: () => {
      count += 1
    },
    end: () => {
      count -= 1
      if (count > 0) return
      for (const wake of waiting) wake()
      waiting = []
    },
    over: async () => {
      for (let calm = 0; calm < 2; ) {
        if (count > 0) {
          await new Promise<void>((resolve) => {
            waiting.push(resolve)
          })
        }
        await turn()
        calm = count === 0 ? calm + 1 : 0
      }
    },
  }
}
