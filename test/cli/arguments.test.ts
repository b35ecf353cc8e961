import { createPrivateKey } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { withoutSecrets } from '../../src/cli/key-text.ts'
import { createTestNotification, generateKeyPair, signNotification } from '../../src/testing/index.ts'
import { main as contractDiff } from '../../tools/diff/cli.ts'
import { captureOutput } from '../support/output.ts'
import { run, temporaryFolder } from './run-command.ts'

const { privateKey: pem, publicKey } = await generateKeyPair()
const key = createPrivateKey(pem)
const hex = key.export({ format: 'der', type: 'pkcs8' }).toString('hex')
const body = pem.trim().split('\n').slice(2)
const jwk = JSON.stringify(key.export({ format: 'jwk' }))

/** A key in forms that are no file and no key that is read. */
const forms: readonly (readonly [string, string])[] = [
  ['a JSON Web Key', jwk],
  ['DER as hexadecimal digits', hex],
  ['DER as hexadecimal digits in capitals', hex.toUpperCase()],
  ['DER as pairs of digits', hex.replace(/..(?=.)/g, '$&:')],
  ['PEM without its first lines', body.join('\n')],
  ['PEM without its first lines, on one line', body.join('\\n')],
]

/** Whether twenty characters of one of the forms are in a text. */
function leaks(printed: string, secret: string): boolean {
  const text = printed.replace(/\s|\\n|\\u\{a\}/g, '').toLowerCase()
  const whole = secret.replace(/\s|\\n/g, '').toLowerCase()
  for (let at = 0; at + 20 <= whole.length; at += 5) if (text.includes(whole.slice(at, at + 20))) return true
  return false
}

const to = ['--to', 'http://127.0.0.1:1']

describe('a key in any form', () => {
  it.each(forms)('is not repeated: %s', async (_, secret) => {
    for (const args of [
      ['trigger', 'CAPTURE_RESULT', ...to, '--private-key', secret],
      ['trigger', 'CAPTURE_RESULT', ...to, `--private-key=${secret}`],
      ['sandbox', '--env', secret],
      ['sandbox', '--keys', secret],
      ['sandbox', '--public-key', secret],
      ['sandbox', secret],
      ['resend', secret],
      ['explain', '--operation', secret],
      ['explain', secret],
      ['verify', secret],
      ['help', secret],
    ]) {
      for (const lang of [[], ['--lang', 'zh']]) {
        const { code, out, err } = await run([...args, ...lang])
        expect([args.slice(0, -1), code, out, leaks(err, secret)]).toEqual([args.slice(0, -1), 2, '', false])
      }
    }
  })

  it('is not looked for in more than linear time', () => {
    for (const text of [
      'X',
      'X\n',
      '-',
      'a://',
      '30',
      '30:82:',
      '"d":"',
      'A'.repeat(64),
      `${'A'.repeat(64)}\n`,
    ]) {
      const long = text.repeat(Math.ceil(100_000 / text.length))
      expect(withoutSecrets(long).length).toBeLessThanOrEqual(long.length)
    }
  })
})

describe('what is repeated', () => {
  it.each([
    ['trigger', 'CAPTURE_RESULT', '--to', 'http://user:hunter2@127.0.0.1/n'],
    ['trigger', 'CAPTURE_RESULT', '--to', 'ftp://user:hun@ter2@127.0.0.1/hunter2@x'],
    ['resend', '1', '--sandbox', 'http://user:hunter2@shop.example/'],
    ['resend', '1', '--sandbox', 'http://user:hunter2@127.0.0.1:1/'],
    ['sandbox', '--allow-origin', 'http://user:hunter2@shop.example'],
    ['explain', '--operation', 'http://user:hunter2@shop.example/'],
  ])('has no password: %s %s %s %s', async (...args) => {
    const { code, err } = await run(args)
    expect([code, /hunter2|ter2@/.test(err)]).toEqual([2, false])
  })

  it('is no long text, unless it is a path', async () => {
    const secret = 'correct.horse!'.repeat(10)
    for (const args of [
      ['explain', '--operation', secret],
      ['resend', secret],
      ['sandbox', '--port', secret],
      ['impact', '--to', secret],
    ]) {
      const { code, err } = await run(args)
      expect([code, err]).toEqual([2, expect.stringContaining('[140 characters]')])
      expect(err).not.toContain('horse')
      expect((await run([...args, '--lang', 'zh'])).err).toContain('[140 个字符]')
    }
    const path = `/nowhere${'/folder'.repeat(20)}`
    expect((await run(['verify', path])).err).toContain(`${path} cannot be read`)
  })
})

