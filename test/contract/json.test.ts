import { describe, expect, it } from 'vitest'
import { mapObjects, objectAt, omit, stringAt, stringsAt, textAt } from '../../tools/contract/json.ts'

const given = { text: 'a', none: null, list: ['a', 1, 'b', null], object: { inner: true } }

describe('what is read at a key', () => {
  it.each([
    ['text', 'a', 'a', [], {}],
    ['none', undefined, '', [], {}],
    ['nowhere', undefined, '', [], {}],
    ['list', undefined, '', ['a', 'b'], {}],
    ['object', undefined, '', [], { inner: true }],
  ])('%s', (key, string, text, strings, object) => {
    expect(stringAt(given, key)).toBe(string)
    expect(textAt(given, key)).toBe(text)
    expect(stringsAt(given, key)).toEqual(strings)
    expect(objectAt(given, key)).toEqual(object)
  })

  it.each([undefined, null, 'text', [given]])('is an empty object in %j', (parent) => {
    expect(objectAt(parent, 'object')).toEqual({})
  })
})

it('replaces objects from the inside out, in lists too', () => {
  const seen: unknown[] = []
  const replaced = mapObjects({ a: [{ b: 1 }], c: { d: null } }, (object) => {
    seen.push(object)
    return Object.keys(object).join()
  })
  expect(replaced).toBe('a,c')
  expect(seen).toEqual([{ b: 1 }, { d: null }, { a: ['b'], c: 'd' }])
})

it('leaves keys out of a copy', () => {
  expect(omit(given, 'text', 'list', 'never')).toEqual({ none: null, object: { inner: true } })
  expect(given).toHaveProperty('text')
})
