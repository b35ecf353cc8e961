import { describe, expect, it } from 'vitest'
import { lastTime, offsetOf } from '../../../src/sandbox/families/subscription/calendar.ts'
import { periodStart, phaseAt, type Terms } from '../../../src/sandbox/families/subscription/periods.ts'

/** Subscriptions of one length of periods. */
function termsOf(start: string, periodType: string, periodCount = 1): Terms {
  return {
    offset: offsetOf(start),
    segments: [{ fromPhase: 1, at: Date.parse(start), periodType, periodCount }],
    prices: [],
    trials: [],
  }
}

/** A time as it is written in a zone. */
function textIn(time: number, offset: number): string {
  return new Date(time + offset * 60_000).toISOString().slice(0, 19)
}

describe('the beginnings of periods', () => {
  // [what, start, unit, count, the beginnings of periods 1, 2, 3 ... in the zone of the start]
  it.each([
    [
      'a month',
      '2026-03-13T18:15:29+08:00',
      'MONTH',
      1,
      ['2026-03-13T18:15:29', '2026-04-13T18:15:29', '2026-05-13T18:15:29'],
    ],
    [
      'the 31st',
      '2026-01-31T00:00:00Z',
      'MONTH',
      1,
      [
        '2026-01-31T00:00:00',
        '2026-02-28T00:00:00',
        '2026-03-31T00:00:00',
        '2026-04-30T00:00:00',
        '2026-05-31T00:00:00',
      ],
    ],
    [
      'the 31st before a leap day',
      '2027-12-31T23:59:59+00:00',
      'MONTH',
      1,
      ['2027-12-31T23:59:59', '2028-01-31T23:59:59', '2028-02-29T23:59:59', '2028-03-31T23:59:59'],
    ],
    [
      'the 30th',
      '2026-11-30T12:00:00-07:00',
      'MONTH',
      1,
      [
        '2026-11-30T12:00:00',
        '2026-12-30T12:00:00',
        '2027-01-30T12:00:00',
        '2027-02-28T12:00:00',
        '2027-03-30T12:00:00',
      ],
    ],
    [
      'the 29th in a leap year',
      '2028-01-29T08:00:00+08:00',
      'MONTH',
      1,
      ['2028-01-29T08:00:00', '2028-02-29T08:00:00', '2028-03-29T08:00:00'],
    ],
    ['the 28th', '2028-02-28T08:00:00+08:00', 'MONTH', 1, ['2028-02-28T08:00:00', '2028-03-28T08:00:00']],
    [
      'two months',
      '2026-12-31T00:00:00+08:00',
      'MONTH',
      2,
      [
        '2026-12-31T00:00:00',
        '2027-02-28T00:00:00',
        '2027-04-30T00:00:00',
        '2027-06-30T00:00:00',
        '2027-08-31T00:00:00',
      ],
    ],
    [
      'a year from a leap day',
      '2028-02-29T10:00:00+08:00',
      'YEAR',
      1,
      [
        '2028-02-29T10:00:00',
        '2029-02-28T10:00:00',
        '2030-02-28T10:00:00',
        '2031-02-28T10:00:00',
        '2032-02-29T10:00:00',
      ],
    ],
    [
      'a century without a leap day',
      '2096-02-29T10:00:00Z',
      'YEAR',
      4,
      ['2096-02-29T10:00:00', '2100-02-28T10:00:00', '2104-02-29T10:00:00'],
    ],
    [
      'a quarter',
      '2026-11-30T00:00:00Z',
      'QUARTER',
      1,
      ['2026-11-30T00:00:00', '2027-02-28T00:00:00', '2027-05-30T00:00:00'],
    ],
    [
      'half a year',
      '2026-08-31T00:00:00Z',
      'HALF_YEAR',
      1,
      ['2026-08-31T00:00:00', '2027-02-28T00:00:00', '2027-08-31T00:00:00'],
    ],
    [
      'days over a leap day',
      '2028-02-28T00:00:00+08:00',
      'DAY',
      1,
      ['2028-02-28T00:00:00', '2028-02-29T00:00:00', '2028-03-01T00:00:00'],
    ],
    [
      'weeks over a year',
      '2026-12-24T23:30:00-03:30',
      'WEEK',
      1,
      ['2026-12-24T23:30:00', '2026-12-31T23:30:00', '2027-01-07T23:30:00'],
    ],
    // In UTC this is the 1st: the month is counted in the zone of the start.
    [
      'the 31st in its own zone',
      '2026-01-31T22:00:00-07:00',
      'MONTH',
      1,
      ['2026-01-31T22:00:00', '2026-02-28T22:00:00', '2026-03-31T22:00:00'],
    ],
    [
      'the 1st in its own zone',
      '2026-03-01T01:00:00+08:00',
      'MONTH',
      1,
      ['2026-03-01T01:00:00', '2026-04-01T01:00:00', '2026-05-01T01:00:00'],
    ],
    // Where clocks are set in spring and autumn: the offset that was written stays, and so does the time in it.
    [
      'days over the night in which New York sets its clocks forward',
      '2026-03-07T02:30:00-05:00',
      'DAY',
      1,
      ['2026-03-07T02:30:00', '2026-03-08T02:30:00', '2026-03-09T02:30:00'],
    ],
    [
      'weeks over the night in which Berlin sets its clocks back',
      '2026-10-18T02:30:00+02:00',
      'WEEK',
      1,
      ['2026-10-18T02:30:00', '2026-10-25T02:30:00', '2026-11-01T02:30:00'],
    ],
    [
      'months over both',
      '2026-02-28T23:59:59+01:00',
      'MONTH',
      3,
      ['2026-02-28T23:59:59', '2026-05-28T23:59:59', '2026-08-28T23:59:59', '2026-11-28T23:59:59'],
    ],
    // In UTC this is the 30th, and the month that has no 31st is another one.
    [
      'the 31st in the zone furthest ahead',
      '2026-08-31T00:30:00+14:00',
      'MONTH',
      1,
      ['2026-08-31T00:30:00', '2026-09-30T00:30:00', '2026-10-31T00:30:00', '2026-11-30T00:30:00'],
    ],
    // In UTC this is 1 March.
    [
      'a leap day in the zone furthest behind',
      '2028-02-29T13:00:00-12:00',
      'YEAR',
      1,
      [
        '2028-02-29T13:00:00',
        '2029-02-28T13:00:00',
        '2030-02-28T13:00:00',
        '2031-02-28T13:00:00',
        '2032-02-29T13:00:00',
      ],
    ],
    [
      'a month from a leap day',
      '2028-02-29T00:00:00+08:00',
      'MONTH',
      1,
      ['2028-02-29T00:00:00', '2028-03-29T00:00:00', '2028-04-29T00:00:00'],
    ],
    [
      'years over a century with a leap day',
      '1996-02-29T00:00:00Z',
      'YEAR',
      2,
      ['1996-02-29T00:00:00', '1998-02-28T00:00:00', '2000-02-29T00:00:00', '2002-02-28T00:00:00'],
    ],
    [
      'a minute before midnight, and so in another year of UTC',
      '2026-12-31T23:59:00-08:00',
      'MONTH',
      2,
      ['2026-12-31T23:59:00', '2027-02-28T23:59:00', '2027-04-30T23:59:00'],
    ],
    [
      'many days at once',
      '2026-12-31T00:00:00+05:45',
      'DAY',
      93,
      ['2026-12-31T00:00:00', '2027-04-03T00:00:00', '2027-07-05T00:00:00'],
    ],
  ] as const)('of %s', (_, start, periodType, count, want) => {
    const terms = termsOf(start, periodType, count)
    const found = want.map((_, index) => textIn(periodStart(terms, index + 1), terms.offset))
    expect(found).toEqual(want)
  })

  it('never drift: the day comes back after a shorter month', () => {
    const terms = termsOf('2026-01-31T00:00:00+08:00', 'MONTH')
    const days = Array.from({ length: 25 }, (_, index) =>
      textIn(periodStart(terms, index + 1), 480).slice(8, 10),
    )
    expect(days.filter((_, index) => index % 12 === 0)).toEqual(['31', '31', '31'])
  })
})

