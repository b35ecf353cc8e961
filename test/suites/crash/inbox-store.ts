import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { type StoreServer, startPostgres, startRedis } from '../stores/servers.ts'
import { type StoreName, sharedNow } from './ledger.ts'
import { type StoreProxy, startProxy } from './proxy.ts'

/** What a store has acknowledged between two moments, and does not know any more after the second one. */
export interface Loss {
  readonly from: number
  readonly until: number
}

/** The store of the inbox, which is reached over a connection that may be bad, and may be replaced. */
export interface InboxStore {
  /** Where Postgres itself is, for what is no notification. */
  readonly directUrl: string
  readonly proxy: StoreProxy
  /** The URL of the store through the proxy. */
  readonly url: string
  /** Stops the processes that are in use, until the function that it returns is called. */
  readonly freeze: () => () => void
  /**
   * Postgres ends in the middle of what it does and starts again. Redis is replaced by its replica, which has heard nothing
   * for a while: what was acknowledged meanwhile is lost.
   *
   * @param period - for how long the replica has heard nothing, in milliseconds
   */
  readonly replace: (period: number) => Promise<void>
  /** What was lost. */
  readonly losses: readonly Loss[]
  readonly stop: () => Promise<void>
}

export function startInboxStore(store: StoreName): Promise<InboxStore> {
  return store === 'redis' ? startRedisPair() : startOnePostgres()
}

async function startOnePostgres(): Promise<InboxStore> {
  const server = await startPostgres()
  const proxy = await startProxy(server.port)
  return {
    ...{ directUrl: server.url, proxy, losses: [], freeze: server.freeze },
    url: throughProxy(server, proxy),
    replace: () => server.restart(),
    stop: async () => {
      await proxy.close()
      await server.stop()
    },
  }
}

/** How much a replica that is in step may be behind, in milliseconds. */
const behind = 1000

async function startRedisPair(): Promise<InboxStore> {
  const servers = await Promise.all([startRedis(), startRedis()])
  const [first] = servers
  const clients = servers.map(({ url }) => new Redis(url))
  for (const client of clients) client.on('error', () => {})
  const proxy = await startProxy(first.port)
  const losses: Loss[] = []
  let primary = 0
  const follow = async () => {
    const replica = clients[1 - primary]
    await replica?.replicaof('127.0.0.1', servers[primary]?.port ?? 0)
    while (!/master_link_status:up/.test((await replica?.info('replication')) ?? '')) await sleep(20)
  }
  await follow()
  return {
    ...{ directUrl: first.url, proxy, losses },
    freeze: () => (servers[primary] ?? first).freeze(),
    url: throughProxy(first, proxy),
    replace: async (period) => {
      const from = sharedNow() - behind
      await clients[1 - primary]?.replicaof('NO', 'ONE')
      await sleep(period)
      primary = 1 - primary
      const until = sharedNow()
      proxy.retarget(servers[primary]?.port ?? 0)
      proxy.cut()
      losses.push({ from, until })
      // The one that was replaced comes back as the replica, and forgets what the other does not know.
      await follow()
    },
    stop: async () => {
      for (const client of clients) client.disconnect()
      await proxy.close()
      await Promise.all(servers.map((server) => server.stop()))
    },
  }
}

function throughProxy({ url, port }: StoreServer, proxy: StoreProxy): string {
  return url.replace(`:${port}`, `:${proxy.port}`)
}
