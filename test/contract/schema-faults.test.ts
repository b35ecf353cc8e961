import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { schemaFaults } from '../../tools/contract/schema-faults.ts'
import { REQUEST, SmallContract } from './support/small-contract.ts'

const cases: [schema: JsonObject, at: string, message: RegExp][] = [
  [{ type: [] }, 'type', /`type` is empty\. Fill the list, or leave it out/],
  [{ type: ['string', 'string'] }, 'type/1', /"string" stands twice in `type`/],
  [{ enum: [] }, 'enum', /`enum` is empty/],
  [{ enum: ['A', 'B', 'A'] }, 'enum/2', /"A" stands twice in `enum`/],
  [
    {
      enum: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
    },
    'enum/1',
    /stands twice/,
  ],
  [{ required: ['a', 'b', 'a'] }, 'required/2', /"a" stands twice in `required`/],
  [{ required: ['a', 5] }, 'required/1', /names of fields; 5 is none/],
  [{ required: true }, 'required', /`required` is a list/],
  [{ allOf: [] }, 'allOf', /`allOf` is empty/],
  [{ anyOf: [] }, 'anyOf', /`anyOf` is empty/],
  [{ oneOf: [] }, 'oneOf', /`oneOf` is empty/],
  [{ minLength: 9, maxLength: 8 }, 'minLength', /No value is as `minLength` 9 and `maxLength` 8 ask/],
  [{ minItems: 2, maxItems: 1 }, 'minItems', /No value is/],
  [{ minProperties: 2, maxProperties: 1 }, 'minProperties', /No value is/],
  [{ minimum: 2, maximum: 1.5 }, 'minimum', /No value is/],
  [{ exclusiveMinimum: 2, exclusiveMaximum: 2 }, 'exclusiveMinimum', /No value is/],
  [{ minimum: 2, exclusiveMaximum: 2 }, 'minimum', /No value is/],
  [{ exclusiveMinimum: 2, maximum: 2 }, 'exclusiveMinimum', /No value is/],
  [{ maxLength: 1.5 }, 'maxLength', /a whole number from 0, not 1\.5/],
  [{ minItems: -1 }, 'minItems', /a whole number from 0, not -1/],
  [{ maxLength: '3' }, 'maxLength', /a whole number from 0, not "3"/],
  [{ multipleOf: 0 }, 'multipleOf', /a number above 0/],
]

it.each(cases)('%o is a fault', (schema, at, message) => {
  expect([...schemaFaults(schema)].map(({ keys, message: text }) => [keys.join('/'), text])).toEqual([
    [at, expect.stringMatching(message)],
  ])
})

it.each<[JsonObject]>([
  [{}],
  [{ type: 'string', minLength: 8, maxLength: 8 }],
  [{ type: ['string', 'null'], enum: ['A', null, 'a', 1, '1'] }],
  [{ required: [], minItems: 0, maxItems: 0, minimum: -1, maximum: -1 }],
  [{ exclusiveMinimum: 1, exclusiveMaximum: 1.5, multipleOf: 0.01 }],
  [{ minimum: 5 }],
  [{ maxLength: 5, minItems: 9 }],
])('%o is none', (schema) => {
  expect([...schemaFaults(schema)]).toEqual([])
})

describe('where it stands', () => {
  it.each([
    ['a property', 'type: object\nproperties:\n  note: { type: string, enum: [] }\n', 3],
    ['a list', 'type: array\nmaxItems: 3\nminItems: 4\n', 3],
    ['a branch', 'anyOf:\n  - type: string\n    minLength: 4\n    maxLength: 3\n', 3],
    [
      'beside a reference',
      'type: object\nproperties:\n  a:\n    $ref: ../../../shared/schemas/amount.yaml\n    required: [b, b]\n',
      5,
    ],
  ])('in %s is told', async (_, yaml, line) => {
    const contract = await SmallContract.create()
    await contract.write(REQUEST, yaml)
    const problems = (await contract.problems('essential')).filter((problem) => problem.startsWith(REQUEST))
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${REQUEST}:${line}:`))])
  })
})
