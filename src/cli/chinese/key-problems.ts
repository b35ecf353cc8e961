import { inChinese, type Phrase } from './phrases.ts'

/** What can be wrong with the text of a key. */
const problems: readonly Phrase[] = [
  [
    /^holds (\d+) PEM blocks, of which number (\d+) (.+)$/s,
    (count, number, problem = '') => `中有 ${count} 个 PEM 块，其中第 ${number} 个${problemOf(problem)}`,
  ],
  [
    /^holds (\d+) PEM blocks \((.+)\)$/,
    (count, labels = '') =>
      `中有 ${count} 个 PEM 块（${labels.replaceAll(', ', '、').replaceAll('of another kind', '其他类型')}）`,
  ],
  [/^holds (\d+) keys, more than the (\d+) that are tried$/, '中有 $1 个密钥，超过可尝试的 $2 个'],
  [/^holds (\d+) keys; give one$/, '中有 $1 个密钥，只能给出一个'],
  [/^holds a private key under a password$/, '是设有口令的私钥'],
  [/^holds an OpenSSH key$/, '是 OpenSSH 格式的密钥'],
  [/^holds an X\.509 certificate or request$/, '是 X.509 证书或证书请求'],
  [/^holds an elliptic-curve key, not RSA$/, '是椭圆曲线密钥，而不是 RSA 密钥'],
  [/^holds an Ed25519 key, not RSA$/, '是 Ed25519 密钥，而不是 RSA 密钥'],
  [/^holds a key of another algorithm, not RSA$/, '是其他算法的密钥，而不是 RSA 密钥'],
  [/^holds a private key$/, '是私钥'],
  [/^holds a public key$/, '是公钥'],
  [/^holds a key of (\d+) bits, fewer than the (\d+) that are safe$/, '是 $1 位的密钥，低于安全所需的 $2 位'],
  [/^is empty \(is the environment variable set\?\)$/, '为空（是否设置了环境变量？）'],
  [/^looks like the path of a file: .+$/, '看起来是文件的路径：应给出文件的内容'],
  [/^is not an RSA key: its base64 holds something else$/, '不是 RSA 密钥：其 Base64 中是其他内容'],
  [
    /^is not a key: its (\d+) characters are more than the (\d+) that are read$/,
    '不是密钥：共有 $1 个字符，超过可读取的 $2 个',
  ],
  [
    /^is not a key: character (\d+) of its base64, without whitespace, is (U\+[0-9A-F]+)$/,
    '不是密钥：其 Base64（不计空白）的第 $1 个字符是 $2',
  ],
  [/^is not a key: (\d+) characters are too few$/, '不是密钥：只有 $1 个字符，过短'],
  [/^was cut off: its BEGIN or END line is missing or damaged$/, '不完整：BEGIN 行或 END 行缺失或损坏'],
  [
    /^was cut off or lost characters: its base64 ends inside a byte$/,
    '不完整或丢失了字符：其 Base64 在一个字节中间结束',
  ],
  [/^was cut off: bytes missing at its end: (\d+)$/, '不完整：末尾缺少 $1 个字节'],
  [
    /^goes on after its end \(was it pasted twice\?\): bytes too many: (\d+)$/,
    '在结尾之后还有内容（是否粘贴了两次？）：多出 $1 个字节',
  ],
  [
    /^was damaged when it was copied: its numbers do not belong together$/,
    '在复制时损坏：其中的数值互不匹配',
  ],
  [
    /^was refused by Web Crypto although it has the structure of an RSA key$/,
    '具有 RSA 密钥的结构，但被 Web Crypto 拒绝',
  ],
]

/** What is wanted, and what to do. Commands stay as they are. */
const sentences: readonly Phrase[] = [
  [
    /^Expected your own RSA private key as PEM or bare base64, PKCS#8 or PKCS#1$/,
    '应为您自己的 RSA 私钥：PEM 或裸 Base64，PKCS#8 或 PKCS#1',
  ],
  [
    /^Expected an RSA public key as PEM or bare base64, SubjectPublicKeyInfo or PKCS#1$/,
    '应为 RSA 公钥：PEM 或裸 Base64，SubjectPublicKeyInfo 或 PKCS#1',
  ],
  [/^To convert a copy of the file in place: (.+)$/s, '在文件的副本上直接转换：$1'],
  [/^To convert (?:a key file|the file): (.+)$/s, '转换密钥文件：$1'],
  [/^To convert the file of the private key: (.+)$/s, '转换私钥文件：$1'],
  [/^To take the password off: (.+)$/s, '去掉口令：$1'],
  [/^To take the public key out: (.+)$/s, '取出公钥：$1'],
  [
    /^To make one: (.+); its public key, to be uploaded to Antom: (.+)$/s,
    '生成一个：$1；须上传给 Antom 的公钥：$2',
  ],
  [
    /^Antom's is in the Antom Dashboard; only where your own is wanted: (.+)$/s,
    'Antom 的公钥在 Antom Dashboard 中；仅当需要您自己的公钥时：$1',
  ],
  [/^Take the others out of the text$/, '请删去其余的密钥'],
  [/^Leave only those in use$/, '请只保留正在使用的密钥'],
  [/^Leave only the private key$/, '请只保留私钥'],
  [/^Leave only the public key$/, '请只保留公钥'],
]

function problemOf(problem: string): string {
  return inChinese(problem, problems) ?? problem
}

/**
 * Puts into Chinese why a key cannot be used.
 *
 * @param english - the message of the error, behind the name of the option
 * @returns `undefined` when it is about something else than a key
 */
export function keyProblemInChinese(english: string): string | undefined {
  const [, problem = '', expected = '', advice = ''] = /^(.+?)\. (Expected .+?)\. (.+)$/s.exec(english) ?? []
  const parts = [inChinese(problem, problems), inChinese(expected, sentences), inChinese(advice, sentences)]
  return parts.every((part) => part !== undefined) ? `${parts.join('。')}` : undefined
}
