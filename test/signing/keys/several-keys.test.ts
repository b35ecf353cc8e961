import { createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { writeElement } from '../../../src/signing/keys/der.ts'
import * as tags from '../../../src/signing/keys/der-tags.ts'
import { preparePrivateKey } from '../../../src/signing/keys/private-key.ts'
import { importPublicKey, preparePublicKey } from '../../../src/signing/keys/public-key.ts'
import { verify } from '../../../src/signing/verifier.ts'
import { expectRejection } from '../expect-rejection.ts'
import { keyFile, message, pem } from '../vectors.ts'

const one = pem('public-spki.pem')
const other = pem('other-public-spki.pem')
const both = one + other
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** SubjectPublicKeyInfo in base64. */
function spkiOf(key: string): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
}

function keysOf(text: string): string[] {
  return preparePublicKey(text).keys.map((key) => Buffer.from(key as Uint8Array).toString('base64'))
}

/** That many different keys, as PEM. */
function manyKeys(count: number): string {
  // A modulus of any odd number has the structure of a key, and takes no time to find.
  const der = createPublicKey(one).export({ type: 'spki', format: 'der' })
  return Array.from({ length: count }, (_, index) => {
    const changed = Buffer.from(der)
    changed[100] = index
    return `-----BEGIN PUBLIC KEY-----\n${changed.toString('base64')}\n-----END PUBLIC KEY-----\n`
  }).join('')
}

describe('several PEM blocks in one setting are several public keys', () => {
  it.each([
    ['one after the other', both],
    ['with text around and between', `# old\n${keyFile('public-spki.pem')}\n# new\n${other}\n# end`],
    ['with CRLF and a byte-order mark', `\ufeff${both.replaceAll('\n', '\r\n')}`],
    ['in one line of an environment file, \\n written out', both.replaceAll('\n', '\\n')],
    ['the same in double quotes', `"${both.replaceAll('\n', '\\n')}"`],
    ['the same with \\r\\n', both.replaceAll('\n', '\\r\\n')],
    ['the same with \\\\n', both.replaceAll('\n', '\\\\n')],
    ['each in quotes, a comma between them', `"${one.trim()}","${other.trim()}"`],
    ['without any line break', both.replaceAll('\n', '')],
    ['spaces for line breaks', both.replaceAll('\n', ' ')],
    ['base64 of the file', base64(both)],
    ['base64 of the file, broken into lines', base64(both).replace(/.{76}/g, '$&\n')],
    ['base64 of a file with CRLF', base64(both.replaceAll('\n', '\r\n'))],
    ['of both structures', pem('public-pkcs1.pem') + other],
  ])('%s', (_name, given) => {
    expect(keysOf(given)).toEqual([spkiOf(one), spkiOf(other)])
  })

  it('in their order', () => {
    expect(keysOf(other + one)).toEqual([spkiOf(other), spkiOf(one)])
  })

  it('and the same key twice is one key', () => {
    expect(keysOf(one + one)).toEqual([spkiOf(one)])
    expect(keysOf(one + other + pem('public-pkcs1.pem'))).toEqual([spkiOf(one), spkiOf(other)])
  })

  it('each of which verifies', async () => {
    const { content, signature } = message('request')
    for (const given of [both, other + one]) {
      const { keys } = preparePublicKey(given)
      expect(await verify(content, new Uint8Array(Buffer.from(signature, 'base64')), keys)).toBe(true)
    }
    const { keys } = preparePublicKey(other)
    expect(await verify(content, new Uint8Array(Buffer.from(signature, 'base64')), keys)).toBe(false)
  })

  it('up to 8', () => {
    expect(keysOf(manyKeys(8))).toHaveLength(8)
  })

  it('up to 8 of 16384 bits, as base64 of the file', () => {
    const { sequence, integer } = tags
    const keys = Array.from({ length: 8 }, (_, index) => {
      const modulus = new Uint8Array(2049).fill(index + 1)
      modulus.set([0, 0x80])
      const key = writeElement(sequence, writeElement(integer, modulus), [2, 3, 1, 0, 1])
      const lines = Buffer.from(key).toString('base64').replace(/.{64}/g, '$&\n')
      return `-----BEGIN RSA PUBLIC KEY-----\n${lines}\n-----END RSA PUBLIC KEY-----\n`
    })
    expect(keysOf(base64(keys.join('')))).toHaveLength(8)
  })
})

