import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAntomClient } from '../../src/index.ts'
import { keyFingerprint } from '../../src/signing/index.ts'
import { createSandbox } from '../../src/testing/index.ts'
import { projectFolder } from '../support/contract.ts'
import { requestOf } from '../support/requests.ts'

const guide = readFileSync(join(projectFolder, 'docs/keys.md'), 'utf8')
const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const vectors = join(projectFolder, 'test/signing/vectors/keys')
const key = (name: string) => readFileSync(join(vectors, name), 'utf8')

/** The key that stands for Antom's, as the dashboard shows it. */
const antomKey = (/-----\n([\s\S]*)\n-----END/.exec(key('other-public-spki.pem'))?.[1] ?? '').replaceAll(
  '\n',
  '',
)

describe.skipIf(!hasOpenssl)('the commands of the guide to keys', () => {
  let folder: string
  let outputs: string[]
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'antom-contract-'))
    const commands = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code)
    writeFileSync(join(folder, 'antom-public.base64'), `${antomKey}\n`)
    writeFileSync(join(folder, 'antom-public.pem'), key('other-public-spki.pem'))
    writeFileSync(join(folder, 'antom-public-new.pem'), key('public-spki.pem'))
    outputs = commands.map((code) =>
      execFileSync('bash', ['-euo', 'pipefail', '-c', code], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    )
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const made = (name: string) => readFileSync(join(folder, name), 'utf8')

  it('make settings with which a client signs and Antom can verify', async () => {
    const settings = parseEnv(made('.env'))
    const sandbox = await createSandbox({ merchantPublicKey: made('public.pem'), port: false })
    const antom = createAntomClient({
      clientId: settings.ANTOM_CLIENT_ID ?? '',
      privateKey: settings.ANTOM_PRIVATE_KEY ?? '',
      antomPublicKey: sandbox.credentials.antomPublicKey,
      baseUrl: sandbox.credentials.baseUrl,
      fetch: sandbox.fetch,
    })
    const outcome = await antom.inquiryPayment(requestOf('inquiryPayment', { paymentRequestId: 'none' }))
    expect([outcome.code, outcome.verified]).toEqual(['ORDER_NOT_EXIST', true])
    expect(settings.ANTOM_PUBLIC_KEY).toBe(antomKey)
    await sandbox.close()
  })

  const hashes = () => outputs.filter((output) => output.includes('= ')).map((output) => output.trim())

  it('show the same line twice for keys that belong together', () => {
    const [first, second, ...rest] = (hashes()[0] ?? '').split('\n')
    expect([first, rest]).toEqual([second, []])
    expect(first).toMatch(/[0-9a-f]{64}$/)
  })

  it('put two keys into one environment variable', async () => {
    const { ANTOM_PUBLIC_KEY = '' } = parseEnv(made('rotation.env'))
    const raw = made('rotation.env').trim().replace('ANTOM_PUBLIC_KEY=', '')
    const want = [
      ...(await keyFingerprint(key('other-public-spki.pem'))),
      ...(await keyFingerprint(key('public-spki.pem'))),
    ]
    expect(await keyFingerprint(ANTOM_PUBLIC_KEY)).toEqual(want)
    // Where nothing takes the quotes off and reads the line breaks, as in Docker's --env-file.
    expect(raw).toMatch(/^".*\\n.*"$/)
    expect(await keyFingerprint(raw)).toEqual(want)
  })

  it('show the fingerprint of a key', async () => {
    const [fingerprint = ''] = await keyFingerprint(made('public.pem'))
    expect(fingerprint).toHaveLength(16)
    expect(hashes().at(-1)?.split('= ')[1]?.slice(0, 16)).toBe(fingerprint)
  })

  it.each([
    ['private-pkcs8.pem', 'BEGIN PRIVATE KEY'],
    ['private-pkcs1.pem', 'BEGIN RSA PRIVATE KEY'],
    ['public-again.pem', 'BEGIN PUBLIC KEY'],
    ['locked.pem', 'BEGIN ENCRYPTED PRIVATE KEY'],
    ['unlocked.pem', 'BEGIN PRIVATE KEY'],
  ])('convert to %s', (name, label) => {
    expect(made(name)).toContain(label)
    if (name === 'public-again.pem') expect(made(name)).toBe(made('public.pem'))
  })
})

/** Each row of the guide's tables of mistakes, and what it is about. */
const MISTAKES: Readonly<
  Record<string, { readonly privateKey?: string | undefined; readonly antomPublicKey?: string }>
> = {
  nothing: { privateKey: undefined },
  'the path of a file': { privateKey: './private.pem' },
  'a public key': { privateKey: key('public-spki.pem') },
  'a key under a password': { privateKey: key('encrypted-pkcs8.pem') },
  'an OpenSSH key': { privateKey: key('openssh-private.pem') },
  'an elliptic-curve key': { privateKey: key('ec-private.pem') },
  'a key of 1024 bits': { privateKey: key('rsa-1024-private.pem') },
  'half of a key': { privateKey: key('private-pkcs8.pem').slice(0, 800) },
  'two keys, or the same key twice': { privateKey: key('private-pkcs8.pem').repeat(2) },
  'the key and its certificate': { privateKey: key('private-pkcs8.pem') + key('certificate.pem') },
  'your own public key': { antomPublicKey: key('public-spki.pem') },
  'a private key': { antomPublicKey: key('private-pkcs8.pem') },
  'a certificate': { antomPublicKey: key('certificate.pem') },
  'a key and a certificate': { antomPublicKey: key('other-public-spki.pem') + key('certificate.pem') },
  'nine keys': { antomPublicKey: key('other-public-spki.pem').repeat(9) },
}

describe('the mistakes in the guide to keys', () => {
  const rows = [...guide.matchAll(/^\| ([^|`]+) \| `((?:privateKey|antomPublicKey) [^`]+)` \|$/gm)].map(
    ([, given = '', message = '']) => [given, message] as const,
  )

  it('are those that are tried here', () => {
    expect(rows.map(([given]) => given).sort()).toEqual(Object.keys(MISTAKES).sort())
  })

  it.each(rows)('%s', (given, message) => {
    const make = () =>
      createAntomClient({
        clientId: '5X00000000000000',
        region: 'asia',
        privateKey: key('private-pkcs8.pem'),
        antomPublicKey: antomKey,
        ...(MISTAKES[given] as object),
      })
    expect(make).toThrow(message)
    expect(make).not.toThrow(/MII/)
  })
})
