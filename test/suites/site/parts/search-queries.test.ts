import { describe, expect, it } from 'vitest'
import { chineseEntries, exampleEntries, inShort, searchOver } from './search-fixture.ts'

const english = searchOver('en', await exampleEntries())
const chinese = searchOver('zh-CN', chineseEntries)

/** What a reader types, and what has to come first. The contract behind it never changes. */
describe('the first result in English', () => {
  it.each([
    ['/settleAmount/value', 'field settleAmount.value'],
    ['"AUTH_EXPIRED"', 'code AUTH_EXPIRED'],
    ['"resultCode": "AUTH_EXPIRED",', 'code AUTH_EXPIRED'],
    ['/v1/orders/settle', 'call settle'],
    ['https://gateway.example/api/v1/orders/cancelOrder', 'call cancelOrder'],
    ['orderAmount.value', 'field orderAmount.value'],
    ['goods[].crossSell.goodsName', 'field goods[].crossSell.goodsName'],
    ['goods[3].goodsName', 'field goods[].goodsName'],
    ['goodsName', 'field goods[].goodsName'],
    ['SETTLE_RESULT', 'event SETTLE_RESULT'],
    ['settle', 'call settle'],
    ['inquireord', 'call inquireOrder'],
    ['settle amount', 'field settleAmount'],
    ['SettleRequest.transit.transitType', 'field transit.transitType'],
    ['request.transit.transitType', 'field transit.transitType'],
    ['RAILWAY', 'field transit.transitType'],
    ['setleAmuont', 'field settleAmount'],
    ['expired', 'code AUTH_EXPIRED'],
    ['how do I verify a signature', 'heading Verify a signature'],
    ['Amount', 'type Amount'],
    ['waitForSettle', 'heading Settle in parts'],
    ['webhook of a transfer', 'notification notifyTransfer'],
    ['settle curl', 'heading Code samples'],
    ['verify notification PHP', 'heading How to receive and verify it'],
    ['event of a settlement', 'event SETTLE_RESULT'],
  ])('for %j is %s', (query, want) => {
    expect(english(query).results.map(inShort)[0]).toBe(want)
  })
})

describe('the first result in Chinese', () => {
  it.each([
    ['/order/goods/0/goodsName', 'field order.goods[].goodsName'],
    ['AUTH_EXPIRED', 'code AUTH_EXPIRED'],
    ['/v1/payments/capture', 'call capture'],
    ['REFUND_RESULT', 'event REFUND_RESULT'],
    ['paymentAmount.value', 'field paymentAmount.value'],
    ['请款', 'call capture'],
    ['退款', 'guide 退款'],
    ['撤销支付', 'call cancel'],
    ['取消', 'call cancel'],
    ['查询退款', 'call inquiryRefund'],
    ['退款通知', 'notification notifyRefund'],
    ['余额不足', 'code USER_BALANCE_NOT_ENOUGH'],
    ['授权过期', 'code AUTH_EXPIRED'],
    ['验签', 'heading 密钥与验签'],
    ['最小货币单位', 'field paymentAmount.value'],
    ['商品名称', 'field order.goods[].goodsName'],
    ['幂等', 'field paymentRequestId'],
    ['错误码 AUTH_EXPIRED', 'code AUTH_EXPIRED'],
    ['如何部分请款', 'call capture'],
    ['give money back', 'call refund'],
  ])('for %j is %s', (query, want) => {
    expect(chinese(query).results.map(inShort)[0]).toBe(want)
  })
})
