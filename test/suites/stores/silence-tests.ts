import { Redis } from 'ioredis'
import { Redis as Redis5 } from 'ioredis-5'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { createClient as createClient5 } from 'redis-5'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createPostgresInbox } from '../../../src/inbox/postgres.ts'
import { createRedisInbox } from '../../../src/inbox/redis.ts'
import type { Inbox } from '../../../src/notifications/index.ts'
import { createTestNotification } from '../../../src/testing/index.ts'
import { signed, watch } from '../../notifications/fixture.ts'
import { startPostgres, startRedis } from './servers.ts'
import { type SilentNetwork, startSilentNetwork } from './silent-network.ts'

/** In the proportions of the guide: limits of 20 s for a lease of 60 s. */
const lease = 1500
const limit = 500

/** Without one, node-redis closes for ever after a `socketTimeout`. */
const reconnectStrategy = (retries: number) => Math.min(retries * 50, 2_000)

/** What notifications are answered before and after all connections of an inbox went silent. */
async function receiveThrough(network: SilentNetwork, inbox: Inbox) {
  const { receiver } = watch({ inbox, lease })
  let sent = 0
  const send = async () => {
    sent += 1
    const message = createTestNotification('CAPTURE_RESULT', { captureId: `capture-${sent}` })
    return (await receiver.handle(await signed(message))).status
  }
  const before = await Promise.all([send(), send(), send()])
  network.silence()
  await expect.poll(send, { timeout: 20_000, interval: 10 }).toBe(200)
  const after = await Promise.all([send(), send(), send()])
  return [...before, ...after]
}

const fine = Array(6).fill(200)

describe('a client with the time limits of the guide finds its store again when the network went silent', () => {
  it('pg', async () => {
    const server = await startPostgres()
    const network = await startSilentNetwork(server.port)
    const pool = new Pool({
      connectionString: server.url.replace(`:${server.port}`, `:${network.port}`),
      ...{ max: 3, query_timeout: limit, connectionTimeoutMillis: limit, keepAlive: true },
    })
    pool.on('error', () => {})
    onTestFinished(async () => {
      await network.close()
      await pool.end()
      await server.stop()
    })
    const inbox = createPostgresInbox({ pool })
    await inbox.migrate()
    expect(await receiveThrough(network, inbox)).toEqual(fine)
  })

  const ended = (client: { on(event: 'error', listener: () => void): unknown }) =>
    client.on('error', () => {})
  it.each<
    [string, (url: string) => Promise<[Parameters<typeof createRedisInbox>[0]['client'], () => unknown]>]
  >([
    [
      'ioredis 6',
      async (url) => {
        const client = new Redis(url, { commandTimeout: limit, socketTimeout: limit })
        ended(client)
        return [client, () => client.disconnect()]
      },
    ],
    [
      'ioredis 5',
      async (url) => {
        const client = new Redis5(url, { commandTimeout: limit, socketTimeout: limit })
        ended(client)
        return [client, () => client.disconnect()]
      },
    ],
    [
      'node-redis 6',
      async (url) => {
        const socket = { connectTimeout: limit, socketTimeout: limit, reconnectStrategy }
        const client = createClient({ url, socket, pingInterval: limit / 2 })
        ended(client)
        await client.connect()
        return [client, () => client.destroy()]
      },
    ],
    [
      'node-redis 5',
      async (url) => {
        const socket = { connectTimeout: limit, socketTimeout: limit, reconnectStrategy }
        const client = createClient5({ url, socket, pingInterval: limit / 2 })
        ended(client)
        await client.connect()
        return [client, () => client.destroy()]
      },
    ],
  ])('%s', async (_, open) => {
    const server = await startRedis()
    const network = await startSilentNetwork(server.port)
    const [client, close] = await open(server.url.replace(`:${server.port}`, `:${network.port}`))
    onTestFinished(async () => {
      close()
      await network.close()
      await server.stop()
    })
    expect(await receiveThrough(network, createRedisInbox({ client }))).toEqual(fine)
  })
})
