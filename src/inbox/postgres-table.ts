import { ConfigurationError } from '../core/errors/configuration-error.ts'

/** Postgres cuts identifiers off after 63 bytes, and the name of the index is longer than the table's. */
const longest = 48

const columns = 'key, owner, claimed_at, done_at, expires_at'

/** How the statements name a table. */
export interface PostgresTable {
  /** With its schema, when one was given, and in quotes. */
  readonly name: string
  /** The name of its index, which is in its schema. */
  readonly indexName: string
  /** The columns that the inbox needs. */
  readonly columns: string
}

/**
 * Reads the option `table`. What it takes cannot be anything but an identifier in a statement.
 *
 * @param table - `name` or `schema.name`
 * @throws {ConfigurationError} when it is anything else
 */
export function tableOf(table: string): PostgresTable {
  const parts = typeof table === 'string' ? table.split('.') : []
  const identifier = new RegExp(`^[a-z_][a-z0-9_]{0,${longest - 1}}$`)
  if (parts.length < 1 || parts.length > 2 || !parts.every((part) => identifier.test(part))) {
    const need = `name or schema.name, each of a-z, 0-9 and _, not beginning with a digit, and up to ${longest} long`
    throw new ConfigurationError(`table must be ${need}`, { option: 'table' })
  }
  return { name: `"${parts.join('"."')}"`, indexName: `${parts.at(-1)}_expires_at`, columns }
}

/**
 * The SQL that makes the table of a Postgres inbox, for your migrations: the same as the package's file
 * `src/inbox/postgres.sql`, for a table of any name. It may be run again, and within a transaction.
 *
 * @param table - `name` or `schema.name`, of lower-case letters, digits and underscores; `antom_inbox` when left out
 * @returns the statements that make the table, as SQL
 * @throws {ConfigurationError} when that is no such name
 *
 * @example
 * ```ts
 * await pool.query(postgresInboxSchema('payments.antom_inbox'))
 * ```
 */
export function postgresInboxSchema(table = 'antom_inbox'): string {
  const statements = postgresSchemaStatements(table)
  const text = statements.map((statement) => `${statement};\n`).join('')
  return `-- The inbox of antom-contract/inbox/postgres. It may be run again: what exists stays as it is.\n${text}`
}

/** The statements of {@link postgresInboxSchema}: the table, and its index. */
export function postgresSchemaStatements(table: string): readonly [table: string, index: string] {
  const { name, indexName } = tableOf(table)
  return [
    `CREATE TABLE IF NOT EXISTS ${name} (
  -- Names a notification.
  key text PRIMARY KEY,
  -- Who handles it, or has handled it.
  owner text,
  claimed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- When it was handled; null while somebody has claimed it.
  done_at timestamptz,
  -- When the claim ends, or the record that it was handled. From then on the row counts for nothing.
  expires_at timestamptz NOT NULL
)`,
    `CREATE INDEX IF NOT EXISTS "${indexName}" ON ${name} (expires_at)`,
  ]
}
