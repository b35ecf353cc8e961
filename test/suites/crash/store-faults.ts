import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from '../../support/random.ts'
import type { InboxStore } from './inbox-store.ts'

/**
 * What a store does besides dying.
 *
 * - `late replies`: each reply comes after more than a lease
 * - `stalled`: nothing gets through in either direction for more than a lease
 * - `cut`: connections break, some with a reply under way
 * - `frozen`: the processes of the server stop and go on
 * - `replaced`: Postgres ends and is started again; Redis fails over to a replica that has lost what it acknowledged last
 */
export const storeFaults = ['late replies', 'replaced', 'stalled', 'cut', 'frozen'] as const

export type StoreFault = (typeof storeFaults)[number]

/**
 * Has a store do one of these, and be well again.
 *
 * @param lease - in milliseconds
 */
export async function breakStore(
  fault: StoreFault,
  { store, lease, random }: { store: InboxStore; lease: number; random: Random },
): Promise<void> {
  // Half a lease is what a claim may take, a whole one is when another may have it.
  const share = fault === 'late replies' ? 1.05 + random.below(20) / 100 : 0.55 + random.below(70) / 100
  const period = lease * share
  const { proxy } = store
  if (fault === 'late replies') {
    proxy.delay(period)
    await sleep(period)
    proxy.delay(0)
    // What is held back arrives.
    await sleep(period)
  } else if (fault === 'stalled') {
    proxy.stall()
    await sleep(period)
    proxy.flow()
  } else if (fault === 'frozen') {
    const thaw = store.freeze()
    await sleep(period)
    thaw()
  } else if (fault === 'replaced') {
    await store.replace(period)
  } else {
    for (let count = 0; count < 3; count += 1) {
      // Replies that are under way when the connection breaks are lost: what was asked for has been done.
      proxy.delay(50)
      await sleep(40 + random.below(100))
      proxy.cut()
      proxy.delay(0)
      await sleep(random.below(200))
    }
  }
}
