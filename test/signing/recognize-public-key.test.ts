import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/core/errors.ts'
import { tags, writeElement } from '../../src/signing/der.ts'
import { refusalOf } from '../../src/signing/key-role.ts'
import { parsePublicKey } from '../../src/signing/parse-public-key.ts'
import { publicKeyRole } from '../../src/signing/public-key-role.ts'
import { recognizePublicKey } from '../../src/signing/recognize-public-key.ts'
import { bare, keyFile, pem } from './vectors.ts'

const spki = pem('public-spki.pem')
const refuse = refusalOf('antomPublicKey', publicKeyRole)
const files = readdirSync(new URL('./vectors/keys/', import.meta.url))

/** What the longer code makes of a key, or nothing when it refuses it. */
function parsed(key: string): Uint8Array | undefined {
  try {
    return parsePublicKey(key, refuse).spki
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined
    throw error
  }
}

const shapes: [string, string][] = [
  ...files.flatMap((file): [string, string][] => [
    [file, keyFile(file)],
    [`${file}, bare`, bare(file)],
    [`${file}, in base64`, Buffer.from(pem(file)).toString('base64')],
  ]),
  ['CRLF and a byte-order mark', `\ufeff${spki.replaceAll('\n', '\r\n')}`],
  ['quotes, \\n written out', `"${spki.replaceAll('\n', '\\n')}"`],
  ['\\n written out twice', spki.replaceAll('\n', '\\\\n')],
  ['bare, \\n written out twice', bare('public-spki.pem').replace(/.{64}/g, '$&\\\\n')],
  ['spaces around', `  ${bare('public-spki.pem')}\n\n`],
  [
    'base64url without padding',
    bare('public-spki.pem').replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
  ],
  ['one dash lost', spki.slice(1)],
  ['no NULL in its AlgorithmIdentifier', withoutNull()],
  ['cut off', bare('public-spki.pem').slice(0, 200)],
  ['cut off by a group', bare('public-spki.pem').slice(0, -4)],
  ['four digits too many', `${bare('public-spki.pem').replace(/=+$/, '')}AAAA`],
  ['empty', ' '],
  ['a path', 'keys/antom.pem'],
  ['a placeholder', '<your key>'],
  ['a megabyte', 'A'.repeat(1_000_000)],
  ...[2048, 2056, 3072, 4096].map((modulusLength): [string, string] => [
    `${modulusLength} bits`,
    generateKeyPairSync('rsa', { modulusLength })
      .publicKey.export({ type: 'pkcs1', format: 'pem' })
      .toString(),
  ]),
]

describe('recognizePublicKey decides like parsePublicKey', () => {
  it.each(shapes)('%s', (_name, key) => {
    const recognized = recognizePublicKey(key)
    const wanted = parsed(key)
    if (wanted === undefined) expect(recognized).toMatch(/^must be .* openssl pkey -pubin/)
    else expect(Buffer.from(recognized as Uint8Array).equals(wanted)).toBe(true)
  })
})

/** A key after a byte that does not belong there. */
const behind = (file: string) =>
  Buffer.concat([Buffer.from('x'), Buffer.from(bare(file), 'base64')]).toString('base64')

/** A public key of so many bytes altogether. */
function publicKeyOf(length: number, first: readonly number[] = [1]): string {
  const { integer, sequence } = tags
  // A tag and a length of three bytes in front of both, and an exponent of three.
  const modulus = new Uint8Array(length - 11).fill(1)
  modulus.set(first)
  const key = writeElement(sequence, writeElement(integer, modulus), [2, 1, 3])
  expect(key).toHaveLength(length)
  return Buffer.from(key).toString('base64')
}

describe('recognizePublicKey reads no more than', () => {
  it.each([
    ['9998 digits', { given: publicKeyOf(7498), want: 'object' }],
    ['9999', { given: publicKeyOf(7499), want: 'string' }],
    ['more', { given: publicKeyOf(7500), want: 'string' }],
  ])('%s', (_name, { given, want }) => {
    expect(typeof recognizePublicKey(given)).toBe(want)
  })
})

describe('recognizePublicKey takes a modulus', () => {
  it.each<[string, { given: readonly number[]; want: 'object' | 'string' }]>([
    ['from 01', { given: [0x01], want: 'object' }],
    ['to 0f', { given: [0x0f], want: 'object' }],
    ['from 10', { given: [0x10], want: 'object' }],
    ['to 7f', { given: [0x7f], want: 'object' }],
    ['not of a negative number', { given: [0x80], want: 'string' }],
    ['from 00 80', { given: [0, 0x80], want: 'object' }],
    ['to 00 ff', { given: [0, 0xff], want: 'object' }],
    ['not with a zero too many', { given: [0, 0x7f], want: 'string' }],
  ])('%s', (_name, { given, want }) => {
    expect(typeof recognizePublicKey(publicKeyOf(300, given))).toBe(want)
  })
})

describe('recognizePublicKey says what it got', () => {
  it.each<[string, { given: unknown; want: string }]>([
    ['nothing', { given: undefined, want: 'nothing' }],
    ['null', { given: null, want: 'nothing' }],
    ['an empty text', { given: '', want: 'nothing' }],
    ['whitespace', { given: ' \\n\n', want: 'nothing' }],
    ['whitespace around a character', { given: ' x\n', want: '1 characters that are none' }],
    ['a private key', { given: pem('private-pkcs8.pem'), want: 'PRIVATE KEY' }],
    ['a bare private key', { given: bare('private-pkcs8.pem'), want: 'PRIVATE KEY' }],
    ['a bare PKCS#1 private key', { given: bare('private-pkcs1.pem'), want: 'RIVATE KEY' }],
    ['a certificate', { given: pem('certificate.pem'), want: 'CERTIFICATE' }],
    ['a bare certificate', { given: bare('certificate.pem'), want: 'CERTIFICATE' }],
    ['an OpenSSH key', { given: pem('openssh-private.pem'), want: 'OPENSSH PRIVATE KEY' }],
    [
      'what only has a public key in it',
      { given: behind('public-spki.pem'), want: 'characters that are none' },
    ],
    [
      'what only has a private key in it',
      { given: behind('private-pkcs8.pem'), want: 'characters that are none' },
    ],
    [
      'what only has a certificate in it',
      { given: behind('certificate.pem'), want: 'characters that are none' },
    ],
    ['half a key', { given: bare('public-spki.pem').slice(0, 200), want: '200 characters' }],
    ['1024 bits', { given: bare('rsa-1024-public.pem'), want: 'fewer than 2048 bits' }],
  ])('%s', (_name, { given, want }) => {
    expect(recognizePublicKey(given)).toContain(`but holds `)
    expect(recognizePublicKey(given)).toContain(want)
  })

  it('with OpenSSL agreeing on what is a key', () => {
    const der = Buffer.from(recognizePublicKey(pem('public-pkcs1.pem')) as Uint8Array)
    expect(createPublicKey({ key: der, format: 'der', type: 'spki' }).equals(createPublicKey(spki))).toBe(
      true,
    )
  })
})

function withoutNull(): string {
  const der = Buffer.from(bare('public-spki.pem'), 'base64')
  // 30 82 len len, 30 0d, 06 09 <oid>, 05 00: without the last two, both lengths shrink by two
  const short = Buffer.concat([der.subarray(0, 17), der.subarray(19)])
  short.writeUInt16BE(der.readUInt16BE(2) - 2, 2)
  short.writeUInt8(0x0b, 5)
  return short.toString('base64')
}
