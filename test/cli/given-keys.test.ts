import { createPrivateKey } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CommandSpec, FlagSpec } from '../../src/cli/command-spec.ts'
import { commands } from '../../src/cli/commands.ts'
import { holdsKey, withoutKeys } from '../../src/cli/key-text.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { shop, told } from './receiving-shop.ts'
import { run, temporaryFolder } from './run-command.ts'

const { privateKey: pem, publicKey } = await generateKeyPair()
const base64 = (text: string) => text.replace(/-----.+-----|\s/g, '')
const pkcs1 = createPrivateKey(pem).export({ format: 'pem', type: 'pkcs1' }).toString()
const escaped = pem.replaceAll('\n', '\\n')

/** A private key in each form in which somebody may have it in a variable or a file. */
const forms: Readonly<Record<string, string>> = {
  PEM: pem,
  'PEM of PKCS#1': pkcs1,
  'base64 on one line': base64(pem),
  'base64 of PKCS#1': base64(pkcs1),
  base64url: base64(pem).replaceAll('+', '-').replaceAll('/', '_'),
  'base64 on lines': pem.replace(/-----.+-----\n/g, ''),
  'written-out line breaks': escaped,
  'quoted base64': `"${base64(pem)}"`,
  'quoted, with written-out line breaks': `"${escaped}"`,
  'base64 of the whole file': Buffer.from(pem).toString('base64'),
  'with the name of the variable': `ANTOM_PRIVATE_KEY=${base64(pem)}`,
  'the text of an .env file': `ANTOM_CLIENT_ID=SANDBOX_1\nANTOM_PRIVATE_KEY="${escaped}"\n`,
  'the text of a file of keys': JSON.stringify({ antom: { privateKey: base64(pem) } }),
  'the second half': base64(pem).slice(800),
}

/** Every part of 20 characters of the key, in each form of its digits. */
const parts = new Set(
  [base64(pem), base64(pkcs1), forms.base64url ?? '', forms['base64 of the whole file'] ?? ''].flatMap(
    (text) => Array.from({ length: text.length - 19 }, (_, at) => text.slice(at, at + 20)),
  ),
)

/** Any of these parts in what was printed, also where lines are broken. */
function partIn(printed: string): string | undefined {
  const text = printed.replace(/\s|\\n|\\u\{a\}/g, '')
  for (let at = 0; at + 20 <= text.length; at += 1) {
    const part = text.slice(at, at + 20)
    if (parts.has(part)) return part
  }
  return undefined
}

const valuesOf = ({ flags }: CommandSpec): [string, FlagSpec][] =>
  Object.entries<FlagSpec>(flags).filter(([, { type }]) => type === 'string')

/** Where a sandbox has its keys, so that it makes none each time. */
const home = await mkdtemp(join(tmpdir(), 'antom-contract-'))
const kept = join(home, 'kept')
afterAll(() => rm(home, { recursive: true }))

/** What a command needs beside the flag that is looked at, so that it gets as far as to read it. */
const beside: Readonly<Record<string, readonly string[]>> = {
  sandbox: ['--port', '0', '--env', kept],
  trigger: ['CAPTURE_RESULT', '--to', 'http://127.0.0.1:1'],
  replay: ['-', '--to', 'http://127.0.0.1:1'],
  resend: ['1'],
  explain: ['SUCCESS'],
}

let captured = ''
beforeAll(async () => {
  await run(['sandbox', '--port', '0', '--env', kept])
  const { headers, body } = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey: pem,
    clientId: 'SANDBOX_1',
    path: '/notify',
  })
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  captured = `${['POST /notify HTTP/1.1', ...lines].join('\r\n')}\r\n\r\n${new TextDecoder().decode(body)}`
})

