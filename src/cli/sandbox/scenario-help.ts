import { scenarioWords } from '../../sandbox/scenario.ts'
import type { Text } from '../language.ts'

/** What each word means, in Chinese; by the word. */
export const scenarioMeaningsZh: Readonly<Record<string, string>> = {
  RESULT_CODE: '返回此结果码；第二个结果码是处理中的请求的最终结果',
  'cancel:CODE': '同上，作用于这笔支付的其他接口（cancel、inquiryPayment）',
  approve: '付款人立即同意付款，无需打开页面',
  decline: '付款人立即拒绝付款',
  pending: '支付得到结果之前，先以 PAYMENT_PENDING 通知',
  dispute14: '支付成功后发起拒付，商户有 14 天时间答复',
  retrieval14: '同上，发起的是调单请求',
  compliance14: '同上，发起的是合规请求',
  rdr: '同上，由 Rapid Dispute Resolution 处理',
  win: '提交抗辩文件后，争议裁决为商户胜诉',
  lose: '提交抗辩文件后，争议裁决为商户败诉',
  withdraw: '付款人撤回争议',
  slow3000: '响应延迟 3000 毫秒',
  lost: '处理已完成，但响应丢失',
  drop: '请求丢失，没有任何处理',
  http503: '返回 HTTP 状态码 503，不带 result',
  unsigned: '响应不带签名',
  forged: '响应用另一个密钥签名',
  duplicate: '每条通知发送两次',
  late60: '每条通知延迟 60 秒发送',
  reorder: '第一条通知在第二条之后到达',
  times2: '对相同 ID 的前两个请求生效，而不只是第一个',
}

const ids = [
  'sim.RISK_REJECT-order-17',
  'sim.CAPTURE_IN_PROCESS.PROCESS_FAIL-1',
  'sim.approve.slow500.duplicate-2',
]
  .map((id) => `    ${id}`)
  .join('\n')

function list(meaningOf: (word: string, meaning: string) => string): string {
  return scenarioWords
    .map(({ word, meaning }) => `    ${word.padEnd(12)}  ${meaningOf(word, meaning)}`)
    .join('\n')
}

/** How requests are steered, for the help of the command. */
export const scenarioHelp: Text = {
  en: `Begin a request's own id with sim., words between dots, and a hyphen, to get what you want to see:

${ids}

${list((_, meaning) => meaning)}

Or send the words in the header sandbox-scenario.`,
  zh: `请求自身的 ID 以 sim. 开头，后接用点分隔的指令和一个连字符，即可得到想要的结果：

${ids}

${list((word, meaning) => scenarioMeaningsZh[word] ?? meaning)}

指令也可以放在请求头 sandbox-scenario 中。`,
}
