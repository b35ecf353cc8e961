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
  return Math.max(backoff, readRetryAfter(retryAfter?.trim() ?? '', now))
}

/** Whole seconds or a date, which may be past; 0 when it is neither. */
function readRetryAfter(value: string, now: number): number {
  return /^\d+$/.test(value) ? Number(value) * 1000 : (httpDate(value, now) ?? now) - now
}

/** The three forms of an HTTP date: IMF-fixdate, that of RFC 850, and that of asctime. All are in GMT. */
const forms = [
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w{6,9}, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
]

/** Milliseconds since 1970; undefined when it is no date of HTTP. Source: RFC 9110 section 5.6.7. */
function httpDate(value: string, now: number): number | undefined {
  const parts = forms.map((form) => form.exec(value)?.groups).find((groups) => groups !== undefined)
  if (parts === undefined) return undefined
  const { day = '', month = '', year = '', time = '' } = parts
  const at = Date.parse(
    `${day.trim()} ${month} ${year.length === 2 ? fullYear(year, now) : year} ${time} GMT`,
  )
  return Number.isNaN(at) ? undefined : at
}

/** The year with these last two digits that is at most 50 years ahead, and less than 50 years ago. */
function fullYear(digits: string, now: number): number {
  const current = new Date(now).getUTCFullYear()
  const year = current - (current % 100) + Number(digits)
  return year > current + 50 ? year - 100 : year <= current - 50 ? year + 100 : year
}
