import { spawnSync } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createAntomClient } from '../../src/index.ts'
import { makeKeys } from '../../src/sandbox/make-keys.ts'
import { projectFolder } from '../support/contract.ts'
import { requestOf } from '../support/requests.ts'
import { type Run, run, temporaryFolder } from './run-command.ts'

const start = (file: string, ...more: readonly string[]): Promise<Run> =>
  run(['sandbox', '--port', '0', '--env', file, ...more])

const [own, other] = [await makeKeys(), await makeKeys()]

describe('sandbox --env', () => {
  it.each(['pkcs1', 'pem'] as const)('takes keys in the form %s, as a client does', async (format) => {
    const file = join(await temporaryFolder(), '.env')
    const form = (text: string) => {
      const key = createPrivateKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'pkcs8' })
      if (format === 'pem') return `"${key.export({ format: 'pem', type: 'pkcs8' })}"`
      return key.export({ format: 'der', type: 'pkcs1' }).toString('base64')
    }
    const antom = `ANTOM_SANDBOX_PRIVATE_KEY=${form(own.privateKey)}\nANTOM_PUBLIC_KEY=${own.publicKey}\n`
    await writeFile(file, `${antom}ANTOM_PRIVATE_KEY=${form(other.privateKey)}\n`)
    expect(await start(file)).toMatchObject({ code: 0, err: '' })
    const { ANTOM_PRIVATE_KEY, ANTOM_PUBLIC_KEY } = parseEnv(await readFile(file, 'utf8'))
    expect([ANTOM_PRIVATE_KEY, ANTOM_PUBLIC_KEY]).toEqual([other.privateKey, own.publicKey])
  })

  it('is one file of one sandbox: of two that make it at once, one is refused', async () => {
    const file = join(await temporaryFolder(), '.env')
    const both = await Promise.all([start(file, '--print-env'), start(file, '--print-env')])
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2])
    const [running] = both.filter(({ code }) => code === 0)
    const [refused] = both.filter(({ code }) => code === 2)
    expect(refused?.err).toContain(`${file} was changed by another program while the sandbox started`)
    const { ANTOM_PUBLIC_KEY } = parseEnv(await readFile(file, 'utf8'))
    expect(parseEnv(running?.out ?? '').ANTOM_PUBLIC_KEY).toBe(ANTOM_PUBLIC_KEY)
  })

  it('is a name like any other behind --', async () => {
    const { code, err } = await run(['sandbox', '--', '--env-file'])
    expect(code).toBe(2)
    expect(err).toContain('"--env-file"')
  })

  it('makes a file with which a client works, for its owner alone', async () => {
    const file = join(await temporaryFolder(), '.env')
    const interrupt = new AbortController()
    let seen = ''
    const going = run(['sandbox', '--port', '0', '--env', file], {
      signal: interrupt.signal,
      onOutput: (text) => {
        seen = text
      },
    })
    while (!seen.includes('steering')) await new Promise((resolve) => setTimeout(resolve, 5))
    const settings = parseEnv(await readFile(file, 'utf8'))
    const client = createAntomClient({
      clientId: settings.ANTOM_CLIENT_ID ?? '',
      privateKey: settings.ANTOM_PRIVATE_KEY ?? '',
      antomPublicKey: settings.ANTOM_PUBLIC_KEY ?? '',
      baseUrl: settings.ANTOM_BASE_URL ?? '',
    })
    const outcome = await client.inquiryPayment(requestOf('inquiryPayment', { paymentRequestId: 'none' }))
    expect([outcome.code, outcome.verified]).toEqual(['ORDER_NOT_EXIST', true])
    interrupt.abort()
    const { code, out } = await going
    expect(code).toBe(0)
    expect(out).toContain(`settings     ${file}`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    for (const name of ['ANTOM_PRIVATE_KEY', 'ANTOM_SANDBOX_PRIVATE_KEY']) {
      expect(out).not.toContain(settings[name])
    }
  })

  it('keeps the keys, the client id, and all else in the file', async () => {
    const folder = await temporaryFolder()
    const file = join(folder, '.env')
    const before = '# mine\r\nDATABASE_URL="postgres://x"\r\n\r\nANTOM_CLIENT_ID=SANDBOX_7\r\nNAME=\u00e9\r\n'
    await writeFile(file, before)
    await chmod(file, 0o640)
    expect(await start(file)).toMatchObject({ code: 0, err: '' })
    const first = await readFile(file, 'utf8')
    expect(first.startsWith(before)).toBe(true)
    expect(await start(file)).toMatchObject({ code: 0, err: '' })
    const second = await readFile(file, 'utf8')
    const { ANTOM_BASE_URL: _, ...kept } = parseEnv(first)
    expect(parseEnv(second)).toMatchObject(kept)
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['.env'])
  })

  it('changes a file only where the settings differ, also through a link', async () => {
    const folder = await temporaryFolder()
    await start(join(folder, 'real'), '--client-id', 'SANDBOX_1')
    await symlink(join(folder, 'real'), join(folder, 'link'))
    const text = await readFile(join(folder, 'real'), 'utf8')
    await start(join(folder, 'link'), '--client-id', 'SANDBOX_2')
    const after = await readFile(join(folder, 'real'), 'utf8')
    const withoutUrl = (env: string) => env.replace(/^ANTOM_BASE_URL=.*$/m, '')
    expect(withoutUrl(after)).toBe(withoutUrl(text.replace('SANDBOX_1', 'SANDBOX_2')))
    expect((await readdir(folder)).sort()).toEqual(['link', 'real'])
  })

  it.each<[string, string, RegExp]>([
    [
      'keys of an account',
      'ANTOM_PRIVATE_KEY=MIIabc\nANTOM_PUBLIC_KEY=MIIdef\n',
      /keys of another gateway, which the sandbox does not replace/,
    ],
    [
      'keys of an account, and its URL',
      'ANTOM_BASE_URL=https://open-sea-global.alipay.com\nANTOM_PRIVATE_KEY=MIIabc\n',
      /keys of another gateway/,
    ],
    ['a public key alone', 'ANTOM_PUBLIC_KEY=MIIdef\n', /keys of another gateway/],
    [
      'a kept key that is none',
      'ANTOM_SANDBOX_PRIVATE_KEY=abc\n',
      /ANTOM_SANDBOX_PRIVATE_KEY in .*\.env is not a key: 3 characters are too few/,
    ],
    [
      'a key of its client that is none',
      `ANTOM_SANDBOX_PRIVATE_KEY=${own.privateKey}\nANTOM_PUBLIC_KEY=${own.publicKey}\nANTOM_PRIVATE_KEY=abc\n`,
      /ANTOM_PRIVATE_KEY in .*\.env is not a key/,
    ],
    [
      'keys of an account that is called through this machine',
      `ANTOM_BASE_URL=http://localhost:8080\nANTOM_PRIVATE_KEY=${own.privateKey}\nANTOM_PUBLIC_KEY=${own.publicKey}\n`,
      /keys of another gateway/,
    ],
    [
      "a gateway's key beside the public key of another",
      `ANTOM_SANDBOX_PRIVATE_KEY=${own.privateKey}\nANTOM_PUBLIC_KEY=${other.publicKey}\n`,
      /keys of another gateway/,
    ],
    ['two megabytes', `#${'x'.repeat(2_000_000)}`, /more than 1048576 bytes/],
  ])('refuses %s, and leaves the file as it is', async (_, text, message) => {
    const file = join(await temporaryFolder(), '.env')
    await writeFile(file, text)
    const { code, out, err } = await start(file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err).not.toMatch(/MII|delete/)
    expect((await start(file, '--lang', 'zh')).err).toMatch(/^✗ .*\p{Script=Han}/u)
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('says that a file cannot be written, and does not go on', async () => {
    const { code, out, err } = await start('/nowhere/.env')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('/nowhere/.env cannot be read or written (ENOENT)')
  })
})

