import { describe, expect, it } from 'vitest'
import { isObject, type Json, type JsonObject, objectAt } from '../../tools/contract/json.ts'
import { contractModel } from '../../tools/contract/model.ts'
import {
  generateKnownMembers,
  knownMembers,
  receivedMessages,
} from '../../tools/generate/outputs/known-members.ts'
import { messages, model, openapi } from '../support/contract.ts'

const media = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

/** A contract with one operation, whose answer is `Parcel`, and one notification, `Arrival`. */
function contractWith(schemas: JsonObject): JsonObject {
  const send = { operationId: 'send', requestBody: media('Sent'), responses: { '200': media('Parcel') } }
  const arrived = {
    operationId: 'arrived',
    requestBody: media('Arrival'),
    responses: { '200': media('Sent') },
  }
  return {
    paths: { '/send': { post: send } },
    webhooks: { arrived: { post: arrived } },
    components: { schemas: { Sent: {}, Arrival: {}, ...schemas } },
  }
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string', maxLength: 9 }

describe('the known fields', () => {
  const cases: [name: string, { given: JsonObject; want: Record<string, unknown> }][] = [
    [
      'of scalars',
      { given: { Parcel: { properties: { a: text, b: true } } }, want: { Parcel: { a: 0, b: 0 } } },
    ],
    [
      'of a named type, which may be null, or a list of it',
      {
        given: {
          Parcel: {
            properties: {
              one: ref('Box'),
              maybe: { anyOf: [ref('Box'), { type: 'null' }] },
              list: { type: ['array', 'null'], items: { anyOf: [ref('Box'), { type: 'null' }] } },
            },
          },
          Box: { properties: { size: text } },
        },
        want: { Parcel: { one: 'Box', maybe: 'Box', list: 'Box' }, Box: { size: 0 } },
      },
    ],
    [
      'of a type without a name, by its place',
      {
        given: { Parcel: { properties: { box: { properties: { lid: { properties: { a: text } } } } } } },
        want: {
          Parcel: { box: 'Parcel.box' },
          'Parcel.box': { lid: 'Parcel.box.lid' },
          'Parcel.box.lid': { a: 0 },
        },
      },
    ],
    [
      'of parts, alternatives and conditions together, but not of what a condition asks',
      {
        given: {
          Parcel: {
            properties: { a: text },
            allOf: [
              ref('Box'),
              // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
              { if: { properties: { x: { const: 1 } } }, then: { properties: { b: text } } },
            ],
            oneOf: [{ properties: { c: text } }, { properties: { d: text } }],
            if: { properties: { y: { const: 1 } } },
            // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword.
            then: { properties: { e: ref('Box') } },
            else: { properties: { f: text } },
          },
          Box: { properties: { size: text } },
        },
        want: { Parcel: { a: 0, size: 0, b: 0, c: 0, d: 0, e: 'Box', f: 0 }, Box: { size: 0 } },
      },
    ],
    [
      'of several types that one field may have',
      {
        given: {
          Parcel: { properties: { in: { oneOf: [ref('Box'), ref('Bag')] }, box: ref('Box') } },
          Box: { properties: { size: text } },
          Bag: { properties: { weight: text } },
        },
        want: { Parcel: { in: 'Box|Bag', box: 'Box' }, 'Box|Bag': { size: 0, weight: 0 }, Box: { size: 0 } },
      },
    ],
    [
      'of a named type that a place describes further',
      {
        given: {
          Parcel: {
            properties: { box: { allOf: [ref('Box'), { properties: { b: text } }] }, plain: ref('Box') },
          },
          Box: { properties: { size: text } },
        },
        want: {
          Parcel: { box: 'Parcel.box', plain: 'Box' },
          'Parcel.box': { size: 0, b: 0 },
          Box: { size: 0 },
        },
      },
    ],
    [
      'of a type that holds itself',
      {
        given: { Parcel: { properties: { inner: ref('Parcel'), all: { items: ref('Parcel') } } } },
        want: { Parcel: { inner: 'Parcel', all: 'Parcel' } },
      },
    ],
    [
      'of open lists: their values and those of other alternatives',
      {
        given: {
          Parcel: {
            properties: {
              open: { type: 'string', 'x-extensible-enum': ['A', 'B'] },
              either: { anyOf: [{ 'x-extensible-enum': ['A'] }, { enum: ['C', 1] }, { const: 'D' }] },
              list: { items: { 'x-extensible-enum': ['A'] } },
              closed: { enum: ['A'] },
            },
          },
        },
        want: { Parcel: { open: ['A', 'B'], either: ['A', 'C', 'D'], list: ['A'], closed: 0 } },
      },
    ],
    [
      'are none where an object may have any',
      {
        given: {
          Parcel: {
            properties: {
              map: { properties: { a: text }, additionalProperties: text },
              free: { properties: { a: text }, additionalProperties: true },
              exact: { properties: { a: text }, additionalProperties: false },
              empty: { type: 'object' },
            },
          },
        },
        want: { Parcel: { map: 0, free: 0, exact: 'Parcel.exact', empty: 0 }, 'Parcel.exact': { a: 0 } },
      },
    ],
    [
      'with names that JavaScript has a use for',
      {
        given: { Parcel: { properties: { constructor: text, toString: ref('Box') } }, Box: {} },
        want: { Parcel: { constructor: 0, toString: 0 } },
      },
    ],
  ]

  it.each(cases)('%s', (_, { given, want }) => {
    expect(knownMembers(contractModel(contractWith(given)))).toEqual(want)
  })

  it('are those of answers and notifications', () => {
    const given = contractModel(
      contractWith({
        Sent: { properties: { a: text } },
        Parcel: { properties: { b: text } },
        Arrival: { properties: { c: text } },
      }),
    )
    expect(receivedMessages(given)).toEqual(['Arrival', 'Parcel'])
    expect(knownMembers(given)).toEqual({ Arrival: { c: 0 }, Parcel: { b: 0 } })
  })

  it('are written as a module that says the same', async () => {
    const module = generateKnownMembers(
      contractModel(contractWith({ Parcel: { properties: { a: ref('Box') } }, Box: {} })),
    )
    const [, literal = ''] = /= (\{[\s\S]*\})\n$/.exec(module) ?? []
    expect(JSON.parse(literal.replace(/,\n\}$/, '\n}'))).toEqual({ Parcel: { a: 0 } })
  })
})

it('knows every field of every type that a received message of the contract refers to', () => {
  const types = knownMembers(model)
  const schemas = objectAt(objectAt(openapi, 'components'), 'schemas')
  const received = receivedMessages(model)
  expect(received.filter((message) => !messages.includes(message))).toEqual([])
  const seen = new Set<string>()
  const missing: string[] = []
  const visit = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    const known = types[name]
    for (const [field, schema] of Object.entries(objectAt(objectAt(schemas, name), 'properties'))) {
      if (known !== undefined && !Object.hasOwn(known, field)) missing.push(`${name}.${field}`)
      referenced(schema).forEach(visit)
    }
  }
  received.forEach(visit)
  expect(missing).toEqual([])
  for (const message of received) expect(Object.keys(types[message] ?? {}).length).toBeGreaterThan(0)
})

function referenced(node: Json): string[] {
  if (Array.isArray(node)) return node.flatMap(referenced)
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' ? [String(value).split('/').at(-1) ?? ''] : referenced(value),
  )
}
