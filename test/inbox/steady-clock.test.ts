import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { steadyClock } from '../../src/inbox/steady-clock.ts'

it.each<[string, { given: number[]; want: number[] }]>([
  ['begins at 0', { given: [1_700_000_000_000], want: [0] }],
  ['goes on as the clock does', { given: [5, 7, 7, 100.5], want: [0, 2, 2, 95.5] }],
  ['stands still when the clock is set back', { given: [100, 200, 50, 60], want: [0, 100, 100, 110] }],
  ['stands still while the clock tells nothing', { given: [1, Number.NaN, 5, 7], want: [0, 0, 0, 2] }],
])('a steady clock %s', (_, { given, want }) => {
  const clock = steadyClock(() => given.shift() ?? 0)
  expect(want.map(() => clock())).toEqual(want)
})

it('a steady clock never goes back, and never faster than the one underneath', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), { minLength: 2 }), (times) => {
      const left = [...times]
      const clock = steadyClock(() => left.shift() ?? 0)
      const shown = times.map(() => clock())
      for (const [index, each] of shown.entries()) {
        const step = each - (shown[index - 1] ?? 0)
        const real = (times[index] ?? 0) - (times[index - 1] ?? times[index] ?? 0)
        expect(step).toBeGreaterThanOrEqual(0)
        // Sums of numbers this large are rounded.
        expect(step).toBeLessThanOrEqual(Math.max(0, real) + 1)
      }
    }),
  )
})

it('a steady clock does not ask for the time of day unless it is told to', () => {
  const now = vi.spyOn(Date, 'now')
  try {
    const clock = steadyClock()
    clock()
    expect(clock()).toBeGreaterThanOrEqual(0)
    expect(now).not.toHaveBeenCalled()
  } finally {
    now.mockRestore()
  }
})
