import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, nameLikeWords, pastedName } from '../../../../tools/site/search/names.ts'

describe('a pasted name', () => {
  it.each([
    ['/captureAmount/value', 'captureAmount.value'],
    ['#/captureAmount/value', 'captureAmount.value'],
    ['/order/goods/0/goodsName', 'order.goods[].goodsName'],
    ['/order/goods/-', 'order.goods[]'],
    ['/a~1b/c~0d', 'a/b.c~d'],
    ['"AUTH_EXPIRED"', 'AUTH_EXPIRED'],
    ['  "AUTH_EXPIRED",', 'AUTH_EXPIRED'],
    ['“AUTH_EXPIRED”，', 'AUTH_EXPIRED'],
    ['`CAPTURE_RESULT`', 'CAPTURE_RESULT'],
    ['/v1/payments/capture', '/v1/payments/capture'],
    ['/ams/api/v1/payments/capture', '/v1/payments/capture'],
    ['/ams/sandbox/api/v1/payments/capture', '/v1/payments/capture'],
    ['https://gateway.example/ams/api/v1/payments/capture?x=1#y', '/v1/payments/capture'],
    ['https://gateway.example', ''],
    ['https://shop.example/notify', '/notify'],
    ['POST /v1/payments/capture', '/v1/payments/capture'],
    ['order.goods[].goodsName', 'order.goods[].goodsName'],
    ['order.goods[0].goodsName', 'order.goods[].goodsName'],
    ['order.goods.0.goodsName', 'order.goods[].goodsName'],
    ['order?.goods?.[0]?.goodsName', 'order.goods[].goodsName'],
    ["order['goods'][0]['goodsName']", 'order.goods[].goodsName'],
    ['$.order.goods[*].goodsName', 'order.goods[].goodsName'],
    ['#PayRequest.order.goods', 'PayRequest.order.goods'],
    ['await antom.capture({ captureId', 'antom.capture'],
    ['antom.capture()', 'antom.capture'],
    ['refund or cancel', 'refund or cancel'],
    [' 请款 ', '请款'],
    ['""', ''],
    ['', ''],
  ])('%j is %j', (given, want) => {
    expect(pastedName(given)).toBe(want)
  })

  const key = fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/)
  const path = fc.array(fc.record({ key, isList: fc.boolean() }), { minLength: 1, maxLength: 5 })

  it('is the same from a JSON Pointer, from code and from the reference itself', () => {
    fc.assert(
      fc.property(path, fc.nat({ max: 99 }), (keys, index) => {
        const want = keys.map((one) => one.key + (one.isList ? '[]' : '')).join('.')
        const pointer = keys.map((one) => `/${one.key}${one.isList ? `/${index}` : ''}`).join('')
        const code = keys.map((one) => one.key + (one.isList ? `[${index}]` : '')).join('.')
        expect([pastedName(pointer), pastedName(code), pastedName(want)]).toEqual([want, want, want])
      }),
    )
  })

  it('is a name already', () => {
    fc.assert(
      fc.property(path, (keys) => {
        const name = pastedName(keys.map((one) => one.key).join('.'))
        expect(pastedName(name)).toBe(name)
      }),
    )
  })
})

it.each([
  ['order.goods[].goodsName', 'order.goods.goodsname'],
  ['AUTH_EXPIRED', 'authexpired'],
  ['', ''],
])('compares %j as %j', (given, want) => {
  expect(nameKey(given)).toBe(want)
})

describe('words that are written like names', () => {
  it.each([
    ['"resultCode": "AUTH_EXPIRED",', ['resultCode', 'AUTH_EXPIRED']],
    ['what does AUTH_EXPIRED mean', ['AUTH_EXPIRED']],
    ['请款 captureAmount 金额', ['captureAmount']],
    ['capture order.goods', ['order.goods']],
    ['POST /v1/payments/capture', ['/v1/payments/capture']],
    ['captureAmount', []],
    ['refund or cancel. Then', []],
  ])('of %j are %j', (given, want) => {
    expect(nameLikeWords(given)).toEqual(want)
  })
})
