/** The words of the pages themselves; what the pages say about the API comes from the contract. */
export interface Labels {
  readonly siteTitle: string
  readonly independent: string
  readonly skip: string
  readonly nav: string
  readonly home: string
  readonly reference: string
  readonly resultCodes: string
  readonly guides: string
  readonly guide: string
  readonly changelog: string
  readonly downloads: string
  readonly otherLanguage: string
  readonly search: string
  readonly searchHint: string
  readonly searchSite: string
  readonly noScriptSearch: string
  readonly nothingFound: string
  /** `{n}` is the number. */
  readonly found: string
  readonly operations: string
  readonly notifications: string
  readonly flow: string
  readonly flowText: string
  readonly schemas: string
  readonly schemasText: string
  readonly openapiText: string
  readonly llmsText: string
  readonly servers: string
  readonly version: string
  readonly endpoint: string
  readonly toYourUrl: string
  readonly idempotencyKey: string
  readonly events: string
  readonly source: string
  /** `{date}` is the day. */
  readonly retrieved: string
  readonly openInReference: string
  readonly everything: string
  readonly asMarkdown: string
  readonly onThisPage: string
  readonly signing: string
  readonly request: string
  readonly notification: string
  readonly response: string
  readonly acknowledgement: string
  readonly headers: string
  readonly field: string
  readonly type: string
  readonly description: string
  readonly required: string
  readonly optional: string
  readonly requiredIf: string
  readonly promisedIf: string
  readonly notAllowedIf: string
  readonly present: string
  readonly absent: string
  readonly atLeastOneOf: string
  readonly nullable: string
  readonly values: string
  readonly knownValues: string
  readonly always: string
  readonly range: string
  readonly maxLength: string
  readonly pattern: string
  readonly maxItems: string
  readonly since: string
  readonly anyKey: string
  /** `{n}` is the number. */
  readonly everyField: string
  readonly examples: string
  readonly samples: string
  readonly code: string
  readonly status: string
  readonly meaning: string
  readonly action: string
  readonly advice: string
  readonly uncertain: string
  readonly products: string
  readonly appearsIn: string
  readonly anyCall: string
  readonly allOperations: string
  readonly allStatuses: string
  readonly allAdvice: string
  readonly statusNames: Readonly<Record<string, string>>
  readonly resultCodesIntro: string
  readonly gatewayCodesToo: string
  readonly operation: string
  readonly fieldsKind: string
  readonly copy: string
  readonly copied: string
  readonly diagram: DiagramLabels
  readonly sample: SampleLabels
}

/** Comments inside the code samples. */
export interface SampleLabels {
  readonly credentials: string
  readonly succeeded: string
  readonly failed: string
  readonly pending: string
  readonly neverTwice: string
  readonly respond: string
  readonly handler: string
  readonly unknown: string
  readonly sign: string
}

/** The words in the drawing of the flow. */
export interface DiagramLabels {
  readonly pay: string
  readonly unknown: string
  readonly inquire: string
  readonly resend: string
  readonly authorized: string
  readonly capture: string
  readonly captured: string
  readonly failed: string
  readonly cancel: string
  readonly notifyPayment: string
  readonly notifyCapture: string
  readonly acknowledge: string
  readonly again: string
  readonly manual: string
  readonly automatic: string
  readonly stillUnknown: string
  readonly paid: string
}