const texts = commands.flatMap((spec) =>
  Object.entries(spec.flags)
    .filter(([name, { type }]) => type === 'string' && name !== 'lang')
    .map(([name]) => [spec.name, name] as const),
)
it.each(texts)('%s --%s= is refused by name', async (command, name) => {
  for (const given of [[`--${name}=`], [`--${name}`, '']]) {
    const { code, out, err } = await run([command, ...given])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(`--${name} is empty (is the variable set?)`)
    expect((await run([command, ...given, '--lang', 'zh'])).err).toContain(
      `--${name} 为空（是否设置了变量？）`,
    )
  }
})

describe('verify', async () => {
  const signed = await signNotification(createTestNotification('CAPTURE_RESULT'), {
    privateKey: pem,
    clientId: 'SANDBOX_1',
    path: '/n',
  })
  const headers = Object.entries(signed.headers).map(([name, value]) => ({ name, value }))
  const text = new TextDecoder().decode(signed.body)
  const entry = { request: { method: 'POST', url: 'https://shop.example/n', headers, postData: { text } } }

  it('reads a key from standard input once, for all messages', async () => {
    const file = join(await temporaryFolder(), 'a.har')
    await writeFile(file, JSON.stringify({ log: { entries: [entry, entry, entry] } }))
    expect(await run(['verify', file, '--public-key', '-'], { stdin: publicKey })).toMatchObject({
      code: 0,
      err: '',
    })
  })

  it.each(['antom/notify', 'x', '?a=1'])('refuses the path %s', async (path) => {
    const { code, err } = await run(['verify', '--path', path])
    expect([code, err]).toEqual([2, expect.stringContaining(`which begins with /, not "${path}"`)])
    expect((await run(['verify', '--path', path, '--lang', 'zh'])).err).toContain('以 / 开头')
  })
})

it.each(['/nowhere/.env', 'without'])('resend --env %s asks no other sandbox', async (name) => {
  const file = name === 'without' ? join(await temporaryFolder(), '.env') : name
  if (name === 'without') await writeFile(file, 'DATABASE_URL=x\n')
  const env = { ANTOM_BASE_URL: 'http://127.0.0.1:1' }
  const { code, err } = await run(['resend', '1', '--env', file], { env })
  expect([code, err]).toEqual([2, expect.stringContaining(`${file} has no ANTOM_BASE_URL`)])
  expect((await run(['resend', '1', '--env', file, '--lang', 'zh'])).err).toContain('中没有 ANTOM_BASE_URL')
})

it('help of a command that there is not is an error, also behind --lang', async () => {
  for (const args of [
    ['help', 'explian'],
    ['help', '--lang', 'en', 'explian'],
  ]) {
    const { code, out, err } = await run(args)
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('did you mean explain?')])
  }
  for (const args of [
    ['help'],
    ['help', 'help'],
    ['help', '--lang', 'zh'],
    ['help', '--lang', 'zh', 'explain'],
  ])
    expect((await run(args)).code).toBe(0)
})

it.each(['sandbox keys --keys', 'impact --to'])('%s takes a file with a byte order mark', async (command) => {
  const file = join(await temporaryFolder(), 'a.json')
  if (command.startsWith('impact')) {
    const document = {
      info: { version: '1' },
      paths: {},
      webhooks: {},
      components: { schemas: {} },
      'x-result-codes': {},
    }
    await writeFile(file, `\ufeff${JSON.stringify(document)}`)
    // It gets as far as to the program.
    expect((await run(['impact', '--to', file, '-p', '/nowhere'])).err).toContain('There is no TypeScript')
  } else {
    const pair = { privateKey: 'AAAA', publicKey: 'AAAA' }
    await writeFile(file, `\ufeff${JSON.stringify({ antom: pair, merchant: pair })}`)
    expect((await run([...command.split(' '), file])).code).toBe(0)
  }
})

it('contract:diff prints its usage as lines after a language that there is not', async () => {
  const { err } = captureOutput()
  expect(await contractDiff(['--lang', 'fr'])).toBe(2)
  expect(err[0]).toBe('--lang takes en or zh, not "fr".')
  expect(err.join('\n')).toContain('\nExit codes: ')
  expect(err.join('\n')).not.toContain('\\u{a}')
})
