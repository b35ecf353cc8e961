import { generateKeyPair } from '../../../src/testing/index.ts'
import { Random } from '../../support/random.ts'
import { startPostgres, startRedis } from '../stores/servers.ts'
import { examine, type Faults, type HandlerCalls } from './findings.ts'
import { startFleet } from './fleet.ts'
import { harmInTurns } from './harm.ts'
import { startInboxStore } from './inbox-store.ts'
import { type EffectKind, type StoreName, sharedNow } from './ledger.ts'
import { createPostgresTables, openPostgresLedger } from './postgres-ledger.ts'
import { openRedisLedger } from './redis-ledger.ts'
import { type SendOutcome, sendAll } from './sender.ts'
import { breakStore, storeFaults } from './store-faults.ts'

/** How a run is made. */
export interface CrashSettings {
  readonly store: StoreName
  readonly effect: EffectKind
  readonly notifications: number
  readonly seed: number
  /** How much faster than documented the sends follow one another. */
  readonly speed: number
  readonly kills: boolean
  /** Whether the store is slow, stalled, cut off and frozen now and then. */
  readonly storeFails: boolean
  readonly progress: (sent: number) => void
}

/** What a run has shown. */
export interface CrashReport {
  readonly store: StoreName
  readonly effect: EffectKind
  readonly seed: number
  readonly receivers: number
  readonly speed: number
  readonly lease: number
  readonly kills: boolean
  readonly storeFails: boolean
  readonly notifications: number
  /** Of which so many went on being sent after acknowledgements. */
  readonly persistent: number
  readonly sends: number
  readonly doubled: number
  readonly outcomes: Readonly<Record<SendOutcome, number>>
  /** Processes that were killed, by the instant. */
  readonly killed: Readonly<Record<string, number>>
  /** What befell the store, by its kind. */
  readonly storeFaults: Readonly<Record<string, number>>
  /** Claims that were answered too late to count. */
  readonly lateClaims: number
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
const lease = 2000

/** How many new notifications come in a second. */
const rate = 100

/** One turn in so many notifications, but no fewer turns than this. */
const oneTurn = 100
const minTurns = 15

/** Each turn is a kill, and one in so many a fault of the store. */
const faultEvery = 3

const clientId = 'SANDBOX_5X00000000000000'

/** Sends notifications to four receivers on one store, kills them at random, and has the store fail in other ways. */
export async function runCrashTest(settings: CrashSettings): Promise<CrashReport> {
  const { store, effect, notifications, seed, speed, kills, storeFails, progress } = settings
  const began = sharedNow()
  const turns = kills || storeFails ? Math.max(minTurns, Math.round(notifications / oneTurn)) : 1
  // The account is kept where nothing befalls it.
  const server = await (store === 'redis' ? startRedis() : startPostgres())
  const inboxStore = await startInboxStore(store)
  const inboxUrl = inboxStore.url
  try {
    if (store === 'postgres') await createPostgresTables(server.url, inboxStore.directUrl, effect)
    const { privateKey, publicKey } = await generateKeyPair()
    const ledger =
      store === 'redis'
        ? await openRedisLedger(server.url, server.url, false)
        : await openPostgresLedger(server.url, inboxStore.directUrl, effect)
    try {
      const fleet = await startFleet(receivers, {
        ...{ store, url: server.url, inboxUrl, effect, seed, clientId, antomPublicKey: publicKey, lease },
        ...{ handlerTime: 40, failOne: 100, storeFails },
      })
      const befallen: Record<string, number> = {}
      const random = new Random(seed ^ 0xbad)
      const harm = harmInTurns(turns, {
        fleet,
        seed,
        kills,
        breakStore: async (turn) => {
          const fault = storeFaults[(turn / faultEvery) % storeFaults.length]
          // Of the turns between, the index is no whole number.
          if (!storeFails || fault === undefined) return
          await breakStore(fault, { store: inboxStore, lease, random })
          befallen[fault] = (befallen[fault] ?? 0) + 1
        },
      })
      let sendings: Awaited<ReturnType<typeof sendAll>>
      try {
        sendings = await sendAll({
          ...{ notifications, seed, speed, rate, privateKey, clientId, receivers, progress },
          // Each turn has its share of the notifications, which begin to come before it.
          mayBegin: (index) => harm.turn(Math.floor((index / notifications) * turns)),
          calm: () => harm.turn(turns),
          portOf: fleet.portOf,
        })
      } finally {
        await fleet.stop()
      }
      const { deaths, complaints } = fleet
      const account = await ledger.account()
      const { faults, calls } = examine(sendings.notifications, account, deaths, lease, inboxStore.losses)
      const killed: Record<string, number> = {}
      for (const { instant } of deaths) killed[instant] = (killed[instant] ?? 0) + 1
      const { outcomes, doubled } = sendings
      return {
        ...{
          store,
          effect,
          seed,
          receivers,
          speed,
          lease,
          kills,
          storeFails,
          notifications,
          doubled,
          outcomes,
        },
        ...{ killed, storeFaults: befallen, lateClaims: fleet.lateClaims(), calls, faults, complaints },
        persistent: sendings.notifications.filter(({ persistent }) => persistent).length,
        sends: Object.values(outcomes).reduce((sum, each) => sum + each, 0),
        seconds: Math.round(sharedNow() - began) / 1000,
      }
    } finally {
      await ledger.close()
    }
  } finally {
    await inboxStore.stop()
    await server.stop()
  }
}

/** Whether a run has shown what it should. */
export function isClean(report: CrashReport): boolean {
  const { faults, complaints, outcomes } = report
  const noFaults = Object.values(faults).every((count) => count === 0)
  const hasKilled = !report.kills || Object.keys(report.killed).length > 0
  const hasFailed = !report.storeFails || Object.keys(report.storeFaults).length === storeFaults.length
  return noFaults && complaints.length + outcomes.unexpected === 0 && hasKilled && hasFailed
}