describe('a setting for public keys is refused', () => {
  const blocks = (count: number, index: number) => `holds ${count} PEM blocks, of which number ${index} `

  it.each<[string, { given: string; says: readonly string[] }]>([
    [
      'with 9 keys',
      {
        given: manyKeys(9),
        says: ['holds 9 keys, more than the 8 that are tried', 'Leave only those in use'],
      },
    ],
    [
      'with a chain of certificates',
      {
        given: pem('certificate.pem').repeat(2),
        says: [`${blocks(2, 1)}holds an X.509 certificate`, 'openssl x509'],
      },
    ],
    [
      'with a long chain of certificates',
      {
        given: pem('certificate.pem').repeat(9),
        says: [
          'holds 9 PEM blocks (CERTIFICATE, CERTIFICATE, CERTIFICATE, CERTIFICATE, ...)',
          'Leave only the public key',
        ],
      },
    ],
    [
      'with blocks of names that may be parts of keys, though they end or begin as known ones do',
      {
        given: ['MIIEVQIBADANBGKQHKIG9KEY', 'KEYMIIEVQ', 'CERTIFICATE']
          .map((label) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`)
          .join('')
          .repeat(3),
        says: ['holds 9 PEM blocks (of another kind, of another kind, CERTIFICATE, of another kind, ...)'],
      },
    ],
    [
      'with a certificate beside the key',
      { given: one + pem('certificate.pem'), says: [`${blocks(2, 2)}holds an X.509 certificate`] },
    ],
    [
      'with a private key beside the key',
      { given: one + pem('private-pkcs8.pem'), says: [`${blocks(2, 2)}holds a private key`, 'Dashboard'] },
    ],
    [
      'with a private key under a password beside the key',
      { given: one + pem('encrypted-pkcs8.pem'), says: ['under a password'] },
    ],
    [
      'with a key on a curve beside the key',
      { given: pem('ec-public.pem') + one, says: [`${blocks(2, 1)}holds an elliptic-curve key, not RSA`] },
    ],
    [
      'with a key of 1024 bits beside the key',
      { given: one + other + pem('rsa-1024-public.pem'), says: [`${blocks(3, 3)}holds a key of 1024 bits`] },
    ],
    [
      'with a damaged key beside the key',
      {
        given: one + other.replace(/\n[^\n]+(?=\n-)/, ''),
        says: [`${blocks(2, 2)}was cut off`],
      },
    ],
    [
      'with a placeholder beside the key',
      {
        given: `${one}-----BEGIN PUBLIC KEY-----\n<your key>\n-----END PUBLIC KEY-----\n`,
        says: [`${blocks(2, 2)}is not a key: character 1 `],
      },
    ],
    [
      'with half of a second block',
      { given: one + other.replace(/-+END.*/, ''), says: ['was cut off: its BEGIN or END line'] },
    ],
    ['of more than 65536 characters', { given: ' '.repeat(65_537), says: ['65537 characters', '65536'] }],
    [
      'of a megabyte that could take long to read',
      { given: '-BEGIN A'.repeat(131_072), says: ['1048576 characters'] },
    ],
  ])('%s', (_name, { given, says }) => {
    expectRejection(() => preparePublicKey(given), { option: 'antomPublicKey', says, secret: '' })
  })

  it('with a single damaged one, of which there is no number to tell', () => {
    expectRejection(() => preparePublicKey(one.replace('MII', '!II')), {
      option: 'antomPublicKey',
      says: [/^antomPublicKey is not a key: character 1 /],
      secret: '',
    })
  })

  it('of as many characters as are read, for another reason', () => {
    expectRejection(() => preparePublicKey(' '.repeat(65_536)), {
      option: 'antomPublicKey',
      says: ['is empty'],
      secret: '',
    })
  })

  it('with several where one is imported', async () => {
    await expect(importPublicKey(both)).rejects.toThrow('antomPublicKey holds 2 keys; give one')
    expect((await importPublicKey(one + one)).type).toBe('public')
  })
})

describe('a setting for a private key is refused', () => {
  const own = pem('private-pkcs8.pem')
  it.each<[string, { given: string; says: readonly string[] }]>([
    [
      'with two keys',
      {
        given: own + pem('other-private-pkcs8.pem'),
        says: ['holds 2 keys; give one', 'Take the others out'],
      },
    ],
    ['with the same key twice', { given: own + own, says: ['holds 2 keys; give one'] }],
    ['with the same key in two forms', { given: own + pem('private-pkcs1.pem'), says: ['holds 2 keys'] }],
    [
      'with two keys, \\n written out',
      { given: (own + own).replaceAll('\n', '\\n'), says: ['holds 2 keys'] },
    ],
    ['with two keys in base64', { given: base64(own + own), says: ['holds 2 keys; give one'] }],
    [
      'with its certificate',
      {
        given: own + pem('certificate.pem'),
        says: ['holds 2 PEM blocks (PRIVATE KEY, CERTIFICATE)', 'Leave only the private key'],
      },
    ],
    [
      'with the parameters of a curve',
      {
        given: `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${pem('ec-private-sec1.pem')}`,
        says: ['holds 2 PEM blocks (EC PARAMETERS, EC PRIVATE KEY)'],
      },
    ],
    [
      'with a block of a name that may be a part of a key',
      {
        given: `${own}-----BEGIN MIIEVQIBADANBG-----\nAAAA\n-----END MIIEVQIBADANBG-----\n`,
        says: ['holds 2 PEM blocks (PRIVATE KEY, of another kind)'],
      },
    ],
  ])('%s', (_name, { given, says }) => {
    expectRejection(() => preparePrivateKey(given), {
      option: 'privateKey',
      says,
      secret: `${own}MIIEVQIBADANBG`,
    })
  })
})
