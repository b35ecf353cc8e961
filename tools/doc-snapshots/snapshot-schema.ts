import { DIFFERENCE_KINDS } from './compare-contract.ts'

const name = '^[A-Za-z][A-Za-z0-9_]*$'
const text = { type: 'string', minLength: 1 }
const date = { type: 'string', format: 'day of the calendar' }
const translations = { type: 'object', additionalProperties: { type: ['string', 'null'], minLength: 1 } }

/** What a doc snapshot has to look like (JSON Schema). */
export const SNAPSHOT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['page', 'messages', 'codes'],
  properties: {
    page: {
      type: 'object',
      additionalProperties: false,
      required: ['url', 'language', 'kind'],
      anyOf: [{ required: ['revised'] }, { required: ['retrieved'] }],
      if: { properties: { kind: { const: 'facts' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { required: ['sources'] },
      else: { properties: { sources: false } },
      properties: {
        url: { type: 'string', pattern: '^https?://' },
        language: { enum: ['en', 'zh'] },
        kind: { enum: ['reference', 'guide', 'facts'] },
        revised: date,
        retrieved: date,
        sources: {
          type: 'array',
          minItems: 1,
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['what', 'date'],
            properties: {
              what: text,
              date: { type: 'string', format: 'date of the calendar' },
            },
          },
        },
      },
    },
    messages: {
      type: 'object',
      propertyNames: { pattern: name },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { request: { $ref: '#/definitions/fields' }, response: { $ref: '#/definitions/fields' } },
      },
    },
    codes: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        propertyNames: { pattern: '^[A-Z][A-Z0-9_]*$' },
        additionalProperties: { enum: ['S', 'F', 'U'] },
      },
    },
    translations: {
      type: 'object',
      additionalProperties: false,
      properties: { codes: translations, types: translations },
    },
    deviations: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['difference', 'at', 'reason'],
        properties: {
          difference: { enum: [...DIFFERENCE_KINDS] },
          at: { type: 'array', minItems: 1, uniqueItems: true, items: text },
          page: { type: ['string', 'number'] },
          contract: { type: ['string', 'number'] },
          reason: { type: 'string', minLength: 10 },
        },
      },
    },
  },
  definitions: {
    fields: {
      type: 'object',
      propertyNames: { pattern: name },
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          type: text,
          required: { const: true },
          maxLength: { type: 'integer', minimum: 1 },
          maxItems: { type: 'integer', minimum: 1 },
          values: { type: 'array', minItems: 1, items: text },
          folded: { const: true },
          fields: { $ref: '#/definitions/fields' },
        },
      },
    },
  },
}
