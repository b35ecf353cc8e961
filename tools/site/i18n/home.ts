import { translated } from './translated.ts'

/** Words of the first page. */
export const homeLabels = translated({
  en: {
    guides: 'Guides',
    downloads: 'Downloads',
    operationsAndNotifications: 'Calls and notifications',
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
  },
  'zh-CN': {
    guides: '指南',
    downloads: '下载',
    operationsAndNotifications: '接口与通知',
    operations: '接口',
    notifications: '通知',
    flow: '支付流程',
    flowText: '从 pay 到最后一个通知的全过程：状态为 U 时该怎么做，哪些环节会重发。',
    schemas: 'JSON Schema',
    schemasText: '每种消息一个自包含的 schema（draft 2020-12）。',
    openapiText: '单一 OpenAPI 3.1 文档形式的完整契约。',
    llmsText: '纯文本形式的参考，供语言模型使用，也可不用浏览器阅读。',
    servers: '服务器',
  },
})
