import { Pool, type PoolConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createPostgresInbox } from '../../../src/inbox/postgres.ts'
import { type StoreServer, startPostgres } from './servers.ts'

let server: StoreServer
let pool: Pool

beforeAll(async () => {
  server = await startPostgres()
  pool = connect()
})

afterAll(async () => {
  await pool?.end()
  await server?.stop()
})

function connect(config: PoolConfig = {}): Pool {
  const made = new Pool({ connectionString: server.url, ...config })
  made.on('error', () => {})
  return made
}

describe('migrate', () => {
  it('waits for no transaction where the table exists, and holds up no claim', async () => {
    const table = 'in_use'
    const inbox = createPostgresInbox({ pool, table })
    await inbox.migrate()
    const client = await pool.connect()
    onTestFinished(() => client.release(true))
    await client.query('BEGIN')
    await inbox.completeWithin(client, 'open')
    await inbox.migrate()
    expect(await inbox.claim('other', { owner: '1', leaseMs: 60_000 })).toBe('claimed')
    await client.query('COMMIT')
  })

  it('can be called by a role that may make nothing, once it was made', async () => {
    const table = 'made_before'
    await createPostgresInbox({ pool, table }).migrate()
    await pool.query('CREATE ROLE lesser LOGIN')
    await pool.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC')
    await pool.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO lesser`)
    const lesser = connect({ connectionString: server.url.replace('tester@', 'lesser@') })
    onTestFinished(() => lesser.end())
    const inbox = createPostgresInbox({ pool: lesser, table })
    await inbox.migrate()
    expect(await inbox.claim('a', { owner: '1', leaseMs: 60_000 })).toBe('claimed')
    const client = await lesser.connect()
    await client.query('BEGIN')
    expect(await inbox.completeWithin(client, 'a')).toBe(true)
    await client.query('COMMIT')
    client.release()
    await expect(createPostgresInbox({ pool: lesser, table: 'missing' }).migrate()).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('makes an index that is missing', async () => {
    const inbox = createPostgresInbox({ pool, table: 'no_index' })
    await inbox.migrate()
    await pool.query('DROP INDEX no_index_expires_at')
    await inbox.migrate()
    expect(
      (await pool.query("SELECT FROM pg_indexes WHERE indexname = 'no_index_expires_at'")).rowCount,
    ).toBe(1)
  })

  it('finds another table of that name, and adds nothing to it', async () => {
    await pool.query('CREATE TABLE another (key text PRIMARY KEY, expires_at timestamptz)')
    await expect(createPostgresInbox({ pool, table: 'another' }).migrate()).rejects.toMatchObject({
      name: 'ConfigurationError',
      option: 'table',
      message: expect.stringContaining('another one than the inbox needs'),
    })
    expect((await pool.query("SELECT FROM pg_indexes WHERE tablename = 'another'")).rowCount).toBe(1)
  })

  it('sends one statement at a time, as clients need that know no other protocol', async () => {
    const extended = {
      // What is prepared is one statement.
      query: (text: string, values: unknown[]) => pool.query({ text, values, name: `s${text.length}` }),
    }
    const inbox = createPostgresInbox({ pool: extended, table: 'one_by_one' })
    await inbox.migrate()
    expect(await inbox.claim('a', { owner: '1', leaseMs: 60_000 })).toBe('claimed')
  })
})

it('a purge that is slow or fails holds up no completion', async () => {
  const table = 'slow_purge'
  const failures: unknown[] = []
  const inbox = createPostgresInbox({
    pool,
    table,
    purgeEvery: 1,
    onPurgeFailed: (error) => failures.push(error),
  })
  await inbox.migrate()
  await pool.query(`INSERT INTO ${table} (key, expires_at) VALUES ('old', now() - interval '1 day')`)
  await pool.query(`CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_advisory_xact_lock(1); RAISE EXCEPTION 'not deleted'; END $$`)
  await pool.query(`CREATE TRIGGER hold BEFORE DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION hold()`)
  const client = await pool.connect()
  await client.query('SELECT pg_advisory_lock(1)')
  await inbox.complete('a', '1')
  expect(failures).toEqual([])
  await client.query('SELECT pg_advisory_unlock(1)')
  client.release()
  await expect.poll(() => failures).toMatchObject([{ message: 'not deleted' }])
})
