import { ConfigurationError } from '../core/errors/configuration-error.ts'
import { kindOf } from '../core/kind-of.ts'
import { noTransaction } from './postgres-statements.ts'

/** What an inbox needs of a `Pool` or a client of pg, or of whatever gives rows for a text and its parameters. */
export interface PostgresClient {
  /** Runs one statement with parameters. */
  query(text: string, values: unknown[]): Promise<{ readonly rows: readonly unknown[] }>
}

/** Codes of Postgres after which the same statement may succeed: serialization failure, deadlock. */
const passing = new Set<unknown>(['40001', '40P01'])

/** Codes of Postgres that mean another table than the schema makes: no table, column or unique index, or no schema. */
const foreign = new Set<unknown>(['42P01', '42703', '42P10', '3F000'])

const attempts = 3

/** Runs one statement and gives its first row. */
export type RunStatement = (
  text: string,
  values: unknown[],
) => Promise<Readonly<Record<string, unknown>> | undefined>

/**
 * Checks the shape of a client.
 *
 * @param client - what stands for it
 * @param option - the name under which it was given
 * @throws {ConfigurationError} when it has no `query`
 */
export function demandClient(client: PostgresClient, option: string): void {
  if (typeof Object(client).query === 'function') return
  const message = `${option} must be a Pool or a client of pg; ${kindOf(client)} has no query`
  throw new ConfigurationError(message, { option })
}

/**
 * Runs statements over a client, and says what to do where the table is at fault.
 *
 * @param client - of the caller
 * @param table - as the option names it
 * @param repeat - whether a statement may be repeated by itself; not within a transaction
 */
export function statementRunner(client: PostgresClient, table: string, repeat: boolean): RunStatement {
  return async (text, values) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result: unknown = await client.query(text, values)
        // Whatever a client of another make gives; what a statement needs of it is checked there.
        const { rows } = Object(result) as { readonly rows?: unknown }
        if (!Array.isArray(rows)) throw noRows(result)
        // A row is an object by the names of its columns.
        return rows[0] as Readonly<Record<string, unknown>> | undefined
      } catch (cause) {
        const { code } = Object(cause) as { code?: unknown }
        if (foreign.has(code)) throw wrongTable(table, code, cause)
        if (!repeat || !passing.has(code) || attempt === attempts) throw cause
      }
    }
  }
}

/**
 * Demands an open transaction. Outside of one a statement is committed by itself, so that the record would be there
 * whatever becomes of the effect. The server is asked, since a client may be of any make.
 *
 * @param within - runs statements over the client of the transaction
 * @param lock - the statement that Postgres allows in a transaction only
 * @param isPool - whether the client is the pool of the inbox itself, on which no transaction may run
 * @throws {ConfigurationError} when there is none
 */
export async function demandTransaction(within: RunStatement, lock: string, isPool: boolean): Promise<void> {
  if (isPool) throw outsideTransaction()
  try {
    await within(lock, [])
  } catch (cause) {
    throw Object(cause).code === noTransaction ? outsideTransaction(cause) : cause
  }
}

function outsideTransaction(cause?: unknown): ConfigurationError {
  const message =
    'client must be the one on which your transaction is open: call completeWithin after its BEGIN, with what pool.connect() gave and not with a pool. Nothing was recorded'
  return new ConfigurationError(message, { option: 'client', cause })
}

function noRows(result: unknown): ConfigurationError {
  const message = `The query of a Postgres client must resolve to { rows }, but gave ${kindOf(result)}`
  return new ConfigurationError(message, { option: 'pool' })
}

function wrongTable(table: string, code: unknown, cause: unknown): ConfigurationError {
  const options = { option: 'table', cause }
  if (code !== '42P01' && code !== '3F000') {
    // To run the SQL changes nothing of what exists.
    const other = `The table "${table}" is another one than the inbox needs (${code}): it lacks a column, or the primary key of "key"`
    const how =
      'Give the option table another name, or move that table out of the way and call migrate() of the inbox'
    return new ConfigurationError(`${other}. ${how}`, options)
  }
  const how = `Run the SQL of postgresInboxSchema(${table === 'antom_inbox' ? '' : `'${table}'`})`
  const where = `in the database and schema that the client uses, or call migrate() of the inbox once`
  return new ConfigurationError(`The table "${table}" does not exist (${code}). ${how} ${where}`, options)
}
