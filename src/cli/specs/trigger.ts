import { defineCommand } from '../command-spec.ts'
import { sendApart, sendExits, sendFlags } from './send-flags.ts'

/** `antom-contract trigger`. */
export const triggerSpec = defineCommand({
  name: 'trigger',
  operands: 'EVENT',
  offer: 'events',
  summary: { en: 'send one signed notification of any event', zh: '发送一条任意事件的签名通知' },
  about: {
    en: "Sends the contract's example of a notification to a receiver, signed as Antom signs, and says whether it was acknowledged. It is sent once. An event that the receiver has handled already is acknowledged without being handled again: --new-id gives it ids of its own.",
    zh: '把契约中某个事件的示例通知签名后发送给接收端，并说明是否已确认收到。只发送一次。接收端对已处理过的通知只确认、不再处理：用 --new-id 可换用新的 ID。',
  },
  flags: {
    ...sendFlags,
    set: {
      type: 'string',
      value: 'POINTER=VALUE',
      multiple: true,
      default: [],
      help: {
        en: 'changes a field, such as /captureAmount/value=500; the value is text, or JSON when it begins with { [ or is true, false, null; may be repeated',
        zh: '更改一个字段，例如 /captureAmount/value=500；值按字符串处理，以 { 或 [ 开头，或为 true、false、null 时按 JSON 解析；可重复',
      },
    },
    'new-id': {
      type: 'boolean',
      default: false,
      help: {
        en: 'gives the ids by which repetitions are recognized a new ending',
        zh: '为用于识别重复通知的 ID 换上新的结尾',
      },
    },
    print: {
      type: 'boolean',
      default: false,
      help: {
        en: 'prints the message instead of sending it',
        zh: '只输出通知内容，不发送',
      },
    },
  },
  apart: sendApart,
  exits: sendExits,
  examples: [
    'antom-contract trigger CAPTURE_RESULT --to http://127.0.0.1:8080/antom/notify --env .env',
    'antom-contract trigger PAYMENT_RESULT --to http://127.0.0.1:8080/notify --keys keys.json --set /result/resultStatus=F',
  ],
})
