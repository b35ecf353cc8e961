// Long file: what a real Postgres has to show, on one connection.
import { Pool, type PoolConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  createPostgresInbox,
  type PostgresInboxOptions,
  postgresInboxSchema,
} from '../../../src/inbox/postgres.ts'
import { inboxConformance } from '../../inbox/conformance.ts'
import { sharedByReceivers } from './receivers.ts'
import { type StoreServer, startPostgres } from './servers.ts'

const leaseMs = 60_000
const day = 86_400_000
let server: StoreServer
let pools: [Pool, Pool]

beforeAll(async () => {
  server = await startPostgres()
  pools = [connect(), connect()]
})

afterAll(async () => {
  for (const pool of pools ?? []) await pool.end()
  await server?.stop()
})

function connect(config: PoolConfig = {}): Pool {
  const pool = new Pool({ connectionString: server.url, ...config })
  // A connection that is being closed may yet hear that the server ends.
  pool.on('error', () => {})
  return pool
}

let count = 0

/** A new table, and the inboxes of two processes on it. */
async function make(options: Partial<PostgresInboxOptions> = {}) {
  count += 1
  const table = `inbox_${count}`
  const [pool] = pools
  const inboxes = pools.map((each) => createPostgresInbox({ pool: each, table, ...options }))
  const [inbox, other] = inboxes
  if (!inbox || !other) throw new Error('There are two pools.')
  await inbox.migrate()
  const rows = async (what = '*') => (await pool.query(`SELECT ${what} FROM ${table} ORDER BY key`)).rows
  /** Takes time from all entries. */
  const pass = async (milliseconds: number) => {
    await pool.query(`UPDATE ${table} SET expires_at = expires_at - $1 * interval '1 millisecond'`, [
      milliseconds,
    ])
  }
  return { pool, table, inbox, other, processes: [inbox, other] as const, rows, pass }
}

inboxConformance(
  'pg over Postgres',
  async () => {
    const { processes, pass } = await make()
    return { processes, pass: (_, milliseconds) => pass(milliseconds) }
  },
  60,
)
sharedByReceivers('pg over Postgres', async () => (await make()).processes)

