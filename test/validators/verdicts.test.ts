import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as verdicts from '../../generated/validators/notification-verdicts.js'
import { verdictCode } from '../../tools/generate/compact-code.ts'
import { conditionKeyword } from '../../tools/generate/condition-keyword.ts'
import { examples, openapi, validatorOf } from '../support/contract.ts'
import { Mutations } from '../support/mutations.ts'

const names = Object.keys(verdicts).map((name) => name.slice('is'.length))

describe.each(names)('the verdict about a %s', async (message) => {
  // Each guards its own type; here only the verdict counts.
  const decide: unknown = Reflect.get(verdicts, `is${message}`)
  if (typeof decide !== 'function') throw new Error(`is${message} is no function`)
  const validate = await validatorOf(message)
  const own = examples.filter(({ schema }) => schema === message)

  it('is that of its validator for every example of every message', () => {
    expect(own.length).toBeGreaterThan(0)
    for (const { value } of own) expect(decide(value)).toBe(true)
    for (const { value } of examples) expect(decide(value)).toBe(validate(value))
  })

  it('is that of its validator for everything that can be wrong with an example', () => {
    let count = 0
    for (const { value } of own) {
      for (const { name, value: mutated } of new Mutations(openapi).of(message, value)) {
        expect([name, decide(mutated)]).toEqual([name, validate(mutated)])
        count++
      }
    }
    expect(count).toBeGreaterThan(100)
  })

  it('is that of its validator for any JSON in any field', () => {
    const fields = [...new Set(own.flatMap(({ value }) => Object.keys(value as object)))]
    const change = fc.tuple(fc.constantFrom(...own), fc.constantFrom(...fields), fc.jsonValue())
    fc.assert(
      fc.property(change, ([{ value }, field, given]) => {
        const message = { ...(value as object), [field]: given }
        expect(decide(message)).toBe(validate(message))
      }),
    )
  })

  it.each([null, undefined, 0, 'text', [], [[]], true])('is that it is none for %j', (value) => {
    expect(decide(value)).toBe(false)
  })
})

/** What becomes of a schema: AJV's code made into a verdict, run as a module. */
async function compiled(schema: object): Promise<(data: unknown) => boolean> {
  const ajv = new Ajv({
    strict: false,
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    keywords: [conditionKeyword],
  })
  const code = verdictCode(standalone.default(ajv, ajv.compile(schema)))
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  return module.default
}

const part = { type: 'object', required: ['a'], properties: { a: { type: 'string', maxLength: 2 } } }

describe('AJV’s code for', () => {
  it.each<[string, object]>([
    ['one of several', { anyOf: [{ type: 'string', maxLength: 2 }, part] }],
    ['exactly one of several', { oneOf: [{ type: 'string', maxLength: 2 }, part, { maxLength: 1 }] }],
    ['all of several', { allOf: [part, { properties: { b: { const: 1 } } }] }],
    ['none', { not: part }],
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
    ['a condition', { if: { required: ['b'] }, then: part, else: { maxProperties: 1 } }],
    ['a list', { type: 'array', minItems: 1, items: part }],
    ['no other fields', { ...part, additionalProperties: false }],
    [
      'a reference inside a choice',
      {
        $defs: { part },
        anyOf: [{ $ref: '#/$defs/part' }, { type: 'array', items: { $ref: '#/$defs/part' } }],
      },
    ],
  ])('%s decides the same without its words', async (_, schema) => {
    const validate = new Ajv({ strict: false }).compile(schema)
    const decide = await compiled(schema)
    const values = ['', 'ab', 'abc', 1, null, [], {}, { a: 'ab' }, { a: 'abc' }, { a: 1 }, { b: 1 }]
    const all = [
      ...values,
      ...values.map((value) => [value]),
      { a: 'ab', b: 1 },
      { a: 'ab', b: 2 },
      { b: 2, c: 3 },
    ]
    expect(all.map((value) => decide(value))).toEqual(all.map((value) => validate(value)))
  })

  it('a condition asks for a field in that case only', async () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'object', required: ['c'], properties: { c: { enum: [1] } } } },
    }
    const condition = { type: 'object', required: ['b'], properties: { b: { const: 1 } } }
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
    const inOneCase = { when: { if: condition, then: { required: ['a'] } } }
    // The condition may come first or last.
    const decisions = [
      await compiled({ allOf: [inOneCase, schema] }),
      await compiled({ allOf: [schema, inOneCase] }),
    ]
    for (const decide of decisions) {
      expect([{}, { b: 2 }, { a: { c: 1 } }, { a: { c: 1 }, b: 1 }].map(decide)).toEqual([
        true,
        true,
        true,
        true,
      ])
      expect([{ b: 1 }, { a: { c: 2 } }, { a: {} }, { a: 1, b: 1 }].map(decide)).toEqual([
        false,
        false,
        false,
        false,
      ])
    }
  })

  it('an error that it reports in a new way is not guessed at', () => {
    const code = `function validate1(data, {instancePath=""}={}){\nvErrors.unshift({});\nreturn errors === 0;\n}`
    expect(() => verdictCode(code)).toThrow('validate1: AJV reports an error in a way that is not known here')
  })
})
