import { Pool, type PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createPostgresInbox, type PostgresInbox } from '../../../src/inbox/postgres.ts'
import { createTestNotification } from '../../../src/testing/index.ts'
import { signed, watch } from '../../notifications/fixture.ts'
import { type StoreServer, startPostgres } from './servers.ts'

let server: StoreServer
let pool: Pool
let inbox: PostgresInbox

beforeAll(async () => {
  server = await startPostgres()
  pool = new Pool({ connectionString: server.url })
  pool.on('error', () => {})
  inbox = createPostgresInbox({ pool })
  await inbox.migrate()
  await pool.query('CREATE TABLE effects (capture_id text)')
})

afterAll(async () => {
  await pool?.end()
  await server?.stop()
})

let captures = 0

type Handle = (client: PoolClient, key: string, capture: string, call: number) => Promise<unknown>

/** What a receiver answers to one notification and its repetitions, and how often the effect is there then. */
async function receive(handle: Handle, sends: number, lease = 60_000) {
  captures += 1
  const captureId = `capture-${captures}`
  let calls = 0
  const { receiver, refused } = watch({
    ...{ inbox, lease },
    on: {
      CAPTURE_RESULT: async (_, { key }) => {
        calls += 1
        const client = await pool.connect()
        try {
          await handle(client, key, captureId, calls)
        } catch (error) {
          await client.query('ROLLBACK')
          throw error
        } finally {
          client.release()
        }
      },
    },
  })
  const message = await signed(createTestNotification('CAPTURE_RESULT', { captureId }))
  const statuses: number[] = []
  for (let send = 0; send < sends; send += 1) statuses.push((await receiver.handle(message)).status)
  const effects = await pool.query('SELECT FROM effects WHERE capture_id = $1', [captureId])
  return { statuses, refused, calls: () => calls, effects: effects.rowCount }
}

const effect = (client: PoolClient, capture: string) =>
  client.query('INSERT INTO effects VALUES ($1)', [capture])

describe('completeWithin outside of a transaction records nothing', () => {
  it.each<[string, Handle]>([
    [
      'on the pool of the inbox',
      async (client, key, capture) => {
        await client.query('BEGIN')
        if (await inbox.completeWithin(pool, key)) await effect(client, capture)
        await client.query('COMMIT')
      },
    ],
    [
      'on the pool in another coat',
      async (client, key, capture) => {
        await client.query('BEGIN')
        const coat = { query: (text: string, values: unknown[]) => pool.query(text, values) }
        if (await inbox.completeWithin(coat, key)) await effect(client, capture)
        await client.query('COMMIT')
      },
    ],
    [
      'on another pool',
      async (client, key, capture) => {
        const other = new Pool({ connectionString: server.url })
        onTestFinished(() => other.end())
        await client.query('BEGIN')
        if (await inbox.completeWithin(other, key)) await effect(client, capture)
        await client.query('COMMIT')
      },
    ],
    [
      'without BEGIN',
      async (client, key, capture) => {
        if (await inbox.completeWithin(client, key)) await effect(client, capture)
      },
    ],
    [
      'after COMMIT',
      async (client, key, capture) => {
        await client.query('BEGIN')
        await client.query('COMMIT')
        if (await inbox.completeWithin(client, key)) await effect(client, capture)
      },
    ],
  ])('%s', async (_, handle) => {
    const { statuses, effects, refused } = await receive(handle, 2)
    expect(statuses).toEqual([500, 500])
    expect(effects).toBe(0)
    await expect.poll(() => refused.length).toBe(2)
    for (const { error } of refused) {
      expect(error.cause).toMatchObject({ name: 'ConfigurationError', option: 'client' })
    }
    expect((await pool.query('SELECT FROM antom_inbox WHERE done_at IS NOT NULL')).rowCount).toBe(0)
  })
})

describe('a transaction that was not committed', () => {
  /** As the guide says, but for what a test changes. */
  const handleWith =
    (beforeCommit: (client: PoolClient, call: number) => unknown, end = 'COMMIT'): Handle =>
    async (client, key, capture, call) => {
      await client.query('BEGIN')
      if (await inbox.completeWithin(client, key)) await effect(client, capture)
      await beforeCommit(client, call)
      await client.query(call === 1 ? end : 'COMMIT')
    }
  const failing = (client: PoolClient, call: number) =>
    call === 1 && client.query('INSERT INTO no_such_table VALUES (1)').catch(() => {})

  it.each<[string, Handle]>([
    ['after a statement whose failure the handler has swallowed', handleWith(failing)],
    ['but rolled back', handleWith(() => {}, 'ROLLBACK')],
  ])('is handled again, %s', async (_, handle) => {
    const { statuses, effects, calls, refused } = await receive(handle, 3)
    expect(statuses).toEqual([500, 200, 200])
    expect([effects, calls()]).toEqual([1, 2])
    expect(refused).toMatchObject([
      { status: 500, reason: 'handler-failed', error: { cause: { sendAgain: true } } },
    ])
  })

  it('that is still open when the handler ends is not acknowledged', async () => {
    let open: PoolClient | undefined
    const { statuses, refused } = await receive(
      async (_, key) => {
        open = await pool.connect()
        await open.query('BEGIN')
        await inbox.completeWithin(open, key)
      },
      1,
      1000,
    )
    expect(statuses).toEqual([500])
    await open?.query('COMMIT')
    open?.release()
    // To give the claim back waits for the transaction, and is given up.
    const reasons = () => refused.map(({ reason }) => reason).sort()
    await expect.poll(reasons).toEqual(['handler-failed', 'inbox-failed'])
  })

  it('is acknowledged once, and not handled again, when it was', async () => {
    const { statuses, effects, calls, refused } = await receive(
      handleWith(() => {}),
      3,
    )
    expect(statuses).toEqual([200, 200, 200])
    expect([effects, calls(), refused.length]).toEqual([1, 1, 0])
  })
})