export const english: Labels = {
  siteTitle: 'Antom payment API reference',
  independent: 'Independent. Not published by, endorsed by or affiliated with Ant Group or Antom.',
  skip: 'Skip to content',
  nav: 'Site',
  home: 'Overview',
  reference: 'Reference',
  resultCodes: 'Result codes',
  guides: 'Guides',
  guide: 'Guide',
  changelog: 'Changelog',
  downloads: 'Downloads',
  otherLanguage: '中文',
  search: 'Search',
  searchHint: 'A field, a result code or a call, such as captureAmount or AUTH_EXPIRED',
  searchSite: 'Look up a field or a code',
  noScriptSearch: 'Searching needs JavaScript. Every field and code can be read on the pages below.',
  nothingFound: 'Nothing found.',
  found: '{n} found',
  operations: 'Operations',
  notifications: 'Notifications',
  flow: 'The flow of a payment',
  flowText:
    'What happens from pay to the last notification, what to do when a status is U, and where things are sent again.',
  schemas: 'JSON Schemas',
  schemasText: 'One self-contained schema (draft 2020-12) for each message.',
  openapiText: 'The whole contract in one OpenAPI 3.1 document.',
  llmsText: 'The reference as plain text, for language models and for reading without a browser.',
  servers: 'Servers',
  version: 'Version',
  endpoint: 'Endpoint',
  toYourUrl: "the merchant's notify URL",
  idempotencyKey: 'Idempotency key',
  events: 'Events',
  source: 'Source',
  retrieved: 'as of {date}',
  openInReference: 'Open in the interactive reference',
  everything: 'All fields, examples and codes on one page',
  asMarkdown: 'As Markdown',
  onThisPage: 'On this page',
  signing: 'Headers of the request',
  request: 'Request',
  notification: 'Notification',
  response: 'Response',
  acknowledgement: 'Acknowledgement',
  headers: 'Headers of the response',
  field: 'Field',
  type: 'Type',
  description: 'Description',
  required: 'required',
  optional: 'optional',
  requiredIf: 'required if',
  promisedIf: 'promised if',
  notAllowedIf: 'not allowed if',
  present: 'is there',
  absent: 'is not there',
  atLeastOneOf: 'at least one of',
  nullable: 'may be null',
  values: 'Values',
  knownValues: 'Known values (the list grows)',
  always: 'Always',
  range: 'Range',
  maxLength: 'at most {n} characters',
  pattern: 'Pattern',
  maxItems: 'at most {n} entries',
  since: 'Since',
  anyKey: 'any other key is allowed',
  everyField: 'All {n} fields, with those inside',
  examples: 'Examples',
  samples: 'Code samples',
  code: 'Code',
  status: 'Status',
  meaning: 'Meaning',
  action: 'What to do',
  advice: 'Advice',
  uncertain: 'Not confirmed',
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
  fieldsKind: 'Field',
  copy: 'Copy',
  copied: 'Copied',
  diagram: {
    pay: 'pay',
    unknown: 'U: not known yet',
    inquire: 'wait for notifyPayment,\nor inquiryPayment every 2 to 5 s',
    resend: 'no answer: send the\nidentical request again',
    authorized: 'S: authorized',
    capture: 'capture within 7 days',
    captured: 'S: captured',
    failed: 'F: final failure',
    cancel: 'cancel',
    notifyPayment: 'notifyPayment',
    notifyCapture: 'notifyCapture',
    acknowledge: 'stored safely?\nacknowledge with 200',
    again: 'no acknowledgement: sent again,\nup to 8 times in 24 hours',
    manual: 'captureMode MANUAL',
    automatic: 'captured automatically',
    stillUnknown: 'never final',
    paid: 'S: paid',
  },
  sample: {
    credentials: 'Reads ANTOM_CLIENT_ID, ANTOM_PRIVATE_KEY and ANTOM_PUBLIC_KEY.',
    succeeded: 'Final: what success promises is not optional here.',
    failed: 'Final: the advice says what a program should do.',
    pending: 'Not known yet: wait for the notification or inquire; never charge again.',
    neverTwice: 'After a timeout, run it again with the same body and the same id.',
    respond: 'Replies 200 only after the handler has succeeded, so that nothing is lost.',
    handler: 'Authentic and as the contract says. Store it, then return.',
    unknown: 'Authentic, but of a type this version does not know.',
    sign: 'What is signed: method and path, client id, time, and the exact bytes of the body.',
  },
}

