import { afterEach, inject } from 'vitest'

/** What Stryker keeps in the process of the tests; there before this file is loaded. */
interface Stryker {
  hitCount?: number
  noticed?: string
}

const { __stryker__: stryker } = globalThis as { __stryker__?: Stryker } // its name in Stryker's own sources
// The type that Vitest gives it is of what the project provides, which is nothing.
const mutant = inject('activeMutant' as never) as string | undefined

if (stryker && mutant !== undefined) {
  // Vitest skips what comes after the first failure, but would still load every file, and make the keys in it.
  if (stryker.noticed === mutant) throw new Error('The mutant is noticed; nothing more has to be tried.')
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') stryker.noticed = mutant
  })

  // Stryker gives up on a mutant that is reached a hundred times more often than is usual, but counts only within
  // tests. So a loop that does not end is found elsewhere, too.
  stryker.hitCount = 0
}
