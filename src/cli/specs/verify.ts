import { defineCommand } from '../command-spec.ts'

/** `antom-contract verify`. */
export const verifySpec = defineCommand({
  name: 'verify',
  operands: '[FILE]',
  offer: 'file',
  summary: {
    en: 'check the signature of a captured message, and say what is wrong with it',
    zh: '验证抓取到的报文的签名，并指出问题所在',
  },
  about: {
    en: `Checks the signature of a message that was captured, offline, and says what is wrong with it: a notification, an answer, or a request of your own.
FILE is the whole message as HTTP/1.1 (request line, headers, empty line, body, also chunked), with the pseudo headers of HTTP/2 (:path), or a HAR file, of which every signed message is checked. Without FILE and without --body it is read from standard input. When no request line says what was called, the path is taken from headers of proxies, such as X-Forwarded-Prefix or X-Original-URI; which one was taken is told.`,
    zh: `离线验证抓取到的报文的签名，并指出问题所在：通知、响应或您自己发出的请求均可。
FILE 为完整报文：HTTP/1.1（请求行、报文头、空行、报文体，也可为分块传输）、带 HTTP/2 伪首部（:path）的报文，或 HAR 文件（逐条检查其中带签名的报文）。未给出 FILE 与 --body 时，从标准输入读取。报文没有请求行时，请求路径取自代理添加的请求头（例如 X-Forwarded-Prefix、X-Original-URI），并说明取自哪一个。`,
  },
  flags: {
    headers: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'the headers alone, one "name: value" a line, or a JSON object',
        zh: '单独的报文头：每行一个“名称: 值”，或一个 JSON 对象',
      },
    },
    body: {
      type: 'string',
      value: 'FILE',
      offer: 'file',
      help: {
        en: 'the body alone, byte for byte as it came; - is standard input',
        zh: '单独的报文体，须与收到的字节完全一致；- 表示标准输入',
      },
    },
    base64: {
      type: 'boolean',
      default: false,
      help: { en: 'the body is base64 text, and is decoded first', zh: '报文体为 Base64 文本，先解码再验证' },
    },
    path: {
      type: 'string',
      value: 'PATH',
      help: {
        en: 'path and query that were called, when they are not in the message',
        zh: '实际请求的路径与查询字符串；报文中没有时给出',
      },
    },
    'public-key': {
      type: 'string',
      value: 'KEY',
      offer: 'file',
      help: {
        en: 'a file with the key of the signer, or the key itself; ANTOM_PUBLIC_KEY when left out',
        zh: '签名方公钥的文件，或公钥本身；省略时取自 ANTOM_PUBLIC_KEY',
      },
    },
    'client-id': {
      type: 'string',
      value: 'ID',
      help: {
        en: 'your client id; ANTOM_CLIENT_ID, or what the message says, when left out',
        zh: '您的 client id；省略时取自 ANTOM_CLIENT_ID 或报文本身',
      },
    },
    json: { type: 'boolean', default: false, help: { en: 'the verdict as JSON', zh: '以 JSON 输出结论' } },
  },
  exits: [
    [0, { en: 'authentic', zh: '验签通过' }],
    [
      1,
      {
        en: 'not authentic or (a notification) not as the contract says',
        zh: '验签未通过，或通知不符合契约',
      },
    ],
    [2, { en: 'called wrongly', zh: '命令用法有误' }],
  ],
  examples: [
    'antom-contract verify notification.http --public-key antom.pem',
    'antom-contract verify --headers headers.txt --body body.json --path /antom/notify --public-key antom.pem',
    'antom-contract verify traffic.har --public-key antom.pem',
  ],
})
