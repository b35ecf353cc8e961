type Translations = readonly (readonly [pattern: RegExp, chinese: string])[]

/** What is wrong with a key, in the order of `src/signing/keys`. A test makes each of them. */
const problems: Translations = [
  [/^is (?:missing|empty) \(.+$/, '没有内容：环境变量是否已设置？'],
  [/^looks like the path of a file: .+$/, '看起来是文件路径：请给出文件的内容'],
  [/^holds an OpenSSH key$/, '是 OpenSSH 密钥'],
  [/^holds a private key under a password$/, '是带密码的私钥'],
  [/^holds a private key$/, '是私钥，而不是公钥'],
  [/^holds a public key$/, '是公钥，而不是私钥'],
  [/^holds an elliptic-curve key, not RSA$/, '是椭圆曲线密钥，而不是 RSA 密钥'],
  [/^holds an Ed25519 key, not RSA$/, '是 Ed25519 密钥，而不是 RSA 密钥'],
  [/^holds a key of another algorithm, not RSA$/, '是其他算法的密钥，而不是 RSA 密钥'],
  [/^holds an X\.509 certificate or a request for one$/, '是 X.509 证书或证书请求'],
  [/^holds a key of (\d+) bits, fewer than the (\d+) .+$/, '只有 $1 位，少于安全所需的 $2 位'],
  [/^holds (\d+) keys; give one$/, '含有 $1 个密钥，只能有 1 个'],
  [/^holds (\d+) keys, more than the (\d+) .+$/, '含有 $1 个密钥，最多 $2 个'],
  [/^holds (\d+) PEM blocks \((.+)\)$/, '含有 $1 个 PEM 块（$2）'],
  [/^is not an RSA key: its base64 holds something else$/, '不是 RSA 密钥：base64 中是其他内容'],
  [
    /^is not a key: its (\d+) characters are more than the (\d+) .+$/,
    '不是密钥：共 $1 个字符，最多读取 $2 个',
  ],
  [
    /^is not a key: character (\d+) .+ is (U\+[0-9A-F]+)$/,
    '不是密钥：去掉空白字符后，base64 的第 $1 个字符是 $2',
  ],
  [/^is not a key: (\d+) characters are too few$/, '不是密钥：只有 $1 个字符，太短'],
  [/^was cut off: its BEGIN or END line .+$/, '不完整：BEGIN 或 END 行缺失或损坏'],
  [/^was cut off: bytes missing at its end: (\d+)$/, '不完整：末尾缺少 $1 个字节'],
  [/^was cut off or lost characters: .+$/, '不完整或丢失了字符：base64 结束在一个字节的中间'],
  [/^goes on after its end .+: (\d+)$/, '结束之后还有 $1 个字节：是否粘贴了两次？'],
  [/^was damaged when it was copied: .+$/, '在复制时损坏：其中的数值互不相符'],
]

/** What the option takes. */
const expectations: Translations = [
  [
    /^your own RSA private key as PEM or bare base64, (.+) or (.+)$/,
    '您自己的 RSA 私钥，PEM 或单独的 base64，$1 或 $2',
  ],
  [/^an RSA public key as PEM or bare base64, (.+) or (.+)$/, ' RSA 公钥，PEM 或单独的 base64，$1 或 $2'],
]

/** What to do, with the command. */
const advices: Translations = [
  [/^To convert (?:a key|the) file(?: of the private key)?: (.+)$/, '转换密钥文件：$1'],
  [/^To convert a copy of the file in place: (.+)$/, '复制文件，再就地转换副本：$1'],
  [/^To take the password off: (.+)$/, '去掉密码：$1'],
  [/^To take the public key out: (.+)$/, '取出公钥：$1'],
  [
    /^To make one: (.+); its public key, to be uploaded to Antom: (.+)$/,
    '生成密钥：$1；导出须上传到 Antom 的公钥：$2',
  ],
  [/^Antom's is in the Antom Dashboard; .+: (.+)$/, 'Antom 公钥在 Antom Dashboard 中；确需自己的公钥时：$1'],
  [/^Take the others out of the text$/, '请移除其余的密钥'],
  [/^Leave only those in use$/, '请只保留使用中的密钥'],
  [/^Leave only the private key$/, '请只保留私钥'],
  [/^Leave only the public key$/, '请只保留公钥'],
]

/** A key that is one of several. */
const oneOfSeveral = /^holds (\d+) PEM blocks, of which number (\d+) (.+)$/s

/**
 * Says in Chinese why a key cannot be used. The library says it in English alone, so that programs do not carry these
 * texts.
 *
 * @param english - what the error says behind the name of the option
 * @returns `undefined` for an error that is not about a key
 */
export function keyProblemText(english: string): string | undefined {
  const [, found = '', expected = '', advice = ''] = /^(.+?)\. Expected (.+?)\. (.+)$/s.exec(english) ?? []
  const several = oneOfSeveral.exec(found)
  const problem = translated(several?.[3] ?? found, problems)
  const expectation = translated(expected, expectations)
  const remedy = translated(advice, advices)
  if (problem === undefined || expectation === undefined || remedy === undefined) return undefined
  const place = several ? `含有 ${several[1]} 个 PEM 块，其中第 ${several[2]} 个` : ''
  return `${place}${problem}。应为${expectation}。${remedy}`
}

function translated(text: string, translations: Translations): string | undefined {
  const known = translations.find(([pattern]) => pattern.test(text))
  return known && text.replace(...known)
}
