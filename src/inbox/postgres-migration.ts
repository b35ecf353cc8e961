import type { PostgresClient, RunStatement } from './postgres-client.ts'
import { postgresSchemaStatements, tableOf } from './postgres-table.ts'

/** What Postgres says to all but one of those that make the same thing at the same time. */
const madeMeanwhile = new Set<unknown>(['23505', '42P07', '42710', '40P01'])

const attempts = 5

/**
 * Makes the table of an inbox and its index, as far as they are missing. It looks first: to make an index takes a lock
 * that waits for all who write, and holds up all who want to, before Postgres finds that it is there. One statement at a
 * time, for clients that send no more than one.
 *
 * @param pool - of the inbox
 * @param run - runs its statements, and says what to do where the table is another one
 * @param table - as the option names it
 */
export async function migratePostgres(pool: PostgresClient, run: RunStatement, table: string): Promise<void> {
  const { name, columns, indexName } = tableOf(table)
  const [makeTable, makeIndex] = postgresSchemaStatements(table)
  const look = `SELECT to_regclass($1::text) IS NOT NULL AS made, EXISTS (
  SELECT FROM pg_index JOIN pg_class ON oid = indexrelid WHERE indrelid = to_regclass($1::text) AND relname = $2::text
) AS indexed`
  for (let attempt = 1; ; attempt += 1) {
    try {
      const found = await run(look, [name, indexName])
      if (!found?.made) await pool.query(makeTable, [])
      // Finds out whether it is the table of an inbox before anything is added to it.
      await run(`SELECT ${columns} FROM ${name} LIMIT 0`, [])
      if (!found?.indexed) await pool.query(makeIndex, [])
      return
    } catch (cause) {
      const { code } = Object(cause) as { code?: unknown }
      if (!madeMeanwhile.has(code) || attempt === attempts) throw cause
    }
  }
}
