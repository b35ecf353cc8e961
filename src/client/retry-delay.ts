/** The wait before the second attempt, in milliseconds, and the longest. Both before jitter. */
const firstDelay = 500
const longestDelay = 8000

/**
 * How long to wait before the next attempt: twice as long each time, less up to a half by chance, so that many clients
 * do not come back at once; and never less than the server asks for.
 *
 * @param attempt - the attempt that failed; the first is 1
 * @param retryAfter - the `Retry-After` header, if there was one
 * @param now - milliseconds since 1970
 *
 * Source: RFC 9110 section 10.2.3.
 */
export function retryDelay(attempt: number, retryAfter: string | null | undefined, now: number): number {
  const backoff = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)) * (1 - Math.random() / 2)
  return Math.max(backoff, readRetryAfter(retryAfter, now))
}

/** Seconds or a date, which may be past; 0 when it is neither. */
function readRetryAfter(value: string | null | undefined, now: number): number {
  if (!value) return 0
  if (/^\d+$/.test(value)) return Number(value) * 1000
  return Date.parse(value) - now || 0
}
