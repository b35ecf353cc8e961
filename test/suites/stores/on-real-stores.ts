import { it } from 'vitest'
import { missingForStores } from './programs.ts'

/**
 * Declares tests that need a server and clients that not everybody has installed. Without them one test is skipped, whose
 * name says what is missing; where `CI` is set, a skipped test fails the run.
 *
 * @param what - is tested
 * @param load - imports the tests, and with them the clients
 */
export async function onRealStores(what: string, load: () => Promise<unknown>): Promise<void> {
  const missing = missingForStores('stores')
  if (missing.length === 0) {
    await load()
    return
  }
  const name = `${what} on a real server: NOT RUN, for want of ${missing.join(' and ')}`
  // The names of skipped tests are not shown everywhere.
  console.error(name)
  it.skip(name)
}
