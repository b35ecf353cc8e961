// Long file: tables of every command, its options and what it prints, on one captured console.
import { createHash, createPublicKey } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { notifications, operations } from '../../generated/operations.ts'
import { resultCodes } from '../../generated/result-codes.ts'
import { createAntomClient } from '../../src/index.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { autoDebit } from '../sandbox/merchant.ts'
import { completingClient } from '../support/requests.ts'
import { callsAlike, callsWithCode } from './calls-with-code.ts'
import { temporaryFolder as folder, type Run, run } from './run-command.ts'

describe('antom-contract', () => {
  it.each([
    [['--version'], '1.2.3\n'],
    [['-V'], '1.2.3\n'],
    [['explain', '--version'], '1.2.3\n'],
    [['verify', '-V'], '1.2.3\n'],
  ])('%s prints the version', async (args, out) => {
    expect(await run(args)).toEqual({ code: 0, out, err: '' })
  })

  it.each([[['--help']], [['sandbox', '--help']], [['explain', '-h']], [['verify', '--help']]])(
    '%s prints help to standard output, no wider than a terminal',
    async (args) => {
      const { code, out, err } = await run(args)
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/^Usage: antom-contract/)
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    },
  )

  it.each([
    [[], /Usage/],
    [['sandbx'], /no command "sandbx"; did you mean sandbox\?/],
    [['constructor'], /no command "constructor"/],
    [['completion'], /completion takes bash, zsh or fish\n/],
    [['explain', 'A', 'B'], /takes one result code/],
    [['explain', 'SUCCESS', '--nonsense'], /--nonsense/],
    [['explain', 'SUCCESS', '--lang', 'fr'], /en or zh, not "fr"/],
    [['explain', 'SUCCESS', '--operation', 'transfer'], /no operation "transfer"; there are pay/],
    [['sandbox', '--port', 'x'], /--port takes a number from 0 to 65535, not "x"/],
    [['sandbox', '--port', '70000'], /0 to 65535/],
    [['sandbox', '--speed', '0'], /--speed takes/],
    [['sandbox', '--public-key', '/nowhere/key.pem'], /✗ --public-key cannot be read \(ENOENT\)/],
    [['sandbox', 'now'], /the word keys, or flags only, not "now"/],
    [['verify', 'a', 'b'], /one file/],
    [['verify', '/nowhere.http'], /cannot be read \(ENOENT\)/],
    [['verify', '--headers', 'x'], /go together/],
    [['verify', '--body', 'x'], /go together/],
    [['verify', 'x', '--headers', 'x', '--body', 'x'], /not both/],
    [
      ['sandbox', '--keys', '/nowhere/keys.json'],
      /\/nowhere\/keys.json cannot be read or written \(ENOENT\)/,
    ],
    [['sandbox', '--keys', '/'], /\/ cannot be read or written \(EISDIR\)/],
    [['sandbox', '--public-key', '/dev/null', '--port', '0'], /--public-key/],
  ])('%j is called wrongly: exit code 2, to standard error', async (args, message) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})

