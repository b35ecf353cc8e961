import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBoundedKeywords, maxErrors } from '../../tools/generate/bounded-keywords.ts'
import { addLengthKeywords } from '../../tools/generate/max-length-keyword.ts'

const options = { strict: false, allErrors: true, logger: false } as const

/** What AJV finds in a value, with its own keywords and with those of the generated validators. */
function compare(schema: object, allErrors = true) {
  const ours = new Ajv({ ...options, allErrors })
  addLengthKeywords(ours)
  addBoundedKeywords(ours)
  const validators = [new Ajv({ ...options, allErrors }).compile(schema), ours.compile(schema)] as const
  return (value: unknown) => {
    const [theirs, own] = validators.map((validate) => ({ valid: validate(value), errors: validate.errors }))
    expect(own).toEqual(theirs)
    return own
  }
}

// Every kind of unit: one character in two, and halves of such a character alone or in the wrong order.
const unit = fc.constantFrom('a', 'é', '中', '\u{1f4b3}', '\ud83d', '\udcb3', '\u0000', '\uffff')
const text = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''))

describe('the length of a text', () => {
  const limit = fc.integer({ min: 0, max: 8 })

  it('is counted as AJV counts it, with its errors', () => {
    fc.assert(
      fc.property(limit, limit, fc.array(text), (minLength, maxLength, texts) => {
        texts.forEach(compare({ minLength, maxLength }))
        texts.forEach(compare({ minLength, maxLength }, false))
      }),
      // Each compiles four validators.
      { numRuns: 30 },
    )
  })

  it.each([
    ['64 characters', 'x'.repeat(64), true],
    ['65 characters', 'x'.repeat(65), false],
    ['64 characters in 128 units', '\u{1f4b3}'.repeat(64), true],
    ['65 characters in 130 units', '\u{1f4b3}'.repeat(65), false],
    ['64 characters in 127 units', `x${'\u{1f4b3}'.repeat(63)}`, true],
    ['65 halves of characters', '\udcb3'.repeat(65), false],
    ['no text', 65, true],
  ])('of at most 64 allows or not: %s', (_, value, valid) => {
    expect(compare({ maxLength: 64 })(value)?.valid).toBe(valid)
  })

  it('is checked before the pattern, as AJV does', () => {
    const errors = compare({ type: 'string', format: 'x', pattern: '^a', maxLength: 2, minLength: 9 })(
      'bbb',
    )?.errors
    expect(errors?.map(({ keyword }) => keyword)).toEqual(['maxLength', 'minLength', 'pattern'])
  })

  it('needs nothing at run time', () => {
    const ajv = new Ajv({ ...options, code: { source: true, esm: true } })
    const print = () => standalone.default(ajv, ajv.compile({ minLength: 1, maxLength: 2 }))
    expect(print()).toContain('require')
    addLengthKeywords(ajv)
    ajv.removeSchema()
    expect(print()).not.toContain('require')
  })
})

describe('a list or map with many errors', () => {
  const leaf = { $defs: { leaf: { type: 'object', required: ['a'], properties: { a: { type: 'string' } } } } }
  const ref = { $ref: '#/$defs/leaf' }
  const map = (count: number, value: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]))
  const cases: [name: string, { schema: object; value: unknown }][] = [
    ['items', { schema: { items: ref }, value: Array(maxErrors + 50).fill(1) }],
    ['items of items', { schema: { items: { items: ref } }, value: Array(30).fill(Array(30).fill(1)) }],
    [
      'items with several errors',
      { schema: { items: { allOf: [ref, ref, ref] } }, value: Array(90).fill({}) },
    ],
    [
      'one item with more errors than are listed',
      { schema: { items: { properties: map(150, { type: 'string' }) } }, value: [map(150, 1), 1] },
    ],
    ['fields of any name', { schema: { additionalProperties: ref }, value: map(maxErrors + 50, 1) }],
    [
      'fields of any name beside known ones',
      { schema: { properties: { k1: true }, additionalProperties: ref }, value: map(maxErrors + 50, 1) },
    ],
    [
      'fields that are not allowed',
      { schema: { additionalProperties: false }, value: map(maxErrors + 50, 1) },
    ],
    [
      'lists in alternatives',
      { schema: { anyOf: [{ items: ref }, { items: { type: 'string' } }] }, value: Array(150).fill(1) },
    ],
  ]

  it.each(cases)('has the first errors that AJV lists: %s', (_, { schema, value }) => {
    const ours = new Ajv(options)
    addBoundedKeywords(ours)
    const [theirs, own] = [new Ajv(options), ours].map((ajv) => {
      const validate = ajv.compile({ ...leaf, ...schema })
      return { valid: validate(value), errors: validate.errors ?? [] }
    })
    expect(own?.valid).toBe(false)
    expect(theirs?.errors.length).toBeGreaterThan(maxErrors)
    expect(own?.errors.slice(0, maxErrors)).toEqual(theirs?.errors.slice(0, maxErrors))
  })

  it('is accepted when an alternative after it fits, also with errors behind the last that is listed', () => {
    const numbers = Array(maxErrors + 50).fill(1)
    const check = compare({ ...leaf, anyOf: [{ items: ref }, { items: { type: ['number', 'null'] } }] })
    expect(check(numbers)?.valid).toBe(true)
    expect(compare({ items: { anyOf: [{ type: 'string' }, { type: 'number' }] } })(numbers)?.valid).toBe(true)
    const mixed = new Ajv(options)
    addBoundedKeywords(mixed)
    const validate = mixed.compile({ anyOf: [{ items: { type: 'string' } }, { items: { type: 'number' } }] })
    // The first alternative has enough errors; the second has to look at every item all the same.
    expect(validate([...numbers, 'x'])).toBe(false)
    expect(validate(numbers)).toBe(true)
  })

  it('has AJV’s errors and verdict for small values of every kind', () => {
    const schema = {
      ...leaf,
      type: ['object', 'array'],
      items: ref,
      maxItems: 2,
      uniqueItems: true,
      properties: { a: { items: { type: 'string' }, additionalProperties: false } },
      additionalProperties: { anyOf: [ref, { type: 'null' }] },
      dependencies: { a: ['b'] },
    }
    const [all, first] = [compare(schema), compare(schema, false)]
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(null, 1, 'x'),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('any'), { noNullPrototype: true }),
      ),
    })).any
    fc.assert(
      fc.property(value, (one) => {
        all(one)
        first(one)
      }),
    )
  })

  it('takes time in proportion to its size', () => {
    const ajv = new Ajv(options)
    addBoundedKeywords(ajv)
    // AJV alone copies 5 * 10^9 errors for each of these.
    expect(ajv.compile({ ...leaf, items: ref })(Array(100_000).fill(1))).toBe(false)
    expect(ajv.compile({ ...leaf, additionalProperties: ref })(map(100_000, 1))).toBe(false)
  })
})

it('says so when AJV has no such keyword of its own', () => {
  const ajv = new Ajv(options)
  ajv.removeKeyword('items')
  expect(() => addBoundedKeywords(ajv)).toThrow('This version of AJV has no items of its own.')
})