it('is not called as Node.js calls a flag that it takes for itself', () => {
  const call = (flag: string) =>
    spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', 'sandbox', 'keys', flag, '/nowhere/.env'],
      {
        cwd: projectFolder,
        encoding: 'utf8',
      },
    )
  const { status, stderr } = call('--env')
  expect([status, stderr]).toEqual([2, expect.stringContaining('/nowhere/.env holds no keys of a sandbox')])
})

it.each([['--env-file'], ['--env-file=']])(
  'takes %s for the same, where Node.js lets it pass',
  async (flag) => {
    const file = join(await temporaryFolder(), '.env')
    const flags = flag.endsWith('=') ? [`${flag}${file}`] : [flag, file]
    expect((await run(['sandbox', '--port', '0', ...flags])).code).toBe(0)
    expect((await run(['sandbox', 'keys', ...flags])).out).toContain('ANTOM_PRIVATE_KEY=')
  },
)

describe('sandbox keys', () => {
  it.each(['--env', '--keys'])('prints what %s keeps, in each form, and starts nothing', async (flag) => {
    const file = join(await temporaryFolder(), 'kept')
    await run(['sandbox', '--port', '0', flag, file])
    const env = parseEnv((await run(['sandbox', 'keys', flag, file])).out)
    const json = JSON.parse((await run(['sandbox', 'keys', flag, file, '--format', 'json'])).out)
    const older = parseEnv((await run(['sandbox', 'keys', flag, file, '--format', 'pkcs1'])).out)
    const same = createPrivateKey({
      key: Buffer.from(older.ANTOM_PRIVATE_KEY ?? '', 'base64'),
      format: 'der',
      type: 'pkcs1',
    })
    expect(same.export({ format: 'der', type: 'pkcs8' }).toString('base64')).toBe(env.ANTOM_PRIVATE_KEY)
    expect({ ...older, ANTOM_PRIVATE_KEY: '' }).toEqual({ ...env, ANTOM_PRIVATE_KEY: '' })
    const pem = (await run(['sandbox', 'keys', flag, file, '--format', 'pem'])).out
    expect(json).toMatchObject({
      antomPublicKey: env.ANTOM_PUBLIC_KEY,
      privateKey: env.ANTOM_PRIVATE_KEY,
      publicKey: env.MERCHANT_PUBLIC_KEY,
    })
    const blocks = pem.match(/-----BEGIN [A-Z ]+-----[\s\S]*?-----END [A-Z ]+-----/g) ?? []
    expect(blocks).toHaveLength(3)
    const derived = createPublicKey(blocks[1] ?? '').export({ format: 'der', type: 'spki' })
    expect(derived.toString('base64')).toBe(json.publicKey)
    expect(JSON.stringify([env, json, pem])).not.toContain(
      parseEnv(flag === '--keys' ? '' : await readFile(file, 'utf8')).ANTOM_SANDBOX_PRIVATE_KEY ?? 'nothing',
    )
  })

  it.each<[readonly string[], RegExp]>([
    [[], /needs the file that keeps them: --env FILE or --keys FILE/],
    [['--env', '/nowhere/.env'], /holds no keys of a sandbox: start it once with --env/],
    [['--keys', '/nowhere/keys'], /holds no keys of a sandbox: start it once with --keys/],
    [['--keys', '/nowhere/keys', '--format', 'xml'], /--format takes env or pkcs1 or json or pem, not "xml"/],
  ])('%j is called wrongly', async (args, message) => {
    const { code, out, err } = await run(['sandbox', 'keys', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
  })
})