describe('explain', () => {
  it('says for every code of the contract what it means and what to do', async () => {
    for (const [operation, rows] of Object.entries(resultCodes)) {
      for (const [code, { meaning, action, advice }] of Object.entries(rows)) {
        const { code: exit, out } = await run(['explain', code, '--operation', operation])
        expect(exit).toBe(0)
        expect(out).toContain(`${meaning}\n     ${action}\n     advice: ${advice} (`)
      }
    }
  })

  it('puts calls for which it is the same together', async () => {
    const { out } = await run(['explain', 'auth-expired'])
    const groups = [...out.matchAll(/^ {2}[SFU] {2}(.+)$/gm)].map(([, calls]) => calls?.split(', ') ?? [])
    expect(groups).toEqual(callsAlike('AUTH_EXPIRED'))
    expect(Math.max(...groups.map(({ length }) => length))).toBeGreaterThan(1)
  })

  it('speaks Chinese, from the translation of the contract', async () => {
    const { out } = await run(['explain', 'AUTH_EXPIRED', '--lang', 'zh'])
    const { captureResultCodes } = await import('../../generated/result-codes.zh-CN.ts')
    expect(out).toContain(captureResultCodes.AUTH_EXPIRED.meaning)
    expect(out).toMatch(/[\u4e00-\u9fff]/)
  })

  it('leads to the page of the documentation of each call, and says nothing where there is none', async () => {
    const pages = { ...operations, ...notifications }
    const pageOf = (call: string) => Object.entries(pages).find(([name]) => name === call)?.[1].docPage
    for (const [name, rows] of Object.entries(resultCodes)) {
      const page = pageOf(name)
      const { out } = await run(['explain', Object.keys(rows)[0] ?? '', '--operation', name])
      if (page === undefined) expect(out).not.toContain('docs:')
      else expect(out).toContain(`docs: ${page}\n`)
    }
    const { out } = await run(['explain', 'AUTH_EXPIRED'])
    const shown = [...out.matchAll(/^ {5}docs: (.+)$/gm)].map(([, page]) => page)
    const wanted = callsAlike('AUTH_EXPIRED').flatMap((calls) => [...new Set(calls.map(pageOf))])
    expect(shown).toEqual(wanted.filter((page) => page !== undefined))
    expect(shown).toContain(operations.capture.docPage)
    expect(shown).toContain(notifications.notifyCapture.docPage)
  })

  it('leads to the page in the language of the run, wherever the contract knows of one', async () => {
    const { docPages } = await import('../../generated/doc-pages.zh-CN.ts')
    expect(Object.keys(docPages)).toEqual(Object.keys({ ...operations, ...notifications }))
    const { out } = await run(['explain', 'AUTH_EXPIRED', '--lang', 'zh'])
    const shown = [...out.matchAll(/^ {5}文档：(.+)$/gm)].map(([, page]) => page)
    const calls = callsAlike('AUTH_EXPIRED').flatMap((names) => [
      ...new Set(names.map((name) => docPages[name])),
    ])
    expect(shown).toEqual(calls.filter((page) => page !== undefined))
    const { out: json } = await run(['explain', 'AUTH_EXPIRED', '--json', '--lang', 'zh'])
    const rows: { operation: string; docs?: string }[] = JSON.parse(json)
    expect(rows.map(({ docs }) => docs)).toEqual(rows.map(({ operation }) => docPages[operation]))
  })

  it('prints JSON', async () => {
    const { code, out } = await run(['explain', 'AUTH_EXPIRED', '--json', '--operation', 'capture'])
    expect([code, JSON.parse(out)]).toEqual([
      0,
      [
        {
          operation: 'capture',
          code: 'AUTH_EXPIRED',
          ...resultCodes.capture.AUTH_EXPIRED,
          docs: operations.capture.docPage,
        },
      ],
    ])
  })

  it.each([
    ['AUTH_EXPIRD', 'AUTH_EXPIRED'],
    ['ORDER_IS_CANCELLED', 'ORDER_IS_CANCELED'],
    ['BALANCE', 'USER_BALANCE_NOT_ENOUGH'],
    ['EXPIRED_AUTH', 'AUTH_EXPIRED'],
  ])('suggests for %s', async (given, suggestion) => {
    const { code, out, err } = await run(['explain', given])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`${given} is not a result code of this contract.\nDid you mean: `)
    expect(err).toContain(suggestion)
  })

  it('looks among the codes of one call where one is named', async () => {
    const { code, err } = await run(['explain', 'AUTH_EXPIRED', '--operation', 'pay'])
    expect(code).toBe(1)
    const others = callsWithCode('AUTH_EXPIRED')
    expect(others).not.toContain('pay')
    const head = `AUTH_EXPIRED is not a result code of pay.\nIt is one of ${others.join(', ')}.\n`
    expect(err.slice(0, head.length)).toBe(head)
  })

  it('suggests the likeliest first, and of equally likely ones the first of the alphabet', async () => {
    const { out } = await run(['explain', 'RISK_REJCT', '--json'])
    expect(JSON.parse(out).suggestions[0]).toBe('RISK_REJECT')
    const { suggestions } = JSON.parse((await run(['explain', 'USER', '--json'])).out)
    expect(suggestions).toHaveLength(3)
    const sameLength = suggestions.filter((word: string) => word.length === suggestions[0].length)
    expect(sameLength).toEqual([...sameLength].sort())
  })

  it('does not measure a word that no code can be like', async () => {
    const { code, err } = await run(['explain', 'X'.repeat(100_000)])
    expect(code).toBe(1)
    expect(err).not.toContain('Did you mean')
  })

  it('suggests nothing for nonsense, and tells a program so', async () => {
    expect((await run(['explain', 'XQ'])).err).not.toContain('Did you mean')
    const { code, out } = await run(['explain', 'constructor', '--json'])
    expect([code, JSON.parse(out)]).toMatchObject([1, { known: false }])
  })

  it('colours only where that is wanted', async () => {
    expect((await run(['explain', 'AUTH_EXPIRED'])).out).not.toContain('\u001b')
    expect((await run(['explain', 'AUTH_EXPIRED'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b')
    expect(
      (await run(['explain', 'AUTH_EXPIRED'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).out,
    ).not.toContain('\u001b')
  })
})

describe('verify', async () => {
  const antom = await generateKeyPair()
  const path = '/antom/notify?shop=1'
  const clientId = 'SANDBOX_5X00000000000000'
  const { headers, body } = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey: antom.privateKey,
    clientId,
    path,
  })
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const lines = [...new Headers(headers)].map(([name, value]) => `${name}: ${value}`).join('\r\n')
  const message = `POST ${path} HTTP/1.1\r\n${lines}\r\n\r\n${text}`
  const env = { ANTOM_PUBLIC_KEY: antom.publicKey }
  const fingerprint = createHash('sha256')
    .update(createPublicKey(antom.publicKey).export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 16)

  it('accepts an authentic notification from standard input', async () => {
    const { code, out } = await run(['verify'], { stdin: message, env })
    expect([code, out]).toEqual([0, expect.stringContaining('✓ authentic')])
    expect(out).toContain('CAPTURE_RESULT')
  })

  it('accepts the parts in files, and the key in one', async () => {
    const at = await folder()
    await writeFile(join(at, 'headers.txt'), lines)
    await writeFile(join(at, 'headers.json'), JSON.stringify(Object.fromEntries(new Headers(headers))))
    await writeFile(join(at, 'body.json'), text)
    await writeFile(join(at, 'key.pem'), antom.publicKey)
    for (const name of ['headers.txt', 'headers.json']) {
      const args = ['verify', '--headers', join(at, name), '--body', join(at, 'body.json'), '--path', path]
      const { code, out, err } = await run([...args, '--public-key', join(at, 'key.pem'), '--json'])
      expect([code, err]).toEqual([0, ''])
      expect(JSON.parse(out)).toMatchObject({ verdict: 'authentic', path, clientId })
    }
  })

  it.each([
    ['a changed amount', message.replace('"value":"', '"value":"9'), 'bad-signature', /signature/i],
    [
      'a body written anew',
      message.replace(text, JSON.stringify(JSON.parse(text), null, 2)),
      'bad-signature',
      /parses the body and writes it anew/,
    ],
    [
      'no signature',
      message.replace(/signature: .*\r\n/, ''),
      'missing-header',
      /header signature is missing/,
    ],
    [
      'a broken signature header',
      message.replace(/signature: .*\r\n/, 'signature: abc\r\n'),
      'malformed-header',
      /key=value/,
    ],
  ])('refuses %s, and says why', async (_, stdin, reason, diagnosis) => {
    const { code, out } = await run(['verify', '--json'], { stdin, env })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'not-authentic',
      reason,
      diagnosis: expect.stringMatching(diagnosis),
    })
    expect((await run(['verify'], { stdin, env })).out).toContain('✗ not authentic')
  })

  it('says of what is not authentic what was checked, once', async () => {
    const stdin = message.replace('"value":"', '"value":"9')
    const { out } = await run(['verify'], { stdin, env })
    for (const fact of [
      path,
      clientId,
      fingerprint,
      createHash('sha256').update(text.replace('"value":"', '"value":"9')).digest('hex'),
    ])
      expect(out.split(fact)).toHaveLength(2)
    expect(out).toMatch(/None of the known causes fits.*What remains to look at/)
  })

  it('says the cause that was found', async () => {
    const stdin = message.replace(text, Buffer.from(text).toString('base64'))
    expect((await run(['verify'], { stdin, env })).out).toMatch(/cause +body-base64/)
    expect(JSON.parse((await run(['verify', '--json'], { stdin, env })).out)).toMatchObject({
      cause: 'body-base64',
    })
  })

  it.each([[[]], [['--json']]])('shows what a message says without effect on a terminal %j', async (more) => {
    const evil = '\u001b[2J\u009b2J\u202e\u{e0001}'
    const stdin = message
      .replace(/client-id: .*\r\n/, `client-id: ${evil}\r\n`)
      .replace(/request-time: .*\r\n/, `request-time: ${evil}\r\n`)
      .replace(path, `/a${evil}`)
    const { code, out } = await run(['verify', '--client-id', clientId, ...more], { stdin, env })
    expect(code).toBe(1)
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(out).toContain(more.length > 0 ? '\\\\u{1b}' : '\\u{1b}')
  })

  it.each([
    ['by the name of what objects inherit', 'constructor: x\r\n__proto__: y\r\n', 0],
    ['a line with an escape', '\u001b[2J\r\n', 2],
  ])('reads headers of anybody: %s', async (_, more, want) => {
    const { code, out, err } = await run(['verify'], { stdin: message.replace('\r\n', `\r\n${more}`), env })
    expect(code).toBe(want)
    expect(out + err).not.toContain('\u001b')
  })

  it.each<[string, (value: string) => string, number]>([
    ['a list, as Node keeps it', (value) => JSON.stringify([value]), 0],
    ['a list of lists', (value) => JSON.stringify([[value]]), 2],
    ['a list as deep as a file can have it', () => '['.repeat(100_000) + ']'.repeat(100_000), 2],
    ['an object', () => '{}', 2],
    ['nothing', () => 'null', 2],
  ])('reads a header that is %s', async (_, jsonOf, want) => {
    const at = await folder()
    const json = JSON.stringify({ ...Object.fromEntries(new Headers(headers)), signature: 'HERE' })
    const { signature } = headers
    await writeFile(join(at, 'headers.json'), json.replace('"HERE"', jsonOf(signature)))
    await writeFile(join(at, 'body.json'), text)
    const parts = ['--headers', join(at, 'headers.json'), '--body', join(at, 'body.json')]
    const { code, err } = await run(['verify', '--path', path, ...parts], { env })
    expect(code).toBe(want)
    if (want === 2) expect(err).toContain('The header signature is neither text nor a list of texts')
  })

  it('says that an authentic notification breaks the contract, and where', async () => {
    const signed = await signNotification(
      { ...createTestNotification('CAPTURE_RESULT'), captureTime: 'yesterday' },
      { privateKey: antom.privateKey, clientId, path },
    )
    const at = await folder()
    await writeFile(join(at, 'headers.json'), JSON.stringify(Object.fromEntries(new Headers(signed.headers))))
    await writeFile(join(at, 'body.json'), signed.body)
    const args = [
      'verify',
      '--json',
      '--path',
      path,
      '--headers',
      join(at, 'headers.json'),
      '--body',
      join(at, 'body.json'),
    ]
    const { code, out } = await run(args, { env })
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { verdict: 'breaks-contract', pointer: '/captureTime' },
    ])
  })

  it('reads header lines as HTTP has them: empty lines left out, a repeated one joined', async () => {
    const at = await folder()
    const [first = '', ...rest] = lines.split('\r\n')
    await writeFile(join(at, 'headers.txt'), [first, '', 'x-seen: a', 'X-Seen: b', ...rest].join('\n'))
    await writeFile(join(at, 'body.json'), text)
    const args = [
      'verify',
      '--headers',
      join(at, 'headers.txt'),
      '--body',
      join(at, 'body.json'),
      '--path',
      path,
    ]
    expect(await run(args, { env })).toMatchObject({ code: 0, err: '' })
    // The signature twice is not the signature.
    const signature = lines.split('\r\n').find((line) => line.startsWith('signature:')) ?? ''
    await writeFile(join(at, 'headers.txt'), `${lines}\r\n${signature}`)
    expect((await run(args, { env })).code).toBe(1)
  })

  it.each([
    ['an answer', `HTTP/1.1 200 OK\r\n`, 'response-time', '{"result":{"resultStatus":"S"}}'],
    ['a request of your own', `POST ${path} HTTP/1.1\r\n`, 'request-time', '{"captureRequestId":"c-1"}'],
  ])('says of %s whether it is authentic, and no more', async (_, first, time, content) => {
    const sent = await signNotification(content, { privateKey: antom.privateKey, clientId, path })
    const head = [
      `client-id: ${clientId}`,
      `${time}: ${sent.headers['request-time']}`,
      `signature: ${sent.headers.signature}`,
    ].join('\r\n')
    const stdin = `${first}${head}\r\n\r\n${content}`
    const args = ['verify', '--path', path, '--json']
    const { code, out } = await run(args, { stdin, env })
    const { checked, ...verdict } = JSON.parse(out)
    expect([code, verdict]).toEqual([0, { verdict: 'authentic', path, clientId, bytes: content.length }])
    expect(checked).toEqual({
      paths: [path],
      clientId,
      requestTime: sent.headers['request-time'],
      keyVersion: 1,
      keyFingerprints: [fingerprint],
      bodyLength: content.length,
      bodySha256: createHash('sha256').update(content).digest('hex'),
    })
    const forged = await run(args, { stdin: `${stdin} `, env })
    expect([forged.code, JSON.parse(forged.out).verdict]).toEqual([1, 'not-authentic'])
  })

  it('says that what was signed is no JSON', async () => {
    const sent = await signNotification('<html>', { privateKey: antom.privateKey, clientId, path })
    const head = [...new Headers(sent.headers)].map(([name, value]) => `${name}: ${value}`).join('\r\n')
    const { code, out } = await run(['verify'], {
      stdin: `POST ${path} HTTP/1.1\n${head}\r\n\r\n<html>`,
      env,
    })
    expect(code).toBe(1)
    expect(out).toContain('! authentic, but not as the contract says')
    expect(out).toMatch(/reason +not-json/)
  })

  it('takes the client id from the option, before the environment, before the message', async () => {
    const other = { ...env, ANTOM_CLIENT_ID: 'SANDBOX_OTHER' }
    expect((await run(['verify'], { stdin: message, env: other })).code).toBe(1)
    expect((await run(['verify', '--client-id', clientId], { stdin: message, env: other })).code).toBe(0)
    expect((await run(['verify'], { stdin: message, env: { ...env, ANTOM_CLIENT_ID: '' } })).code).toBe(0)
  })

  it.each([
    ['as bytes', new TextEncoder().encode(`${message}${' '.repeat(4_194_304)}`)],
    ['as text', `${message}${' '.repeat(4_194_304)}`],
  ])('reads no more than 4 MiB, %s', async (_, stdin) => {
    const { code, err } = await run(['verify'], { stdin, env })
    expect(code).toBe(2)
    expect(err).toContain('Standard input has more than 4194304 bytes')
    const file = join(await folder(), 'message.http')
    await writeFile(file, stdin)
    expect((await run(['verify', file], { env })).err).toContain(`${file} has more than 4194304 bytes`)
  })

  it('says that nothing is piped in rather than waiting for a terminal', async () => {
    const { code, err } = await run(['verify'], { env, isTTY: true })
    expect(code).toBe(2)
    expect(err).toContain('Nothing to read: name a file, or pipe something in')
  })

  it.each([
    ['no client id', message.replace(/client-id: .*\r\n/, ''), env, /no client-id header, and --client-id/],
    ['headers that are no JSON', `{"a":\r\n\r\n{}`, env, /begin as a JSON object, and are not JSON/],
    ['no key', message, {}, /No public key/],
    ['a key that is none', message, { ANTOM_PUBLIC_KEY: '-----BEGIN X-----' }, /--public-key/],
    ['no empty line', 'a: b', env, /no empty line/],
    ['no path', message.replace(/^.*\r\n/, ''), env, /--path/],
    ['a line that is no header', `POST / HTTP/1.1\r\nnonsense\r\n\r\n{}`, env, /"nonsense" is not a header/],
  ])('is called wrongly with %s', async (_, stdin, variables, problem) => {
    const { code, err } = await run(['verify'], { stdin, env: variables })
    expect(code).toBe(2)
    expect(err).toMatch(problem)
    expect(err).not.toContain(text)
  })
})

