import { describe, expect, it } from 'vitest'
import { parseEchoes } from '../../tools/contract/echoes.ts'
import type { Json, JsonObject } from '../../tools/contract/json.ts'

const amount = { type: 'object', properties: { currency: { type: 'string' }, value: { type: 'string' } } }
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** Transfers, by account or by card, and what is answered. */
const document: JsonObject = {
  components: {
    schemas: {
      Amount: amount,
      TransferRequest: {
        oneOf: [reference('AccountTransfer'), reference('CardTransfer')],
      },
      AccountTransfer: {
        properties: {
          transferId: { type: 'string' },
          sum: reference('Amount'),
          account: { type: 'string' },
          tip: { type: 'string' },
        },
      },
      CardTransfer: {
        properties: {
          transferId: { type: 'string' },
          sum: reference('Amount'),
          tip: reference('Amount'),
          'a/b~c': { type: 'string' },
        },
      },
      TransferResponse: {
        properties: {
          transfer: {
            anyOf: [{ properties: { id: { type: ['string', 'null'] } } }, { type: 'null' }],
          },
          sum: { anyOf: [reference('Amount'), { type: 'null' }] },
          count: { type: 'number' },
          tip: { type: 'string' },
        },
      },
    },
  },
}
const message = (name: string) => ({ content: { 'application/json': { schema: reference(name) } } })
const parsed = (echoes: Json) =>
  parseEchoes(
    {
      requestBody: message('TransferRequest'),
      responses: { '200': message('TransferResponse') },
      'x-echoes': echoes,
    },
    document,
  )
const found = (echoes: JsonObject) => parsed(echoes).echoes

it('finds what is repeated, through references, choices and objects that may be null', () => {
  expect(found({ '/transferId': '/transfer/id', '/sum': '/sum' })).toEqual([
    { request: '/transferId', answer: '/transfer/id', kind: 'id' },
    { request: '/sum', answer: '/sum', kind: 'amount' },
  ])
})

it('finds what only one of the choices has, and names with characters that pointers escape', () => {
  expect(found({ '/account': '/transfer/id' })).toMatchObject([{ kind: 'id' }])
  expect(found({ '/a~1b~0c': '/transfer/id' })).toMatchObject([{ kind: 'id' }])
})

it('finds nothing where nothing is said', () => {
  expect(parseEchoes({}, document)).toEqual({ echoes: [], problems: [] })
})

describe('refuses', () => {
  it.each([
    [
      'a field that is not there',
      '/none',
      '/transfer/id',
      'The request has no text and no amount at "/none".',
    ],
    [
      'a field that the answer does not have',
      '/transferId',
      '/transfer',
      /^The answer has no text and no amount/,
    ],
    [
      'a text as an amount',
      '/transferId',
      '/sum',
      '"/transferId" is an id and "/sum" an amount: they cannot be compared.',
    ],
    ['a field that is neither', '/transferId', '/count', 'The answer has no text and no amount at "/count".'],
    ['what is no pointer', '/transferId', 7, 'The answer has no text and no amount at "7".'],
    [
      'a name in place of a pointer',
      'transferId',
      '/transfer/id',
      /^The request has no text .* at "transferId"/,
    ],
    [
      'a field that is one thing in one choice and another in another',
      '/tip',
      '/tip',
      /^The request has no text/,
    ],
  ])('%s', (_, request, answer, want) => {
    const { echoes, problems } = parsed({ [request]: answer, '/sum': '/sum' })
    expect(echoes).toEqual([{ request: '/sum', answer: '/sum', kind: 'amount' }])
    expect(problems).toEqual([{ keys: [request], message: expect.stringMatching(want) }])
  })

  it('what is no map', () => {
    const [problem] = parsed(['/sum']).problems
    expect(problem).toMatchObject({
      keys: [],
      message: expect.stringMatching(/is a map from a JSON Pointer/),
    })
  })
})
