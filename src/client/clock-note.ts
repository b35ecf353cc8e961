/** How far a clock may be off before it is said, in milliseconds: below it lie ordinary differences and slow answers. */
const tolerated = 300_000

/**
 * Says how far the machine's clock is from that of whoever answered, for the answer to a request that could not be
 * authenticated: the time of the request is part of what is signed, and a wrong clock looks like a wrong signature.
 *
 * @param headers - the answer's: `response-time`, or the `date` of any HTTP server
 * @param now - what the client takes for the time, in milliseconds since 1970
 * @returns a sentence in brackets, behind a space; empty when the clocks agree or the answer has no time
 */
export function clockNote(headers: Headers, now: number): string {
  const theirs = timeOf(headers.get('response-time')) ?? timeOf(headers.get('date'))
  // A clock that gives no number is not compared.
  if (theirs === undefined || !(Math.abs(now - theirs) > tolerated)) return ''
  const side = now < theirs ? 'behind' : 'ahead of'
  const shown = new Date(theirs).toISOString().slice(0, 19)
  return ` (This machine's clock is ${lengthOf(Math.abs(now - theirs))} ${side} the answer's time, ${shown}Z. The time of a request is signed with it: set the clock, and try again.)`
}

/** ISO 8601, milliseconds since 1970 or a date of HTTP; `undefined` for anything else. */
function timeOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const time = /^\d{13}$/.test(text.trim()) ? Number(text) : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

function lengthOf(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes < 120) return `${minutes} minutes`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`
}
