import { EventEmitter, once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateKeyPair } from '../../../src/testing/index.ts'
import { Random } from '../../fuzz/random.ts'
import { startPostgres, startRedis } from '../servers.ts'
import { examine, type Faults, type HandlerCalls } from './findings.ts'
import { type Fleet, startFleet } from './fleet.ts'
import { instants } from './instants.ts'
import { type EffectKind, type StoreName, sharedNow } from './ledger.ts'
import { openPostgresLedger } from './postgres-ledger.ts'
import { openRedisLedger } from './redis-ledger.ts'
import { type SendOutcome, sendAll } from './sender.ts'

/** How a run is made. */
export interface KillSettings {
  readonly store: StoreName
  readonly effect: EffectKind
  readonly notifications: number
  readonly seed: number
  /** How much faster than documented the sends follow one another. */
  readonly speed: number
  readonly kills: boolean
  readonly progress: (sent: number) => void
}

/** What a run has shown. */
export interface KillReport {
  readonly store: StoreName
  readonly effect: EffectKind
  readonly seed: number
  readonly receivers: number
  readonly speed: number
  readonly lease: number
  readonly kills: boolean
  readonly notifications: number
  /** Of which so many went on being sent after acknowledgements. */
  readonly persistent: number
  readonly sends: number
  readonly doubled: number
  readonly outcomes: Readonly<Record<SendOutcome, number>>
  /** Processes that were killed, by the instant. */
  readonly killed: Readonly<Record<string, number>>
  readonly calls: HandlerCalls
  readonly faults: Faults
  /** Refusals that nobody planned, and processes that ended by themselves. */
  readonly complaints: readonly string[]
  readonly seconds: number
}

const receivers = 4

/**
 * The lease, in milliseconds of real time. Handlers are as fast as ever while the sends follow one another faster, so
 * it is longer than the first waits; a repetition that meets the lease of a process that is gone is turned away.
 */
const lease = 1500

/** How many new notifications come in a second. */
const rate = 100

/** One kill in so many notifications, but no fewer kills than this. */
const killOne = 100
const minKills = 15

const clientId = 'SANDBOX_5X00000000000000'

/** Sends notifications to four receivers on one store, and kills them at random. */
export async function runKillTest(settings: KillSettings): Promise<KillReport> {
  const { store, effect, notifications, seed, speed, kills, progress } = settings
  const began = sharedNow()
  const turns = kills ? Math.max(minKills, Math.round(notifications / killOne)) : 1
  const server = await (store === 'redis' ? startRedis() : startPostgres())
  try {
    const { privateKey, publicKey } = await generateKeyPair()
    const ledger =
      store === 'redis'
        ? await openRedisLedger(server.url, false)
        : await openPostgresLedger(server.url, effect)
    try {
      const fleet = await startFleet(receivers, {
        ...{ store, url: server.url, effect, seed, clientId, antomPublicKey: publicKey, lease },
        ...{ handlerTime: 40, failOne: 100 },
      })
      let sendings: Awaited<ReturnType<typeof sendAll>>
      const killer = kills ? killAtRandom(fleet, seed, turns) : undefined
      // Each kill has its share of the notifications, which begin to come before it.
      const mayBegin = async (index: number) => killer?.turn(Math.floor((index / notifications) * turns))
      try {
        sendings = await sendAll({
          ...{
            notifications,
            seed,
            speed,
            rate,
            mayBegin,
            privateKey,
            clientId,
            receivers,
            portOf: fleet.portOf,
            progress,
          },
        })
      } finally {
        await fleet.stop()
      }
      const { deaths, complaints } = fleet
      const { faults, calls } = examine(sendings.notifications, await ledger.account(), deaths, lease)
      const killed: Record<string, number> = {}
      for (const { instant } of deaths) killed[instant] = (killed[instant] ?? 0) + 1
      const { outcomes, doubled } = sendings
      return {
        ...{ store, effect, seed, receivers, speed, lease, kills, notifications, doubled, outcomes },
        ...{ killed, calls, faults, complaints },
        persistent: sendings.notifications.filter(({ persistent }) => persistent).length,
        sends: Object.values(outcomes).reduce((sum, each) => sum + each, 0),
        seconds: Math.round(sharedNow() - began) / 1000,
      }
    } finally {
      await ledger.close()
    }
  } finally {
    await server.stop()
  }
}

/** Whether a run has shown what it should. */
export function isClean({ faults, complaints, outcomes, kills, killed }: KillReport): boolean {
  const noFaults = Object.values(faults).every((count) => count === 0)
  return (
    noFaults && complaints.length + outcomes.unexpected === 0 && (!kills || Object.keys(killed).length > 0)
  )
}

/**
 * Kills one receiver after the other: half of them from outside, half at an instant that matters. It waits each time
 * until all are there again, and new notifications wait for it, so that a slow machine gets as many kills.
 *
 * @param turns - how many kills are tried; then no more
 */
function killAtRandom(fleet: Fleet, seed: number, turns: number): Killer {
  const random = new Random(seed ^ 0x5eed)
  const news = new EventEmitter().setMaxListeners(0)
  let done = 0
  let broken: unknown
  const run = async () => {
    for (let turn = 0; turn < turns; turn += 1) {
      await fleet.complete()
      await sleep(random.below(200))
      const instant = turn % 2 === 0 ? undefined : instants[random.below(instants.length)]
      await fleet.kill(random.below(receivers), instant)
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

interface Killer {
  /** Resolves once so many kills were tried. */
  readonly turn: (number: number) => Promise<void>
}
