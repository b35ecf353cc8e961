import { translated } from './translated.ts'

/** Words of the page and the tables of result codes. */
export const resultCodeLabels = translated({
  en: {
    code: 'Code',
    status: 'Status',
    meaning: 'Meaning',
    action: 'What to do',
    advice: 'Advice',
    uncertain: 'Not confirmed',
    firstSeen: 'First seen',
    products: 'Products',
    appearsIn: 'Appears in',
    anyCall: 'any call',
    allOperations: 'Everywhere',
    allStatuses: 'Any status',
    allAdvice: 'Any advice',
    statusNames: { S: 'success', F: 'final failure', U: 'not known yet' },
    resultCodesIntro:
      'Every code that an answer, a notification or a field can carry: what happened, what a program should do, and what a person should do. Decide on the status first; unknown codes are normal.',
    gatewayCodesToo: 'Any call can also get the codes of the gateway itself.',
    operation: 'Where',
  },
  'zh-CN': {
    code: '结果码',
    status: '状态',
    meaning: '含义',
    action: '处理办法',
    advice: '建议动作',
    uncertain: '待确认',
    firstSeen: '首次出现',
    products: '产品',
    appearsIn: '出现于',
    anyCall: '任何接口',
    allOperations: '全部位置',
    allStatuses: '全部状态',
    allAdvice: '全部建议动作',
    statusNames: { S: '成功', F: '最终失败', U: '尚未确定' },
    resultCodesIntro:
      '响应、通知或字段可能带有的全部结果码：发生了什么，程序该怎么做，人该怎么做。请先看状态；出现未知的结果码是正常的。',
    gatewayCodesToo: '任何接口还可能返回网关自身的结果码。',
    operation: '位置',
  },
})
