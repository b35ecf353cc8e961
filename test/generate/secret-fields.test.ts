import { describe, expect, it } from 'vitest'
import { secretFields } from '../../generated/secret-fields.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { secretFieldNames } from '../../tools/contract/secret-fields.ts'
import { validationSchemas } from '../../tools/generate/validation-schema.ts'
import { openapi } from '../support/contract.ts'

const secret = { type: 'string', format: 'password', maxLength: 9 }
const plain = { type: 'string', maxLength: 9 }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const contractWith = (schemas: JsonObject): JsonObject => ({ components: { schemas } })

describe('the names of secrets', () => {
  it.each<[string, { given: JsonObject; want: string[] }]>([
    ['none', { given: { A: { properties: { a: plain } } }, want: [] }],
    ['a field', { given: { A: { properties: { b: secret, a: plain } } }, want: ['b'] }],
    [
      'each once, sorted',
      {
        given: { A: { properties: { b: secret, a: secret } }, B: { properties: { a: secret } } },
        want: ['a', 'b'],
      },
    ],
    [
      'one that is a secret in one type only',
      { given: { A: { properties: { a: plain } }, B: { properties: { a: secret } } }, want: ['a'] },
    ],
    [
      'a field of a named type',
      { given: { A: { properties: { a: ref('Key') } }, Key: secret }, want: ['a'] },
    ],
    ['a list', { given: { A: { properties: { a: { type: 'array', items: secret } } } }, want: ['a'] }],
    [
      'an alternative',
      { given: { A: { properties: { a: { anyOf: [secret, { type: 'null' }] } } } }, want: ['a'] },
    ],
    [
      'a field within a field, and not the outer one',
      { given: { A: { properties: { a: { properties: { b: secret } } } } }, want: ['b'] },
    ],
    ['a field in a condition', { given: { A: { else: { properties: { a: secret } } } }, want: ['a'] }],
    ['a field in an item', { given: { A: { items: { properties: { a: secret } } } }, want: ['a'] }],
  ])('%s', (_, { given, want }) => {
    expect(secretFieldNames(contractWith(given))).toEqual(want)
  })

  it('are generated, and are no constraint of a validator', () => {
    expect(secretFields).toEqual(secretFieldNames(openapi))
    expect(secretFields.length).toBeGreaterThan(0)
    const schemas = validationSchemas(contractWith({ A: { properties: { a: secret } } }), ['A'])
    expect(schemas.get('A')).toEqual({ properties: { a: { type: 'string', maxLength: 9 } } })
  })
})
