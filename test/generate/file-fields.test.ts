import { expect, it } from 'vitest'
import type { JsonObject } from '../../tools/contract/json.ts'
import { contractModel } from '../../tools/contract/model.ts'
import { fileFields, generateFileFields } from '../../tools/generate/outputs/file-fields.ts'

const media = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

/** A contract with one operation, whose request is `Parcel` and whose answer is `Receipt`. */
function modelWith(schemas: JsonObject) {
  return contractModel({
    paths: {
      '/send': {
        post: { operationId: 'send', requestBody: media('Parcel'), responses: { '200': media('Receipt') } },
      },
    },
    components: { schemas: { Receipt: {}, ...schemas } },
  })
}

const file = { type: 'string', contentEncoding: 'base64', maxLength: 400 }

const cases: [name: string, { given: JsonObject; want: Record<string, number> }][] = [
  [
    'a field of the request',
    { given: { Parcel: { properties: { photo: file } } }, want: { 'send.photo': 400 } },
  ],
  [
    'a field that refers to a type',
    {
      given: { Parcel: { properties: { photo: { $ref: '#/components/schemas/Photo' } } }, Photo: file },
      want: { 'send.photo': 400 },
    },
  ],
  [
    'a field of an object in the request',
    {
      given: { Parcel: { properties: { label: { properties: { photo: file, text: { type: 'string' } } } } } },
      want: { 'send.label.photo': 400 },
    },
  ],
  [
    'no text of another kind',
    { given: { Parcel: { properties: { a: { type: 'string', maxLength: 9 } } } }, want: {} },
  ],
  [
    'no other encoding',
    { given: { Parcel: { properties: { a: { ...file, contentEncoding: 'base32' } } } }, want: {} },
  ],
  ['no field of the answer', { given: { Parcel: {}, Receipt: { properties: { photo: file } } }, want: {} }],
]

it.each(cases)('finds %s', (_, { given, want }) => {
  expect(Object.fromEntries(fileFields(modelWith(given)))).toEqual(want)
})

it('writes a table that can be empty', () => {
  expect(generateFileFields(modelWith({ Parcel: { properties: { photo: file } } }))).toContain(
    "  'send.photo': 400,\n",
  )
  expect(generateFileFields(modelWith({ Parcel: {} }))).toContain('export const fileFields = {\n\n} as const')
})
