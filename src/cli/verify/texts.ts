import type { SignatureErrorReason } from '../../core/errors.ts'
import type { NotificationErrorReason } from '../../notifications/index.ts'
import type { SignatureDiagnosisCause } from '../../notifications/signature-diagnosis.ts'
import type { Language, Text } from '../language.ts'
import type { Verdict } from './judge.ts'

/** The words of a verdict. */
export const verdictTexts = {
  authentic: { en: '✓ authentic', zh: '✓ 验签通过' },
  'not-authentic': { en: '✗ not authentic', zh: '✗ 验签未通过' },
  'breaks-contract': { en: '! authentic, but not as the contract says', zh: '! 验签通过，但不符合契约' },
  reason: { en: 'reason', zh: '类别' },
  cause: { en: 'cause', zh: '原因' },
  where: { en: 'where', zh: '位置' },
  message: { en: 'message', zh: '通知' },
  path: { en: 'path', zh: '路径' },
  next: { en: ', then ', zh: '，然后 ' },
  clientId: { en: 'client id', zh: 'client id' },
  time: { en: 'time', zh: '时间' },
  key: { en: 'key', zh: '公钥' },
  version: { en: 'version', zh: '密钥版本' },
  body: { en: 'body', zh: '报文体' },
  bytes: { en: 'bytes, SHA-256', zh: '字节，SHA-256' },
} as const satisfies Record<string, Text>

/** That the path was taken from a header of a proxy. */
export function pathNote(from: string): Text {
  return {
    en: `The path was taken from ${from}: a proxy changes it on the way. Give the receiver publicPath, so that it verifies with this path as well.`,
    zh: `路径取自 ${from}：代理在途中改写了路径。请为接收端设置 publicPath，使其也以此路径验签。`,
  }
}

/** What each cause means, in Chinese. The English texts are those of the receiver. */
const causesZh: Readonly<Record<SignatureDiagnosisCause, string>> = {
  'body-base64':
    '报文体按 Base64 解码后即可通过：API 网关以 Base64 文本传递了字节（isBase64Encoded）。请先解码。',
  'body-compressed':
    '报文体解压后即可通过：中间环节压缩了报文体，或关闭了解压。Antom 发送时未压缩，请原样传递字节。',
  'body-latin1':
    '修复 ASCII 以外的字符后即可通过：中间环节把 UTF-8 当作 latin1（windows-1252）读取或写出。请传递字节，绝不要传递文本。',
  'body-utf-16': '报文体转为 UTF-8 后即可通过：中间环节把文本转成了 UTF-16。请传递字节，绝不要传递文本。',
  'body-json-string':
    '取出其中的文本后即可通过：报文体是一个 JSON 字符串，其中才是 JSON。有程序对文本调用了 JSON.stringify，请原样传递字节。',
  'body-reserialized':
    '报文体按其他程序的写法重写后即可通过：中间环节解析了报文体并重新序列化。请原样传递字节。',
  'body-whitespace': '调整首尾空白或换行后即可通过：中间环节改动了它们。请原样传递字节。',
  'byte-order-mark': '加上或去掉字节顺序标记（BOM）后即可通过：中间环节转换了文本。',
  'path-rewritten': '换用另一路径后即可通过：代理或路由改写了路径。请把 publicPath 设为 Antom 请求的路径。',
  'own-public-key': '所用的是您自己的公钥。Antom 的公钥在 Antom Dashboard 中，位于上传您公钥的位置旁边。',
  'other-key-version':
    '换用另一个已配置的公钥即可通过：签名所用的密钥与其声明的密钥版本不同。请核对各密钥的版本。',
  'other-client-id':
    '对报文中的 client id 而言，验签通过：所配置的 client id 或提供给 Antom 的地址属于另一个账号。',
  'other-environment':
    '两个 client id 一个属于沙箱，一个属于生产环境：二者的 client id、公钥和通知地址都不能混用。',
  'signature-encoding':
    '把 signature 报文头再解码一次即可通过：中间环节对报文头编码了两次，或把加号解码成了空格。',
}

/** What each reason means, in Chinese, where no cause was found. */
const reasonsZh: Readonly<Record<SignatureErrorReason, string>> = {
  'missing-header':
    '缺少验签所需的报文头，或其值为空。请核对 signature、client-id、request-time 是否都已传递。',
  'duplicate-header': '验签所需的报文头出现了多次。',
  'malformed-header': 'signature 报文头不是以逗号分隔的 key=value。',
  'header-too-long': 'signature 报文头过长，不可能是真实的签名。',
  'duplicate-parameter': 'signature 报文头中有重复的参数。',
  'missing-parameter': 'signature 报文头中没有 algorithm 或 signature，或其值为空。',
  'unsupported-algorithm': '签名算法不是 RSA256。',
  'bad-key-version': 'keyVersion 不是整数。',
  'bad-percent-encoding': '签名的百分号编码有误。',
  'bad-base64': '签名不是 Base64。',
  unsignable: '路径、client id 或时间含有不能参与签名的字符。',
  'unknown-key-version': '没有配置报文所声明的密钥版本。',
  'client-id-mismatch': '报文中的 client id 与所配置的不同。',
  'bad-signature':
    '签名与内容、公钥不符，也不是任何已知原因所致。请核对：公钥是否为 Antom 在该环境的公钥，路径是否为 Antom 请求的路径，报文体是否为原始字节；否则，报文可能并非 Antom 发送。',
  stale: '签名正确，但报文的时间超出允许的范围。',
  unsigned: '响应没有签名。',
  'other-answer': '响应属于另一个请求。',
}

/** What is wrong with an authentic body that is no object of JSON, or that two programs could read differently. */
const bodiesZh = {
  'not-utf-8': '报文体不是 UTF-8',
  'not-json': '报文体不是 JSON',
  'not-object': '报文体是 JSON，但不是对象',
  'duplicate-key': '报文体的一个对象中有重复的键',
  'forbidden-key': '报文体中有 "__proto__" 键',
  'too-deep': '报文体的嵌套深于契约中的任何消息',
  'too-large': '报文体超过允许的大小',
} as const satisfies Partial<Record<NotificationErrorReason, string>>

/** What was wrong, and what to do. */
export function diagnosisText(
  { diagnosis, reason, cause, pointer }: Verdict,
  language: Language,
): string | undefined {
  if (language === 'en' || diagnosis === undefined) return diagnosis
  const known: Readonly<Record<string, string>> = reasonsZh
  const causes: Readonly<Record<string, string>> = causesZh
  const [, fitting] = /It fits the path (.+?), but /.exec(diagnosis) ?? []
  const path = fitting === undefined ? '' : `相符的路径是 ${fitting}。`
  if (cause !== undefined && Object.hasOwn(causes, cause)) return `${causes[cause]}${path}`
  if (reason !== undefined && Object.hasOwn(known, reason)) return known[reason]
  const body: Readonly<Record<string, string>> = bodiesZh
  if (reason !== undefined && Object.hasOwn(body, reason)) return `签名正确，但${body[reason]}。`
  return `签名正确，但内容与契约不符：${pointer ?? ''} 不符合 ${reason}。请以 onInvalid 保存此类报文，并查看本包是否有更新的版本。`
}
