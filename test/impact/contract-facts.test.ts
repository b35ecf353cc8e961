import { expect, it } from 'vitest'
import { type ContractDocument, contractFacts } from '../../src/impact/contract-facts.ts'

const content = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

const document: ContractDocument = {
  info: { version: '1.0.0' },
  paths: {
    '/a': { post: { operationId: 'a', requestBody: content('A'), responses: {} } },
  },
  webhooks: {
    named: {
      post: {
        operationId: 'named',
        requestBody: content('B'),
        responses: {},
        'x-discriminator': { values: { X: 'NAMED_X' } },
      },
    },
    present: {
      post: {
        operationId: 'present',
        requestBody: content('Gone'),
        responses: {},
        'x-discriminator': { event: 'PRESENT' },
      },
    },
    plain: { post: { operationId: 'plain', requestBody: { content: {} }, responses: {} } },
  },
  components: {
    schemas: {
      A: {
        type: 'object',
        anyOf: [{ required: ['x', 'y'] }, { required: ['y'] }],
        properties: {
          'a/b~c': { type: ['string', 'null'], const: 'V' },
          map: { type: 'object', additionalProperties: { type: 'string', maxLength: 3 } },
          self: { $ref: '#/components/schemas/A' },
        },
        allOf: [{ properties: { y: { type: 'string', maxLength: 9 } } }],
      },
      B: { type: 'object', required: ['z'], properties: { z: { type: 'integer', minimum: 1 } } },
    },
  },
  'x-result-codes': [],
}

it('are read of every form that a document has', () => {
  const facts = contractFacts(document)
  expect([...facts.events]).toEqual(['NAMED_X', 'PRESENT'])
  expect(facts.codes.get('a')).toEqual(new Map())
  const [a, b] = facts.messages
  expect([...(a?.fields.keys() ?? [])]).toEqual(['/a~1b~0c', '/map', '/map/*', '/self', '/y'])
  expect(a?.fields.get('/a~1b~0c')).toMatchObject({ types: new Set(['string']), values: new Set(['V']) })
  expect(a?.fields.get('/map/*')?.limits).toEqual({ maxLength: 3 })
  expect(a?.fields.get('/y')).toMatchObject({ required: true, limits: { maxLength: 9 } })
  expect(b?.fields.get('/z')).toMatchObject({ required: true, limits: { minimum: 1 }, description: '' })
})
