import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { run, temporaryFolder } from './run-command.ts'

const antom = await generateKeyPair()
const path = '/shop/antom/notify?a=1'
const clientId = 'SANDBOX_5X00000000000000'
const signed = await signNotification(createTestNotification('CAPTURE_RESULT'), {
  privateKey: antom.privateKey,
  clientId,
  path,
})
const body = new TextDecoder().decode(signed.body)
const headers = Object.entries(signed.headers)
const lines = headers.map(([name, value]) => `${name}: ${value}`)
const env = { ANTOM_PUBLIC_KEY: antom.publicKey }
const message = (first: string, more: readonly string[] = [], content = body) =>
  `${[first, ...more, ...lines].filter((line) => line !== '').join('\r\n')}\r\n\r\n${content}`

const chunked = (sizes: readonly number[], extension = '') => {
  const bytes = Buffer.from(body)
  let at = 0
  const parts = [...sizes, bytes.length].flatMap((size) => {
    const chunk = bytes.subarray(at, Math.min(at + size, bytes.length))
    at += chunk.length
    return chunk.length === 0
      ? []
      : [`${chunk.length.toString(16)}${extension}\r\n${chunk.toString('latin1')}\r\n`]
  })
  return `${parts.join('')}0\r\n\r\n`
}

const har = (entries: readonly (object | null)[]) => JSON.stringify({ log: { version: '1.2', entries } })
const harHeaders = headers.map(([name, value]) => ({ name, value }))
const received = (postData: object, url = `https://shop.example${path}`) => ({
  request: { method: 'POST', url, headers: harHeaders, postData },
  response: { status: 200, headers: [], content: { text: '' } },
})
const lambda = (more: object) => JSON.stringify({ headers: signed.headers, ...more })

