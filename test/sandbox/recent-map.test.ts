import { expect, it } from 'vitest'
import { createRecentMap } from '../../src/sandbox/state/recent-map.ts'

const filled = (limit: number, options = {}) => {
  const forgotten: string[] = []
  const map = createRecentMap<string>(limit, { onEvict: (value) => forgotten.push(value), ...options })
  return { map, forgotten }
}

it('forgets the oldest above its number of entries', () => {
  const { map, forgotten } = filled(2)
  for (const key of ['a', 'b', 'b', 'c']) map.set(key, key)
  expect([map.newest(9), map.size(), forgotten]).toEqual([['c', 'b'], 2, ['a']])
})

it('forgets the oldest above its size, and keeps the newest however large it is', () => {
  const { map, forgotten } = filled(9, { sizeOf: (value: string) => value.length, maxSize: 5 })
  map.set('a', '12')
  map.set('b', '123')
  expect(forgotten).toEqual([])
  map.set('b', '1234')
  expect(forgotten).toEqual(['12'])
  map.set('c', '1234567')
  expect([map.newest(9), forgotten]).toEqual([['1234567'], ['12', '1234']])
  map.set('d', '1')
  expect(map.newest(9)).toEqual(['1'])
})

it.each([
  [0, []],
  [-1, []],
  [Number.NaN, []],
  [1, ['b']],
  [1.9, ['b']],
  [Number.POSITIVE_INFINITY, ['b', 'a']],
])('gives the newest %s', (count, want) => {
  const { map } = filled(5)
  map.set('a', 'a')
  map.set('b', 'b')
  expect(map.newest(count)).toEqual(want)
})

it('forgets on request, but not the last one', () => {
  const { map, forgotten } = filled(5)
  map.evictOldest()
  map.set('__proto__', 'a')
  map.set('constructor', 'b')
  map.evictOldest()
  map.evictOldest()
  expect([map.get('__proto__'), map.get('constructor'), forgotten]).toEqual([undefined, 'b', ['a']])
})
