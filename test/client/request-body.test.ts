import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requestBody } from '../../src/client/request-body.ts'

class Order {
  id = 'o-1'
  #secret = 'not a member'
  get total() {
    return this.#secret
  }
}

it.each([
  ['booleans', { a: true, b: { c: false } }, '{"a":"true","b":{"c":"false"}}'],
  ['numbers', { a: 1, b: -0.5, c: 0 }, '{"a":"1","b":"-0.5","c":"0"}'],
  [
    'large integers',
    { a: 9007199254740993n, b: 2 ** 53 - 1 },
    '{"a":"9007199254740993","b":"9007199254740991"}',
  ],
  ['a zero below zero', { a: -0 }, '{"a":"0"}'],
  ['what stands in lists', { a: [1, true, 'x', { b: 2 }] }, '{"a":["1","true","x",{"b":"2"}]}'],
  ['the smallest number that is written in digits', { a: 0.000001 }, '{"a":"0.000001"}'],
  ['dates as ISO 8601', { a: new Date(0) }, '{"a":"1970-01-01T00:00:00.000Z"}'],
  ['URLs as text', { a: new URL('https://shop.example/x') }, '{"a":"https://shop.example/x"}'],
  ['what writes itself', { a: { toJSON: (key: string) => ({ key, n: 1 }) } }, '{"a":{"key":"a","n":"1"}}'],
  ['a request that writes itself', { toJSON: () => ({ a: 1 }) }, '{"a":"1"}'],
  ['instances of classes by their own members', { a: new Order() }, '{"a":{"id":"o-1"}}'],
  ['an object without a prototype', Object.assign(Object.create(null), { a: 'x' }), '{"a":"x"}'],
  ['a member named __proto__', JSON.parse('{"__proto__":{"a":"x"}}'), '{"__proto__":{"a":"x"}}'],
  ['one object in two places', ((one) => ({ a: one, b: one }))({ c: 'x' }), '{"a":{"c":"x"},"b":{"c":"x"}}'],
])('writes %s', (_, given, want) => {
  expect(requestBody(given)).toBe(want)
})

it.each([
  ['text', { a: '1', b: 'true' }],
  ['text that holds JSON', { metadata: '{"a":1,"b":[true,null],"c":{"d":-1}}', n: 'x' }],
  ['lists and objects', { a: [], b: {}, c: [{}] }],
  ['characters of any kind', { a: '\u2028 é 漢 🎉 \ud800 "\\' }],
])('leaves %s alone', (_, given) => {
  expect(requestBody(given)).toBe(JSON.stringify(given))
})

it('takes null and undefined for absent, at any depth', () => {
  expect(requestBody({ a: null, b: undefined, c: { d: null, e: 'x' }, f: [{ g: null }] })).toBe(
    '{"c":{"e":"x"},"f":[{}]}',
  )
})

const cyclic: Record<string, unknown> = { a: {} }
cyclic.a = { b: [cyclic] }
const nested = (depth: number): object => (depth === 0 ? {} : { n: nested(depth - 1) })

