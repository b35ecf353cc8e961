import { defineCommand } from '../command-spec.ts'
import { sendApart, sendExits, sendFlags } from './send-flags.ts'

/** `antom-contract replay`. */
export const replaySpec = defineCommand({
  name: 'replay',
  operands: 'FILE...',
  offer: 'file',
  summary: { en: 'send recorded notifications again', zh: '重新发送已记录的通知' },
  about: {
    en: `Sends notifications that were recorded raw, in the forms that verify reads, byte for byte and in their order. Answers and requests of calls that were recorded with them are left out, which is told; what is left decides the exit code. Without a key they keep their headers, and so their signature and time: the receiver has to verify with the key of that time, for the path of that time (which is called when --to has none), and must not mind the age. With a key (--env, --keys, --private-key) they are signed anew, for the path that is called and now.`,
    zh: `按顺序逐字节重新发送以原始形式记录的通知，可读取的格式与 verify 相同。一并记录的接口响应与请求会略过，并加以说明；退出码由其余的通知决定。不给出密钥时，保留原有的报文头，即原有的签名与时间：接收端须以当时的公钥、当时的路径（--to 没有路径时即请求该路径）验签，且不检查时间是否过久。给出密钥（--env、--keys、--private-key）时，按所请求的路径与当前时间重新签名。`,
  },
  flags: sendFlags,
  apart: sendApart,
  exits: sendExits.map(([code, meaning]) =>
    code === 2
      ? [
          code,
          { en: 'called wrongly, or no notification was recorded', zh: '命令用法有误，或没有记录任何通知' },
        ]
      : [code, meaning],
  ),
  examples: [
    'antom-contract replay notification.http --to http://127.0.0.1:8080',
    'antom-contract replay traffic.har --to http://127.0.0.1:8080/antom/notify --env .env',
  ],
})
