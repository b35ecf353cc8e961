import { describe, expect, it } from 'vitest'
import { echoesOf } from '../../tools/contract/echoes.ts'
import type { JsonObject } from '../../tools/contract/json.ts'

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
const found = (echoes: JsonObject) =>
  echoesOf({ 'x-echoes': echoes }, 'TransferRequest', 'TransferResponse', document)

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
  expect(echoesOf({}, 'TransferRequest', 'TransferResponse', document)).toEqual([])
})

describe('refuses', () => {
  it.each([
    ['a field that is not there', '/none', '/transfer/id'],
    ['a field that the answer does not have', '/transferId', '/transfer'],
    ['a text as an amount', '/transferId', '/sum'],
    ['a field that is neither', '/transferId', '/count'],
    ['a field that is one thing in one choice and another in another', '/tip', '/tip'],
  ])('%s', (_, request, answer) => {
    expect(() => found({ [request]: answer })).toThrow(/must both be texts or both be amounts/)
  })
})
