import { format, inspect } from 'node:util'
import { Cluster, Redis } from 'ioredis'
import { Redis as Redis5 } from 'ioredis-5'
import { createClient, createCluster, RESP_TYPES } from 'redis'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRedisInbox } from '../../../src/inbox/redis.ts'
import { createNotificationReceiver } from '../../../src/notifications/index.ts'
import { inboxConformance } from '../../inbox/conformance.ts'
import { antom, clientId, signed } from '../../notifications/fixture.ts'
import { sharedByReceivers } from './receivers.ts'
import { type RedisConnection, redisClients } from './redis-clients.ts'
import { freePort, type StoreServer, startRedis } from './servers.ts'

const leaseMs = 60_000
const day = 86_400_000
const closers: (() => Promise<unknown>)[] = []
let server: StoreServer
let redis: Redis

beforeAll(async () => {
  server = await startRedis()
  redis = new Redis(server.url)
})

afterAll(async () => {
  for (const close of closers) await close()
  await redis?.quit()
  await server?.stop()
})

/** Takes time from an entry; what has none left is gone. */
async function pass(prefix: string, milliseconds: number): Promise<void> {
  for (const name of await redis.keys(`${prefix}*`)) {
    const left = (await redis.pttl(name)) - milliseconds
    await (left > 0 ? redis.pexpire(name, left) : redis.del(name))
  }
}

let count = 0
for (const [name, connect] of redisClients) {
  let clients: Awaited<ReturnType<typeof connect>>[]
  beforeAll(async () => {
    clients = [await connect(server.url), await connect(server.url)]
    for (const { close } of clients) closers.push(close)
  })
  const make = () => {
    count += 1
    const prefix = `test:${count}:`
    const [first, second] = clients.map(({ client }) => createRedisInbox({ client, prefix }))
    if (!first || !second) throw new Error('There are two clients.')
    return { prefix, processes: [first, second] as const }
  }
  inboxConformance(
    `${name} over Redis`,
    async () => {
      const { prefix, processes } = make()
      return { processes, pass: (_, milliseconds) => pass(prefix, milliseconds) }
    },
    60,
  )
  sharedByReceivers(`${name} over Redis`, async () => make().processes)
}

