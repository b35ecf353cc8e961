import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import {
  createNotificationReceiver,
  type Inbox,
  isConfigurationError,
} from '../../../src/notifications/index.ts'
import { Random } from '../../support/random.ts'
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
  /** Where its inbox finds the store, over a connection that may be bad. */
  readonly inboxUrl: string
  /** Whether that is planned: then calls of the inbox fail, and handlers that use it. */
  readonly storeFails: boolean
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

interface Claim {
  /** Of the call of the handler that comes of it. */
  readonly id: string
  readonly askedAt: number
  /** The instant at which the process dies of it. */
  readonly fate: string | undefined
}

/** What this process has claimed, by the key, and by the owner. */
const claims = new Map<string, Claim>()
const claimsByOwner = new Map<string, Claim>()

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
    const claimed = { id: randomUUID(), askedAt, fate }
    claims.set(key, claimed)
    claimsByOwner.set(claim.owner, claimed)
    fate = undefined
    await reach('claimed', key)
    return state
  },
  complete: async (key, owner) => {
    await reach('handled', key)
    await ledger.inbox.complete(key, owner)
    const id = claimsByOwner.get(owner)?.id
    if (id !== undefined) await ledger.recorded(id, sharedNow())
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
      const startedAt = sharedNow()
      const { id = randomUUID(), askedAt = 0 } = claims.get(key) ?? {}
      await ledger.begin({ id, key, process: `${slot}.${generation}`, askedAt, startedAt })
      await pause(random.below(settings.handlerTime + 1))
      await reach('handling', key)
      if (settings.failOne > 0 && random.below(settings.failOne) === 0) {
        await ledger.end(id, sharedNow(), true)
        throw new Error('chosen to fail')
      }
      try {
        await ledger.apply({ key }, Number(captureAmount.value), sharedNow)
      } catch (error) {
        await ledger.end(id, sharedNow(), true)
        throw error
      }
      await reach('effective', key)
      await ledger.end(id, sharedNow(), false)
    },
  },
  onUnknown: () => {},
  onRefused: ({ reason, status, error }) => {
    const { message: cause = error.message } = Object(error.cause) as { readonly message?: string }
    // Also where nothing befalls the store, when the machine has too much to do.
    if (cause.startsWith('The inbox did not answer')) process.stdout.write(`late ${reason}\n`)
    if (reason === 'busy' || cause.startsWith('The inbox did not answer') || cause === 'chosen to fail')
      return
    const isPlanned = settings.storeFails && (reason === 'inbox-failed' || reason === 'handler-failed')
    if (isPlanned && !isConfigurationError(error.cause)) return
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
    return ({ url, inboxUrl, slot }) => openRedisLedger(url, inboxUrl, slot % 2 === 1)
  }
  const { openPostgresLedger } = await import('./postgres-ledger.ts')
  return ({ url, inboxUrl, effect }) => openPostgresLedger(url, inboxUrl, effect)
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