describe('verify reads', () => {
  it.each<[string, string]>([
    ['chunks', message(`POST ${path} HTTP/1.1`, ['Transfer-Encoding: chunked'], chunked([1, 7, 100]))],
    [
      'chunks with extensions',
      message(`POST ${path} HTTP/1.1`, ['transfer-encoding: chunked'], chunked([64], ';a=b')),
    ],
    ['chunks that were joined before', message(`POST ${path} HTTP/1.1`, ['Transfer-Encoding: chunked'])],
    [
      'what follows the stated length',
      message(`POST ${path} HTTP/1.1`, [`content-length: ${Buffer.byteLength(body)}`], `${body}\n`),
    ],
    ['pseudo headers of HTTP/2', message('', [':method: POST', `:path: ${path}`, ':scheme: https'])],
    ['a whole URL in the request line', message(`POST https://shop.example${path} HTTP/1.1`)],
    ['a HAR file', har([received({ text: body })])],
    [
      'a HAR file with base64',
      har([received({ text: Buffer.from(body).toString('base64'), encoding: 'base64' })]),
    ],
    [
      'an event of version 2',
      lambda({ body, rawPath: '/shop/antom/notify', rawQueryString: 'a=1', isBase64Encoded: false }),
    ],
    [
      'an event with base64',
      lambda({ body: Buffer.from(body).toString('base64'), path, isBase64Encoded: true }),
    ],
  ])('%s', async (_, stdin) => {
    const { code, out, err } = await run(['verify', '--json'], { stdin, env })
    expect([code, err]).toEqual([0, ''])
    const [verdict = {}] = [JSON.parse(out)].flat()
    expect(verdict).toMatchObject({
      verdict: 'authentic',
      eventName: 'CAPTURE_RESULT',
      bytes: Buffer.byteLength(body),
    })
    expect((await run(['verify', '--client-id', 'other'], { stdin, env })).code).toBe(1)
  })

  it('a body that is base64 text, when told so', async () => {
    const stdin = message(`POST ${path} HTTP/1.1`, [], `${Buffer.from(body).toString('base64')}\n`)
    expect((await run(['verify', '--base64'], { stdin, env })).code).toBe(0)
    expect((await run(['verify'], { stdin, env })).code).toBe(1)
    expect(
      (await run(['verify', '--base64'], { stdin: message(`POST ${path} HTTP/1.1`), env })).err,
    ).toContain('the body is not base64 text')
  })

  it('pseudo headers in a file of headers', async () => {
    const at = await temporaryFolder()
    await writeFile(join(at, 'headers.json'), JSON.stringify({ ':path': path, ...signed.headers }))
    await writeFile(join(at, 'body'), body)
    const args = ['verify', '--headers', join(at, 'headers.json'), '--body', join(at, 'body')]
    expect(await run(args, { env })).toMatchObject({ code: 0, err: '' })
  })

  it('every signed message of a HAR file: of a call of the API its answer', async () => {
    const answer = '{"result":{"resultStatus":"S"}}'
    const call = '/ams/api/v1/payments/capture'
    const own = await signNotification(answer, { privateKey: antom.privateKey, clientId, path: call })
    const { 'request-time': time, ...rest } = own.headers
    const answerHeaders = Object.entries({ ...rest, 'response-time': time }).map(([name, value]) => ({
      name,
      value,
    }))
    const entries = [
      { request: { method: 'GET', url: 'https://shop.example/', headers: [] }, response: {} },
      received({ text: body }),
      {
        request: {
          method: 'POST',
          url: `https://gateway.example${call}`,
          headers: harHeaders,
          postData: { text: 'mine' },
        },
        response: { headers: answerHeaders, content: { text: answer } },
      },
      received({ text: `${body} ` }),
      null,
    ]
    const { code, out } = await run(['verify', '--json'], { stdin: har(entries), env })
    const verdicts: { label: string; verdict: string }[] = JSON.parse(out)
    expect([code, verdicts.map(({ label, verdict }) => `${label} ${verdict}`)]).toEqual([
      1,
      [`POST ${path} authentic`, `POST ${call} authentic`, `POST ${path} not-authentic`],
    ])
    const text = (await run(['verify'], { stdin: har(entries), env })).out
    expect(text.split('\n').filter((line) => /^[✓✗]|^POST/.test(line))).toHaveLength(6)
  })

  it.each<[string, string, RegExp]>([
    ['a HAR file without signatures', har([]), /No message in the HAR file has a signature header/],
    ['other JSON', '{"a":1}', /neither a HAR file .* nor an event/],
    [
      'chunks that break off',
      message(`POST ${path} HTTP/1.1`, ['transfer-encoding: chunked'], 'ff\r\n{}'),
      /not authentic/,
    ],
    [
      'a size of chunks that is none',
      message(`POST ${path} HTTP/1.1`, ['transfer-encoding: chunked'], 'xyz\r\n{}\r\n0\r\n\r\n'),
      /not authentic/,
    ],
    [
      'a chunk of four gigabytes',
      message(`POST ${path} HTTP/1.1`, ['transfer-encoding: chunked'], 'ffffffff\r\n{}\r\n0\r\n\r\n'),
      /not authentic/,
    ],
  ])('%s without mistaking it for authentic', async (_, stdin, text) => {
    const { code, out, err } = await run(['verify'], { stdin, env })
    expect(code).not.toBe(0)
    expect(out + err).toMatch(text)
  })
})

