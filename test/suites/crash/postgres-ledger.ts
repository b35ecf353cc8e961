import { Pool } from 'pg'
import { createPostgresInbox } from '../../../src/inbox/postgres.ts'
import type { EffectKind, Invocation, Ledger } from './ledger.ts'

/**
 * Makes the tables: those of the account, and on the server of the inbox its own and, where they share a transaction with
 * it, the effects.
 */
export async function createPostgresTables(url: string, inboxUrl: string, effect: EffectKind): Promise<void> {
  const [pool, inboxPool] = [url, inboxUrl].map((connectionString) => new Pool({ connectionString }))
  if (!pool || !inboxPool) throw new Error('There are two pools.')
  await createPostgresInbox({ pool: inboxPool }).migrate()
  const unique = effect === 'by-key' ? ', UNIQUE (notification)' : ''
  await (effect === 'transaction' ? inboxPool : pool).query(
    `CREATE TABLE effects (notification text, amount bigint, at double precision${unique})`,
  )
  await pool.query(`CREATE TABLE invocations (
  id text PRIMARY KEY, key text, process text,
  "askedAt" double precision, "startedAt" double precision, "endedAt" double precision, threw boolean,
  "recordedAt" double precision
)`)
  await Promise.all([pool.end(), inboxPool.end()])
}

/**
 * Opens the store in Postgres.
 *
 * @param url - of the server that has the account
 * @param inboxUrl - where the inbox finds its own server, and so do the transactions that it has a part in
 * @param effect - whether the table of effects has a constraint of its own
 */
export async function openPostgresLedger(url: string, inboxUrl: string, effect: EffectKind): Promise<Ledger> {
  const pool = new Pool({ connectionString: url })
  const inboxPool = new Pool({ connectionString: inboxUrl })
  // A connection that is being closed may yet hear that the server ends, and those of the inbox may break.
  for (const each of [pool, inboxPool]) each.on('error', () => {})
  const inbox = createPostgresInbox({ pool: inboxPool })
  const insert = 'INSERT INTO effects VALUES ($1, $2, $3)'

  const applyWithin: Ledger['apply'] = async ({ key }, amount, at) => {
    const client = await inboxPool.connect()
    // As the guide says: a connection that breaks while no query runs on it would end the process.
    const ignore = () => {}
    client.on('error', ignore)
    let failure: Error | undefined
    try {
      await client.query('BEGIN')
      if (await inbox.completeWithin(client, key)) await client.query(insert, [key, amount, at()])
      await client.query('COMMIT')
    } catch (error) {
      failure = error as Error // whatever pg throws
      throw error
    } finally {
      client.off('error', ignore)
      // Closes the connection after a failure, which rolls back.
      client.release(failure)
    }
  }

  return {
    inbox,
    begin: ({ id, key, process, askedAt, startedAt }) =>
      pool.query('INSERT INTO invocations VALUES ($1, $2, $3, $4, $5)', [
        id,
        key,
        process,
        askedAt,
        startedAt,
      ]),
    end: (id, endedAt, threw) =>
      pool.query('UPDATE invocations SET "endedAt" = $2, threw = $3 WHERE id = $1', [id, endedAt, threw]),
    recorded: (id, recordedAt) =>
      pool.query('UPDATE invocations SET "recordedAt" = $2 WHERE id = $1', [id, recordedAt]),
    apply:
      effect === 'transaction'
        ? applyWithin
        : ({ key }, amount, at) => pool.query(`${insert} ON CONFLICT DO NOTHING`, [key, amount, at()]),
    account: async () => {
      // Where they were written.
      const effectPool = effect === 'transaction' ? inboxPool : pool
      const effects = await effectPool.query<{ notification: string; times: number; at: number }>(
        'SELECT notification, count(*)::integer AS times, min(at) AS at FROM effects GROUP BY notification',
      )
      const sum = await effectPool.query<{ total: number }>(
        'SELECT coalesce(sum(amount), 0)::double precision AS total FROM effects',
      )
      const invocations = await pool.query<Record<keyof Invocation, unknown>>('SELECT * FROM invocations')
      return {
        effects: new Map(effects.rows.map(({ notification, times, at }) => [notification, { times, at }])),
        total: sum.rows[0]?.total ?? 0,
        // The columns are named as the fields; what is null was not set.
        invocations: invocations.rows.map(
          (row) =>
            Object.fromEntries(
              Object.entries(row).filter(([, value]) => value !== null),
            ) as unknown as Invocation,
        ),
      }
    },
    close: () => Promise.all([pool.end(), inboxPool.end()]),
  }
}
