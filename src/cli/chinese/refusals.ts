import { inChinese, type Phrase } from './phrases.ts'
import { reasonInChinese } from './reasons.ts'

/**
 * What the sandbox says when it refuses a request for a reason of its own. A message is cut after 256 characters, so
 * that what the last words of a long one say is not asked for.
 */
const refusals: readonly Phrase[] = [
  // Who sent it
  [/^The header (\S+) is missing\.$/, '缺少请求头 $1。'],
  [
    /^The client id (.+) is not the one that this sandbox was started with, (\S+?)\.( Are .*)?$/,
    (given, own, stale) =>
      `client id ${given} 与启动此沙箱时的 ${own} 不同。${stale === '' ? '' : '配置（.env）是否来自另一次启动？'}`,
  ],
  [
    /^The signature covers the path (.+), but the request went to (.+)\.$/,
    '签名针对路径 $1，但请求发往 $2。',
  ],
  [
    /^The key is right, but the signature covers something else: .+?, the path (\S+?), and the/,
    '密钥正确，但签名针对其他内容：须对发送的报文体字节、路径 $1 以及请求头中的 client-id 和 request-time 签名。',
  ],
  [
    /^The signature was made with another key than the sandbox was started with(?: \(public key SHA-256 (\w+)\))?/,
    (fingerprint) =>
      `签名所用的密钥与启动此沙箱时的不同${fingerprint === '' ? '' : `（公钥 SHA-256 ${fingerprint}）`}。.env 是否来自另一次启动？请用 --print-env 重新输出配置，并用 --keys FILE 保存密钥。`,
  ],
  [
    /^The signature does not fit\./,
    '签名不符。须以已登记公钥所对应的私钥，对发送的报文体字节、带前缀的路径以及请求头中的 client-id 和 request-time 签名。',
  ],
  [/^The signature cannot be checked\.$/, '无法验签。'],
  [
    /^The signature header (.+?); expected (.+)$/,
    (problem = '', form) => `signature 请求头${headerProblem(problem)}；应为 ${form}`,
  ],
  [/^The (path|time|client id) cannot be part of the content to be signed/, '$1 含有不能参与签名的字符。'],
  // What was called
  [/^There is no call at (.+)\.$/, '$1 没有接口。'],
  [/^(\S+) is called with (\S+)\.$/, '$1 须以 $2 方式请求。'],
  [/^The body is nested more than (\d+) levels deep\.$/, '请求体的嵌套超过 $1 层。'],
  [/^The body is not JSON in UTF-8\.$/, '请求体不是 UTF-8 编码的 JSON。'],
  [/^The body holds more than (\d+) values\.$/, '请求体中的值超过 $1 个。'],
  [/^There is no operation (\S+); there are (.+)$/, '没有 $1 这个接口；有 $2'],
  [/^(\S+) is not a result code of (\S+)$/, '$1 不是 $2 的结果码'],
  [/^"(.+)" is not a word of a scenario\. There are (.+)$/, '“$1”不是可用的指令，可用的有 $2'],
  [
    /^This (\S+) was used before with other values(?: in (.+))?\.$/,
    (key, fields = '') =>
      `此 ${key} 已用过，且当时的${fields === '' ? '内容' : ` ${fields.replaceAll(', ', '、')} `}不同。`,
  ],
  // Payments
  [/^The payment is (\S+): the payer has not authorized it\.$/, '支付状态为 $1：付款人尚未授权。'],
  [/^The payment is (\S+): there is no authorization to raise\.$/, '支付状态为 $1：没有可以调高的预授权。'],
  [/^The payment is (\S+): nothing was paid\.$/, '支付状态为 $1：尚未支付任何款项。'],
  [/^The payment is (\S+): it does not wait for a verification\.$/, '支付状态为 $1：并未等待验证。'],
  [/^The payment is (\S+)\.$/, '支付状态为 $1。'],
  [/^Nothing of the payment was captured\.$/, '这笔支付还没有任何请款。'],
  [
    /^The payment was captured automatically: its captureMode is not MANUAL\.$/,
    '支付已自动请款：其 captureMode 不是 MANUAL。',
  ],
  [
    /^An earlier capture had isLastCapture true: nothing can follow it\.$/,
    '此前的一次请款把 isLastCapture 设为 true：之后不能再请款。',
  ],
  [/^Of the authorized amount (.+) is left\.$/, '预授权金额还剩 $1。'],
  [
    /^This payment has (\d+) captures, which is the limit of the sandbox\.$/,
    '此支付已有 $1 次请款，达到沙箱的上限。',
  ],
  [
    /^This payment has (\d+) changes of its amount, which is the limit of the sandbox\.$/,
    '此支付已变更金额 $1 次，达到沙箱的上限。',
  ],
  [
    /^This payment has (\d+) refunds, which is the limit of the sandbox\.$/,
    '此支付已有 $1 次退款，达到沙箱的上限。',
  ],
  [
    /^Only a card payment with captureMode MANUAL allows it: (\S+)\.$/,
    '只有 captureMode 为 MANUAL 的卡支付允许：见 $1。',
  ],
  [/^The authorization has expired\.$/, '预授权已过期。'],
  [/^A capture has begun\.$/, '请款已经开始。'],
  [/^Another change is in process\.$/, '另一次变更正在处理中。'],
  [/^The amount was changed (\d+) times already\.$/, '金额已变更 $1 次。'],
  [/^(\/\S+): the payment was made in (\S+)\.$/, '$1：支付所用的币种是 $2。'],
  [/^(\/\S+): the new total must be above the present one, (.+)\.$/, '$1：新的总额须高于现在的 $2。'],
  // Refunds
  [
    /^The payment is disputed: it can be refunded once the dispute is decided\.$/,
    '支付存在争议：裁决之后才能退款。',
  ],
  [/^The payment was made in (\S+)\.$/, '支付所用的币种是 $1。'],
  [/^The payment has no captures\.$/, '支付没有请款。'],
  [/^What is authorized was not captured: cancel it instead\.$/, '预授权的款项尚未请款：请改用撤销。'],
  [/^The payment has no capture with this captureId\.$/, '支付没有此 captureId 的请款。'],
  [
    /^The payment has several captures: name one with captureId\.$/,
    '支付有多次请款：请用 captureId 指定一次。',
  ],
  [/^(.+) is left to refund\.$/, '还可退款 $1。'],
  // Checkout
  [/^(\/\S+) is in the past$/, '$1 已经过去'],
  [/^(\/\S+) is later than (.+), the latest possible time$/, '$1 晚于最晚时间 $2'],
  [/^(\/\S+) (\S+) needs the productCode (\S+)$/, '$1 为 $2 时，productCode 须为 $3'],
  [/^There is a payment with the paymentRequestId (\S+) already\.$/, '已有 paymentRequestId 为 $1 的支付。'],
  [/^The sandbox has no rate for (.+)\.$/, '沙箱没有 $1 的汇率。'],
  [
    /^No settlement contract of the sandbox is in (\S+); .+$/,
    '沙箱没有以 $1 结算的合同；每个有文档的币种各有一份。',
  ],
  [/^The session has not been paid\.$/, '会话尚未支付。'],
  [
    /^No method of the sandbox fits the request in (\S+); consultPayment lists them\.$/,
    '沙箱没有适合此 $1 请求的支付方式；consultPayment 会列出可用的方式。',
  ],
  // Disputes
  [/^There is no dispute with this disputeId\.$/, '没有此 disputeId 的争议。'],
  [
    /^The dispute could be answered before (.+), its defenseDueTime\.$/,
    '争议须在其 defenseDueTime（$1）之前答复。',
  ],
  [/^The dispute is (\S+) already\.$/, '争议状态已为 $1。'],
  [
    /^This dispute cannot be defended: its defendable is false\.$/,
    '此争议不能抗辩：其 defendable 为 false。',
  ],
  [/^The sandbox has no such document of this dispute\.$/, '沙箱没有此争议的这种文件。'],
  // Subscriptions
  [/^There is no subscription with this id\.$/, '没有此 ID 的订阅。'],
  [/^The payer has not authorized the subscription\.$/, '付款人尚未授权此订阅。'],
  [/^(\/\S+) is (\S+) for Pix Automático$/, 'Pix Automático 的 $1 为 $2'],
  [/^The subscription is over\.$/, '订阅已结束。'],
  [/^The subscription does not run any more\.$/, '订阅已不再运行。'],
  [/^The charge of a period is running\.$/, '正在进行一期的扣款。'],
  [/^(\/\S+) is more than one period ago\.$/, '$1 早于现在一期以上。'],
  [/^(\/\S+) is not later than the start and the request\.$/, '$1 须晚于开始时间和请求时间。'],
  [/^(\/\S+) is not within 48 hours of the request\.$/, '$1 须在请求之后 48 小时以内。'],
  [/^(\/\S+) has a (\S+) before its (\S+)\.$/, '$1 的 $2 早于其 $3。'],
  [/^(\/\S+) is over\.$/, '$1 已经过去。'],
  [/^(\/\S+) is not 24 hours ahead\.$/, '$1 距现在不足 24 小时。'],
  [/^(\/\S+) is more than one period ahead\.$/, '$1 晚于现在一期以上。'],
  [/^(\/\S+) is before a period that is paid for already\.$/, '$1 早于已付款的一期。'],
  [/^(\/\S+) is not a time\.$/, '$1 不是时间。'],
  [/^(\/\S+) is not a unit that the sandbox knows\.$/, '$1 不是沙箱支持的单位。'],
  // Customs
  [/^Of the payment (.+) can be declared\.$/, '此支付还可申报 $1。'],
  [
    /^This (\S+) was used before\. A retransmission may change (.+) only\.$/,
    (key, fields = '') => `此 ${key} 已用过。重传只能修改 ${fields.replaceAll(', ', '、')}。`,
  ],
  [
    /^This (\S+) was used before with other values\. It can be retransmitted after (.+)\.$/,
    '此 $1 已用过，且当时的内容不同。$2 之后可以重传。',
  ],
  [
    /^(\/\S+) must end in (.+)\.$/,
    (field, endings = '') =>
      `${field} 须以 ${endings.replaceAll(', ', '、').replaceAll(' or ', ' 或 ')} 结尾。`,
  ],
  [/^There is no payment with this paymentRequestId\.$/, '没有此 paymentRequestId 的支付。'],
  // What the contract says of a field
  [
    /^(The body|\/\S+) (.+?)\.?$/,
    (at, english = '') => {
      const reason = reasonInChinese(english)
      return reason === undefined ? undefined : `${at === 'The body' ? '请求体' : at} ${reason}`
    },
  ],
]

