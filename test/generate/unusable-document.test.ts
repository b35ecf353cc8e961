import { describe, expect, it } from 'vitest'
import { callsOf, examplesOf } from '../../tools/contract/calls.ts'
import type { JsonObject } from '../../tools/contract/json.ts'
import { generateCurrencies } from '../../tools/generate/currencies.ts'
import { generateNotificationMetadata } from '../../tools/generate/notification-metadata.ts'
import { generateTestNotifications } from '../../tools/generate/test-notifications.ts'
import { generateTiming } from '../../tools/generate/timing.ts'
import { validationSchemas } from '../../tools/generate/validation-schema.ts'

const message = (examples: JsonObject = {}) => ({
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Parcel' }, examples } },
})
const arrived = {
  operationId: 'arrived',
  'x-notify-types': ['ARRIVED'],
  'x-idempotency-key': 'id',
  requestBody: message({ one: { value: { notifyType: 'ARRIVED' } } }),
  responses: { '200': message({ one: { value: { result: 'ok' } } }) },
}
const withNotification = (more: JsonObject): JsonObject => ({
  webhooks: { arrived: { post: { ...arrived, ...more } }, none: 'nothing' },
})

describe('what a document lacks', () => {
  const cases: [name: string, { given: () => unknown; want: string | RegExp }][] = [
    [
      'the acknowledgement of a notification',
      {
        given: () => generateNotificationMetadata(withNotification({ responses: { '200': message() } })),
        want: 'No notification has an example of its acknowledgement.',
      },
    ],
    [
      'what a repetition of a notification is told by',
      {
        given: () => generateNotificationMetadata(withNotification({ 'x-idempotency-key': null })),
        want: 'The notification arrived has no x-idempotency-key.',
      },
    ],
    [
      'an example of a kind of notification',
      {
        given: () => generateTestNotifications(withNotification({ 'x-notify-types': ['LOST'] })),
        want: 'The notification arrived has no example with the notifyType LOST.',
      },
    ],
    [
      'the decimals of a currency',
      {
        given: () => generateCurrencies({ 'x-currencies': { EUR: null } }),
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
        given: () => callsOf({ paths: { '/a': { post: { operationId: 'send' } } } }),
        want: /^The schema of the request of send has no name\./,
      },
    ],
  ]

  it.each(cases)('is named: %s', (_, { given, want }) => {
    expect(given).toThrow(want)
  })
})

it('tells a notification by the fields that are named for it, before its key', () => {
  expect(generateNotificationMetadata(withNotification({}))).toContain("ARRIVED: ['id'],")
  expect(generateNotificationMetadata(withNotification({ 'x-told-apart-by': ['a', 'b'] }))).toContain(
    "ARRIVED: ['a', 'b'],",
  )
})

it('calls by method and path what has no name, and an example by its key', () => {
  const operation = {
    requestBody: message({ one: {}, two: { summary: 'Two.', value: 2 } }),
    responses: { '200': message() },
  }
  const document = { paths: { '/a': { post: operation, parameters: [] }, '/b': 'nothing' } }
  expect(callsOf(document)).toMatchObject([
    { name: 'post /a', summary: 'post /a', method: 'POST', path: '/a' },
  ])
  expect(examplesOf({ paths: { '/a': { post: { ...operation, operationId: 'send' } } } })).toMatchObject([
    { call: 'send', name: 'one', summary: 'one', value: null },
    { call: 'send', name: 'two', summary: 'Two.', value: 2 },
  ])
})

it('writes each period with what it is', () => {
  const document = { 'x-timing': { wait: { seconds: 5, description: 'A wait.' } } }
  expect(generateTiming(document)).toContain('  /** A wait. */\n  wait: 5,')
})