describe('sandbox', () => {
  it('prints the settings, answers, and stops when interrupted', async () => {
    const interrupt = new AbortController()
    let seen = ''
    const going = run(['sandbox', '--port', '0', '--print-env'], {
      signal: interrupt.signal,
      onOutput: (text) => {
        seen = text.includes('ANTOM_BASE_URL') ? text : seen
      },
    })
    while (seen === '') await new Promise((resolve) => setTimeout(resolve, 5))
    const url = /ANTOM_BASE_URL=(.*)/.exec(seen)?.[1] ?? ''
    const answer = await fetch(`${url}/ams/api/v1/payments/pay`, { method: 'POST', body: '{}' })
    expect(answer.status).toBe(200)
    interrupt.abort()
    const { code, out, err } = await going
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.split('=')[0])).toEqual([
      'ANTOM_BASE_URL',
      'ANTOM_CLIENT_ID',
      'ANTOM_PUBLIC_KEY',
      'ANTOM_PRIVATE_KEY',
      '',
    ])
    expect(err).toContain('MEDIA_TYPE_NOT_ACCEPTABLE')
    expect(err).toContain('Stopped.')
  })

  it('says what came, what went out and how it was received', async () => {
    const file = join(await folder(), '.env')
    const keyFile = join(await folder(), 'public.pem')
    const merchant = await generateKeyPair()
    await writeFile(keyFile, merchant.publicKey)
    const replies = [500, 200]
    const shop = createServer((_, response) => {
      response.statusCode = replies.shift() ?? 200
      response.end('{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}')
    })
    await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void shop.close())
    const { port } = shop.address() as AddressInfo // it listens on a port
    const interrupt = new AbortController()
    let seen = ''
    const args = ['--port', '0', '--host', '127.0.0.1', '--client-id', 'SANDBOX_7', '--speed', '100000']
    const going = run(
      [
        ...['sandbox', ...args, '--env', file, '--public-key', keyFile],
        ...['--notify-url', `http://127.0.0.1:${port}/hook`],
      ],
      {
        signal: interrupt.signal,
        onOutput: (text) => {
          seen = text.length > seen.length ? text : seen
        },
      },
    )
    const until = async (part: string) => {
      while (!seen.includes(part)) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await until('steering')
    expect(seen).toMatch(/client id +SANDBOX_7\n +settings +\S+\.env\n/)
    expect(seen).toMatch(/speed +100000 times reality/)
    const kept = parseEnv(await readFile(file, 'utf8'))
    const { ANTOM_PUBLIC_KEY: antomPublicKey = '', ANTOM_SANDBOX_PRIVATE_KEY: gatewayKey = '' } = kept
    const client = completingClient(
      createAntomClient({
        clientId: 'SANDBOX_7',
        privateKey: merchant.privateKey,
        antomPublicKey,
        baseUrl: /http:\/\/127\.0\.0\.1:\d+/.exec(seen)?.[0] ?? '',
        retries: 0,
      }),
    )
    const { paymentNotifyUrl: _, ...request } = autoDebit
    const pay = (paymentRequestId: string) =>
      client.pay({ ...request, productCode: 'AGREEMENT_PAYMENT', paymentRequestId }).catch(() => {})
    await pay('sim.RISK_REJECT-1')
    await pay('sim.drop-2')
    await pay('sim.http503-3')
    await pay('sim.unsigned-4')
    await pay('order-5')
    await until('acknowledged')
    await until('waiting: HTTP 500')
    interrupt.abort()
    const { code, out } = await going
    expect(code).toBe(0)
    // Without the time, and without the fields that the contract of the day promises and the sandbox does not know.
    const lines = out
      .split('\n')
      .map((line) =>
        line.replace(/^\d\d:\d\d:\d\d /, '').replace(/ +from the example of the contract: \/.*$/, ''),
      )
    const at = (part: string) => lines.find((line) => line.includes(part)) ?? ''
    expect(at('sim.RISK_REJECT-1')).toMatch(/^ F {2}pay +RISK_REJECT {2}sim\.RISK_REJECT-1 {4}\S/)
    expect(at('sim.drop-2')).toMatch(/^ {4}pay +connection broken on purpose {2}sim\.drop-2$/)
    expect(at('sim.http503-3')).toMatch(/^ {4}pay +HTTP 503 {2}sim\.http503-3 {2}unsigned$/)
    expect(at('sim.unsigned-4')).toMatch(/^ [SU] {2}pay +\w+ {2}sim\.unsigned-4 {2}unsigned$/)
    expect(at('order-5')).toMatch(/^ [SU] {2}pay +\w+ {2}order-5$/)
    expect(at('waiting: HTTP 500')).toMatch(
      / → {2}#\d+ +PAYMENT_RESULT {2}\w {2}http:\/\/127\.0\.0\.1:\d+\/hook {2}send 1 {2}waiting: HTTP 500, not 200$/,
    )
    expect(at('acknowledged')).toMatch(/send \d {2}acknowledged$/)
    expect(gatewayKey.length).toBeGreaterThan(1000)
    expect(out).not.toContain(gatewayKey)
  })

  it('says that a port is in use', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo // it listens on a port
    const { code, err } = await run(['sandbox', '--port', String(port)])
    expect(code).toBe(2)
    expect(err).toContain(`port ${port} is in use`)
  })

  it('keeps made keys in a file of its owner, and takes them from there', async () => {
    const file = join(await folder(), 'keys.json')
    const first = await run(['sandbox', '--port', '0', '--print-env', '--keys', file])
    const second = await run(['sandbox', '--port', '0', '--print-env', '--keys', file])
    const keys = ({ out }: Run) => out.split('\n').filter((line) => line.includes('KEY'))
    expect(keys(first)).toEqual(keys(second))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await run(['sandbox', '--port', '0', '--keys', file])).out).toMatch(
      /\n +keys +antom-contract sandbox keys --keys \S+keys\.json prints them\n/,
    )
    await writeFile(file, '{}')
    expect(await run(['sandbox', '--keys', file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('does not hold the keys'),
    })
    expect(await readFile(file, 'utf8')).toBe('{}')
    for (const text of ['null', '[]', '{"antom":{"privateKey":"a"}}', 'no JSON']) {
      await writeFile(file, text)
      const { code, err } = await run(['sandbox', '--keys', file])
      expect([code, err.includes('does not hold the keys')]).toEqual([2, true])
    }
  })
})
