import { createPublicKey } from 'node:crypto'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { isConfigurationError } from '../../../src/core/errors.ts'
import { keyErrorsFor } from '../../../src/signing/keys/key-kind.ts'
import { rsaAlgorithm } from '../../../src/signing/keys/parse-key.ts'
import {
  importPublicKey,
  parsePublicKeys,
  preparePublicKey,
  publicKeyKind,
} from '../../../src/signing/keys/public-key.ts'
import { verify } from '../../../src/signing/verifier.ts'
import { expectRejection } from '../expect-rejection.ts'
import { bare, keyFile, message, pem } from '../vectors.ts'

const spki = pem('public-spki.pem')
const pkcs1 = pem('public-pkcs1.pem')
const bareSpki = bare('public-spki.pem')
const barePkcs1 = bare('public-pkcs1.pem')

const fail = keyErrorsFor('antomPublicKey', publicKeyKind)

describe('a public key is taken', () => {
  const shapes: [string, string][] = [
    ['as SubjectPublicKeyInfo PEM', spki],
    ['as PKCS#1 PEM', pkcs1],
    ['as bare SubjectPublicKeyInfo', bareSpki],
    ['as bare PKCS#1', barePkcs1],
    ['with text before the PEM', keyFile('public-pkcs1.pem')],
    ['with CRLF and a byte-order mark', `\ufeff${spki.replaceAll('\n', '\r\n')}`],
    ['in quotes, \\n written out', `"${spki.replaceAll('\n', '\\n')}"`],
    ['with spaces around', `  ${bareSpki}\n\n`],
    ['as base64url without padding', bareSpki.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
    ['as base64 of the PEM file', Buffer.from(spki).toString('base64')],
    ['PKCS#1 under the label of SubjectPublicKeyInfo', pkcs1.replaceAll('RSA PUBLIC', 'PUBLIC')],
  ]
  const wanted = createPublicKey(spki).export({ type: 'spki', format: 'der' })

  it.each(shapes)('%s', async (_name, given) => {
    expect(parsePublicKeys(given, fail).map((key) => Buffer.from(key).equals(wanted))).toEqual([true])

    const { content, signature } = message('response')
    const key = await importPublicKey(given)
    expect(await verify(content, new Uint8Array(Buffer.from(signature, 'base64')), key)).toBe(true)
  })

  it('of another size', async () => {
    const key = await importPublicKey(pem('other-public-spki.pem'))
    expect(key.algorithm).toMatchObject({ modulusLength: 3072 })
    // It is no secret.
    expect(key.extractable).toBe(true)
  })

  it('whose AlgorithmIdentifier lacks NULL', () => {
    const der = Buffer.from(bareSpki, 'base64')
    // 30 82 len len, 30 0d, 06 09 <oid>, 05 00: without the last two, both lengths shrink by two
    const short = Buffer.concat([der.subarray(0, 17), der.subarray(19)])
    short.writeUInt16BE(der.readUInt16BE(2) - 2, 2)
    short.writeUInt8(0x0b, 5)
    const [key] = parsePublicKeys(short.toString('base64'), fail)
    expect(Buffer.from(key ?? []).equals(wanted)).toBe(true)
  })
})

describe('a public key is refused', () => {
  const derive = 'openssl pkey -in private.pem -pubout'
  const convert = 'openssl pkey -pubin -in public.pem -pubout'
  const dashboard = 'Antom Dashboard'

  const faults: [string, { given: string; says: readonly (string | RegExp)[] }][] = [
    [
      'that is empty',
      {
        given: ' ',
        says: ['is empty', 'environment variable', 'an RSA public key as PEM', 'PKCS#1', convert],
      },
    ],
    [
      'that is a private key',
      { given: pem('private-pkcs8.pem'), says: ['holds a private key', derive, dashboard] },
    ],
    [
      'that is a bare private key',
      { given: bare('private-pkcs1.pem'), says: ['holds a private key', derive] },
    ],
    [
      'that is a locked private key',
      { given: pem('encrypted-pkcs8.pem'), says: ['under a password', derive] },
    ],
    ['that is an EC key', { given: pem('ec-public.pem'), says: ['an elliptic-curve key', dashboard] }],
    ['that is an Ed25519 key', { given: bare('ed25519-public.pem'), says: ['an Ed25519 key', dashboard] }],
    ['that is a certificate', { given: pem('certificate.pem'), says: ['X.509 certificate', 'openssl x509'] }],
    [
      'that is a bare certificate',
      { given: bare('certificate.pem'), says: ['X.509 certificate', 'openssl x509'] },
    ],
    [
      'that is a request',
      { given: pem('certificate-request.pem'), says: ['certificate or request', 'openssl'] },
    ],
    [
      "in OpenSSH's format",
      { given: pem('openssh-public.pub'), says: ['OpenSSH', 'ssh-keygen -e -m PKCS8'] },
    ],
    [
      'of 1024 bits',
      { given: pem('rsa-1024-public.pem'), says: ['1024 bits', 'fewer than the 2048', dashboard] },
    ],
    [
      'of 2047 bits',
      { given: pem('rsa-2047-public.pem'), says: ['2047 bits', 'fewer than the 2048', dashboard] },
    ],
    [
      'with the exponent 1, with which anybody can sign',
      { given: withExponentOne(), says: ['is not an RSA key', convert] },
    ],
    ['that is cut off', { given: bareSpki.slice(0, 200), says: ['was cut off', convert] }],
    ['that is a path', { given: 'keys/antom.cer', says: ['path of a file', 'readFile', convert] }],
  ]

  it.each(faults)('%s', (_name, { given, says }) => {
    const call = () => preparePublicKey(given, 'antomPublicKey')
    expectRejection(call, { option: 'antomPublicKey', says, secret: given })
  })

  it.each<[string, { given: Buffer; says: readonly (string | RegExp)[] }]>([
    [
      'with nothing in its AlgorithmIdentifier',
      {
        given: der(0x30, der(0x30), der(3, Buffer.alloc(40))),
        says: ['a key of another algorithm, not RSA'],
      },
    ],
    [
      'with something else inside than its AlgorithmIdentifier says',
      {
        given: der(0x30, Buffer.from(rsaAlgorithm), der(3, Buffer.alloc(40))),
        says: ['is not an RSA key: its base64 holds something else'],
      },
    ],
    [
      'with a key on a curve inside, though its AlgorithmIdentifier says RSA',
      {
        given: der(
          0x30,
          Buffer.from(rsaAlgorithm),
          der(3, Buffer.alloc(1), Buffer.from(bare('ec-public.pem'), 'base64')),
        ),
        says: ['is not an RSA key: its base64 holds something else'],
      },
    ],
    [
      'that has a dash for its second byte',
      {
        given: Buffer.from('x-'.padEnd(40, 'x')),
        says: ['is not an RSA key: its base64 holds something else'],
      },
    ],
    [
      'as long as the shortest key of any kind',
      { given: Buffer.alloc(36, 'x'), says: ['is not an RSA key: its base64 holds something else'] },
    ],
    ['a byte shorter', { given: Buffer.alloc(35, 'x'), says: ['is not a key: 47 characters are too few'] }],
    [
      'that begins with a dash and is no PEM in base64',
      {
        given: Buffer.from('-'.padEnd(40, 'x')),
        says: ['is not an RSA key: its base64 holds something else'],
      },
    ],
  ])('%s', (_name, { given, says }) => {
    const call = () => preparePublicKey(given.toString('base64'))
    // The name of the option is the default.
    expectRejection(call, { option: 'antomPublicKey', says, secret: '' })
  })

  it('by Web Crypto, which says nothing of use', async () => {
    vi.spyOn(globalThis.crypto.subtle, 'importKey').mockRejectedValueOnce(new Error('DataError'))
    onTestFinished(() => void vi.restoreAllMocks())
    await expect(importPublicKey(spki)).rejects.toThrow(
      'antomPublicKey was refused by Web Crypto although it has the structure of an RSA key',
    )
  })

  it('as a rejection by importPublicKey', async () => {
    await expect(importPublicKey('x')).rejects.toSatisfy(
      (error) => isConfigurationError(error) && error.option === 'antomPublicKey',
    )
  })
})

function withExponentOne(): string {
  const jwk = createPublicKey(pem('public-spki.pem')).export({ format: 'jwk' })
  return String(
    createPublicKey({ key: { ...jwk, e: 'AQ' }, format: 'jwk' }).export({ format: 'pem', type: 'spki' }),
  )
}

/** A DER element of at most 127 bytes. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([Buffer.from([tag, content.length]), content])
}
