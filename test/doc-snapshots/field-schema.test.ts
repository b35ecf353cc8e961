import { describe, expect, it } from 'vitest'
import type { FieldFacts } from '../../tools/doc-snapshots/facts.ts'
import { fieldSchema, kebabCase, objectSchema } from '../../tools/doc-snapshots/field-schema.ts'

/** Files of types that there are. */
const files = ['date-time', 'boolean-value', 'positive-amount', 'amount', 'order-request', 'order', 'quote']
const referenceTo = (type: string) => (files.includes(type) ? `${type}.yaml` : undefined)
const without = ({ description: _words, ...schema }: Record<string, unknown>) => schema
const text = { type: 'string', maxLength: 256, 'x-assumed': ['maxLength'] }

describe('the schema of a field of a page', () => {
  it.each<[string, { given: FieldFacts; sent: unknown; received?: unknown }]>([
    ['nothing said', { given: {}, sent: text }],
    [
      'fields without a type that is known',
      {
        given: { required: true, fields: { constructor: {} } },
        sent: {
          type: 'object',
          additionalProperties: false,
          properties: { constructor: { description: 'TODO', ...text } },
        },
        received: { type: 'object', properties: { constructor: { description: 'TODO', ...text } } },
      },
    ],
    [
      'a length',
      { given: { type: 'String', required: true, maxLength: 64 }, sent: { type: 'string', maxLength: 64 } },
    ],
    [
      'one value',
      {
        given: { type: 'String', required: true, values: ['A'] },
        sent: { type: 'string', const: 'A', maxLength: 64, 'x-assumed': ['maxLength'] },
      },
    ],
    [
      'values',
      {
        given: { type: 'String', required: true, values: ['A', 'B'] },
        sent: {
          type: 'string',
          enum: ['A', 'B'],
          'x-open-enum': true,
          maxLength: 64,
          'x-assumed': ['maxLength'],
        },
      },
    ],
    ['a type with a file', { given: { type: 'Datetime', required: true }, sent: { $ref: 'date-time.yaml' } }],
    [
      'such a type with values',
      {
        given: { type: 'Boolean', required: true, values: ['true'] },
        sent: { type: 'string', const: 'true', maxLength: 64, 'x-assumed': ['maxLength'] },
      },
    ],
    ['a number without a file', { given: { type: 'Integer', required: true }, sent: text }],
    [
      'an amount',
      {
        given: { type: 'Amount', required: true },
        sent: { $ref: 'positive-amount.yaml' },
        received: { $ref: 'amount.yaml' },
      },
    ],
    [
      'an object that may be absent',
      {
        given: { type: 'Order' },
        sent: { $ref: 'order-request.yaml' },
        received: { anyOf: [{ $ref: 'order.yaml' }, { type: 'null' }] },
      },
    ],
    ['an object of one file', { given: { type: 'Quote', required: true }, sent: { $ref: 'quote.yaml' } }],
    [
      'an object without a file',
      {
        given: { type: 'Thing', required: true },
        sent: { type: 'object', additionalProperties: false, properties: {} },
        received: { type: 'object', properties: {} },
      },
    ],
    ['a list', { given: { type: 'Array', required: true }, sent: { type: 'array', items: text } }],
    [
      'a list of a type',
      {
        given: { type: 'Array<Order>', required: true, maxItems: 3 },
        sent: { type: 'array', maxItems: 3, items: { $ref: 'order-request.yaml' } },
        received: { type: 'array', maxItems: 3, items: { $ref: 'order.yaml' } },
      },
    ],
    [
      'the same in words',
      {
        given: { type: 'List of Quote' },
        sent: { type: 'array', items: { $ref: 'quote.yaml' } },
        received: { type: ['array', 'null'], items: { $ref: 'quote.yaml' } },
      },
    ],
    [
      'the same with brackets',
      {
        given: { type: 'String[]', required: true, maxLength: 6, values: ['A', 'B'] },
        sent: {
          type: 'array',
          items: { type: 'string', enum: ['A', 'B'], 'x-open-enum': true, maxLength: 6 },
        },
      },
    ],
  ])('%s', (_name, { given, sent, received = sent }) => {
    expect(without(fieldSchema(given, 'request', referenceTo))).toEqual(sent)
    expect(without(fieldSchema(given, 'response', referenceTo))).toEqual(received)
  })

  it('of a list of objects has their fields, and which of them are required', () => {
    const fields: Readonly<Record<string, FieldFacts>> = {
      a: { type: 'String', required: true, maxLength: 3 },
      b: { type: 'String', maxLength: 4 },
    }
    const { items } = fieldSchema({ type: 'Array', required: true, fields }, 'request', referenceTo) as {
      items: unknown
    } // of a list
    expect(items).toMatchObject({ type: 'object', additionalProperties: false, required: ['a'] })
    expect(items).toMatchObject({ properties: { a: { maxLength: 3 }, b: { maxLength: 4 } } })
    expect(objectSchema({ b: { type: 'String' } }, 'response', referenceTo)).not.toHaveProperty('required')
  })
})

it.each([
  ['AcquirerInfo', 'acquirer-info'],
  ['MPIData', 'mpi-data'],
  ['amount', 'amount'],
])('%s is in a file named %s', (name, want) => {
  expect(kebabCase(name)).toBe(want)
})
