import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it, onTestFinished } from 'vitest'
import { optionProblemInChinese } from '../../src/cli/chinese/option-problems.ts'
import { inChinese } from '../../src/cli/chinese/phrases.ts'
import { reasonInChinese } from '../../src/cli/chinese/reasons.ts'
import { refusalInChinese } from '../../src/cli/chinese/refusals.ts'
import { reasonText } from '../../src/cli/deviations/texts.ts'
import { createOutput } from '../../src/cli/output.ts'
import { problemText } from '../../src/cli/sandbox/log-texts.ts'
import { loadRefusalText } from '../../src/cli/sandbox/refusal-text.ts'
import { createSandboxLog } from '../../src/cli/sandbox/sandbox-log.ts'
import { ConfigurationError } from '../../src/core/errors.ts'
import { contract, resultOf } from '../../src/sandbox/contract.ts'
import type { GatewayEvent } from '../../src/sandbox/index.ts'
import { describeError } from '../../src/validation/describe-error.ts'
import { pem } from '../signing/vectors.ts'
import { projectFolder } from '../support/contract.ts'
import { run, temporaryFolder } from './run-command.ts'

/** Two words of English prose: commands, names of the contract and what stands in quotes may have them. */
function proseIn(text: string): string | undefined {
  const bare = text
    .replace(/openssl [^；。\n]+|ssh-keygen [^；。\n]+/g, '')
    .replace(/https?:\S+|[“"][^”"]*[”"]/g, '')
  return /\b[a-z]+ [a-z]+\b/.exec(bare.replace(/\bclient id\b/g, ''))?.[0]
}

describe('what the library says', () => {
  it('is put into Chinese by the first phrase that fits, with its parts', () => {
    const phrases = [
      [/^a (\d) b(?: (\w+))?$/, '甲 $1 乙$2'],
      [/^c (.+)$/, (what: string | undefined) => (what === 'x' ? undefined : `丙${what}`)],
    ] as const
    expect(['a 1 b', 'a 1 b c', 'c y', 'c x', 'd'].map((text) => inChinese(text, phrases))).toEqual([
      '甲 1 乙',
      '甲 1 乙c',
      '丙y',
      undefined,
      undefined,
    ])
  })
})

describe('what is wrong with a value', () => {
  const params = {
    limit: 3,
    property: 'other',
    type: ['string', 'null'],
    allowedValue: 'A',
    allowedValues: ['A', 'B'],
    multipleOf: 2,
    pattern: '^\\d+$',
    format: 'date-time',
    failingKeyword: 'else',
  }
  // Every keyword of which the sources say what it means.
  const source = readFileSync(join(projectFolder, 'src/validation/describe-error.ts'), 'utf8')
  const table = source.slice(source.indexOf('const reasons'))
  const keywords = [...table.matchAll(/^ {2}'?([\w ]+)'?: /gm)].map(([, keyword = '']) => keyword)

  it('is known for more than twenty keywords', () => expect(keywords.length).toBeGreaterThan(20))

  it.each([...keywords, 'x-own'])('%s', (keyword) => {
    for (const more of [{}, { passingSchemas: [0, 1] }]) {
      const error = { keyword, params: { ...params, ...more }, instancePath: '/a', schemaPath: '' }
      const { reason } = describeError(error)
      const chinese = reasonInChinese(reason)
      expect(chinese, reason).toMatch(/\p{Script=Han}/u)
      expect(proseIn(chinese ?? ''), reason).toBeUndefined()
      expect(reasonText(keyword, reason).zh).toBe(chinese)
    }
  })

  it.each([
    ['is required, or else b or c', '必填，也可以改为提供 b 或 c'],
    ['must be string or null', '应为 string 或 null'],
    ['must match ^a$ or has more than 3 characters', '应符合 ^a$，或超过 3 个字符'],
    ['must be one of "A", "B"', '的值应为以下之一："A"、"B"'],
    ['is of another kind', undefined],
    ['is required or is of another kind', undefined],
  ])('%s', (reason, want) => expect(reasonInChinese(reason)).toBe(want))

  it('is told by its keyword where the log is of a version with other words', () => {
    expect(reasonText('maxLength', 'is far too long').zh).toBe('超过最大长度')
    expect(reasonText('x-own', 'is far too long').zh).toBe('不符合 x-own')
    expect(reasonText('x-own', '')).toEqual({ en: 'x-own', zh: '不符合 x-own' })
  })

  it('is told of a reply that is no acknowledgement', () => {
    expect(problemText('the reply is no acknowledgement: /result is required', 'zh')).toBe(
      '响应不是确认响应：/result 必填',
    )
    expect(problemText('the reply is no acknowledgement: it must be object', 'zh')).toBe(
      '响应不是确认响应：应为 object',
    )
    expect(problemText('the reply is no acknowledgement: it is odd', 'zh')).toBe('响应不是确认响应：is odd')
  })
})

/** A value of a text as it could be; what stands there on a condition does not. */
function sampleOf({ expression, literal }: ts.TemplateSpan): string {
  return `${ts.isConditionalExpression(expression) ? '' : 5}${literal.text}`
}

/** The texts with which the sandbox refuses, with a sample in the place of each value. */
function refusalsOfSandbox(): string[] {
  const folder = join(projectFolder, 'src/sandbox')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(families|gateway)[\\/].*\.ts$|^(contract|scenario)\.ts$/.test(file) && !/page/.test(file),
  )
  return files.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) found.push(node.text)
      else if (ts.isTemplateExpression(node))
        found.push(node.head.text + node.templateSpans.map(sampleOf).join(''))
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

describe('why the sandbox refuses a request', () => {
  // Sentences, and fields of which something is said; pages and the reasons of steering a payment are not answers.
  const texts = [...new Set(refusalsOfSandbox())].filter(
    (text) =>
      /^(?:[A-Z]|5 is (?:left|called|not a result)|"5").* .*\.$|^\/\S+ \S+ /.test(text) && !/</.test(text),
  )

  it('is read from its sources', () => expect(texts.length).toBeGreaterThan(60))

  const notRefusals = ['The payer ended it at the wallet.']

  it.each(texts.filter((text) => !notRefusals.includes(text)))('%s', (text) => {
    const chinese = refusalInChinese(text)
    expect(chinese).toMatch(/\p{Script=Han}/u)
    expect(proseIn(chinese ?? '')).toBeUndefined()
  })

  it.each([
    [
      'The signature header is empty; expected algorithm=RSA256',
      'signature 请求头为空；应为 algorithm=RSA256',
    ],
    ['The signature header is odd; expected a', 'signature 请求头无法读取；应为 a'],
    [
      'The client id A is not the one that this sandbox was started with, B.',
      'client id A 与启动此沙箱时的 B 不同。',
    ],
    ['This id was used before with other values.', '此 id 已用过，且当时的内容不同。'],
    ['This id was used before with other values in /a, /b.', '此 id 已用过，且当时的 /a、/b 不同。'],
    [
      'The signature was made with another key than the sandbox was started with.',
      expect.not.stringContaining('SHA'),
    ],
    [
      'The signature was made with another key than the sandbox was started with (public key SHA-256 0f). Is',
      expect.stringContaining('SHA-256 0f'),
    ],
    ['The body must be object', '请求体 应为 object'],
    ['/a is odd', undefined],
    ['Something else.', undefined],
  ])('%s', (message, want) => expect(refusalInChinese(message)).toEqual(want))

  const logged = async (event: Partial<GatewayEvent>, language: 'en' | 'zh') => {
    const written: string[] = []
    const output = createOutput({ write: (text) => written.push(text) }, {})
    const whole: GatewayEvent = {
      operation: 'capture',
      path: '/ams/api/v1/payments/capture',
      verified: true,
      signed: true,
      status: 200,
      resultStatus: 'F',
      ...event,
    }
    createSandboxLog(output, language, await loadRefusalText(language)).onRequest(whole)
    return written.join('')
  }

  it('is logged in the words of the contract, in the language of the log', async () => {
    const { resultCodes } = await import('../../generated/result-codes.zh-CN.ts')
    for (const [operation, rows] of Object.entries(contract.resultCodes)) {
      for (const [code, { status }] of Object.entries(rows)) {
        if (status !== 'F' || !Object.hasOwn(contract.operations, operation)) continue
        const result = resultOf(contract, operation, code)
        const meaning = { ...resultCodes }[operation as 'pay'][code as 'SUCCESS']?.meaning
        expect(await logged({ operation, ...result }, 'zh'), `${operation} ${code}`).toContain(meaning)
        expect(await logged({ operation, ...result }, 'en')).toContain(result.resultMessage)
      }
    }
  })

  it('is logged in the words of the sandbox, and as it was sent where it has none', async () => {
    const result = { resultCode: 'PARAM_ILLEGAL', resultMessage: 'The payment has no captures.' }
    expect(await logged(result, 'zh')).toContain('支付没有请款。')
    expect(await logged({ ...result, resultMessage: 'Something else.' }, 'zh')).toMatch(
      /\p{Script=Han}.*（Something else\.）/u,
    )
    expect(await logged({ resultCode: 'X' }, 'zh')).not.toContain('undefined')
    expect(await logged({ operation: undefined, ...result }, 'zh')).toContain('支付没有请款。')
  })
})

describe('why a key cannot be used', () => {
  const spki = pem('public-spki.pem')
  const digits = spki.replace(/-----[^-]+-----|\s/g, '')
  const block = (label: string, body: string) => `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`
  it.each<[string, string, RegExp]>([
    ['a private key', pem('private-pkcs8.pem'), /是私钥。应为 RSA 公钥：.*Antom 的公钥在 Antom Dashboard 中/],
    ['a locked key', pem('encrypted-pkcs8.pem'), /是设有口令的私钥。/],
    ['an elliptic-curve key', pem('ec-public.pem'), /是椭圆曲线密钥，而不是 RSA 密钥。/],
    ['a certificate', pem('certificate.pem'), /是 X\.509 证书或证书请求。.*取出公钥：openssl x509 /],
    ['a key of OpenSSH', pem('openssh-public.pub'), /是 OpenSSH 格式的密钥。.*ssh-keygen -e -m PKCS8/],
    ['a small key', pem('rsa-1024-public.pem'), /是 1024 位的密钥，低于安全所需的 2048 位。/],
    ['a key that is cut off', block('PUBLIC KEY', digits.slice(0, 200)), /不完整：末尾缺少 \d+ 个字节。/],
    ['a key that was cut in a byte', block('PUBLIC KEY', digits.slice(0, 201)), /在一个字节中间结束。/],
    [
      'a key that was pasted twice',
      block('PUBLIC KEY', `${digits}AAAA`),
      /是否粘贴了两次？.*多出 3 个字节。/,
    ],
    ['a key without its END', spki.replace(/-----END[^-]+-----/, ''), /BEGIN 行或 END 行缺失或损坏。/],
    ['something short', 'abc', /不是密钥：只有 3 个字符，过短。/],
    ['nothing', ' ', /为空（是否设置了环境变量？）。/],
    ['something else', Buffer.alloc(60).toString('base64'), /不是 RSA 密钥：其 Base64 中是其他内容。/],
    ['characters of something else', `${'A'.repeat(60)}!`, /第 61 个字符是 U\+0021。/],
    ['a long text', 'A'.repeat(65_537), /共有 65537 个字符，超过可读取的 65536 个。/],
    ['a path', 'keys/antom.cer', /看起来是文件的路径/],
    ['nine keys', spki.repeat(9), /中有 9 个密钥，超过可尝试的 8 个。.*请只保留正在使用的密钥/],
    ['the second of two', `${spki}${pem('private-pkcs8.pem')}`, /中有 2 个 PEM 块，其中第 2 个是私钥。/],
    [
      'nine blocks of all kinds',
      spki.repeat(8) + pem('certificate.pem'),
      /中有 9 个 PEM 块（PUBLIC KEY、.*）。.*请只保留公钥/,
    ],
  ])('%s', async (_, text, want) => {
    const { writeFile } = await import('node:fs/promises')
    const file = join(await temporaryFolder(), 'antom.pem')
    await writeFile(file, text)
    const message =
      'POST /n HTTP/1.1\nclient-id: a\nrequest-time: 1\nsignature: algorithm=RSA256,signature=AA\n\n{}'
    const { code, err } = await run(['verify', '--lang', 'zh', '--public-key', file], { stdin: message })
    expect([code, err]).toEqual([2, expect.stringMatching(want)])
    expect(err).toMatch(/^✗ --public-key（ANTOM_PUBLIC_KEY）/)
    expect(proseIn(err.replace(/antom-contract .*/, ''))).toBeUndefined()
  })
})

it('says in Chinese that a sandbox cannot listen', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo // a server on a port has one
  const { code, err } = await run(['sandbox', '--lang', 'zh', '--port', `${port}`])
  expect([code, err]).toEqual([2, expect.stringContaining(`✗ --port ${port} 已被占用：`)])
})

it.each([
  ['port', 'port 80 may not be used by this user: choose one above 1023', '80 无权使用：'],
  ['port', '192.0.2.1 is not an address of this machine', '无法监听：192.0.2.1 不是本机的地址'],
  ['port', 'there is no host x: give an address of this machine, such as', '无法监听：没有主机 x，'],
  ['port', 'it cannot listen on x:80 (EODD)', '无法监听 x:80（EODD）'],
])('says in Chinese why a sandbox did not start: %s %s', (option, problem, want) => {
  const error = new ConfigurationError(`The sandbox did not start: ${problem}`, { option })
  expect(optionProblemInChinese(error)).toContain(want)
})

it.each([
  [
    'clientId',
    'must be 1 to 128 visible ASCII characters without spaces; it is 3 characters',
    '现为 3 个字符',
  ],
  ['tls', 'has a key or a certificate that cannot be used, or that do not belong together', '二者不匹配'],
  ['x', 'is odd', '的值无法使用：is odd'],
])('says in Chinese what is wrong with an option: %s %s', (option, problem, want) => {
  expect(optionProblemInChinese(new ConfigurationError(`${option} ${problem}`, { option }))).toContain(want)
})
