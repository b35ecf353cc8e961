import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyProblemText } from '../../src/cli/key-problem.ts'
import { flagProblem } from '../../src/cli/option-problem.ts'
import { ConfigurationError } from '../../src/core/errors/configuration-error.ts'
import { preparePrivateKey } from '../../src/signing/keys/private-key.ts'
import { preparePublicKey } from '../../src/signing/keys/public-key.ts'
import { projectFolder } from '../support/contract.ts'

const key = (name: string) => readFileSync(join(projectFolder, 'test/signing/vectors/keys', name), 'utf8')
const publicKey = key('public-spki.pem')
const privateKey = key('private-pkcs8.pem')
const digits = (pem: string) => pem.replace(/-----.*?-----|\s/g, '')

/** What is wrong with a setting, as the library says it behind the name of the option. */
function problemOf(prepare: typeof preparePublicKey | typeof preparePrivateKey, setting: string): string {
  try {
    prepare(setting, 'key')
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message.slice('key '.length)
  }
  throw new Error('The key is good, or something else was thrown.')
}

const settings: readonly (readonly [what: string, setting: string])[] = [
  ['nothing', ' '],
  ['a path', './key.pem'],
  ['an OpenSSH key', key('openssh-private.pem')],
  ['a locked key', key('encrypted-pkcs8.pem')],
  ['a certificate', key('certificate.pem')],
  ['an elliptic-curve key', key('ec-private.pem')],
  ['an Ed25519 key', key('ed25519-public.pem')],
  ['a DSA key', key('dsa-private.pem')],
  ['another structure', key('pkcs12.base64')],
  ['a lost line', publicKey.replace(/-----END.*/, '')],
  ['too much text', 'A'.repeat(70_000)],
  ['another character', `${'A'.repeat(60)}.`],
  ['a placeholder', 'your key'],
  ['an odd digit', `${'A'.repeat(60)}B`],
  ['lost bytes', digits(publicKey).slice(0, 200)],
  ['more bytes', `${digits(publicKey)}AAAA`],
  ['a good key and a certificate', publicKey + key('certificate.pem')],
  ['nine keys', publicKey.repeat(9)],
  ['nine blocks of other kinds', key('certificate.pem').repeat(9)],
]
const cases = [
  ...settings.flatMap(([what, setting]) => [
    [`${what} as a public key`, problemOf(preparePublicKey, setting)] as const,
    [`${what} as a private key`, problemOf(preparePrivateKey, setting)] as const,
  ]),
  ['the private half', problemOf(preparePublicKey, privateKey)],
  ['the public half', problemOf(preparePrivateKey, publicKey)],
  ['a small public key', problemOf(preparePublicKey, key('rsa-1024-public.pem'))],
  ['a small private key', problemOf(preparePrivateKey, key('rsa-1024-private.pem'))],
  ['two private keys', problemOf(preparePrivateKey, privateKey.repeat(2))],
  ['a damaged private key', problemOf(preparePrivateKey, damaged(key('private-pkcs1.pem')))],
] as const

/** With another digit in the last of its numbers. */
function damaged(pem: string): string {
  const at = pem.lastIndexOf('\n-----END') - 12
  return `${pem.slice(0, at)}${pem[at] === 'A' ? 'B' : 'A'}${pem.slice(at + 1)}`
}

describe('a key that cannot be used', () => {
  it.each(cases)('%s is told in Chinese', (_, english) => {
    const chinese = keyProblemText(english)
    expect(chinese).toMatch(/^[^.]*\p{sc=Han}.*。应为.*(?:公钥|私钥).*。/u)
    // What stays are numbers, names of formats, and the commands.
    const names = /base64|OpenSSH|SubjectPublicKeyInfo|Antom(?: Dashboard)?|：(?:openssl|ssh-keygen) .*$/g
    expect(chinese?.replaceAll(names, '')).not.toMatch(/[a-z]{3}/)
    expect(chinese).not.toMatch(/\p{sc=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{sc=Han}|undefined|\$\d/u)
    for (const [command] of english.matchAll(/openssl [^;]+|ssh-keygen .+/g))
      expect(chinese).toContain(command)
  })

  it('keeps the numbers', () => {
    expect(keyProblemText(problemOf(preparePublicKey, key('rsa-1024-public.pem')))).toMatch(
      /^只有 1024 位，少于安全所需的 2048 位。/,
    )
    expect(keyProblemText(problemOf(preparePublicKey, publicKey + key('certificate.pem')))).toMatch(
      /^含有 2 个 PEM 块，其中第 2 个是 X\.509 证书或证书请求。应为 RSA 公钥/,
    )
  })

  it.each([
    ['something else', 'must be a URL'],
    [
      'a new problem',
      'is of chocolate. Expected an RSA public key as PEM or bare base64, A or B. Leave only those in use',
    ],
    ['another expectation', 'holds an OpenSSH key. Expected nothing. Leave only those in use'],
    ['new advice', 'holds an OpenSSH key. Expected an RSA public key as PEM or bare base64, A or B. Eat it'],
  ])('%s has no Chinese', (_, english) => {
    expect(keyProblemText(english)).toBeUndefined()
  })

  it('is told of the flag, with its variable in full-width brackets', () => {
    const error = new ConfigurationError(`antomPublicKey ${problemOf(preparePublicKey, privateKey)}`, {
      option: 'antomPublicKey',
    })
    const { text } = flagProblem(error, { antomPublicKey: { flag: '--public-key (ANTOM_PUBLIC_KEY)' } })
    expect(text.en).toMatch(/^--public-key \(ANTOM_PUBLIC_KEY\) holds a private key\. Expected/)
    expect(text.zh).toMatch(/^--public-key（ANTOM_PUBLIC_KEY）的值无法使用：是私钥，而不是公钥。应为/)
    const other = new ConfigurationError('tls is odd', { option: 'tls' })
    expect(flagProblem(other, { tls: { flag: '--tls' } }).text.zh).toBe('--tls 的值无法使用：--tls is odd')
  })
})
