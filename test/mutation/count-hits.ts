/*
 * Stryker counts how often a mutant is reached, and gives up at a hundred times what is usual: a loop that does not end
 * is found without waiting. It begins to count with the first test; here before it, for what test files do outside of
 * their tests.
 */
const { __stryker__: stryker } = globalThis as { __stryker__?: { hitCount?: number } } // set before this file is loaded
if (stryker) stryker.hitCount = 0

export {}