describe('refuses by name and place', () => {
  it.each<[string, unknown, RegExp]>([
    ['null', null, /request must be an object, not null/],
    ['text', 'capture', /request must be an object, not string/],
    ['nothing', undefined, /request must be an object, not undefined/],
    ['a number', 5, /request must be an object, not number/],
    ['a function', () => {}, /request must be an object, not function/],
    ['a list', [{}], /request must be an object: it is a list/],
    ['a request whose toJSON gives text', { toJSON: () => 'x' }, /or its toJSON gives something else/],
    ['a request whose toJSON gives nothing', { toJSON: () => undefined }, /toJSON gives nothing at ""/],
    ['NaN', { a: Number.NaN }, /number .* at "\/a"/],
    ['Infinity', { a: [Infinity] }, /number .* at "\/a\/0"/],
    ['a number with an exponent', { a: { b: 1e21 } }, /give it as a string\) at "\/a\/b"/],
    ['a tiny number with an exponent', { a: 1e-7 }, /at "\/a"/],
    ['an integer above 2^53', { captureAmount: { value: 9007199254740994 } }, /at "\/captureAmount\/value"/],
    ['2^53 itself, which two integers round to', { a: 2 ** 53 }, /at "\/a"/],
    ['an integer below -2^53', { a: -(2 ** 53) }, /at "\/a"/],
    ['a boxed number', { a: Object(5) }, /\[object Number\], which cannot be written as JSON, at "\/a"/],
    ['a boxed text', { a: Object('x') }, /\[object String\].* at "\/a"/],
    ['a boxed boolean', { a: Object(true) }, /\[object Boolean\].* at "\/a"/],
    ['a boxed bigint', { a: Object(5n) }, /\[object BigInt\].* at "\/a"/],
    ['a map', { a: new Map() }, /\[object Map\].* at "\/a"/],
    ['a set', { a: [new Set()] }, /\[object Set\].* at "\/a\/0"/],
    ['a promise', { a: Promise.resolve('x') }, /\[object Promise\].* at "\/a"/],
    ['bytes', { a: new Uint8Array(1) }, /\[object Uint8Array\].* at "\/a"/],
    ['an expression', { a: /x/ }, /\[object RegExp\].* at "\/a"/],
    ['a function at a place', { a: { 'b/c~': () => {} } }, /function.* at "\/a\/b~1c~0"/],
    ['a symbol', { a: [Symbol('x')] }, /symbol.* at "\/a\/0"/],
    ['a hole in a list', { a: Object.assign(['x'], { 2: 'y' }) }, /nothing in a list at "\/a\/1"/],
    ['undefined in a list', { a: [undefined] }, /nothing in a list at "\/a\/0"/],
    ['null in a list', { a: [null] }, /null in a list at "\/a\/0"/],
    ['an invalid date', { a: new Date(Number.NaN) }, /toJSON gives nothing at "\/a"/],
    ['a toJSON that gives undefined', { a: { toJSON: () => undefined } }, /toJSON gives nothing at "\/a"/],
    [
      'a toJSON that throws',
      {
        a: {
          toJSON: () => {
            throw new Error('secret')
          },
        },
      },
      /cannot be read/,
    ],
    [
      'a getter that throws',
      {
        get a() {
          throw new Error('secret')
        },
      },
      /cannot be read/,
    ],
    ['a circle', cyclic, /refers to itself at "\/a\/b\/0"/],
    [
      'a toJSON without an end',
      ((o: Record<string, unknown>) => {
        o.toJSON = () => ({ o })
        return { o }
      })({}),
      /refers to itself|more than 100/,
    ],
    ['more depth than any message has', nested(101), /more than 100 objects in one another/],
  ])('%s', (_, given, text) => {
    let error: unknown
    try {
      requestBody(given)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'ConfigurationError', option: 'request' })
    expect(String(error)).toMatch(text)
    expect(String(error)).not.toContain('secret')
  })
})

it('takes as much depth as is allowed', () => {
  expect(JSON.parse(requestBody(nested(99)))).toEqual(nested(99))
})

it('reads every member once', () => {
  let reads = 0
  const request = {
    get id() {
      return `r-${++reads}`
    },
  }
  expect(requestBody(request)).toBe('{"id":"r-1"}')
  expect(reads).toBe(1)
})

it('never writes a number or a boolean natively, and changes nothing else', () => {
  const asText = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(asText)
    if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value).filter(([, child]) => child !== null)
      return Object.fromEntries(members.map(([key, child]) => [key, asText(child)]))
    }
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  }
  const leaf = fc.oneof(fc.string(), fc.json(), fc.integer(), fc.boolean())
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.array(tie('node')),
      fc.dictionary(fc.string(), fc.oneof(tie('node'), fc.constant(null))),
    ),
  })).node
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (request) => {
      // A member named toJSON is text here and no function.
      expect(JSON.parse(requestBody(request))).toEqual(JSON.parse(JSON.stringify(asText(request))))
    }),
  )
})
