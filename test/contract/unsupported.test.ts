import { expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { unsupportedFeatures } from '../../tools/contract/unsupported.ts'

const message = (examples: JsonObject) => ({
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Parcel' }, examples } },
})

const notification = {
  operationId: 'arrived',
  'x-deduplication-fields': ['/id'],
  'x-discriminator': { field: '/notifyType', values: ['ARRIVED'] },
  requestBody: message({ one: { value: { notifyType: 'ARRIVED' } } }),
  responses: { '200': message({ one: { value: {} } }) },
}

/** A document that everything can be made of, with some of it changed. */
const made = (operation: JsonObject, parcel: JsonObject = {}): JsonObject => ({
  openapi: '3.1.0',
  webhooks: { arrived: { post: { ...notification, ...operation } } },
  components: {
    schemas: {
      Parcel: { type: 'object', properties: { id: { type: 'string' }, notifyType: {} }, ...parcel },
    },
  },
})

const cases: [name: string, { given: JsonObject; want: [path: string, message: RegExp][] }][] = [
  ['nothing', { given: made({}), want: [] }],
  ['no version', { given: {}, want: [['openapi', /the version of this document is not said\./]] }],
  [
    'a notification without a type',
    {
      given: made({ 'x-discriminator': null }),
      want: [['webhooks.arrived.post.x-discriminator', /^The notification needs `x-discriminator`/]],
    },
  ],
  [
    'a notification that no field tells from another',
    {
      given: made({ 'x-deduplication-fields': [] }),
      want: [['webhooks.arrived.post.x-deduplication-fields', /needs `x-deduplication-fields`/]],
    },
  ],
  [
    'fields by which notifications are told apart, which they do not have',
    {
      given: made({ 'x-deduplication-fields': ['/id', '/other', 'id', '/id/x'] }),
      want: ['/other', 'id', '/id/x'].map((pointer): [string, RegExp] => [
        'webhooks.arrived.post.x-deduplication-fields',
        new RegExp(`^The notification has no field ${pointer}\\.$`),
      ]),
    },
  ],
  [
    'a notification with a result status that does not count',
    {
      given: made(
        {},
        {
          properties: {
            id: { type: 'string' },
            notifyType: {},
            result: { type: 'object', properties: { resultStatus: { type: 'string' } } },
          },
        },
      ),
      want: [['webhooks.arrived.post.x-deduplication-fields', /needs \/result\/resultStatus/]],
    },
  ],
  [
    'a notification that nothing acknowledges',
    {
      given: made({ responses: { '200': message({}) } }),
      want: [['webhooks', /No notification has an example of the answer that acknowledges it/]],
    },
  ],
  [
    'a name that begins with a digit',
    {
      given: made({ operationId: '9 lives -' }),
      want: [['webhooks.arrived.post.operationId', /such as "_9Lives"/]],
    },
  ],
  ['a keyword that demands nothing', { given: made({}, { nullable: false, uniqueItems: false }), want: [] }],
  [
    'a keyword that demands something by being false',
    {
      given: made({}, { unevaluatedProperties: false }),
      want: [['components.schemas.Parcel.unevaluatedProperties', /would not check `unevaluatedProperties`/]],
    },
  ],
]

it.each(cases)('names what nothing can be made of: %s', (_, { given, want }) => {
  expect(unsupportedFeatures(given).map(({ path, message: text }) => [path.join('.'), text])).toEqual(
    want.map(([path, text]) => [path, expect.stringMatching(text)]),
  )
})
