import { expect, it } from 'vitest'
import { Random } from '../../support/random.ts'
import { fuzz } from './fuzz.ts'

it('accepts no forgery and throws no exception, whatever is changed', async () => {
  const { outcomes, faults } = await fuzz({ count: 2000, seed: 4 })
  expect(faults).toEqual([])
  // It got to all the places that a run is for.
  expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['200', '400', '401', '405', '415']))
  expect([...outcomes.values()].reduce((sum, times) => sum + times, 0)).toBe(2000)
})

it('makes the same numbers from the same seed', () => {
  const numbers = (seed: number) => {
    const random = new Random(seed)
    return Array.from({ length: 20 }, () => random.below(1000))
  }
  expect(numbers(1)).toEqual(numbers(1))
  expect(numbers(1)).not.toEqual(numbers(2))
})

it('makes the same mutations from the same seed', async () => {
  const [first, second] = [await fuzz({ count: 500, seed: 7 }), await fuzz({ count: 500, seed: 7 })]
  expect(first.outcomes).toEqual(second.outcomes)
})
