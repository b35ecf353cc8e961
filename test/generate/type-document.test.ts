import { describe, expect, it } from 'vitest'
import { type JsonObject, objectAt } from '../../tools/contract/json.ts'
import { documentForTypes, NEVER } from '../../tools/generate/type-document.ts'

const text = { type: 'string' }
const result = { type: 'object', description: 'How it ended.', properties: { resultCode: text } }
const rows = (...codes: string[]) => codes.map((code) => ({ code, status: 'F' }))
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const message = (schema: JsonObject) => ({ content: { 'application/json': { schema } } })

/** A document with one operation, whose answer is a `SendResponse`. */
function document(schemas: JsonObject, codes: JsonObject[] = []): JsonObject {
  const operation = {
    operationId: 'send',
    requestBody: message(ref('SendRequest')),
    responses: { '200': message(ref('SendResponse')) },
    'x-result-codes': codes,
  }
  return { paths: { '/send': { post: operation } }, components: { schemas } }
}

const schemasFor = (schemas: JsonObject, codes?: JsonObject[]) =>
  objectAt(objectAt(documentForTypes(document(schemas, codes)), 'components'), 'schemas')

describe('the result of a message', () => {
  const answer = { type: 'object', properties: { result: ref('Result') } }
  const cases: [name: string, { given: [JsonObject, JsonObject[]?]; want: JsonObject }][] = [
    [
      'has the codes of its call',
      {
        given: [{ SendResponse: answer, Result: result }, rows('SENT', 'LOST', 'SENT')],
        want: {
          SendResponse: { type: 'object', properties: { result: ref('SendResult') } },
          SendResult: {
            ...result,
            description: '',
            properties: { resultCode: { ...text, 'x-extensible-enum': ['SENT', 'LOST'] } },
          },
        },
      },
    ],
    [
      'is left as it is when the call lists no codes',
      { given: [{ SendResponse: answer, Result: result }, []], want: { SendResponse: answer } },
    ],
    [
      'is left as it is when its code is no text',
      {
        given: [
          { SendResponse: answer, Result: { ...result, properties: { resultCode: { type: 'integer' } } } },
          rows('SENT'),
        ],
        want: { SendResponse: answer },
      },
    ],
    [
      'does not take the place of a type of its name',
      {
        given: [{ SendResponse: answer, Result: result, SendResult: text }, rows('SENT')],
        want: { SendResponse: answer, SendResult: text },
      },
    ],
    [
      'is left alone where a message is any value',
      { given: [{ SendResponse: true, Result: result }, rows('SENT')], want: { SendResponse: true } },
    ],
    [
      'deeper in a message has the codes that stand there',
      {
        given: [
          {
            Refund: {
              type: 'object',
              properties: { refundResult: { ...ref('Result'), 'x-result-codes': rows('REFUNDED') } },
            },
            Result: result,
          },
        ],
        want: {
          Refund: { type: 'object', properties: { refundResult: ref('RefundResult') } },
          RefundResult: {
            ...result,
            properties: { resultCode: { ...text, 'x-extensible-enum': ['REFUNDED'] } },
          },
        },
      },
    ],
    [
      'deeper in a message does not take the place of a type of its name',
      {
        given: [
          {
            Refund: {
              type: 'object',
              properties: { refundResult: { ...ref('Result'), 'x-result-codes': rows('REFUNDED') } },
            },
            RefundResult: text,
            Result: result,
          },
        ],
        want: { RefundResult: text },
      },
    ],
  ]

  it.each(cases)('%s', (_, { given: [schemas, codes], want }) => {
    const got = schemasFor(schemas, codes)
    expect(got).toMatchObject({ Result: schemas.Result, ...want })
    expect(Object.keys(got).sort()).toEqual(
      [...new Set([...Object.keys(schemas), ...Object.keys(want)])].sort(),
    )
  })
})

describe('what types cannot say', () => {
  const base = { type: 'object', properties: { kind: text, size: { ...text, description: 'How large.' } } }
  const cases: [name: string, { given: JsonObject; want: JsonObject }][] = [
    [
      'a branch with a title becomes a type',
      {
        given: {
          Parcel: {
            ...base,
            if: { required: ['kind'], properties: { kind: { const: 'BIG' } } },
            // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
            then: { title: 'BigParcel', required: ['size'] },
          },
        },
        want: {
          Parcel: base,
          BigParcel: {
            ...base,
            required: ['kind', 'size'],
            properties: { ...base.properties, kind: { ...text, const: 'BIG' } },
          },
        },
      },
    ],
    [
      'both branches with a title make a union',
      {
        given: {
          Parcel: {
            ...base,
            description: 'A parcel.',
            if: { properties: { kind: { enum: ['BIG'] } } },
            // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
            then: { title: 'BigParcel', properties: { size: {} } },
            else: { title: 'SmallParcel', properties: { size: false, more: text, kind: true } },
          },
        },
        want: {
          Parcel: { description: 'A parcel.', oneOf: [ref('BigParcel'), ref('SmallParcel')] },
          BigParcel: {
            ...base,
            description: 'A parcel.',
            required: [],
            properties: { ...base.properties, kind: { allOf: [text, { enum: ['BIG'] }] } },
          },
          SmallParcel: {
            ...base,
            description: 'A parcel.',
            required: [],
            properties: { kind: true, size: { description: 'How large.', [NEVER]: true }, more: text },
          },
        },
      },
    ],
    [
      'one of several fields makes a union of types',
      {
        given: { Parcel: { ...base, anyOf: [{ required: ['kind'] }, { required: ['size'] }] } },
        want: {
          Parcel: {
            description: 'At least one of `kind` and `size` is there.',
            oneOf: [ref('ParcelWithKind'), ref('ParcelWithSize')],
          },
          ParcelWithKind: { ...base, description: 'Parcel that has `kind`.', required: ['kind'] },
          ParcelWithSize: { ...base, description: 'Parcel that has `size`.', required: ['size'] },
        },
      },
    ],
    [
      'inside of another schema, and where a shape would have the name of a type, they have no names',
      {
        given: {
          Parcel: { ...base, anyOf: [{ required: ['kind'] }, { required: ['size'] }] },
          ParcelWithKind: text,
          Cart: {
            type: 'object',
            properties: {
              parcel: { ...base, anyOf: [{ required: ['kind'] }, { required: ['size', 'kind'] }] },
            },
          },
        },
        want: {
          Parcel: {
            anyOf: [
              { ...base, required: ['kind'] },
              { ...base, required: ['size'] },
            ],
          },
          ParcelWithKind: text,
          Cart: {
            type: 'object',
            properties: {
              parcel: {
                anyOf: [
                  { ...base, required: ['kind'] },
                  { ...base, required: ['size', 'kind'] },
                ],
              },
            },
          },
        },
      },
    ],
    [
      'a choice of no field, or of more than fields, is left as it is',
      {
        given: { None: { ...base, anyOf: [] }, More: { ...base, anyOf: [{ required: ['kind'] }, text] } },
        want: { None: { ...base, anyOf: [] }, More: { ...base, anyOf: [{ required: ['kind'] }, text] } },
      },
    ],
  ]

  it.each(cases)('%s', (_, { given, want }) => {
    expect(schemasFor(given)).toEqual(want)
  })
})
