import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { createNotificationReceiver, type Inbox } from '../../../src/notifications/index.ts'
import { Random } from '../../fuzz/random.ts'
import type { Instant } from './instants.ts'
import { type EffectKind, type Ledger, type StoreName, sharedNow } from './ledger.ts'

/*
 * One receiver process. It says `loaded` on standard output, waits for what it is to be, and says `ready PORT`.
 * Told an instant, it kills itself when it has got so far with the next notification.
 */

/** What a receiver process is told, as a line of JSON on standard input, once it is needed. */
export interface ReceiverSettings {
  readonly store: StoreName
  readonly url: string
  readonly effect: EffectKind
  /** 0 for any that is free. */
  readonly port: number
  /** Its place among the receivers, and how often that was filled before. */
  readonly slot: number
  readonly generation: number
  readonly seed: number
  readonly clientId: string
  readonly antomPublicKey: string
  /** In milliseconds. */
  readonly lease: number
  /** How long handlers take at most, in milliseconds. */
  readonly handlerTime: number
  /** One handler in so many throws; 0 for none. */
  readonly failOne: number
  /** How far off its clock is, in milliseconds. */
  readonly skew: number
}

const lines = createInterface({ input: process.stdin })
// Whoever started it is gone.
lines.on('close', () => process.exit())
const told = once(lines, 'line')
const openLedger = await loadLedger(process.argv[2] ?? '')
process.stdout.write('loaded\n')
const settings: ReceiverSettings = JSON.parse((await told)[0]) // the fleet wrote it

const { slot, generation, seed } = settings
const random = new Random(seed + slot * 7919 + generation * 104_729)
setClock(settings.skew)

const ledger: Ledger = await openLedger(settings)

/** The instant at which it is to die of the next notification. */
let fate: string | undefined
lines.on('line', (instant) => {
  fate = instant
})

/** Per key that this process has claimed: since when, and the instant at which it dies of it. */
const claims = new Map<string, { readonly askedAt: number; readonly fate: string | undefined }>()

async function reach(instant: Instant, key: string): Promise<void> {
  if (claims.get(key)?.fate !== instant) return
  // Standard output is a pipe, into which Node writes at once.
  process.stdout.write(`dies ${instant}\n`)
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
}

const inbox: Inbox = {
  claim: async (key, claim) => {
    const askedAt = sharedNow()
    const state = await ledger.inbox.claim(key, claim)
    if (state !== 'claimed') return state
    claims.set(key, { askedAt, fate })
    fate = undefined
    await reach('claimed', key)
    return state
  },
  complete: async (key, owner) => {
    await reach('handled', key)
    await ledger.inbox.complete(key, owner)
    await reach('completed', key)
  },
  release: (key, owner) => ledger.inbox.release(key, owner),
}

const receiver = createNotificationReceiver({
  clientId: settings.clientId,
  antomPublicKey: settings.antomPublicKey,
  inbox,
  lease: settings.lease,
  on: {
    CAPTURE_RESULT: async ({ captureAmount }, { key }) => {
      const id = randomUUID()
      const { askedAt = 0 } = claims.get(key) ?? {}
      const startedAt = sharedNow()
      await ledger.begin({ id, key, process: `${slot}.${generation}`, askedAt, startedAt })
      await pause(random.below(settings.handlerTime + 1))
      await reach('handling', key)
      if (settings.failOne > 0 && random.below(settings.failOne) === 0) {
        await ledger.end(id, sharedNow(), true)
        throw new Error('chosen to fail')
      }
      await ledger.apply({ key }, Number(captureAmount.value), sharedNow)
      await reach('effective', key)
      await ledger.end(id, sharedNow(), false)
    },
  },
  onUnknown: () => {},
  onRefused: ({ reason, status, error }) => {
    if (reason === 'busy' || (error.cause instanceof Error && error.cause.message === 'chosen to fail'))
      return
    const cause = error.cause instanceof Error ? error.cause.message : error.message
    process.stdout.write(`refused ${status} ${reason}: ${cause.replaceAll('\n', ' ')}\n`)
  },
})

const server = createServer(receiver.node)
server.keepAliveTimeout = 60_000
server.listen(settings.port, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) process.stdout.write(`ready ${address.port}\n`)
})
/** Only what the store needs, so that it is soon there. */
async function loadLedger(store: string): Promise<(settings: ReceiverSettings) => Promise<Ledger>> {
  if (store === 'redis') {
    const { openRedisLedger } = await import('./redis-ledger.ts')
    return ({ url, slot }) => openRedisLedger(url, slot % 2 === 1)
  }
  const { openPostgresLedger } = await import('./postgres-ledger.ts')
  return ({ url, effect }) => openPostgresLedger(url, effect)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Has this process take another time for the present. */
function setClock(offset: number): void {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...given: unknown[]) {
      if (given.length === 0) super(Real.now() + offset)
      else super(...(given as [number])) // whatever Date takes
    }
    static override now() {
      return Real.now() + offset
    }
  } as DateConstructor // it is called with `new` only
}