// Period 3 was to begin on 10 May; an update has moved it to 20 May, or to 20 April.
it.each([
  ['2026-05-20T00:00:00Z', '2026-05-10T00:00:00Z', 2],
  ['2026-05-20T00:00:00Z', '2026-05-19T23:59:59Z', 2],
  ['2026-05-20T00:00:00Z', '2026-05-20T00:00:00Z', 3],
  ['2026-05-20T00:00:00Z', '2026-06-19T23:59:59Z', 3],
  ['2026-04-20T00:00:00Z', '2026-04-19T23:59:59Z', 2],
  ['2026-04-20T00:00:00Z', '2026-04-20T00:00:00Z', 3],
  ['2026-04-20T00:00:00Z', '2026-05-20T00:00:00Z', 4],
])('with period 3 from %s on, %s is in period %i', (moved, time, phase) => {
  const rule = { periodType: 'MONTH', periodCount: 1 }
  const subscription: Terms = {
    ...termsOf('2026-03-10T00:00:00Z', 'MONTH'),
    segments: [
      { fromPhase: 1, at: Date.parse('2026-03-10T00:00:00Z'), ...rule },
      { fromPhase: 3, at: Date.parse(moved), ...rule },
    ],
  }
  expect(phaseAt(subscription, Date.parse(time))).toBe(phase)
})

it.each(['DAY', 'WEEK', 'MONTH', 'YEAR'])('comes to no time without a year: %s', (periodType) => {
  const subscription = termsOf('2026-01-31T00:00:00+08:00', periodType, 999_999_999)
  expect(periodStart(subscription, 2)).toBe(lastTime)
  expect(periodStart(subscription, 999_999_999)).toBe(lastTime)
  expect(phaseAt(subscription, lastTime)).toBe(2)
})

it.each([
  ['2026-01-01T00:00:00Z', 0],
  ['2026-01-01T00:00:00+08:00', 480],
  ['2026-01-01T00:00:00.123-03:30', -210],
])('reads the offset of %s', (text, want) => {
  expect(offsetOf(text)).toBe(want)
})
