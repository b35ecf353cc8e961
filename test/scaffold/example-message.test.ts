import { expect, it } from 'vitest'
import { exampleOf } from '../../tools/scaffold/example-message.ts'

it('has a value that fits for each field of a page', () => {
  const message = exampleOf({
    orderId: { type: 'String', required: true, maxLength: 4 },
    notifyUrl: { type: 'URL', required: true, maxLength: 2048 },
    untyped: {},
    kind: { type: 'String', values: ['A', 'B'] },
    orderAmount: { type: 'Amount' },
    count: { type: 'Integer' },
    tags: { type: 'Array', maxLength: 3 },
    marks: { type: 'String[]', values: ['X'] },
    goods: {
      type: 'Array<Goods>',
      fields: { name: { type: 'String', required: true }, note: { type: 'String' } },
    },
    buyer: { type: 'Buyer', fields: { buyerName: { type: 'String' } } },
    empty: { type: 'Thing' },
  })
  expect(message).toEqual({
    orderId: 'orde',
    notifyUrl: 'https://shop.example/',
    untyped: 'untyped-1',
    kind: 'A',
    orderAmount: { currency: 'HKD', value: '1000' },
    count: 1,
    tags: ['tag'],
    marks: ['X'],
    goods: [{ name: 'name-1', note: 'note-1' }],
    buyer: { buyerName: 'buyer-name-1' },
    empty: {},
  })
})

it('leaves optional fields out, at every depth, where that is asked for', () => {
  const fields = { id: { type: 'String', required: true as const }, note: { type: 'String' } }
  expect(exampleOf({ ...fields, list: { type: 'Array', required: true, fields } }, true)).toEqual({
    id: 'id-1',
    list: [{ id: 'id-1' }],
  })
})
