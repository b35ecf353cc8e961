import { describe, expect, it } from 'vitest'
import {
  asObject,
  childAt,
  listAt,
  mapObjects,
  objectAt,
  objectsAt,
  omit,
  stringAt,
  stringsAt,
  textAt,
} from '../../tools/contract/json.ts'

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

  it.each([undefined, null, 'text', [given]])('is nothing in %j', (parent) => {
    expect(objectAt(parent, 'object')).toEqual({})
    expect(listAt(parent, 'list')).toEqual([])
    expect(stringAt(parent, 'text')).toBeUndefined()
    expect(childAt(parent, 'text')).toBeUndefined()
    expect(asObject(parent)).toEqual({})
  })

  it('is the whole list, or the objects of it', () => {
    const mixed = { list: ['a', { b: 1 }, null, [], { c: 2 }] }
    expect(listAt(mixed, 'list')).toBe(mixed.list)
    expect(objectsAt(mixed, 'list')).toEqual([{ b: 1 }, { c: 2 }])
    expect(childAt(mixed.list, '1')).toEqual({ b: 1 })
    expect(childAt(mixed, 'list')).toBe(mixed.list)
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
