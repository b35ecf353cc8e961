import { type Apart, type FlagSpec, interruptedExit } from '../command-spec.ts'

/** The flags that say where a notification goes and what signs it. */
export const sendFlags = {
  to: {
    type: 'string',
    value: 'URL',
    help: { en: 'the address of the receiver; required', zh: '接收端的地址；必须给出' },
  },
  env: {
    type: 'string',
    value: 'FILE',
    offer: 'file',
    help: {
      en: 'signs with the key that sandbox --env keeps there, for the client id in it',
      zh: '用 sandbox --env 保存在此文件中的密钥签名，client id 也取自此文件',
    },
  },
  keys: {
    type: 'string',
    value: 'FILE',
    offer: 'file',
    help: {
      en: 'signs with the key that sandbox --keys keeps there',
      zh: '用 sandbox --keys 保存在此文件中的密钥签名',
    },
  },
  'private-key': {
    type: 'string',
    value: 'KEY',
    offer: 'file',
    help: {
      en: 'signs in the place of Antom: a file with the key, or the key itself; the receiver has its public key',
      zh: '代替 Antom 签名：密钥文件，或密钥本身；接收端须配置其公钥',
    },
  },
  'client-id': {
    type: 'string',
    value: 'ID',
    help: {
      en: 'for whom it is; that of the file, or ANTOM_CLIENT_ID, when left out',
      zh: '通知所属的 client id；省略时取自上述文件或 ANTOM_CLIENT_ID',
    },
  },
  'sign-query': {
    type: 'boolean',
    default: false,
    help: {
      en: 'signs over path and query; otherwise over the path alone',
      zh: '签名覆盖路径与查询字符串；否则只覆盖路径',
    },
  },
  json: { type: 'boolean', default: false, help: { en: 'what came of it as JSON', zh: '以 JSON 输出结果' } },
} as const satisfies Record<string, FlagSpec>

const bothSign = { en: 'each names a key that signs', zh: '两者都指定签名密钥' }

/** A notification is signed with one key: none of these may be passed over in silence. */
export const sendApart: readonly Apart[] = [
  { flags: ['env', 'keys'], why: bothSign },
  { flags: ['env', 'private-key'], why: bothSign },
  { flags: ['keys', 'private-key'], why: bothSign },
]

/** What came of a notification that was sent. */
export const sendExits = [
  [0, { en: 'acknowledged', zh: '已确认收到' }],
  [1, { en: 'not acknowledged', zh: '未确认收到' }],
  [2, { en: 'called wrongly', zh: '命令用法有误' }],
  interruptedExit,
] as const
