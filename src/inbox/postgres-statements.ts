/** The statements of an inbox. Each is atomic by itself, and takes the time from the server, as it runs. */
export interface PostgresStatements {
  /** Key, owner, lease in milliseconds. One row: `state`. */
  readonly claim: string
  /** Key, owner (or null), retention in milliseconds. A row when it was not done before. */
  readonly complete: string
  /** Fails with {@link noTransaction} unless a transaction is open. */
  readonly lock: string
  /** Key. A row when it is done. */
  readonly confirm: string
  /** Key, owner. */
  readonly release: string
  /** How many at most. One row: `count`. */
  readonly purge: string
}

/** The code of Postgres for a statement that is allowed in a transaction only, outside of one. */
export const noTransaction = '25P01'

/**
 * Writes the statements for a table.
 *
 * `clock_timestamp()` and not `now()`: a statement may have waited for another's lock since it began.
 *
 * @param table - its name, in quotes
 */
export function statementsFor(table: string): PostgresStatements {
  const after = (parameter: string) =>
    `clock_timestamp() + ${parameter}::double precision * interval '1 millisecond'`
  return {
    // A row that is done or busy is only read: a repetition writes nothing, and does not wait for a transaction that
    // changes the row.
    claim: `WITH known AS MATERIALIZED (
  SELECT done_at IS NOT NULL AS done FROM ${table} WHERE key = $1 AND expires_at > clock_timestamp()
), claimed AS (
  INSERT INTO ${table} AS entry (key, owner, expires_at)
  SELECT $1::text, $2::text, ${after('$3')} WHERE NOT EXISTS (SELECT FROM known)
  ON CONFLICT (key) DO UPDATE
  SET owner = EXCLUDED.owner, claimed_at = clock_timestamp(), done_at = NULL, expires_at = ${after('$3')}
  WHERE entry.expires_at <= clock_timestamp()
  RETURNING entry.key
)
SELECT CASE
  WHEN EXISTS (SELECT FROM claimed) THEN 'claimed'
  WHEN EXISTS (SELECT FROM known WHERE done) THEN 'done'
  ELSE 'busy'
END AS state`,
    complete: `INSERT INTO ${table} AS entry (key, owner, done_at, expires_at)
VALUES ($1::text, $2::text, clock_timestamp(), ${after('$3')})
ON CONFLICT (key) DO UPDATE
SET owner = coalesce(EXCLUDED.owner, entry.owner), done_at = clock_timestamp(), expires_at = ${after('$3')}
WHERE entry.done_at IS NULL OR entry.expires_at <= clock_timestamp()
RETURNING entry.key`,
    // The lock that an INSERT takes anyway, so that it holds up nobody more and needs no further right. A savepoint would
    // be refused outside a transaction as well, but would take two statements.
    lock: `LOCK TABLE ${table} IN ROW EXCLUSIVE MODE`,
    confirm: `SELECT key FROM ${table} WHERE key = $1::text AND done_at IS NOT NULL AND expires_at > clock_timestamp()`,
    release: `DELETE FROM ${table} WHERE key = $1::text AND owner = $2::text AND done_at IS NULL`,
    // now() and not clock_timestamp(), for which no index can be used. What another deletes just now is left to it.
    purge: `WITH old AS (
  SELECT key FROM ${table} WHERE expires_at <= now() ORDER BY expires_at LIMIT $1::integer FOR UPDATE SKIP LOCKED
), deleted AS (
  DELETE FROM ${table} AS entry USING old WHERE entry.key = old.key RETURNING entry.key
)
SELECT count(*)::integer AS count FROM deleted`,
  }
}
