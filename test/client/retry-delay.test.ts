import { describe, expect, it } from 'vitest'
import { retryDelay } from '../../src/client/retry-delay.ts'

/** Sun, 06 Nov 1994 08:49:37 GMT, the date of the RFC's samples. */
const sample = Date.UTC(1994, 10, 6, 8, 49, 37)
const minute = 60_000

describe('Retry-After', () => {
  it.each([
    ['seconds', '60', 60_000],
    ['seconds with blanks around them', ' 60 ', 60_000],
    ['more seconds than a day has', '999999', 999_999_000],
    ['a date', 'Sun, 06 Nov 1994 08:49:37 GMT', minute],
    ['a date of RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT', minute],
    ['a date of asctime, which is in GMT as well', 'Sun Nov  6 08:49:37 1994', minute],
    ['one on a day of two digits', 'Wed Nov 16 08:49:37 1994', minute + 10 * 24 * 60 * minute],
  ])('is read as %s', (_, value, want) => {
    expect(retryDelay(1, value, sample - minute)).toBe(want)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['a fraction', '1.5'],
    ['a negative number', '-60'],
    ['a number with a sign', '+60'],
    ['a number with an exponent', '1e3'],
    ['a number in another notation', '0x3c'],
    ['a unit', '60 s'],
    ['words', 'soon'],
    ['a year alone', '2099'.padStart(5)],
    ['two values', '60, 60'],
    ['a date that is past', 'Sun, 06 Nov 1994 08:48:00 GMT'],
    ['a date of asctime that is past', 'Sun Nov  6 08:48:00 1994'],
    ['a date of another time zone', 'Sun, 06 Nov 1994 18:49:37 +0200'],
    ['a date of ISO 8601', '1994-11-06T18:49:37Z'],
    ['a month that is none', 'Sun, 06 Xxx 1994 18:49:37 GMT'],
    ['an hour that is none', 'Sun, 06 Nov 1994 99:49:37 GMT'],
  ])('leaves the client its own wait: %s', (name, value) => {
    const delay = retryDelay(1, value, sample - minute)
    if (name === 'a year alone') expect(delay).toBe(2_099_000)
    else {
      expect(delay).toBeGreaterThanOrEqual(250)
      expect(delay).toBeLessThanOrEqual(500)
    }
  })

  it('never makes the wait shorter, nor one that is no number', () => {
    expect(retryDelay(1, '0', sample)).toBeGreaterThanOrEqual(250)
    expect(retryDelay(1, '9'.repeat(400), sample)).toBe(Infinity)
  })

  it.each([
    ['within 50 years', 'Monday, 06-Nov-44 08:49:37 GMT', 1994, Date.UTC(2044, 10, 6, 8, 49, 37)],
    ['more than 50 years ahead', 'Sunday, 06-Nov-94 08:49:37 GMT', 2026, Date.UTC(1994, 10, 6, 8, 49, 37)],
    ['in the century that follows', 'Sunday, 06-Nov-05 08:49:37 GMT', 1999, Date.UTC(2005, 10, 6, 8, 49, 37)],
  ])('takes a year of two digits for one %s', (_, value, year, want) => {
    const now = Date.UTC(year, 0, 1)
    const delay = retryDelay(1, value, now)
    if (want > now) expect(delay).toBe(want - now)
    else expect(delay).toBeLessThanOrEqual(500)
  })
})