export const chinese: Labels = {
  siteTitle: 'Antom 支付 API 参考',
  independent: '独立项目，并非由蚂蚁集团或 Antom 发布，未获其认可，也与其没有关联。',
  skip: '跳到正文',
  nav: '站点',
  home: '概览',
  reference: '接口参考',
  resultCodes: '结果码',
  guides: '指南',
  guide: '指南',
  changelog: '更新日志',
  downloads: '下载',
  otherLanguage: 'English',
  search: '搜索',
  searchHint: '字段、结果码或接口，例如 captureAmount 或 AUTH_EXPIRED',
  searchSite: '查字段或结果码',
  noScriptSearch: '搜索需要 JavaScript。所有字段和结果码都可在下面的页面上直接阅读。',
  nothingFound: '没有找到。',
  found: '找到 {n} 项',
  operations: '接口',
  notifications: '通知',
  flow: '支付流程',
  flowText: '从 pay 到最后一个通知的全过程：状态为 U 时该怎么做，哪些环节会重发。',
  schemas: 'JSON Schema',
  schemasText: '每种消息一个自包含的 schema（draft 2020-12）。',
  openapiText: '单一 OpenAPI 3.1 文档形式的完整契约。',
  llmsText: '纯文本形式的参考，供语言模型使用，也可不用浏览器阅读。',
  servers: '服务器',
  version: '版本',
  endpoint: '地址',
  toYourUrl: '商户的通知地址',
  idempotencyKey: '幂等键',
  events: '事件',
  source: '来源',
  retrieved: '截至 {date}',
  openInReference: '在交互式参考中打开',
  everything: '在一页中查看全部字段、示例和结果码',
  asMarkdown: 'Markdown 版本',
  onThisPage: '本页内容',
  signing: '请求头',
  request: '请求',
  notification: '通知',
  response: '应答',
  acknowledgement: '确认应答',
  headers: '应答头',
  field: '字段',
  type: '类型',
  description: '说明',
  required: '必填',
  optional: '可选',
  requiredIf: '必填，当',
  promisedIf: '必有，当',
  notAllowedIf: '不允许，当',
  present: '存在',
  absent: '不存在',
  atLeastOneOf: '至少填一个',
  nullable: '可为 null',
  values: '取值',
  knownValues: '已知取值（会不断增加）',
  always: '固定为',
  range: '范围',
  maxLength: '最多 {n} 个字符',
  pattern: '格式',
  maxItems: '最多 {n} 项',
  since: '始见于',
  anyKey: '允许任何其他键',
  everyField: '全部 {n} 个字段，包括内层字段',
  examples: '示例',
  samples: '代码示例',
  code: '结果码',
  status: '状态',
  meaning: '含义',
  action: '处理办法',
  advice: '建议',
  uncertain: '未经证实',
  products: '产品',
  appearsIn: '出现于',
  anyCall: '任何接口',
  allOperations: '全部位置',
  allStatuses: '全部状态',
  allAdvice: '全部建议',
  statusNames: { S: '成功', F: '最终失败', U: '尚未确定' },
  resultCodesIntro:
    '应答、通知或字段可能带有的全部结果码：发生了什么，程序该怎么做，人该怎么做。请先看状态；出现未知的结果码是正常的。',
  gatewayCodesToo: '任何接口还可能返回网关自身的结果码。',
  operation: '位置',
  fieldsKind: '字段',
  copy: '复制',
  copied: '已复制',
  diagram: {
    pay: 'pay',
    unknown: 'U：尚未确定',
    inquire: '等待 notifyPayment，\n或每 2 至 5 秒 inquiryPayment',
    resend: '没有应答：\n原样重发同一请求',
    authorized: 'S：已授权',
    capture: '7 天内 capture 请款',
    captured: 'S：请款成功',
    failed: 'F：最终失败',
    cancel: 'cancel 撤销',
    notifyPayment: 'notifyPayment',
    notifyCapture: 'notifyCapture',
    acknowledge: '安全保存后\n以 200 确认',
    again: '未确认则重发，\n24 小时内最多 8 次',
    manual: 'captureMode 为 MANUAL',
    automatic: '自动请款',
    stillUnknown: '始终不能确定',
    paid: 'S：已支付',
  },
  sample: {
    credentials: '读取 ANTOM_CLIENT_ID、ANTOM_PRIVATE_KEY 和 ANTOM_PUBLIC_KEY。',
    succeeded: '最终成功：成功时必有的字段在这里不是可选的。',
    failed: '最终失败：advice 说明程序该怎么做。',
    pending: '尚未确定：等待通知或查询；绝不要再次扣款。',
    neverTwice: '超时后用相同的消息体和相同的 ID 再次运行。',
    respond: '处理成功之后才应答 200，因此不会丢失通知。',
    handler: '来源真实且符合契约。保存后返回。',
    unknown: '来源真实，但此版本不认识这种类型。',
    sign: '参与签名的内容：方法和路径、客户端 ID、时间，以及消息体的原始字节。',
  },
}
