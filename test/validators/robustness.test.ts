import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examples, messages, validatorOf } from '../support/contract.ts'

const cyclic: Record<string, unknown> = { notifyType: 'CAPTURE_RESULT' }
cyclic.result = cyclic
cyclic.captureAmount = cyclic
cyclic.order = cyclic
cyclic.goods = [cyclic]
cyclic.paymentResultInfo = cyclic

const throwing = Object.defineProperty({}, 'result', {
  get() {
    throw new Error('a getter that throws')
  },
})
const revoked = Proxy.revocable({}, {})
revoked.revoke()

let deep: unknown = 'bottom'
for (let level = 0; level < 100_000; level++) deep = { result: deep, order: deep, goods: [deep] }

const oddities: [string, unknown][] = [
  ['null', null],
  ['undefined', undefined],
  ['a number', 0],
  ['NaN', Number.NaN],
  ['a bigint', 1n],
  ['a symbol', Symbol('s')],
  ['a function', () => {}],
  ['a string', 'CAPTURE_RESULT'],
  ['an array', []],
  ['an array of itself', [[[]]]],
  ['a date', new Date(0)],
  ['a map', new Map([['result', {}]])],
  ['an object without a prototype', Object.create(null)],
  ['a cyclic object', cyclic],
  ['a getter that throws', throwing],
  ['a revoked proxy', revoked.proxy],
  ['nesting 100,000 levels deep', deep],
  [
    'a key __proto__ from JSON',
    JSON.parse('{"__proto__": {"result": {"resultStatus": "S"}}, "constructor": {"prototype": {"x": 1}}}'),
  ],
]

const million = 1_000_000
const nearlyMatching = [
  ...['0', '1', '9', 'A', 'a', '.', '-', '0.', '1.0', '00', 'T', ' ', '\u{1f4b3}'].map((part) =>
    part.repeat(million / part.length),
  ),
  `-${'9'.repeat(million)}!`,
  `${'9'.repeat(million)}.${'9'.repeat(million)}!`,
  `https://${'a'.repeat(million)} `,
  `${'a+'.repeat(million / 2)}:`,
  `2024-11-05T09:59:17.${'1'.repeat(million)}Z`,
]
const wrongItems = Array<unknown>(100_000).fill(true)
const manyNames = Array.from({ length: 20_000 }, (_, index) => `unknown${index}`)

/** An object with 20,000 fields more. Set one by one, since to spread so many takes twice as long. */
function withManyFields(value: object): object {
  const copy: Record<string, unknown> = { ...value }
  for (const name of manyNames) copy[name] = 1
  return copy
}

function looksEmpty(value: unknown): boolean {
  return isPlainObject(value) && Object.keys(value).length === 0
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A copy of a value in which each value, from the innermost outwards, is replaced. */
function replaceAll(value: unknown, replace: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return replace(value.map((item) => replaceAll(item, replace)))
  if (!isPlainObject(value)) return replace(value)
  return replace(
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaceAll(member, replace)])),
  )
}

describe.each(messages)('%s', async (message) => {
  const validate = await validatorOf(message)
  const own = examples.filter((example) => example.schema === message).map((example) => example.value)
  const [largest] = own.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)

  // A message without a required field is fulfilled by whatever looks like an object without fields.
  const isFulfilledByNothing = validate({})

  it.each(oddities)('refuses %s without throwing', (_, value) => {
    const isAccepted = validate(value)
    if (isFulfilledByNothing && isAccepted && looksEmpty(value)) return
    expect(isAccepted).toBe(false)
    expect(validate.errors?.length).toBeGreaterThan(0)
  })

  it('is done with strings of 10 MB, wherever they stand', () => {
    const long = 'x'.repeat(10_000_000)
    for (const example of own) {
      for (const [name, value] of Object.entries(example ?? {})) {
        expect(validate({ ...(example as object), [name]: long })).toBe(false)
        expect(
          typeof validate({ ...(example as object), [name]: { ...Object(value), currency: long } }),
        ).toBe('boolean')
      }
    }
  })

  // What takes time in proportion to the square of a size would take minutes here.
  it('is done with texts of 1 MB that nearly match an expression, wherever they stand', () => {
    for (const text of nearlyMatching) {
      expect(validate(replaceAll(largest, (value) => (typeof value === 'string' ? text : value)))).toBe(false)
    }
  })

  it('is done with lists of 100,000 wrong items, and lists no more than 100 errors', () => {
    validate(replaceAll(largest, (one) => (Array.isArray(one) ? wrongItems : one)))
    expect(validate.errors?.length ?? 0).toBeLessThanOrEqual(100)
    // Also where no list should be.
    expect(validate(replaceAll(largest, (one) => (typeof one === 'string' ? wrongItems : one)))).toBe(false)
    expect(validate.errors?.length).toBeLessThanOrEqual(100)
  })

  it('is done with 20,000 unknown fields in every object, and lists no more than 100 errors', () => {
    validate(replaceAll(largest, (one) => (isPlainObject(one) ? withManyFields(one) : one)))
    expect(validate.errors?.length ?? 0).toBeLessThanOrEqual(100)
  })

  it('gives a verdict on anything at all, the same one twice, and changes nothing', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const before = fc.stringify(value)
          const verdict = validate(value)
          expect(typeof verdict).toBe('boolean')
          expect(validate(value)).toBe(verdict)
          expect(validate.errors === null).toBe(verdict)
          expect(fc.stringify(value)).toBe(before)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('gives a verdict on a valid message with anything in any place, and changes nothing', () => {
    const example = fc.constantFrom(...own)
    fc.assert(
      fc.property(example, fc.nat(), fc.anything(), (value, at, anything) => {
        const names = Object.keys(value ?? {})
        const name = names[at % names.length] ?? 'result'
        const changed = { ...(value as object), [name]: anything }
        const before = fc.stringify(changed)
        expect(typeof validate(changed)).toBe('boolean')
        expect(fc.stringify(changed)).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  it('accepts a frozen message', () => {
    for (const example of own) expect(validate(deepFreeze(structuredClone(example)))).toBe(true)
  })
})

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) deepFreeze(child)
    Object.freeze(value)
  }
  return value
}
