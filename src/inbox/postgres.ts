/**
 * An inbox that several processes share, in a table of Postgres.
 *
 * @module
 */
import { checkFunction, checkNames, checkNumber, optionError } from '../core/check-options.ts'
import { errorText } from '../core/error-text.ts'
import type { Inbox } from './inbox.ts'
import { isInboxState } from './is-inbox-state.ts'
import { leaseOf } from './lease.ts'
import { demandClient, demandTransaction, type PostgresClient, statementRunner } from './postgres-client.ts'
import { migratePostgres } from './postgres-migration.ts'
import { statementsFor } from './postgres-statements.ts'
import { tableOf } from './postgres-table.ts'
import { createPurgeTurns } from './purge-turns.ts'
import { retentionOf } from './retention.ts'
import { sendAgainError } from './send-again.ts'
import { storeKey } from './store-key.ts'
import { createUnconfirmedRecords } from './unconfirmed-records.ts'

export { ConfigurationError, isConfigurationError } from '../core/errors/configuration-error.ts'
export type { Inbox, InboxClaim, InboxState } from './inbox.ts'
export type { PostgresClient } from './postgres-client.ts'
export { postgresInboxSchema } from './postgres-table.ts'

/** How a {@link createPostgresInbox} is made. */
export interface PostgresInboxOptions {
  /**
   * Your `Pool` of pg, or anything else with its `query`. Each call takes a connection for one statement. Not a client
   * that is in a transaction: claims have to be visible at once.
   */
  readonly pool: PostgresClient
  /**
   * The table, as `name` or `schema.name`; `antom_inbox` when left out. Of lower-case letters, digits and underscores.
   * Several client ids may share it: the client id is part of every key.
   */
  readonly table?: string | undefined
  /**
   * How long a handled notification is remembered, in milliseconds; 7 days when left out. At least as long as Antom
   * repeats, which is a little more than 24 hours, and at most 10 years.
   */
  readonly retention?: number | undefined
  /**
   * After how many completions, on average, what has expired is deleted, up to twice as many rows; 500 when left out.
   * Nothing waits for that, so that a platform which stops a function after its reply may stop it, too. `false` leaves it
   * to you: call {@link PostgresInbox.purge} from a scheduled job.
   */
  readonly purgeEvery?: number | false | undefined
  /** Called when that has failed; `console.error` when left out. The notification is recorded all the same. */
  readonly onPurgeFailed?: ((error: unknown) => unknown) | undefined
}

/** An inbox in Postgres. Made by {@link createPostgresInbox}. */
export interface PostgresInbox extends Inbox {
  /**
   * Records within your own transaction that a notification is handled, so that the record and what your handler
   * writes become true together, or not at all. Call it first in the transaction: whoever handles the same
   * notification at the same time then waits here for the end of yours.
   *
   * The receiver acknowledges only once that transaction is committed. Commit it before the handler ends, also when there
   * is nothing to write, and use the same inbox in the receiver and in its handlers.
   *
   * @param client - the client on which your transaction runs, after `BEGIN`; never the pool
   * @param key - `context.key` of the handler
   * @returns true when the notification was not handled before: go on and commit. False when it was: write nothing,
   *   and let the handler succeed
   * @throws {ConfigurationError} (as a rejection) when the client has no open transaction, or the client or the table
   *   cannot be used; nothing is recorded then
   *
   * @example
   * ```ts
   * const handler = async ({ captureId }: CaptureNotification, { key }: NotificationContext) => {
   *   const client = await pool.connect()
   *   let isOver = false
   *   // Without a listener, pg ends the process when the connection breaks while the transaction is open.
   *   const ignore = () => {}
   *   client.on('error', ignore)
   *   try {
   *     await client.query('BEGIN')
   *     if (await inbox.completeWithin(client, key)) {
   *       await client.query('INSERT INTO captured (capture_id) VALUES ($1)', [captureId])
   *     }
   *     const { command } = await client.query('COMMIT')
   *     if (command !== 'COMMIT') throw new Error('The transaction was rolled back')
   *     isOver = true
   *   } finally {
   *     client.off('error', ignore)
   *     client.release(!isOver) // true closes the connection, and what was not committed ends with it
   *   }
   * }
   * ```
   */
  readonly completeWithin: (client: PostgresClient, key: string) => Promise<boolean>
  /**
   * Deletes rows that count for nothing any more. Safe to call from several processes at the same time.
   *
   * @param limit - how many at most, from 1 to 100000; 1000 when left out
   * @returns how many it deleted; fewer than the limit means that none are left
   *
   * @example
   * ```ts
   * while ((await inbox.purge()) === 1000);
   * ```
   */
  readonly purge: (limit?: number) => Promise<number>
  /**
   * Makes the table and its index unless they exist; where they do, it only looks. Several processes may do so at the
   * same time. To make them the role needs the right to create tables; where it has none, run
   * {@link postgresInboxSchema} with your migrations.
   *
   * @throws {ConfigurationError} (as a rejection) when there is another table of that name
   */
  readonly migrate: () => Promise<void>
}

