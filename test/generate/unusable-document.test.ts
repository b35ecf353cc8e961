import { describe, expect, it } from 'vitest'
import { apiOperations, examplesOf } from '../../tools/contract/api-operations.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { generateCurrencies } from '../../tools/generate/outputs/currencies.ts'
import {
  generateAcknowledgement,
  generateNotificationMetadata,
  generateNotificationSchemas,
} from '../../tools/generate/outputs/notification-metadata.ts'
import { generateTestNotifications } from '../../tools/generate/outputs/test-notifications.ts'
import { generateTiming } from '../../tools/generate/outputs/timing.ts'
import { validationSchemas } from '../../tools/generate/validation-schema.ts'

const message = (examples: JsonObject = {}) => ({
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Parcel' }, examples } },
})
const arrived = {
  operationId: 'arrived',
  'x-discriminator': { field: '/notifyType', values: ['ARRIVED'] },
  'x-deduplication-fields': ['/id'],
  requestBody: message({ one: { value: { notifyType: 'ARRIVED' } } }),
  responses: { '200': message({ one: { value: { result: 'ok' } } }) },
}
const withNotification = (more: JsonObject): JsonObject => ({
  webhooks: { arrived: { post: { ...arrived, ...more } }, none: 'nothing' },
  components: { schemas: { Parcel: { properties: { id: { type: 'string' } } } } },
})

describe('what a document lacks', () => {
  const cases: [name: string, { given: () => unknown; want: string | RegExp }][] = [
    [
      'the acknowledgement of a notification',
      {
        given: () => generateAcknowledgement(withNotification({ responses: { '200': message() } })),
        want: 'No notification has an example of its acknowledgement.',
      },
    ],
    [
      'what a repetition of a notification is told by',
      {
        given: () => generateNotificationMetadata(withNotification({ 'x-deduplication-fields': null })),
        want: /^arrived: The notification needs `x-deduplication-fields`/,
      },
    ],
    [
      'an example of a kind of notification',
      {
        given: () =>
          generateTestNotifications(
            withNotification({ 'x-discriminator': { field: '/notifyType', values: ['LOST'] } }),
          ),
        want: 'The notification arrived has no example of the event LOST.',
      },
    ],
    [
      'the decimals of a currency',
      {
        given: () => generateCurrencies({ document: { 'x-currencies': { EUR: null } } }),
        want: 'x-currencies has no decimals for EUR.',
      },
    ],
    [
      'a schema that is to be validated',
      {
        given: () => validationSchemas({ components: { schemas: {} } }, ['Parcel']),
        want: 'The contract has no schema named Parcel.',
      },
    ],
    [
      'the name of a message',
      {
        given: () => apiOperations({ paths: { '/a': { post: { operationId: 'send' } } } }),
        want: /^The schema of the request of send has no name\./,
      },
    ],
  ]

  it.each(cases)('is named: %s', (_, { given, want }) => {
    expect(given).toThrow(want)
  })
})

it('writes which fields tell notifications apart, and which of them are required', () => {
  const schemas = {
    Parcel: {
      allOf: [{ $ref: '#/components/schemas/Base' }],
      required: ['result'],
      properties: { result: { $ref: '#/components/schemas/Result' }, 'a/b': { type: 'string' } },
    },
    Base: { required: ['id'], properties: { id: { type: 'string' }, note: { type: 'string' } } },
    Result: {
      required: ['resultStatus'],
      properties: { resultStatus: {}, more: { properties: { code: {} } } },
    },
  }
  const fields = ['/id', '/note', '/a~1b', '/result/resultStatus', '/result/more/code']
  const document = { ...withNotification({ 'x-deduplication-fields': fields }), components: { schemas } }
  const metadata = generateNotificationMetadata(document)
  expect(metadata).toContain(`const arrivedFields: readonly DeduplicationField[] = [
  { steps: ["id"] },
  { steps: ["note"], optional: true },
  { steps: ["a/b"], optional: true },
  { steps: ["result","resultStatus"] },
  { steps: ["result","more","code"], optional: true },
]`)
  expect(metadata).toContain('  ARRIVED: arrivedFields,')
  expect(generateNotificationSchemas(document)).toContain("  ARRIVED: 'Parcel',")
})

it('calls by method and path what has no name, and an example by its key', () => {
  const operation = {
    requestBody: message({ one: {}, two: { summary: 'Two.', value: 2 } }),
    responses: { '200': message() },
  }
  const document = { paths: { '/a': { post: operation, parameters: [] }, '/b': 'nothing' } }
  expect(apiOperations(document)).toMatchObject([
    { name: 'post /a', family: undefined, summary: 'post /a', method: 'POST', path: '/a' },
  ])
  expect(examplesOf({ paths: { '/a': { post: { ...operation, operationId: 'send' } } } })).toMatchObject([
    { call: 'send', name: 'one', summary: 'one', value: null },
    { call: 'send', name: 'two', summary: 'Two.', value: 2 },
  ])
})

it('writes each period with what it is', () => {
  const document = { 'x-timing': { wait: { seconds: 5, description: 'A wait.' } } }
  expect(generateTiming({ document })).toContain('  /** A wait. */\n  wait: 5,')
})
