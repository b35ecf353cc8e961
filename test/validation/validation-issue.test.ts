import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDeviations } from '../../src/validation/deviation.ts'
import {
  describeErrors,
  findValidationIssue,
  type MessageValidator,
} from '../../src/validation/validation-issue.ts'

const text = { type: 'string', maxLength: 3 }
const part = { type: 'object', required: ['a'], properties: { a: text, b: text } }

/** A validator as the generated ones are: AJV, with all errors and references that are not inlined. */
function compiled(schema: object): MessageValidator {
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false })
  ajv.addSchema(part, 'Part')
  return ajv.compile(schema) as MessageValidator // AJV's errors are the same; it declares more of them
}

function issuesOf(schema: object, value: unknown): string[] {
  const validate = compiled(schema)
  expect(validate(value)).toBe(false)
  return describeErrors(validate.errors ?? []).map(
    ({ pointer, reason, keyword }) => `${pointer} ${reason} (${keyword})`,
  )
}

const nullable = { anyOf: [{ $ref: 'Part' }, { type: 'null' }] }
const oneOfTwo = { anyOf: [{ required: ['x'] }, { required: ['y'] }, { required: ['z'] }] }

describe('what is made of AJV’s errors', () => {
  it.each<[string, { schema: object; given: unknown; want: string[] }]>([
    [
      'several fields, each once, with the first thing that is wrong with it',
      {
        schema: { properties: { a: { ...text, pattern: '^x' }, b: text } },
        given: { a: 'yyyy', b: 1 },
        want: ['/a has more than 3 characters (maxLength)', '/b must be string (type)'],
      },
    ],
    [
      'inside a part that may be null, the part’s own errors',
      {
        schema: { properties: { p: nullable } },
        given: { p: { a: 'xxxx', b: 2 } },
        want: ['/p/a has more than 3 characters (maxLength)', '/p/b must be string (type)'],
      },
    ],
    [
      'another type than that of a part that may be null',
      { schema: { properties: { p: nullable } }, given: { p: 1 }, want: ['/p must be object (type)'] },
    ],
    [
      'one of several fields',
      { schema: oneOfTwo, given: {}, want: ['/x is required, or else y or z (required)'] },
    ],
    [
      'one of several fields beside something else',
      {
        schema: { allOf: [part, oneOfTwo] },
        given: {},
        want: ['/a is required (required)', '/x is required, or else y or z (required)'],
      },
    ],
    [
      'alternatives of one value',
      {
        schema: {
          properties: {
            n: { anyOf: [{ enum: [1, 2] }, { type: 'string', pattern: '^[12]$', maxLength: 1 }] },
          },
        },
        given: { n: '33' },
        want: ['/n must be one of 1, 2 or has more than 1 characters (anyOf)'],
      },
    ],
    [
      'alternatives that ask for the same',
      {
        schema: { anyOf: [{ type: 'string' }, { type: 'string', pattern: 'x' }] },
        given: 1,
        want: [' must be string (type)'],
      },
    ],
    [
      'alternatives with a part',
      {
        schema: { properties: { p: { anyOf: [{ $ref: 'Part' }, { type: 'string' }] } } },
        given: { p: {} },
        want: ['/p/a is required (required)', '/p must be string (type)'],
      },
    ],
    [
      'more than one of alternatives that exclude each other',
      {
        schema: { properties: { p: { oneOf: [{ type: 'number' }, { minimum: 1 }] } } },
        given: { p: 2 },
        want: ['/p has more than one of the allowed forms (oneOf)'],
      },
    ],
    [
      'a condition, by what it asks for',
      {
        // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
        schema: { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } },
        given: { a: 1 },
        want: ['/b is required (required)'],
      },
    ],
    [
      'a field that is not allowed, without what is wrong inside',
      {
        schema: { properties: { p: { $ref: 'Part' } }, allOf: [{ properties: { p: false } }] },
        given: { p: { b: 1 } },
        want: ['/p is not allowed here (false schema)'],
      },
    ],
    [
      'fields that are too many or too few',
      {
        schema: { minProperties: 3, properties: { a: { maxProperties: 0 } } },
        given: { a: { x: 1 } },
        want: [' has fewer than 3 fields (minProperties)', '/a has more than 0 fields (maxProperties)'],
      },
    ],
    [
      'items, by their position',
      {
        schema: { properties: { list: { items: nullable, maxItems: 1 } } },
        given: { list: [null, { a: 1 }, 'x'] },
        want: [
          '/list has more than 1 items (maxItems)',
          '/list/1/a must be string (type)',
          '/list/2 must be object (type)',
        ],
      },
    ],
  ])('%s', (_, { schema, given, want }) => {
    expect(issuesOf(schema, given)).toEqual(want)
    const first = want[0]?.split(' ')[0]
    expect(findValidationIssue(compiled(schema), given)?.pointer).toBe(first)
  })

  it('is nothing for a message without fault', () => {
    expect(findValidationIssue(compiled(part), { a: 'x' })).toBe(undefined)
    expect(findDeviations(compiled(part), { a: 'x' }, 'Part')).toEqual([])
  })

  it.each([
    ['a condition', 'if'],
    ['a choice', 'anyOf'],
    ['a rule that nobody knows', 'x-rule'],
  ])('is about %s when nothing else is reported', (_, keyword) => {
    const error = { instancePath: '/p', schemaPath: `#/${keyword}`, keyword, params: {} }
    expect(describeErrors([error])).toMatchObject([{ pointer: '/p', keyword }])
  })

  it('is never nothing for a message that was refused', () => {
    const validate: MessageValidator = Object.assign(() => false, { errors: null })
    const issue = { pointer: '', keyword: '', reason: 'is not as the contract says' }
    expect(findValidationIssue(validate, {})).toEqual(issue)
    expect(findDeviations(validate, {}, 'Part')).toEqual([{ kind: 'documented', ...issue, schema: 'Part' }])
    // A condition and nothing that it asks for.
    const only = { instancePath: '', schemaPath: '#/if', keyword: 'if', params: {} }
    expect(describeErrors([only, only]).length).toBe(1)
  })

  it('is one deviation a field, at most 20', () => {
    const fields = Array.from({ length: 30 }, (_, index) => `f${index}`)
    const validate = compiled({
      properties: Object.fromEntries(fields.map((name) => [name, { ...text, pattern: 'x' }])),
    })
    const found = findDeviations(validate, Object.fromEntries(fields.map((name) => [name, 'yyyy'])), 'Parcel')
    expect(found.map(({ pointer }) => pointer)).toEqual(fields.slice(0, 20).map((name) => `/${name}`))
    expect(new Set(found.map(({ kind, schema }) => `${kind} ${schema}`))).toEqual(
      new Set(['documented Parcel']),
    )
  })

  it('names a place of AJV’s errors, and each place once', () => {
    const schema = {
      allOf: [oneOfTwo, part],
      properties: { x: nullable, y: { anyOf: [text, { type: 'number' }] }, a: false },
      additionalProperties: false,
    }
    const validate = compiled(schema)
    const value = fc.dictionary(fc.constantFrom('a', 'b', 'x', 'y', 'z'), fc.jsonValue({ maxDepth: 2 }), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(value, (given) => {
        if (validate(given)) return
        const issues = describeErrors(validate.errors ?? [])
        expect(issues.length).toBeGreaterThan(0)
        expect(new Set(issues.map(({ pointer }) => pointer)).size).toBe(issues.length)
        for (const { pointer } of issues) {
          expect(validate.errors?.some(({ instancePath }) => pointer.startsWith(instancePath))).toBe(true)
        }
      }),
    )
  })
})