const optionNames = ['pool', 'table', 'retention', 'purgeEvery', 'onPurgeFailed'] as const

/**
 * Makes an inbox in a table of Postgres 12 or later, which all processes that receive notifications share. The table
 * comes from {@link postgresInboxSchema}. Each call is one statement; leases end by the clock of the server alone, which
 * must not be set forward by as much as a lease.
 *
 * - `complete` records that a notification was handled, also when the lease had ended and another has claimed it
 *   since: its handler has succeeded. The other's claim then counts for nothing, and its `release` does nothing.
 * - `release` deletes the claim only if it still is the owner's.
 *
 * A rejection with a {@link ConfigurationError} means that the table is missing or another one; it says what to run.
 *
 * @param options - the pool, and where and how long entries are kept
 * @returns an inbox for the option `inbox`
 * @throws {ConfigurationError} when the pool, the table's name or a number cannot be used
 *
 * @example
 * ```ts
 * import { Pool } from 'pg'
 *
 * // Time limits below half of the lease: a connection that goes silent is given up.
 * const pool = new Pool({ query_timeout: 20_000, connectionTimeoutMillis: 5_000, keepAlive: true })
 * const inbox = createPostgresInbox({ pool })
 * await inbox.migrate()
 * const receiver = createNotificationReceiver({ clientId, antomPublicKey, on, onUnknown, inbox })
 * ```
 *
 * Source: https://www.postgresql.org/docs/current/sql-insert.html
 */
export function createPostgresInbox(options: PostgresInboxOptions): PostgresInbox {
  checkNames(options, optionNames, 'createPostgresInbox')
  const { pool, table = 'antom_inbox', purgeEvery = 500, ...rest } = options
  demandClient(pool, 'pool')
  const retention = retentionOf(rest.retention)
  const statements = statementsFor(tableOf(table).name)
  if (purgeEvery !== false) checkNumber('purgeEvery', purgeEvery, 1, 50_000)
  checkFunction('onPurgeFailed', rest.onPurgeFailed)
  const run = statementRunner(pool, table, true)
  const unconfirmed = createUnconfirmedRecords()

  /**
   * A handler has succeeded that has recorded by itself. To record for it would hide that its transaction was rolled
   * back, effect and record. To have it sent again is safe in any case: a record that is there is found then.
   */
  const confirm = async (name: string) => {
    const row = await run(statements.confirm, [name]).catch((cause: unknown) => {
      throw sendAgainError('Whether the transaction of completeWithin was committed cannot be read', cause)
    })
    if (!row) {
      throw sendAgainError(
        'The handler has succeeded, but the transaction in which it called completeWithin was not committed: after a statement that failed, COMMIT rolls back and does not fail. Let the handler fail when a statement does, or when the command of the result of COMMIT is not COMMIT',
      )
    }
    unconfirmed.clear(name)
  }

  const purge = async (limit = 1000) => {
    checkNumber('limit', limit, 1, 100_000)
    return Number((await run(statements.purge, [limit]))?.count)
  }

  const onError = rest.onPurgeFailed ?? logFailedPurge
  const purgeInTurn =
    purgeEvery === false ? undefined : createPurgeTurns({ every: purgeEvery, purge, onError })

  return {
    claim: async (key, { owner, leaseMs }) => {
      const row = await run(statements.claim, [
        await storeKey(key),
        owner,
        Math.min(leaseOf(leaseMs), retention),
      ])
      const state = row?.state
      if (isInboxState(state)) return state
      throw optionError(
        'pool',
        'must give the rows of a statement as { rows }, each an object by its columns',
      )
    },
    complete: async (key, owner) => {
      const name = await storeKey(key)
      if (unconfirmed.has(name)) await confirm(name)
      else await run(statements.complete, [name, owner, retention])
      purgeInTurn?.()
    },
    release: async (key, owner) => {
      const name = await storeKey(key)
      unconfirmed.drop(name)
      return run(statements.release, [name, owner])
    },
    completeWithin: async (client, key) => {
      demandClient(client, 'client')
      const within = statementRunner(client, table, false)
      await demandTransaction(within, statements.lock, client === pool)
      const name = await storeKey(key)
      const isFirst = (await within(statements.complete, [name, null, retention])) !== undefined
      if (isFirst) unconfirmed.add(name)
      return isFirst
    },
    purge,
    migrate: () => migratePostgres(pool, run, table),
  }
}

function logFailedPurge(error: unknown): void {
  const what = 'antom-contract: what has expired in the inbox could not be deleted; it is tried again later:'
  console.error(`${what} ${errorText(error)}`)
}