describe('no command prints a private key', () => {
  it('looks for parts in what is printed', () => {
    for (const [form, text] of Object.entries(forms))
      expect(partIn(`✗ ${text} cannot be read`), form).toBeDefined()
  })

  const flags = commands.flatMap((spec) =>
    valuesOf(spec).map(([name, flag]) => [spec.name, name, flag] as const),
  )
  it.each(flags)('%s --%s', async (command, name, { value }) => {
    const rest = (beside[command] ?? []).filter(
      (_, at, all) => all[at] !== `--${name}` && all[at - 1] !== `--${name}`,
    )
    for (const [form, key] of Object.entries(forms)) {
      for (const given of [[`--${name}`, key], [`--${name}=${key}`]]) {
        for (const lang of name === 'lang' ? [[]] : [[], ['--lang', 'zh']]) {
          const { code, out, err } = await run([command, ...rest, ...given, ...lang], { stdin: captured })
          expect([form, partIn(out + err)]).toEqual([form, undefined])
          expect(code, form).not.toBe(70)
          // A notification that is signed with it is sent, to nobody.
          if (value !== 'KEY') expect([code, out], form).toEqual([2, ''])
        }
      }
    }
  })

  it.each(commands.map(({ name }) => name))('%s, as its operand', async (command) => {
    for (const [form, key] of Object.entries(forms)) {
      for (const args of [[key], ['--', key], [...(beside[command] ?? []), key], ['--lang', 'zh', key]]) {
        const { code, out, err } = await run([command, ...args], { stdin: captured })
        expect([form, code, out, partIn(err)]).toEqual([form, 2, '', undefined])
      }
    }
  })

  it('as a command, as a language, joined to a flag, or in pieces as a shell makes them without quotes', async () => {
    const [first = '', ...lines] = pem.trim().split(/\s+/)
    for (const args of [
      [pem],
      [base64(pem)],
      ['help', base64(pem)],
      ['--lang', base64(pem), 'explain'],
      ['trigger', `--private-key${base64(pem)}`],
      ['trigger', 'CAPTURE_RESULT', '--private-key', first, ...lines],
      ['verify', '--public-key', first, ...lines],
    ]) {
      const { code, out, err } = await run(args)
      expect([code, out, partIn(err)]).toEqual([2, '', undefined])
    }
  })

  it.each(['ANTOM_PUBLIC_KEY', 'ANTOM_CLIENT_ID', 'ANTOM_BASE_URL', 'LC_ALL'])('from %s', async (name) => {
    for (const [form, key] of Object.entries(forms)) {
      const env = { ANTOM_PUBLIC_KEY: publicKey, [name]: key }
      for (const args of [['verify'], ['verify', '--json'], ['resend', '1'], ['verify', '--lang', 'zh']]) {
        const { code, out, err } = await run(args, { env, stdin: captured })
        expect([form, code === 70, partIn(out + err)]).toEqual([form, false, undefined])
      }
    }
  })

  it('from a file that is given in the place of another', async () => {
    for (const [form, key] of Object.entries(forms)) {
      const folder = await temporaryFolder()
      const file = join(folder, 'key')
      await writeFile(file, key)
      await writeFile(join(folder, '.env'), `ANTOM_BASE_URL='${base64(key)}'\nANTOM_SANDBOX_PRIVATE_KEY=x\n`)
      for (const args of [
        ['verify', file],
        ['verify', '--headers', file, '--body', file, '--path', '/', '--client-id', 'x'],
        ['verify', '-', '--public-key', file],
        ['deviations', file],
        ['replay', file, '--to', 'http://127.0.0.1:1'],
        ['impact', '--from', file],
        ['sandbox', '--keys', file],
        ['sandbox', '--env', kept, '--public-key', file],
        ['sandbox', '--env', kept, '--tls', '--tls-cert', file],
        ['resend', '1', '--env', join(folder, '.env')],
        ['trigger', 'CAPTURE_RESULT', '--to', 'http://127.0.0.1:1', '--env', join(folder, '.env')],
      ]) {
        const { out, err } = await run(args, { env: { ANTOM_PUBLIC_KEY: publicKey }, stdin: captured })
        expect([form, args[0], partIn(out + err)]).toEqual([form, args[0], undefined])
      }
    }
  })
})

