import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUnits, lastTime, offsetOf } from '../../../src/sandbox/families/subscription/calendar.ts'
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

const times = fc
  .integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) })
  .map((time) => time - (time % 1000))
const terms = fc.record({
  start: times,
  offset: fc.integer({ min: -12 * 60, max: 14 * 60 }),
  periodType: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'),
  periodCount: fc.integer({ min: 1, max: 13 }),
})
const made = ({
  start,
  offset,
  ...rule
}: {
  start: number
  offset: number
  periodType: string
  periodCount: number
}): Terms => ({
  offset,
  segments: [{ fromPhase: 1, at: start, ...rule }],
  prices: [],
  trials: [],
})

describe('every subscription', () => {
  it('has periods that follow each other without a gap', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 300 }), (given, phase) => {
        const subscription = made(given)
        const [from, to] = [periodStart(subscription, phase), periodStart(subscription, phase + 1)]
        expect(to).toBeGreaterThan(from)
        for (const time of [from, from + 1, to - 1]) expect(phaseAt(subscription, time)).toBe(phase)
      }),
    )
  })

  it('is in its first period before its start', () => {
    fc.assert(
      fc.property(terms, fc.nat(), (given, before) => {
        expect(phaseAt(made(given), given.start - before)).toBe(1)
      }),
    )
  })

  it('keeps the time of day, and the day where the month has it', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 1200 }),
        (start, offset, count) => {
          const before = textIn(start, offset)
          const after = textIn(addUnits(start, offset, 'MONTH', count), offset)
          expect(after.slice(11)).toBe(before.slice(11))
          const isLastDay =
            textIn(addUnits(start, offset, 'MONTH', count) + 86_400_000, offset).slice(8, 10) === '01'
          expect(after.slice(8, 10) === before.slice(8, 10) || isLastDay).toBe(true)
        },
      ),
    )
  })
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
