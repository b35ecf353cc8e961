import { describe, expect, it } from 'vitest'
import { type JsonObject, objectAt } from '../../tools/contract/json.ts'
import { documentForTypes, NEVER } from '../../tools/generate/type-document.ts'

const text = { type: 'string' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('a branch of a condition', () => {
  const base = { type: 'object', properties: { kind: text, size: { ...text, description: 'How large.' } } }
  const cases: [name: string, { given: JsonObject; want: JsonObject }][] = [
    [
      'that says nothing but a type takes `null` away, and no list or object of anything comes of it',
      {
        given: {
          Parcel: {
            type: 'object',
            properties: {
              items: { description: 'What is inside.', type: ['array', 'null'], items: text },
              sender: { anyOf: [ref('Person'), { type: 'null' }] },
              receiver: ref('Person'),
              weight: { type: ['integer', 'string', 'null'] },
            },
            if: { properties: { kind: { const: 'BIG' } } },
            // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
            then: {
              title: 'BigParcel',
              properties: {
                items: { type: 'array', minItems: 1 },
                sender: { type: 'object' },
                receiver: { type: 'object' },
                weight: { type: 'string', maxLength: 8 },
              },
            },
          },
          Person: base,
        },
        want: {
          Parcel: expect.anything(),
          Person: base,
          BigParcel: {
            type: 'object',
            required: [],
            properties: {
              items: { description: 'What is inside.', type: 'array', items: text },
              sender: { anyOf: [ref('Person')] },
              receiver: ref('Person'),
              weight: { type: 'string' },
              kind: { type: 'string', const: 'BIG' },
            },
          },
        },
      },
    ],
    [
      'does not have the field of which the condition is that it is there',
      {
        given: {
          Parcel: {
            ...base,
            if: { required: ['size'] },
            // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
            then: { title: 'SizedParcel' },
            else: { title: 'PlainParcel', required: ['kind'] },
          },
          // That two fields are not both there, or one not as it should be, does not say that it is missing.
          Pair: {
            ...base,
            if: { required: ['size', 'kind'] },
            else: { title: 'OddPair' },
          },
          Fixed: {
            ...base,
            if: { required: ['kind'], properties: { kind: { const: 'BIG' } } },
            else: { title: 'OtherFixed' },
          },
        },
        want: {
          Parcel: { oneOf: [ref('SizedParcel'), ref('PlainParcel')] },
          SizedParcel: { ...base, required: ['size'] },
          PlainParcel: {
            ...base,
            required: ['kind'],
            properties: { ...base.properties, size: { description: 'How large.', [NEVER]: true } },
          },
          Pair: base,
          OddPair: { ...base, required: [] },
          Fixed: base,
          OtherFixed: { ...base, required: [] },
        },
      },
    ],
  ]

  it.each(cases)('%s', (_, { given, want }) => {
    const document = documentForTypes({ paths: {}, components: { schemas: given } })
    expect(objectAt(objectAt(document, 'components'), 'schemas')).toEqual(want)
  })
})
