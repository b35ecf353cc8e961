import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Random } from '../../support/random.ts'
import type { Fleet } from './fleet.ts'
import { instants } from './instants.ts'

/** What is done in each turn. */
export interface HarmSettings {
  readonly fleet: Fleet
  readonly seed: number
  /** Whether a receiver is killed. */
  readonly kills: boolean
  /** Has the store fail, or not, and resolves when it is well again. */
  readonly breakStore: (turn: number) => Promise<void>
}

/** Turns that go on by themselves. */
export interface Harm {
  /** Resolves once so many turns are over. */
  readonly turn: (number: number) => Promise<void>
}

/**
 * Kills one receiver after the other, half of them from outside, half at an instant that matters, and has the store fail
 * at the same time. It waits each time until all are there again, and new notifications wait for it, so that a slow
 * machine gets as much of it.
 *
 * @param turns - how often; then no more
 */
export function harmInTurns(turns: number, { fleet, seed, kills, breakStore }: HarmSettings): Harm {
  const random = new Random(seed ^ 0x5eed)
  const news = new EventEmitter().setMaxListeners(0)
  let done = 0
  let broken: unknown
  const kill = async (turn: number) => {
    await sleep(random.below(200))
    const instant = turn % 2 === 0 ? undefined : instants[random.below(instants.length)]
    if (kills) await fleet.kill(random.below(fleet.size), instant)
  }
  const run = async () => {
    for (let turn = 0; turn < turns; turn += 1) {
      await fleet.complete()
      await Promise.all([kill(turn), breakStore(turn)])
      done += 1
      news.emit('turn')
    }
  }
  run().catch((error: unknown) => {
    broken = error
    news.emit('turn')
  })
  return {
    turn: async (number) => {
      while (done < number && broken === undefined) await once(news, 'turn')
      if (broken !== undefined) throw broken
    },
  }
}
