/** A word that readers use, and the site's own word for the same, which is searched as well. */
export type Synonym = readonly [word: string, ours: string]

/** By language. These are the words of other documentation, and of other providers: they are typed, and never shown. */
const SYNONYMS: Readonly<Record<string, readonly Synonym[]>> = {
  en: [
    ['webhook', 'notification'],
    ['callback', 'notification'],
    ['void', 'cancel'],
    ['reversal', 'cancel'],
    ['chargeback', 'dispute'],
    ['preauthorization', 'authorization'],
    ['error code', 'result code'],
    ['saved card', 'stored card'],
    ['idempotent', 'idempotency'],
    ['recurring', 'subscription'],
  ],
  'zh-CN': [
    ['webhook', '通知'],
    ['回调', '通知'],
    ['取消', '撤销'],
    ['捕获', '请款'],
    ['扣款', '请款'],
    ['应答', '响应'],
    ['代扣', '自动扣款'],
    ['令牌支付', '自动扣款'],
    ['单笔支付', '收银台支付'],
    ['验证签名', '验签'],
    ['错误码', '结果码'],
    ['返回码', '结果码'],
    ['商家', '商户'],
    ['访问令牌', '支付令牌'],
    ['保存的卡', '已存储的卡'],
    ['绑卡', '已存储的卡'],
    ['拒付', '争议'],
    ['付款流程', '支付流程'],
    ['付款状态', '支付状态'],
  ],
}

/** The synonyms of a language, by its BCP 47 tag. */
export function synonymsIn(language: string): readonly Synonym[] {
  return SYNONYMS[language] ?? []
}
