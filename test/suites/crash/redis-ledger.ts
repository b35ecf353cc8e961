import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { createRedisInbox } from '../../../src/inbox/redis.ts'
import type { Invocation, Ledger } from './ledger.ts'

/** Adds the amount unless the key has been effective before. */
const effect = `if redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[3]) == 1 then redis.call('INCRBY', KEYS[2], ARGV[2]) end`

/**
 * Opens the store in Redis.
 *
 * @param url - of the server that has the account
 * @param inboxUrl - where the inbox finds its own server
 * @param nodeRedis - whether the inbox is on a client of node-redis; else on one of ioredis
 */
export async function openRedisLedger(url: string, inboxUrl: string, nodeRedis: boolean): Promise<Ledger> {
  const redis = new Redis(url)
  const other = nodeRedis ? createClient({ url: inboxUrl }) : new Redis(inboxUrl)
  // The server ends before those do who were not killed.
  for (const client of [redis, other]) client.on('error', () => {})
  if (other instanceof Redis === false) await other.connect()
  return {
    inbox: createRedisInbox({ client: other }),
    begin: (invocation) => redis.hset('invocations', invocation.id, JSON.stringify(invocation)),
    end: (id, endedAt, threw) => redis.hset('ends', id, JSON.stringify({ endedAt, threw })),
    recorded: (id, recordedAt) => redis.hset('records', id, JSON.stringify({ recordedAt })),
    apply: ({ key }, amount, at) => redis.eval(effect, 2, 'effects', 'total', key, amount, at()),
    account: async () => {
      const [effects, total, invocations, ends, records] = await Promise.all([
        redis.hgetall('effects'),
        redis.get('total'),
        redis.hgetall('invocations'),
        redis.hgetall('ends'),
        redis.hgetall('records'),
      ])
      return {
        effects: new Map(Object.entries(effects).map(([key, at]) => [key, { times: 1, at: Number(at) }])),
        total: Number(total),
        invocations: Object.entries(invocations).map(
          // As it was written above.
          ([id, text]): Invocation => ({
            ...JSON.parse(text),
            ...JSON.parse(ends[id] ?? '{}'),
            ...JSON.parse(records[id] ?? '{}'),
          }),
        ),
      }
    },
    close: async () => {
      await redis.quit()
      await other.quit()
    },
  }
}
