import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUnits } from '../../../src/sandbox/families/subscription/calendar.ts'
import { periodStart, phaseAt, type Terms } from '../../../src/sandbox/families/subscription/periods.ts'

/** A time as it is written in a zone. */
function textIn(time: number, offset: number): string {
  return new Date(time + offset * 60_000).toISOString().slice(0, 19)
}

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
