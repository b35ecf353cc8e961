import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { createOutput } from '../../src/cli/output.ts'
import { createSandboxLog } from '../../src/cli/sandbox/sandbox-log.ts'
import { generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { createMerchant, manualCard } from '../sandbox/merchant.ts'

/** What a terminal acts on: controls, the second set of them, marks that reorder or hide text, line separators. */
const hostile =
  'x\u001b[2J\u001b]0;title\u0007\u009b31m\r\n\u202e\u2066\u200b\u2028\u2029\ufeff\u007f\ud800\u{e0041}z'

/** Every character of a text that a terminal acts on, after our own colours and line feeds are taken out. */
function actedOn(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are our own colours
  return text.replace(/\u001b\[\d{1,3}m/g, '').match(/[^\P{C}\n]|[\u2028\u2029]/gu) ?? []
}

async function run(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: Record<string, string> = {},
) {
  const chunks: string[] = []
  const stream = () =>
    Object.assign(
      new Writable({
        write(chunk, _, done) {
          chunks.push(String(chunk))
          done()
        },
      }),
      { isTTY: true },
    )
  const code = await main(
    args,
    {
      stdout: stream(),
      stderr: stream(),
      stdin: Object.assign(
        (async function* () {
          yield stdin
        })(),
        { isTTY: false },
      ),
      env,
      interruption: () => AbortSignal.abort(),
    },
    async () => `1.2.3${hostile}`,
  )
  return { code, text: chunks.join('') }
}

const antom = await generateKeyPair(2048)

describe('a command given hostile text', () => {
  it.each<[string, string[]]>([
    ['as its name', [hostile]],
    ['for its version', ['--version']],
    ['as a result code', ['explain', hostile]],
    ['as a result code, for JSON', ['explain', hostile, '--json']],
    ['as a second code', ['explain', 'A', hostile]],
    ['as an operation', ['explain', 'SUCCESS', '--operation', hostile]],
    ['as a language', ['explain', 'SUCCESS', '--lang', hostile]],
    ['as an option', ['explain', `--${hostile}`]],
    ['as a port', ['sandbox', '--port', hostile]],
    ['as a speed', ['sandbox', '--speed', hostile]],
    ['as a host', ['sandbox', '--port', '0', '--host', hostile]],
    ['as a name of its pages', ['sandbox', '--port', '0', '--allow-host', hostile]],
    ['as an origin of pages', ['sandbox', '--port', '0', '--allow-origin', hostile]],
    ['as a client id', ['sandbox', '--port', '0', '--client-id', hostile]],
    ['as a notify URL', ['sandbox', '--port', '0', '--notify-url', hostile]],
    ['as a host to deliver to', ['sandbox', '--port', '0', '--deliver-to', hostile]],
    ['as a file of a public key', ['sandbox', '--port', '0', '--public-key', `/nowhere/${hostile}`]],
    ['as a file of keys', ['sandbox', '--port', '0', '--keys', `/nowhere/${hostile}`]],
    ['as an argument of the sandbox', ['sandbox', hostile]],
    ['as a file to verify', ['verify', `/nowhere/${hostile}`]],
    ['as a public key', ['verify', '--public-key', hostile]],
    ['as an option of verify', ['verify', `--${hostile}`]],
  ])('%s prints it escaped', async (_, args) => {
    const { text } = await run(args)
    expect(actedOn(text)).toEqual([])
    expect(text).not.toBe('')
  })

  it.each<[string, (headers: string, body: string) => string]>([
    ['in a header name', (headers, body) => `POST /n HTTP/1.1\n${headers}\nx${hostile}: y\n\n${body}`],
    ['in a line that is no header', (headers, body) => `POST /n HTTP/1.1\n${headers}\n\u001b[2J\n\n${body}`],
    ['in the path', (headers, body) => `POST /n\u001b[2J\u202e HTTP/1.1\n${headers}\n\n${body}`],
    ['in the client id', (headers, body) => `POST /n HTTP/1.1\nclient-id: \u001b[2J\n${headers}\n\n${body}`],
    ['in the signature', (headers, body) => `POST /n HTTP/1.1\n${headers}\u009b2J\n\n${body}`],
    ['in the body', (headers, body) => `POST /n HTTP/1.1\n${headers}\n\n${body}${hostile}`],
    ['in an authentic body', (headers, body) => `POST /n HTTP/1.1\n${headers}\n\n${body}`],
    ['without an empty line', (headers) => `POST /n HTTP/1.1\n${headers}${hostile.replaceAll('\n', '')}`],
  ])('%s of a message to verify prints it escaped', async (_, make) => {
    const body = JSON.stringify({ notifyType: hostile, [hostile]: hostile, result: { resultCode: hostile } })
    const signed = await signNotification(body, { privateKey: antom.privateKey, clientId: 'C_1', path: '/n' })
    const headers = Object.entries(signed.headers).map(([name, value]) => `${name}: ${value}`)
    const message = make(headers.join('\n'), body)
    for (const options of [[], ['--json']]) {
      const { text } = await run(['verify', ...options], message, { ANTOM_PUBLIC_KEY: antom.publicKey })
      expect(actedOn(text)).toEqual([])
      expect(text).not.toBe('')
    }
  })

  it('in the file of its keys does not print it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'antom-contract-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const file = join(folder, 'keys.json')
    const pair = { privateKey: 'AAAA', publicKey: 'AAAA\nANTOM_BASE_URL=http://evil.example' }
    await writeFile(file, JSON.stringify({ antom: pair, merchant: pair }))
    const { code, text } = await run(['sandbox', '--port', '0', '--print-env', '--keys', file])
    expect([code, text.includes('evil.example')]).toEqual([2, false])
  })

  it('as a fault of its own prints the stack escaped, and ends with 70', async () => {
    const failing = main(
      ['--version'],
      {
        stdout: new Writable({ write: (_, __, done) => done() }),
        stderr: Object.assign(
          new Writable({
            write(chunk, _, done) {
              texts.push(String(chunk))
              done()
            },
          }),
        ),
        stdin: Object.assign((async function* () {})()),
        env: {},
        interruption: () => AbortSignal.abort(),
      },
      () => Promise.reject(new Error(hostile)),
    )
    const texts: string[] = []
    expect(await failing).toBe(70)
    expect(texts.join('')).toContain('This is a fault of antom-contract')
    expect(actedOn(texts.join(''))).toEqual([])
  })
})

describe('the log of a sandbox', () => {
  it('shows every event escaped, a line each', async () => {
    const written: string[] = []
    const log = createSandboxLog(createOutput({ write: (text) => written.push(text), isTTY: true }, {}))
    const merchant = await createMerchant(log)
    const lines = () => written.splice(0).join('')
    const expectLines = (count: number) => {
      const text = lines()
      expect(actedOn(text)).toEqual([])
      expect(text.split('\n')).toHaveLength(count + 1)
      return text
    }
    log.onRequest({ operation: undefined, path: hostile, verified: false, signed: false, status: 200 })
    expectLines(1)
    log.onRequest({
      operation: hostile,
      path: '/',
      verified: false,
      signed: false,
      status: 200,
      resultStatus: 'F',
      resultCode: hostile,
      resultMessage: hostile,
      id: hostile,
      unknownFields: [hostile],
    })
    expectLines(2)
    await merchant.pay({}, { headers: { 'sandbox-scenario': 'x\u009b2J' } })
    expectLines(1)
    await merchant.pay({ paymentRequestId: hostile.repeat(99) })
    expectLines(1)
    await merchant.pay({ paymentRequestId: `sim.drop-\u001b[2J` }).catch(() => {})
    expectLines(1)
    await merchant.pay({ paymentRequestId: 'a', order: { [hostile]: 1, orderAmount: undefined } })
    expectLines(1)
    await merchant.pay({ ...manualCard, paymentRequestId: `b${hostile}`, [hostile]: { a: 1 } })
    expect(expectLines(2)).toContain(
      'left out, because the contract does not know it: /x\\u{1b}[2J\\u{1b}]0;title\\u{7}',
    )
    merchant.reply = () => Response.json({ result: { resultCode: hostile, resultStatus: 'S' } })
    await merchant.pay({ paymentRequestId: 'sim.approve-c' })
    await merchant.pass(3000)
    expectLines(2)
    merchant.reply = () => {
      throw new TypeError('failed', { cause: Object.assign(new Error(hostile), { code: hostile }) })
    }
    await merchant.pass(120_000)
    expectLines(1)
  })

  it('names ten of the fields that were left out, and says how many more there are', async () => {
    const written: string[] = []
    const log = createSandboxLog(createOutput({ write: (text) => written.push(text) }, {}))
    const { pay } = await createMerchant(log)
    await pay(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${index}`, 1])))
    expect(written[1]).toMatch(
      /^\S+ {2}! {2}pay {13}left out.*: \/f0, .*\/f9 and 2 more {2}\(--strict refuses it\)\n$/,
    )
  })
})

describe('an output', () => {
  const outputOf = (stream: { isTTY?: boolean }, env: Record<string, string> = {}) => {
    const written: string[] = []
    return { written, output: createOutput({ ...stream, write: (text) => written.push(text) }, env) }
  }

  it('writes nothing that a terminal acts on, whatever it is given', () => {
    const unit = fc.constantFrom('a', ...hostile, '\u001b[31m', '\\', '"')
    const text = fc.string({ unit })
    fc.assert(
      fc.property(text, text, text, (one, two, three) => {
        const { output, written } = outputOf({ isTTY: true })
        output.line(one, output.paint('red', two))
        expect(written.join('').split('\n')).toHaveLength(2)
        output.lines(three)
        output.json({ [one]: two })
        const all = written.join('')
        // Of colours there are those of the one painted part, and no more.
        expect(all.split('\u001b')).toHaveLength(3)
        expect(actedOn(all)).toEqual([])
      }),
    )
  })

  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '0' }, true],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal (%s) with %j has colours: %s', (isTTY, env, want) => {
    const { output, written } = outputOf({ isTTY }, env)
    output.line(output.paint('red', 'x'))
    expect(written).toEqual([want ? '\u001b[31mx\u001b[39m\n' : 'x\n'])
  })

  it('writes several lines of our own as they are', () => {
    const { output, written } = outputOf({})
    output.lines('a\n\nb\n')
    expect(written.join('')).toBe('a\n\nb\n')
  })
})

describe('a line that GitHub Actions would take for a command', () => {
  const written = (write: (output: ReturnType<typeof createOutput>) => void) => {
    let text = ''
    write(createOutput({ write: (part) => (text += part) }, {}))
    return text
  }

  it.each([
    ['::error::no', '\\u{3a}:error::no\n'],
    ['  ::add-mask::a', '  \\u{3a}:add-mask::a\n'],
    ['a ##[error]no', 'a ##\\u{5b}error]no\n'],
    ['a::b', 'a::b\n'],
  ])('is text: %s', (text, want) => {
    expect(written(({ line }) => line(text))).toBe(want)
    expect(written(({ lines }) => lines(text))).toBe(want)
    expect(written(({ line, paint }) => line('', paint('bold', text)))).toBe(want)
  })

  it('means the same in JSON', () => {
    const value = { '##[group]': ['::error::', '###[error]'] }
    const text = written(({ json }) => json(value))
    expect(text).not.toMatch(/##\[|^\s*::/m)
    expect(JSON.parse(text)).toEqual(value)
  })
})
