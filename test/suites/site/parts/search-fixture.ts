import { createSearch, type Search, type SearchResult } from '../../../../tools/site/search/engine.ts'
import { searchEntries } from '../../../../tools/site/search/entries.ts'
import type { SearchEntry, SearchKind } from '../../../../tools/site/search/entry.ts'
import { indexEntries } from '../../../../tools/site/search/library.ts'
import type { SearchablePage } from '../../../../tools/site/search/sections.ts'
import { synonymsIn } from '../../../../tools/site/search/synonyms.ts'
import { siteLocale } from '../../../../tools/site/site-locale.ts'
import { exampleDocument } from '../../../support/example-contract.ts'

/** Pages beside the calls of the small contract that never changes. */
export const examplePages: readonly SearchablePage[] = [
  {
    kind: 'guide',
    path: 'guides/settlements.html',
    title: 'Settlements',
    content: `<div class="prose"><h1>Settlements</h1><p>How money moves to the merchant.</p>
<h2 id="in-parts">Settle in parts</h2><p>An order can be settled several times &amp; in parts.</p>
<pre><code>await antom.waitForSettle({ settleRequestId })</code></pre>
<h3 id="too-late">Too late</h3><p>What was placed long ago lapses.</p></div>`,
  },
  {
    kind: 'guide',
    path: 'guides/keys.html',
    title: 'Keys',
    content:
      '<p>First.</p><h2 id="verify">Verify a signature</h2><p>Check what is received with the key.</p>',
  },
  {
    kind: 'change',
    path: 'changelog.html',
    title: 'Changelog',
    content: '<h1>Changelog</h1><h2 id="010">0.1.0</h2><h3 id="added">Added</h3><p>Everything.</p>',
  },
]

/** What can be found of that contract in English. */
export async function exampleEntries(): Promise<SearchEntry[]> {
  return searchEntries(siteLocale('en', await exampleDocument(), []), examplePages)
}

/** A search over entries in a language. */
export function searchOver(language: 'en' | 'zh-CN', entries: readonly SearchEntry[]): Search {
  return createSearch(entries, indexEntries(entries), synonymsIn(language))
}

const page = (kind: SearchKind, name: string, title: string, text = '', words = ''): SearchEntry => ({
  kind,
  name,
  title,
  text,
  words,
  places: [{ path: '', where: name, table: '', address: `${name}.html` }],
})
const field = (text: string, ...paths: string[]): SearchEntry => ({
  kind: 'field',
  name: paths[0]?.split('.').at(-1)?.replace('[]', '') ?? '',
  title: '',
  text,
  words: '',
  places: paths.map((path) => ({
    path,
    where: 'pay',
    table: 'PayRequest',
    address: `operations/pay.html#PayRequest.${path}`,
  })),
})

/** Entries of the kinds of the site in Chinese, as few as show what a search has to tell apart. */
export const chineseEntries: readonly SearchEntry[] = [
  page(
    'call',
    'pay',
    '发起或完成支付',
    '创建一笔支付，付款人随后完成付款。',
    '/v1/payments/pay Start a payment',
  ),
  page(
    'call',
    'capture',
    '对已授权的支付请款',
    '把已授权的金额全部或部分请款。',
    '/v1/payments/capture Capture a payment',
  ),
  page(
    'call',
    'cancel',
    '撤销支付',
    '全额撤销一笔支付；若付款人已付款，则退回款项。',
    '/v1/payments/cancel Cancel a payment',
  ),
  page(
    'call',
    'refund',
    '退款给付款人',
    '把款项退还给付款人，可以分多次退款。',
    '/v1/payments/refund Give money back',
  ),
  page(
    'call',
    'inquiryRefund',
    '查询退款',
    '查询一笔退款的状态。',
    '/v1/payments/inquiryRefund Look a refund up',
  ),
  page('notification', 'notifyRefund', '退款结果通知', '退款有最终结果时发送。', ' Result of a refund'),
  page('event', 'REFUND_RESULT', '退款结果通知'),
  page('code', 'AUTH_EXPIRED', '授权已过期。', '资金已解冻，请重新发起支付。'),
  page('code', 'REFUND_IN_PROCESS', '退款仍在处理中。', '等待通知，或查询这笔退款。'),
  page('code', 'USER_BALANCE_NOT_ENOUGH', '付款人余额不足。', '请付款人换一种支付方式。'),
  page('type', 'Amount', '', '金额，以最小货币单位计。'),
  page('guide', '退款', '', '如何退款，以及如何确定退款的结果。'),
  page(
    'heading',
    '密钥与验签',
    '',
    '收到的每条通知都要先验签，再使用其中的内容。',
    'createNotificationReceiver',
  ),
  field('退款金额，不得超过可退金额。', 'refundAmount'),
  field('商品的名称。', 'order.goods[].goodsName'),
  field(
    '以最小货币单位计的整数。',
    'paymentAmount.value',
    'order.orderAmount.value',
    'settlement.amount.value',
  ),
  field('商户为这笔支付分配的 ID，是本接口的幂等键。', 'paymentRequestId'),
]

/** A result in a few words: its kind, and the path of a field or the name of anything else. */
export function inShort({ entry, place }: SearchResult): string {
  return `${entry.kind} ${entry.kind === 'field' ? place.path : entry.name}`
}