describe('createPostgresInbox', () => {
  it('lets Postgres count the time of leases, and forget', async () => {
    const { inbox, rows, pass } = await make({ retention: 2 * day })
    const left = 'extract(epoch FROM expires_at - clock_timestamp())::float * 1000 AS left, owner, done_at'
    await inbox.claim('a', { owner: '1', leaseMs })
    const [claimed] = await rows(left)
    expect(claimed).toMatchObject({ owner: '1', done_at: null })
    expect(claimed.left).toBeLessThanOrEqual(leaseMs)
    expect(claimed.left).toBeGreaterThan(leaseMs / 2)
    await inbox.complete('a', '1')
    const [done] = await rows(left)
    expect(done.left).toBeLessThanOrEqual(2 * day)
    expect(done.left).toBeGreaterThan(2 * day - leaseMs)
    expect(done.done_at).toBeInstanceOf(Date)
    await pass(2 * day)
    // Forgotten, whether or not it was deleted.
    expect(await inbox.claim('a', { owner: '2', leaseMs })).toBe('claimed')
    expect(await rows('owner, done_at')).toEqual([{ owner: '2', done_at: null }])
  })

  it('remembers for 7 days unless told otherwise', async () => {
    const { inbox, rows } = await make()
    await inbox.complete('a', '1')
    const [{ left }] = await rows('extract(epoch FROM expires_at - clock_timestamp())::float * 1000 AS left')
    expect(left).toBeGreaterThan(7 * day - leaseMs)
    expect(left).toBeLessThanOrEqual(7 * day)
  })

  it('ends a short lease by itself', async () => {
    const { inbox } = await make()
    await inbox.claim('short', { owner: '1', leaseMs: 50 })
    await expect.poll(() => inbox.claim('short', { owner: '2', leaseMs })).toBe('claimed')
  })

  it.each([-day, day])('does not care that the clock of a process is %i ms off', async (offset) => {
    const { inbox } = await make()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + offset })
    onTestFinished(() => void vi.useRealTimers())
    expect(await inbox.claim('a', { owner: 'wrong clock', leaseMs })).toBe('claimed')
    vi.useRealTimers()
    expect(await inbox.claim('a', { owner: 'right clock', leaseMs })).toBe('busy')
  })

  it('writes nothing for a repetition', async () => {
    const { inbox, rows } = await make()
    await inbox.claim('a', { owner: '1', leaseMs })
    const before = await rows('ctid, xmin, xmax')
    await inbox.claim('a', { owner: '2', leaseMs })
    expect(await rows('ctid, xmin, xmax')).toEqual(before)
    await inbox.complete('a', '1')
    const done = await rows('ctid, xmin, xmax')
    await inbox.claim('a', { owner: '3', leaseMs })
    expect(await rows('ctid, xmin, xmax')).toEqual(done)
  })

  it('works where transactions are serializable unless told otherwise', async () => {
    const { table } = await make()
    const pool = closing({ options: '-c default_transaction_isolation=serializable', max: 20 })
    const inbox = createPostgresInbox({ pool, table })
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => inbox.claim('a', { owner: `${index}`, leaseMs })),
    )
    // Those that Postgres turned away too often reject; the receiver then replies 503.
    const states = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(states.filter((state) => state === 'claimed')).toHaveLength(1)
    expect(states.every((state) => state === 'claimed' || state === 'busy')).toBe(true)
    for (const { reason } of outcomes.filter((outcome) => outcome.status === 'rejected')) {
      expect(reason).toMatchObject({ code: '40001' })
    }
  })

  function closing(config: PoolConfig): Pool {
    const pool = connect(config)
    onTestFinished(() => pool.end())
    return pool
  }

  describe('its table', () => {
    it('can be made by several processes at once, and again', async () => {
      const inbox = createPostgresInbox({ pool: closing({ max: 8 }), table: 'made_at_once' })
      await Promise.all(Array.from({ length: 8 }, () => inbox.migrate()))
      await inbox.complete('a', '1')
      await inbox.migrate()
      expect(await inbox.claim('a', { owner: '2', leaseMs })).toBe('done')
    })

    it('can be in another schema', async () => {
      const [pool] = pools
      await pool.query('CREATE SCHEMA payments')
      await pool.query(postgresInboxSchema('payments.antom_inbox'))
      const inbox = createPostgresInbox({ pool, table: 'payments.antom_inbox' })
      expect(await inbox.claim('a', { owner: '1', leaseMs })).toBe('claimed')
      expect((await pool.query('SELECT key FROM payments.antom_inbox')).rows).toEqual([{ key: 'a' }])
    })

    it('can be made within a transaction of a migration tool', async () => {
      const client = await pools[0].connect()
      try {
        await client.query('BEGIN')
        await client.query(postgresInboxSchema('rolled_back'))
        await client.query('ROLLBACK')
      } finally {
        client.release()
      }
      expect((await pools[0].query("SELECT to_regclass('rolled_back') AS name")).rows).toEqual([
        { name: null },
      ])
    })

    it.each<[string, string, string, RegExp]>([
      [
        'is missing',
        'no_table',
        'SELECT 1',
        /"no_table" does not exist \(42P01\).*postgresInboxSchema\('no_table'\)/,
      ],
      ['is in a missing schema', 'none.here', 'SELECT 1', /"none\.here" does not exist/],
      ['is missing by its usual name', 'antom_inbox', 'SELECT 1', /postgresInboxSchema\(\) /],
      [
        'lacks a column',
        'lacking',
        'CREATE TABLE lacking (key text PRIMARY KEY)',
        /"lacking" is another one than the inbox needs \(42703\)/,
      ],
      [
        'lacks its key',
        'keyless',
        'CREATE TABLE keyless (key text, owner text, claimed_at timestamptz, done_at timestamptz, expires_at timestamptz)',
        /"keyless" is another one than the inbox needs \(42P10\)/,
      ],
    ])('is named with what to run when it %s', async (_, table, setup, message) => {
      const [pool] = pools
      await pool.query(setup)
      const inbox = createPostgresInbox({ pool, table })
      const want = { name: 'ConfigurationError', option: 'table', message: expect.stringMatching(message) }
      await expect(inbox.claim('a', { owner: '1', leaseMs })).rejects.toMatchObject(want)
      await expect(inbox.complete('a', '1')).rejects.toMatchObject(want)
      const client = await pool.connect()
      await client.query('BEGIN')
      await expect(inbox.completeWithin(client, 'a')).rejects.toMatchObject(want)
      await client.query('ROLLBACK')
      client.release()
    })
  })

  describe('purge', () => {
    it('deletes what has expired, as much as it is told, and nothing else', async () => {
      const { inbox, pass, rows } = await make()
      for (const key of ['a', 'b', 'c']) await inbox.complete(key, '1')
      await inbox.claim('abandoned', { owner: '1', leaseMs })
      await pass(8 * day)
      await inbox.complete('kept', '1')
      await inbox.claim('at work', { owner: '1', leaseMs })
      expect(await inbox.purge(2)).toBe(2)
      expect(await inbox.purge(1000)).toBe(2)
      expect(await inbox.purge()).toBe(0)
      expect(await rows('key')).toEqual([{ key: 'at work' }, { key: 'kept' }])
    })

    it('runs beside itself', async () => {
      const { inbox, other, pass, rows } = await make()
      await Promise.all(Array.from({ length: 60 }, (_, index) => inbox.complete(`${index}`, '1')))
      await pass(8 * day)
      const deleted = await Promise.all([inbox, other, inbox, other].map((each) => each.purge(40)))
      expect(deleted.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(60)
      while ((await inbox.purge()) > 0);
      expect(await rows()).toEqual([])
    })

    it.each<[number | false, number]>([
      [3, 0],
      [4, 3],
      [false, 3],
    ])('comes by itself after %s completions', async (purgeEvery, want) => {
      const { inbox, pass, rows } = await make({ purgeEvery: false })
      for (const key of ['a', 'b', 'c']) await inbox.complete(`old ${key}`, '1')
      await pass(8 * day)
      const { table, pool } = { table: `inbox_${count}`, pool: pools[0] }
      vi.spyOn(Math, 'random').mockReturnValue(0)
      onTestFinished(() => void vi.restoreAllMocks())
      const purging = createPostgresInbox({ pool, table, purgeEvery })
      for (const key of ['a', 'b', 'c']) await purging.complete(key, '1')
      // Nothing waits for a purge.
      await expect
        .poll(async () => (await rows('key')).filter(({ key }) => key.startsWith('old')))
        .toHaveLength(want)
    })

    it('finds what has expired by the index', async () => {
      const { pool, table } = await make()
      await pool.query(
        `INSERT INTO ${table} (key, expires_at) SELECT n, now() + n * interval '1 minute' FROM generate_series(1, 20000) n`,
      )
      await pool.query(`ANALYZE ${table}`)
      const { rows } = await pool.query(
        `EXPLAIN SELECT key FROM ${table} WHERE expires_at <= now() ORDER BY expires_at LIMIT 1000`,
      )
      expect(JSON.stringify(rows)).toContain(`Index Scan using ${table}_expires_at`)
    })
  })

  describe('completeWithin', () => {
    /** Handles a notification as the guide says: the ledger has no constraint of its own. */
    async function handle(
      { pool, table, inbox }: Awaited<ReturnType<typeof make>>,
      key: string,
      beforeCommit: () => unknown = () => {},
    ): Promise<boolean> {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        const first = await inbox.completeWithin(client, key)
        if (first) await client.query(`INSERT INTO ${table}_ledger VALUES ($1)`, [key])
        await beforeCommit()
        await client.query('COMMIT')
        return first
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      } finally {
        client.release()
      }
    }
    const withLedger = async () => {
      const made = await make()
      await made.pool.query(`CREATE TABLE ${made.table}_ledger (key text)`)
      const ledger = async () => (await made.pool.query(`SELECT key FROM ${made.table}_ledger`)).rows
      return { ...made, ledger }
    }

    it('makes record and effect true together', async () => {
      const made = await withLedger()
      await made.inbox.claim('a', { owner: '1', leaseMs })
      expect(await handle(made, 'a')).toBe(true)
      expect(await made.inbox.claim('a', { owner: '2', leaseMs })).toBe('done')
      // As the receiver does after every handler.
      await made.inbox.complete('a', '1')
      expect(await handle(made, 'a')).toBe(false)
      expect(await made.ledger()).toEqual([{ key: 'a' }])
    })

    it('leaves neither when the transaction fails', async () => {
      const made = await withLedger()
      await made.inbox.claim('a', { owner: '1', leaseMs })
      const fail = () => Promise.reject(new Error('no'))
      await expect(handle(made, 'a', fail)).rejects.toThrow('no')
      expect(await made.ledger()).toEqual([])
      await made.inbox.release('a', '1')
      expect(await made.inbox.claim('a', { owner: '2', leaseMs })).toBe('claimed')
      expect(await handle(made, 'a')).toBe(true)
      expect(await made.ledger()).toEqual([{ key: 'a' }])
    })

    it('lets one of many handlers at the same time have the effect', async () => {
      const made = await withLedger()
      const firsts = await Promise.all(Array.from({ length: 8 }, () => handle(made, 'a')))
      expect(firsts.filter(Boolean)).toHaveLength(1)
      expect(await made.ledger()).toEqual([{ key: 'a' }])
    })

    it('does not keep a repetition waiting while the transaction is open', async () => {
      const made = await withLedger()
      await made.inbox.claim('a', { owner: '1', leaseMs })
      const states: string[] = []
      await handle(made, 'a', async () => {
        states.push(await made.other.claim('a', { owner: '2', leaseMs }))
      })
      states.push(await made.other.claim('a', { owner: '3', leaseMs }))
      expect(states).toEqual(['busy', 'done'])
    })

    it('makes whoever takes over a lease wait for the end of an open transaction, and find it done', async () => {
      const made = await withLedger()
      await made.inbox.claim('a', { owner: 'slow', leaseMs })
      await made.pass(leaseMs)
      let taken: Promise<string> | undefined
      await handle(made, 'a', async () => {
        taken = Promise.resolve(made.other.claim('a', { owner: 'next', leaseMs }))
        const waiting = 'SELECT count(*)::integer AS count FROM pg_locks WHERE NOT granted'
        await expect.poll(async () => (await made.pool.query(waiting)).rows).toEqual([{ count: 1 }])
      })
      // Not `claimed`; the next repetition is told `done`.
      expect(await taken).toBe('busy')
      expect(await made.other.claim('a', { owner: 'next', leaseMs })).toBe('done')
    })

    it('says which client is wrong', async () => {
      const { inbox } = await make()
      // @ts-expect-error: what a program in JavaScript may do
      await expect(inbox.completeWithin({}, 'a')).rejects.toMatchObject({ option: 'client' })
    })
  })
})
