/**
 * An inbox that several processes share, in Redis.
 *
 * @module
 */
import { checkNames } from '../core/check-options.ts'
import { ConfigurationError } from '../core/errors/configuration-error.ts'
import type { Inbox } from './inbox.ts'
import { leaseOf } from './lease.ts'
import { type IoredisClient, type NodeRedisClient, scriptRunner } from './redis-client.ts'
import { claimReplies, claimScript, completeScript, releaseScript } from './redis-scripts.ts'
import { retentionOf } from './retention.ts'
import { withoutCommand } from './store-error.ts'
import { hexOf, storeKey } from './store-key.ts'

export { ConfigurationError, isConfigurationError } from '../core/errors/configuration-error.ts'
export type { Inbox, InboxClaim, InboxState } from './inbox.ts'
export type { IoredisClient, NodeRedisClient } from './redis-client.ts'

/** How a {@link createRedisInbox} is made. */
export interface RedisInboxOptions {
  /**
   * Your client: a `Redis` or `Cluster` of ioredis (5 or later), or what `createClient`, `createCluster` or a pool of
   * node-redis (4 or later) gives. Connecting it, closing it and handling its `error` event stay yours.
   */
  readonly client: IoredisClient | NodeRedisClient
  /**
   * What the names of the entries begin with; `antom:inbox:` when left out. Up to 200 printable ASCII characters.
   * Several client ids may share it: the client id is part of every key.
   */
  readonly prefix?: string | undefined
  /**
   * How long a handled notification is remembered, in milliseconds; 7 days when left out. At least as long as Antom
   * repeats, which is a little more than 24 hours, and at most 10 years.
   */
  readonly retention?: number | undefined
}

const optionNames = ['client', 'prefix', 'retention'] as const

/**
 * Makes an inbox in Redis 5 or later, or Valkey, which all processes that receive notifications share. Each call is
 * one script on one key, so it works in a cluster, too. Leases end by the clock of Redis alone, which must not be set
 * forward by as much as a lease.
 *
 * It remembers what Redis remembers: keep `maxmemory-policy noeviction`, and turn persistence on. What Redis forgets
 * early, Antom's next repetition of it is handled again.
 *
 * - `complete` records that a notification was handled, also when the lease had ended and another has claimed it
 *   since: its handler has succeeded. The other's claim then counts for nothing, and its `release` does nothing.
 * - `release` deletes the claim only if it still is the owner's.
 *
 * What the client rejects with is handed on as a copy with name, message, code, stack and causes alone: ioredis puts the
 * command that failed on its errors, with the password where that was `AUTH`.
 *
 * @param options - the client, and how entries are named and kept
 * @returns an inbox for the option `inbox`
 * @throws {ConfigurationError} when the client, the prefix or the retention cannot be used
 *
 * @example
 * ```ts
 * import { Redis } from 'ioredis'
 *
 * // Time limits below half of the lease: a connection that goes silent is given up.
 * const limits = { commandTimeout: 20_000, socketTimeout: 20_000 }
 * const inbox = createRedisInbox({ client: new Redis(process.env.REDIS_URL ?? '', limits) })
 * const receiver = createNotificationReceiver({ clientId, antomPublicKey, on, onUnknown, inbox })
 * ```
 *
 * Source: https://redis.io/docs/latest/develop/programmability/eval-intro/
 */
export function createRedisInbox(options: RedisInboxOptions): Inbox {
  checkNames(options, optionNames, 'createRedisInbox')
  const { client, prefix = 'antom:inbox:', ...rest } = options
  const run = scriptRunner(client)
  const retention = retentionOf(rest.retention)
  if (typeof prefix !== 'string' || !/^[!-~]{1,200}$/.test(prefix)) {
    const need = '1 to 200 printable ASCII characters without a space'
    throw new ConfigurationError(`prefix must be ${need}`, { option: 'prefix' })
  }
  const claim = cached(claimScript)
  const complete = cached(completeScript)
  const release = cached(releaseScript)

  /** Runs a script by its hash, and sends it whole to a server that does not have it yet. */
  async function runCached({ script, sha1 }: CachedScript, name: string, texts: string[]) {
    try {
      return await run(script, await sha1(), name, texts)
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return await run(script, undefined, name, texts)
    }
  }

  async function call(script: CachedScript, key: string, args: (string | number)[]) {
    const name = prefix + (await storeKey(key))
    try {
      return await runCached(script, name, args.map(String))
    } catch (error) {
      throw withoutCommand(error)
    }
  }

  return {
    claim: async (key, { owner, leaseMs }) => {
      const reply = await call(claim, key, [owner, Math.min(leaseOf(leaseMs), retention)])
      const state = claimReplies[/^\d$/.test(`${reply}`) ? Number(reply) : -1]
      if (state) return state
      const answer = `client did not give a reply of Redis, but ${reply === null ? 'null' : typeof reply}`
      throw new ConfigurationError(`${answer}: node-redis must be version 4 or later, without legacyMode`, {
        option: 'client',
      })
    },
    complete: (key) => call(complete, key, [retention]),
    release: (key, owner) => call(release, key, [owner]),
  }
}

interface CachedScript {
  readonly script: string
  readonly sha1: () => Promise<string>
}

/** A script with its name in the cache of Redis, made when first needed. */
function cached(script: string): CachedScript {
  let sha1: Promise<string> | undefined
  const compute = async () =>
    hexOf(await globalThis.crypto.subtle.digest('SHA-1', new TextEncoder().encode(script)))
  return {
    script,
    sha1: () => {
      sha1 ??= compute()
      return sha1
    },
  }
}
