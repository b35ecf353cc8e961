import fc from 'fast-check'
import { expect, it } from 'vitest'
import { requestBody } from '../../src/client/request-body.ts'

it.each([
  ['booleans', { a: true, b: { c: false } }, '{"a":"true","b":{"c":"false"}}'],
  ['numbers', { a: 1, b: -0.5, c: 0 }, '{"a":"1","b":"-0.5","c":"0"}'],
  ['large integers', { a: 9007199254740993n, b: 2 ** 53 }, '{"a":"9007199254740993","b":"9007199254740992"}'],
  ['what stands in lists', { a: [1, true, 'x', { b: 2 }] }, '{"a":["1","true","x",{"b":"2"}]}'],
  ['a boolean alone', { a: true }, '{"a":"true"}'],
  ['a no alone', { a: false }, '{"a":"false"}'],
  ['a number below 0 in a list', { a: [-1] }, '{"a":["-1"]}'],
  ['a number that is not the first of a list', { a: ['x', 1] }, '{"a":["x","1"]}'],
  ['the smallest number that is written in digits', { a: 0.000001 }, '{"a":"0.000001"}'],
])('writes %s as strings', (_, given, want) => {
  expect(requestBody(given)).toBe(want)
})

it.each([
  ['text', { a: '1', b: 'true' }],
  ['text that holds JSON', { metadata: '{"a":1,"b":[true,null],"c":{"d":-1}}', n: 'x' }],
  ['null', { a: null, b: [null] }],
  ['lists and objects', { a: [], b: {}, c: [{}] }],
  ['characters of any kind', { a: '\u2028 é 漢 🎉 \ud800 "\\' }],
])('leaves %s alone', (_, given) => {
  expect(requestBody(given)).toBe(JSON.stringify(given))
})

it('leaves JSON in text alone beside a number', () => {
  expect(requestBody({ metadata: '{"a":1}', n: 1 })).toBe('{"metadata":"{\\"a\\":1}","n":"1"}')
})

it('writes what writes itself as nothing as nothing', () => {
  expect(requestBody({ toJSON: () => undefined })).toBe('')
})

it('leaves out what is undefined, and writes dates as ISO 8601', () => {
  expect(requestBody({ a: undefined, b: new Date(0) })).toBe('{"b":"1970-01-01T00:00:00.000Z"}')
})

it('never writes a number or a boolean natively, and changes nothing else', () => {
  const asText = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asText)
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asText(child)]))
    }
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  }
  const leaf = fc.oneof(fc.string(), fc.json(), fc.integer(), fc.boolean(), fc.constant(null))
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('node')), fc.dictionary(fc.string(), tie('node'))),
  })).node
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (request) => {
      expect(JSON.parse(requestBody(request))).toEqual(JSON.parse(JSON.stringify(asText(request))))
    }),
  )
})