describe('the path', () => {
  const rewritten = 'POST /notify?a=1 HTTP/1.1'
  it.each<[string, string, readonly string[]]>([
    ['x-original-uri', rewritten, [`X-Original-URI: ${path}`]],
    ['x-forwarded-uri', rewritten, [`X-Forwarded-Uri: ${path}`]],
    ['x-original-url', rewritten, [`X-Original-URL: https://shop.example${path}`]],
    ['x-envoy-original-path', '', [`X-Envoy-Original-Path: ${path}`]],
    ['x-rewrite-url', rewritten, [`X-Rewrite-URL: ${path}`]],
    ['x-forwarded-prefix', 'POST /notify?a=1 HTTP/1.1', ['X-Forwarded-Prefix: /shop/antom']],
    ['x-forwarded-prefix', 'POST /notify?a=1 HTTP/1.1', ['X-Forwarded-Prefix: /shop/antom/']],
    [
      'x-forwarded-prefix, x-original-uri',
      '',
      ['X-Forwarded-Prefix: /shop', 'X-Original-URI: /antom/notify?a=1'],
    ],
  ])('is taken from %s where the signature covers it, which is told', async (from, first, more) => {
    const stdin = message(first, more)
    const { code, out } = await run(['verify', '--json'], { stdin, env })
    expect([code, JSON.parse(out)]).toMatchObject([0, { verdict: 'authentic', path, pathFrom: from }])
    expect((await run(['verify'], { stdin, env })).out).toContain(`The path was taken from ${from}: `)
    expect((await run(['verify', '--lang', 'zh'], { stdin, env })).out).toContain(`路径取自 ${from}：`)
    // Given by hand it is the only one.
    expect((await run(['verify', '--path', '/other'], { stdin, env })).code).toBe(1)
  })

  it('is not guessed from a header where the message itself says it', async () => {
    const { out } = await run(['verify', '--json'], {
      stdin: message(`POST ${path} HTTP/1.1`, ['X-Original-URI: /other', 'X-Forwarded-Prefix: /a']),
      env,
    })
    expect(JSON.parse(out)).not.toHaveProperty('pathFrom')
  })

  it.each(['no path', '/x'.repeat(2000), 'javascript:alert(1)'])(
    'is not taken from a header that says %j',
    async (value) => {
      const { code } = await run(['verify'], { stdin: message('', [`X-Original-URI: ${value}`]), env })
      expect(code).toBe(2)
    },
  )

  it('is found beside a prefix of a million slashes', async () => {
    const prefix = `${'/'.repeat(1_000_000)}x`
    const stdin = message(`POST ${path} HTTP/1.1`, [`X-Forwarded-Prefix: ${prefix}`])
    expect(await run(['verify'], { stdin, env })).toMatchObject({ code: 0, err: '' })
  })
})

describe('a verdict in Chinese', () => {
  it.each([
    ['authentic', message(`POST ${path} HTTP/1.1`), '✓ 验签通过'],
    [
      'refused with a cause',
      message(`POST ${path} HTTP/1.1`, [], JSON.stringify(JSON.parse(body), null, 2)),
      '重新序列化',
    ],
    [
      'refused without one',
      message(`POST ${path} HTTP/1.1`, [], body.replace('"value":"', '"value":"9')),
      '签名与内容、公钥不符',
    ],
    [
      'refused for its path',
      message(`POST /x${path} HTTP/1.1`),
      `代理或路由改写了路径。请把 publicPath 设为 Antom 请求的路径。相符的路径是 ${path}。`,
    ],
    [
      'refused for a header',
      message(`POST ${path} HTTP/1.1`).replace(/signature: .*\r\n/, ''),
      '缺少验签所需的报文头',
    ],
  ])('says what was %s', async (_, stdin, text) => {
    const { out } = await run(['verify', '--lang', 'zh'], { stdin, env })
    expect(out).toContain(text)
    expect(out).not.toMatch(/It fits|remains to look/)
  })
})

it('every message of a HAR file is verified, however much else is before it', async () => {
  const other = { request: { method: 'GET', url: 'https://shop.example/', headers: [] } }
  const forged = received({ text: `${body} ` })
  const before = [...Array(1500).fill(other), received({ text: body })]
  const { code, out } = await run(['verify', '--json'], { stdin: har([...before, forged]), env })
  expect(code).toBe(1)
  expect(JSON.parse(out).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    'authentic',
    'not-authentic',
  ])
  const many = Array(1100).fill({
    ...received({ text: '' }),
    request: { ...forged.request, postData: { text: '' } },
  })
  const verdicts = JSON.parse((await run(['verify', '--json'], { stdin: har(many), env })).out)
  expect(verdicts).toHaveLength(1100)
})
