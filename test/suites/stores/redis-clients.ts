import { Redis as Redis6 } from 'ioredis'
import { Redis as Redis5 } from 'ioredis-5'
import { createClient as createClient6 } from 'redis'
import { createClient as createClient4 } from 'redis-4'
import { createClient as createClient5 } from 'redis-5'
import type { RedisInboxOptions } from '../../../src/inbox/redis.ts'

/** A connection of one of the clients that users have. */
export interface RedisConnection {
  readonly client: RedisInboxOptions['client']
  readonly close: () => Promise<unknown>
}

/** The clients, by name. That their types fit is part of what is tested. */
export const redisClients: readonly (readonly [
  name: string,
  connect: (url: string) => Promise<RedisConnection>,
])[] = [
  [
    'ioredis 6',
    async (url) => {
      const client = new Redis6(url)
      return { client, close: () => client.quit() }
    },
  ],
  [
    'ioredis 5',
    async (url) => {
      const client = new Redis5(url)
      return { client, close: () => client.quit() }
    },
  ],
  [
    'node-redis 6',
    async (url) => {
      const client = await createClient6({ url }).connect()
      return { client, close: () => client.close() }
    },
  ],
  [
    'node-redis 5',
    async (url) => {
      const client = await createClient5({ url }).connect()
      return { client, close: () => client.close() }
    },
  ],
  [
    'node-redis 4',
    async (url) => {
      const client = await createClient4({ url }).connect()
      return { client, close: () => client.quit() }
    },
  ],
]
