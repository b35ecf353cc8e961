import { defineCommand, interruptedExit } from '../command-spec.ts'

/** `antom-contract resend`. */
export const resendSpec = defineCommand({
  name: 'resend',
  operands: 'ID...',
  summary: {
    en: 'have a running sandbox send a notification once more',
    zh: '让运行中的沙箱再发送一次通知',
  },
  about: {
    en: 'Has a running sandbox send notifications once more, at once, with a new time and signature, and says what came of it. The id is the number that the log and the first page of the sandbox show.',
    zh: '让运行中的沙箱立即以新的时间与签名再发送一次通知，并说明结果。ID 为沙箱日志与首页中显示的编号。',
  },
  flags: {
    sandbox: {
      type: 'string',
      value: 'URL',
      help: {
        en: 'its address; ANTOM_BASE_URL of --env or the environment, or http://127.0.0.1:8787, when left out',
        zh: '沙箱的地址；省略时取自 --env 或环境中的 ANTOM_BASE_URL，否则为 http://127.0.0.1:8787',
      },
    },
    env: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: { en: 'the file of sandbox --env', zh: 'sandbox --env 所用的文件' },
    },
    json: {
      type: 'boolean',
      default: false,
      help: { en: 'what came of it as JSON', zh: '以 JSON 输出结果' },
    },
  },
  apart: [
    {
      flags: ['sandbox', 'env'],
      why: { en: 'each says where the sandbox is', zh: '两者都指定沙箱的地址' },
    },
  ],
  exits: [
    [0, { en: 'acknowledged', zh: '已确认收到' }],
    [1, { en: 'not acknowledged, or there is no such notification', zh: '未确认收到，或没有这条通知' }],
    [2, { en: 'called wrongly, or no sandbox answers', zh: '命令用法有误，或沙箱没有响应' }],
    interruptedExit,
  ],
  examples: ['antom-contract resend 7', 'antom-contract resend 7 8 --env .env'],
})
