import { expect, it } from 'vitest'
import { type JsonObject, objectAt } from '../../tools/contract/json.ts'
import { publish } from '../../tools/contract/publish.ts'

const cases: [name: string, { given: JsonObject; want: JsonObject }][] = [
  [
    'types under their names, in order',
    {
      given: { 'capture-request': { type: 'object' }, 'any-value': true, amount: { 'x-name': 'Money' } },
      want: { AnyValue: true, CaptureRequest: { type: 'object' }, Money: {} },
    },
  ],
  [
    'references by those names',
    {
      given: { 'any-value': true, list: { items: { $ref: '#/components/schemas/any-value' } } },
      want: { AnyValue: true, List: { items: { $ref: '#/components/schemas/AnyValue' } } },
    },
  ],
  [
    'references that lead elsewhere as they are written',
    {
      given: {
        list: { items: { $ref: '#/components/headers/time' }, not: { $ref: '#/components/schemas/gone' } },
      },
      want: {
        List: { items: { $ref: '#/components/headers/time' }, not: { $ref: '#/components/schemas/gone' } },
      },
    },
  ],
  [
    'what a discriminator maps to',
    {
      given: {
        'any-value': true,
        choice: {
          discriminator: {
            propertyName: 'kind',
            mapping: { a: '#/components/schemas/any-value', b: 'Bare', c: 1 },
          },
        },
      },
      want: {
        AnyValue: true,
        Choice: {
          discriminator: {
            propertyName: 'kind',
            mapping: { a: '#/components/schemas/AnyValue', b: 'Bare', c: 1 },
          },
        },
      },
    },
  ],
]

it.each(cases)('publishes %s', (_, { given, want }) => {
  const schemas = objectAt(publish({ components: { schemas: given } }).components, 'schemas')
  expect(schemas).toEqual(want)
  expect(Object.keys(schemas)).toEqual(Object.keys(want))
})