describe('a key is taken in the place of its file', () => {
  const whole = Object.entries(forms).filter(([form]) => !/half|variable|text/.test(form))
  it.each(whole)('by trigger --private-key: %s', async (_, key) => {
    const { to, refused } = await shop()
    const args = ['trigger', 'CAPTURE_RESULT', '--to', to, '--private-key']
    // The receiver has another key: it was signed, and sent.
    expect((await run([...args, key])).out).toContain('not 200')
    await told(refused)
    expect(refused).toContain('bad-signature')
  })

  const publicForms: readonly (readonly [string, string])[] = [
    ['PEM', publicKey],
    ['base64', base64(publicKey)],
    ['quoted', `"${base64(publicKey)}"`],
    ['written-out line breaks', publicKey.replaceAll('\n', '\\n')],
  ]
  it.each(publicForms)('by verify and sandbox --public-key: %s', async (_, key) => {
    for (const given of [['--public-key', key], [`--public-key=${key}`]])
      expect((await run(['verify', ...given], { stdin: captured })).code).toBe(0)
    expect((await run(['verify'], { stdin: captured, env: { ANTOM_PUBLIC_KEY: key } })).code).toBe(0)
    expect(await run(['sandbox', '--port', '0', '--public-key', key])).toMatchObject({ code: 0, err: '' })
  })
})

describe('what is told instead', () => {
  it('names the flag, and the one that takes a key', async () => {
    const { err } = await run([
      'trigger',
      'CAPTURE_RESULT',
      '--to',
      'http://127.0.0.1:1',
      '--keys',
      base64(pem),
    ])
    expect(err).toContain(
      '--keys takes the name of a file, not a key itself. A key, or the file that holds it',
    )
    expect(err).toContain('--private-key FILE, or --private-key "$NAME"')
    expect((await run(['sandbox', '--port', pem])).err).toContain('--port takes no key')
    expect((await run(['deviations', pem, '--lang', 'zh'])).err).toContain('deviations 不接受密钥')
  })

  it('names a variable, and not what is in it, when that is no file', async () => {
    const env = { ANTOM_PUBLIC_KEY: 'hunter2' }
    const { code, err } = await run(['verify'], { env, stdin: captured })
    expect([code, err]).toEqual([2, expect.stringContaining('ANTOM_PUBLIC_KEY cannot be read (ENOENT)')])
    expect(err).not.toContain('hunter2')
  })

  it('repeats nothing that is too long for a name, or has lines', async () => {
    for (const text of ['x.'.repeat(3000), 'secret\nof two lines']) {
      for (const args of [
        ['verify', text],
        ['sandbox', '--keys', text],
        ['sandbox', `--env=${text}`],
      ]) {
        const { code, err } = await run(args)
        expect([code, err]).toEqual([2, expect.stringContaining(`has ${text.length} characters and is none`)])
        expect(err).not.toContain(text.slice(0, 6))
      }
    }
  })

  it('makes no file with the name of a key', async () => {
    const before = await readdir('.')
    for (const flag of ['--keys', '--env', '--tls-cert']) await run(['sandbox', '--tls', flag, base64(pem)])
    expect(await readdir('.')).toEqual(before)
  })
})

describe('a text without a key', () => {
  it.each([
    '/home/runner/work/antom/shop/backend/config/keys/sandbox/of/the/test/environment/number/seven'.repeat(3),
    './private.pem',
    'C:\\keys\\private.pem',
    'Merchant_keys_for_the_sandbox_of_the_shop_in_production_2026_07_31_a',
    `/accessToken=${'a1B2'.repeat(32)}`,
    `https://shop.example/notify/${'0123456789abcdef'.repeat(4)}`,
    'CAPTURE_RESULT',
    'The BEGIN line is missing',
  ])('%s is left as it is', (text) => {
    expect([holdsKey(text), withoutKeys(text)]).toEqual([false, text])
  })
})