const headerProblems: readonly Phrase[] = [
  [/^has (\d+) characters, more than (\d+)$/, '有 $1 个字符，超过 $2 个'],
  [/^is empty$/, '为空'],
  [/^is not a list of key=value pairs divided by commas$/, '不是以逗号分隔的 key=value'],
  [/^has a parameter more than once$/, '中有重复的参数'],
  [/^has no (signature|algorithm)$/, '中没有 $1'],
  [/^names another algorithm than (\S+)$/, '所用的算法不是 $1'],
  [/^has a keyVersion that is not a number of 1 to 9 digits$/, '中的 keyVersion 不是 1 至 9 位的数字'],
  [/^has a signature with a broken percent escape$/, '中签名的百分号编码有误'],
  [/^has a signature that was percent-encoded twice$/, '中的签名经过两次百分号编码'],
  [/^has a signature that is not base64; .+$/, '中的签名不是 Base64；表单解码会把加号变成空格'],
]

function headerProblem(problem: string): string {
  return inChinese(problem, headerProblems) ?? '无法读取'
}

/**
 * Puts into Chinese why the sandbox refused a request.
 *
 * @returns `undefined` for a message that is not one of the sandbox's own
 */
export function refusalInChinese(message: string): string | undefined {
  return inChinese(message, refusals)
}