describe('createRedisInbox', () => {
  const inbox = (options = {}) => createRedisInbox({ client: redis, ...options })

  it('lets Redis count the time of leases, and forget', async () => {
    await redis.flushall()
    await inbox().claim('a', { owner: '1', leaseMs })
    expect(await redis.keys('*')).toEqual(['antom:inbox:a'])
    const lease = await redis.pttl('antom:inbox:a')
    expect(lease).toBeLessThanOrEqual(leaseMs)
    expect(lease).toBeGreaterThan(leaseMs / 2)
    await inbox({ retention: 2 * day }).complete('a', '1')
    const retention = await redis.pttl('antom:inbox:a')
    expect(retention).toBeLessThanOrEqual(2 * day)
    expect(retention).toBeGreaterThan(2 * day - leaseMs)
    await inbox().complete('a', '1')
    expect(await redis.pttl('antom:inbox:a')).toBeGreaterThan(7 * day - leaseMs)
    await pass('antom:inbox:', 7 * day)
    expect(await inbox().claim('a', { owner: '2', leaseMs })).toBe('claimed')
  })

  it('ends a short lease by itself', async () => {
    await inbox().claim('short', { owner: '1', leaseMs: 50 })
    await expect.poll(() => inbox().claim('short', { owner: '2', leaseMs })).toBe('claimed')
  })

  it.each([-day, day])('does not care that the clock of a process is %i ms off', async (offset) => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offset })
    onTestFinished(() => void vi.useRealTimers())
    const key = `skewed by ${offset}`
    expect(await inbox().claim(key, { owner: 'wrong clock', leaseMs })).toBe('claimed')
    vi.useRealTimers()
    expect(await inbox().claim(key, { owner: 'right clock', leaseMs })).toBe('busy')
  })

  it('gives its claim to an owner whose first try was answered, but not heard', async () => {
    const claim = { owner: 'same', leaseMs }
    expect(await inbox().claim('resent', claim)).toBe('claimed')
    // ioredis sends what was not answered again after it has reconnected.
    expect(await inbox().claim('resent', claim)).toBe('claimed')
    expect(await inbox().claim('resent', { owner: 'other', leaseMs })).toBe('busy')
  })

  it('does not need Redis to keep its scripts', async () => {
    const one = inbox()
    expect(await one.claim('flushed', { owner: '1', leaseMs })).toBe('claimed')
    await redis.script('FLUSH')
    await one.complete('flushed', '1')
    await redis.script('FLUSH')
    expect(await one.claim('flushed', { owner: '2', leaseMs })).toBe('done')
  })

  it('sends scripts by their hash once Redis has them', async () => {
    const one = inbox()
    await one.claim('hash', { owner: '1', leaseMs })
    const calls = async () => {
      const stats = await redis.info('commandstats')
      return ['eval', 'evalsha'].map((name) => Number(stats.match(`cmdstat_${name}:calls=(\\d+)`)?.[1] ?? 0))
    }
    const [evals = 0, evalshas = 0] = await calls()
    for (let turn = 0; turn < 5; turn += 1) await one.claim('hash', { owner: '2', leaseMs })
    expect(await calls()).toEqual([evals, evalshas + 5])
  })

  it('names entries in front of what the client does', async () => {
    const prefixed = new Redis(server.url, { keyPrefix: 'shop:' })
    onTestFinished(() => void prefixed.quit())
    await createRedisInbox({ client: prefixed, prefix: 'antom:' }).claim('b', { owner: '1', leaseMs })
    expect(await redis.exists('shop:antom:b')).toBe(1)
  })

  it.each<[string, () => Promise<Parameters<typeof createRedisInbox>[0]['client']>]>([
    ['texts for numbers, from ioredis', async () => closing(new Redis(server.url, { stringNumbers: true }))],
    [
      'texts for numbers, from node-redis',
      async () => {
        const client = await createClient({ url: server.url }).connect()
        onTestFinished(() => client.close())
        return client.withTypeMapping({ [RESP_TYPES.NUMBER]: String })
      },
    ],
    [
      'buffers for texts, from node-redis',
      async () => {
        const client = await createClient({ url: server.url }).connect()
        onTestFinished(() => client.close())
        return client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer })
      },
    ],
  ])('takes %s', async (name, connect) => {
    const one = createRedisInbox({ client: await connect(), prefix: `${name.replaceAll(' ', '-')}:` })
    expect(await one.claim('a', { owner: '1', leaseMs })).toBe('claimed')
    expect(await one.claim('a', { owner: '2', leaseMs })).toBe('busy')
    await one.complete('a', '1')
    expect(await one.claim('a', { owner: '2', leaseMs })).toBe('done')
  })

  function closing(client: Redis): Redis {
    onTestFinished(() => void client.quit())
    return client
  }

  it('rejects when Redis cannot be written to', async () => {
    onTestFinished(async () => void (await redis.config('SET', 'maxmemory', '0')))
    await redis.config('SET', 'maxmemory', '1')
    await expect(inbox().claim('full', { owner: '1', leaseMs })).rejects.toThrow('OOM')
    await redis.config('SET', 'maxmemory', '0')
    expect(await inbox().claim('full', { owner: '2', leaseMs })).toBe('claimed')
  })

  it.each([
    ['ioredis 6', (url: string) => new Redis(url)],
    ['ioredis 5', (url: string) => new Redis5(url)],
  ])('never shows the password that %s sent and Redis refused', async (_, connect) => {
    const locked = await startRedis(['--requirepass', 'right'])
    const client = connect(locked.url.replace('redis://', 'redis://:S3CRET-pass@'))
    client.on('error', () => {})
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(async () => {
      log.mockRestore()
      client.disconnect()
      await locked.stop()
    })
    const one = createRedisInbox({ client })
    const failure = await Promise.resolve(one.claim('a', { owner: '1', leaseMs })).catch((error) => error)
    expect(inspect(failure, { depth: 9, showHidden: true })).toMatch(/WRONGPASS|AUTH/)
    expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('S3CRET')
    const receiver = createNotificationReceiver({
      ...{ clientId, antomPublicKey: antom.publicKey, on: {}, onUnknown: () => {}, inbox: one },
    })
    expect((await receiver.handle(await signed())).status).toBe(503)
    await expect.poll(() => log.mock.calls.length).toBe(1)
    const printed = format(...(log.mock.calls[0] ?? []))
    expect(printed).toContain('ReplyError')
    expect(printed).not.toContain('S3CRET')
  })

  it('rejects when something else stands under its name', async () => {
    await redis.lpush('antom:inbox:list', '1')
    await expect(inbox().claim('list', { owner: '1', leaseMs })).rejects.toThrow('WRONGTYPE')
  })
})

describe('on a cluster, which refuses scripts on keys of several nodes', () => {
  let cluster: StoreServer
  beforeAll(async () => {
    // Alone, it has met nobody who could tell it its address.
    const settings = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1']
    cluster = await startRedis([...settings, '--cluster-port', `${await freePort()}`])
    const node = new Redis(cluster.url)
    await node.cluster('ADDSLOTSRANGE', 0, 16_383)
    await vi.waitUntil(async () => String(await node.cluster('INFO')).includes('cluster_state:ok'), 30_000)
    await node.quit()
  })
  afterAll(() => cluster.stop())

  it.each<[string, () => Promise<RedisConnection>]>([
    [
      'ioredis',
      async () => {
        const client = new Cluster([cluster.url])
        return { client, close: () => client.quit() }
      },
    ],
    [
      'node-redis',
      async () => {
        const client = createCluster({ rootNodes: [{ url: cluster.url }] })
        await client.connect()
        return { client, close: () => client.close() }
      },
    ],
  ])('%s finds the node of each key', async (name, connect) => {
    const { client, close } = await connect()
    try {
      const inbox = createRedisInbox({ client, prefix: `${name}:` })
      for (const key of ['["CAPTURE_RESULT",["1"]]', '["CAPTURE_RESULT",["2"]]', '{a}', 'x'.repeat(300)]) {
        expect(await inbox.claim(key, { owner: '1', leaseMs })).toBe('claimed')
        expect(await inbox.claim(key, { owner: '2', leaseMs })).toBe('busy')
        await inbox.complete(key, '1')
        expect(await inbox.claim(key, { owner: '2', leaseMs })).toBe('done')
      }
    } finally {
      await close()
    }
  })
})
