/** What the tour says, besides what comes from the contract. */
export interface Texts {
  readonly usage: string
  readonly generate: string
  readonly start: string
  readonly gateway: string
  readonly receiver: string
  readonly authorize: string
  readonly approve: string
  readonly captureAll: string
  readonly failing: string
  readonly pending: string
  readonly refunding: string
  readonly left: string
  readonly colon: string
  readonly forged: string
  readonly shop: string
  readonly payer: string
  readonly anybody: string
  readonly signed: string
  readonly answerVerified: string
  readonly answerUnsigned: string
  readonly clicked: string
  readonly verified: string
  readonly acknowledged: string
  readonly refused: string
  readonly waiting: string
  readonly waited: string
  readonly allWell: (facts: {
    captured: string
    refunded: string
    notifications: number
    seconds: string
  }) => string
  readonly notWell: string
}

export const texts: Readonly<Record<'en' | 'zh', Texts>> = {
  en: {
    usage: 'Usage: npm start -- [--lang en|zh]',
    generate: 'Generate everything from the contract',
    start: 'Start a gateway and a shop on this machine',
    gateway: 'sandbox',
    receiver: 'notify URL',
    authorize: 'Authorize a card payment, to be captured later',
    approve: 'The payer approves on the gateway’s page',
    captureAll: 'Capture when the goods are shipped',
    failing: 'Capture more than is left',
    pending: 'Capture the rest; the outcome is open at first',
    refunding: 'Refund the item that comes back',
    left: 'left to refund: ',
    colon: ': ',
    forged: 'Somebody alters a notification on its way',
    shop: 'shop',
    payer: 'payer',
    anybody: 'somebody',
    signed: 'signed',
    answerVerified: 'answer verified',
    answerUnsigned: 'answer not signed',
    clicked: 'POST, HTTP',
    verified: 'verified',
    acknowledged: 'acknowledged',
    refused: 'refused',
    waiting: 'waitForCapture inquires until it is decided',
    waited: 'decided after',
    allWell: ({ captured, refunded, notifications, seconds }) =>
      `Shop and gateway agree: ${captured} captured, ${refunded} refunded, ${notifications} notifications acknowledged, ${seconds} s.`,
    notWell: 'Not everything ended as it should:',
  },
  zh: {
    usage: '用法：npm start -- [--lang en|zh]',
    generate: '由契约生成全部产物',
    start: '在本机启动网关和商店',
    gateway: '沙箱',
    receiver: '通知地址',
    authorize: '卡支付先预授权，稍后请款',
    approve: '付款人在网关页面上同意付款',
    captureAll: '发货时请款',
    failing: '请款金额超过剩余的授权金额',
    pending: '请款剩余部分，结果起初尚未确定',
    refunding: '退货时退款',
    left: '剩余可退金额：',
    colon: '：',
    forged: '有人在途中篡改通知',
    shop: '商店',
    payer: '付款人',
    anybody: '某人',
    signed: '已签名',
    answerVerified: '响应已验签',
    answerUnsigned: '响应未签名',
    clicked: 'POST，HTTP',
    verified: '已验签',
    acknowledged: '已确认收到',
    refused: '已拒绝',
    waiting: 'waitForCapture 查询直到有结果',
    waited: '得到结果用时',
    allWell: ({ captured, refunded, notifications, seconds }) =>
      `商店与网关一致：已请款 ${captured}，已退款 ${refunded}，已确认收到 ${notifications} 条通知，用时 ${seconds} 秒。`,
    notWell: '有结果与预期不符：',
  },
}
