// Long file: one table of every form of a private key.
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { isConfigurationError } from '../../../src/core/errors.ts'
import { keyErrorsFor } from '../../../src/signing/keys/key-kind.ts'
import {
  importPrivateKey,
  parsePrivateKey,
  preparePrivateKey,
  privateKeyKind,
} from '../../../src/signing/keys/private-key.ts'
import { sign } from '../../../src/signing/sign.ts'
import { expectRejection } from '../expect-rejection.ts'
import { bare, keyFile, message, pem } from '../vectors.ts'

const pkcs8 = pem('private-pkcs8.pem')
const pkcs1 = pem('private-pkcs1.pem')
const bare8 = bare('private-pkcs8.pem')
const bare1 = bare('private-pkcs1.pem')

const fail = keyErrorsFor('privateKey', privateKeyKind)

const base64OfText = (text: string) => Buffer.from(text).toString('base64')
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

describe('a private key is taken', () => {
  const shapes: [string, string][] = [
    ['as PKCS#8 PEM', pkcs8],
    ['as PKCS#1 PEM', pkcs1],
    ['as bare PKCS#8', bare8],
    ['as bare PKCS#1', bare1],
    ['with text before the PEM', keyFile('private-pkcs8.pem')],
    ['with CRLF', pkcs8.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\ufeff${pkcs8}`],
    ['with a byte-order mark before bare base64', `\ufeff${bare8}`],
    ['with spaces around every line', pkcs8.replaceAll('\n', '  \n\t ')],
    ['with spaces inside the base64', bare8.replace(/.{50}/g, '$& ')],
    ['with no-break and zero-width spaces', bare8.replace(/.{50}/g, '$&\u00a0\u200b')],
    ['on one line, spaces for line breaks', pkcs8.replaceAll('\n', ' ')],
    ['without line breaks', pkcs8.replaceAll('\n', '')],
    ['with \\n written out', pkcs8.replaceAll('\n', '\\n')],
    ['with \\n written out, before and after too', `\\n${bare8}\\n`],
    ['with \\r\\n written out', pkcs8.replaceAll('\n', '\\r\\n')],
    ['with \\\\n written out', pkcs8.replaceAll('\n', '\\\\n')],
    ['in double quotes', `"${pkcs8}"`],
    ['in double quotes, \\n written out', `"${pkcs8.replaceAll('\n', '\\n')}"`],
    ['in quotes, spaces around', ` "${bare1}" `],
    ['with a comment about another kind before the PEM', `not for ssh-rsa\n${pkcs8}`],
    ['in quotes twice', `"'${bare1}'"`],
    ['in single quotes', `'${bare1}'`],
    ['in curly quotes', `\u201c${bare8}\u201d`],
    ['with a dash lost on each side', pkcs8.replaceAll('-----', '----')],
    ['PKCS#1 under the label of PKCS#8', pkcs1.replaceAll('RSA PRIVATE', 'PRIVATE')],
    ['PKCS#8 under the label of PKCS#1', pkcs8.replaceAll('PRIVATE', 'RSA PRIVATE')],
    ['under the label of a public key', pkcs8.replaceAll('PRIVATE', 'PUBLIC')],
    ['as base64url', urlSafe(bare8)],
    ['as base64url in PEM', pkcs8.replace(bodyOf(pkcs8), urlSafe(bodyOf(pkcs8)))],
    ['without padding', bare('private-pkcs1.pem').replace(/=+$/, '')],
    ['with padding too much', `${bare8.replace(/=+$/, '')}===`],
    ['as base64 of the PEM file', base64OfText(pkcs8)],
    ['as base64 of the PEM file, broken into lines', base64OfText(pkcs1).replace(/.{76}/g, '$&\n')],
  ]

  const wanted = createPrivateKey(pkcs8)

  it.each(shapes)('%s', (_name, given) => {
    const { der, spki } = parsePrivateKey(given, fail)

    expect(Buffer.from(der).equals(wanted.export({ type: 'pkcs8', format: 'der' }))).toBe(true)
    expect(Buffer.from(spki).equals(createPublicKey(pkcs8).export({ type: 'spki', format: 'der' }))).toBe(
      true,
    )
  })

  it.each(shapes)('%s, and signs', async (_name, given) => {
    const { content, signature } = message('request')
    const key = await importPrivateKey(given)
    expect(Buffer.from(await sign(content, key)).toString('base64')).toBe(signature)
  })

  it('of another size', async () => {
    const key = await importPrivateKey(pem('other-private-pkcs8.pem'))
    expect(key.algorithm).toMatchObject({ modulusLength: 3072 })
  })

  it('with attributes, which are dropped', () => {
    const der = Buffer.from(bare8, 'base64')
    // [0] IMPLICIT Attributes, empty, at the end of the outer sequence, whose length grows by two
    const withAttributes = Buffer.concat([der, Buffer.from([0xa0, 0x00])])
    withAttributes.writeUInt16BE(der.readUInt16BE(2) + 2, 2)
    expect(Buffer.from(parsePrivateKey(withAttributes.toString('base64'), fail).der).equals(der)).toBe(true)
  })
})

describe('a private key is refused', () => {
  const convert = 'openssl pkcs8 -topk8 -nocrypt -in private.pem'
  const generate = 'openssl genpkey -algorithm RSA'
  const truncated = bare8.slice(0, 1200)

  const faults: [string, { given: string; says: readonly (string | RegExp)[] }][] = [
    ['that is empty', { given: '', says: ['is empty', 'environment variable', convert] }],
    ['that is only whitespace', { given: ' \r\n\t', says: ['is empty', convert] }],
    ['that is only quotes', { given: '""', says: ['is empty', convert] }],
    ['that is a space in quotes', { given: '" "', says: ['is empty', convert] }],
    [
      'that is a public key',
      { given: pem('public-spki.pem'), says: ['holds a public key', 'your own RSA private key', convert] },
    ],
    [
      'that is a bare public key',
      { given: bare('public-spki.pem'), says: ['holds a public key', 'your own RSA private key', convert] },
    ],
    [
      'that is a PKCS#1 public key',
      { given: pem('public-pkcs1.pem'), says: ['holds a public key', 'your own RSA private key', convert] },
    ],
    ['that is an EC key', { given: pem('ec-private.pem'), says: ['an elliptic-curve key', generate] }],
    [
      'that is an EC key in SEC 1',
      { given: pem('ec-private-sec1.pem'), says: ['an elliptic-curve key', generate] },
    ],
    [
      'that is a bare EC key',
      { given: bare('ec-private-sec1.pem'), says: ['an elliptic-curve key', generate] },
    ],
    ['that is an EC public key', { given: pem('ec-public.pem'), says: ['an elliptic-curve key', generate] }],
    ['that is an Ed25519 key', { given: pem('ed25519-private.pem'), says: ['an Ed25519 key', generate] }],
    ['that is an RSA-PSS key', { given: pem('rsa-pss-private.pem'), says: ['another algorithm', generate] }],
    ['that is a DSA key', { given: pem('dsa-private.pem'), says: ['not an RSA key', convert] }],
    ['under a password, PKCS#8', { given: pem('encrypted-pkcs8.pem'), says: ['under a password', convert] }],
    ['under a password, bare', { given: bare('encrypted-pkcs8.pem'), says: ['under a password', convert] }],
    ['under a password, PKCS#1', { given: pem('encrypted-pkcs1.pem'), says: ['under a password', convert] }],
    [
      'under a password, \\n written out',
      { given: pem('encrypted-pkcs1.pem').replaceAll('\n', '\\n'), says: ['under a password', convert] },
    ],
    [
      'under a password, with a space before the word',
      {
        given: pem('encrypted-pkcs1.pem').replace(',ENCRYPTED', ',  ENCRYPTED'),
        says: ['under a password', convert],
      },
    ],
    ['that is a certificate', { given: pem('certificate.pem'), says: ['X.509 certificate', 'openssl x509'] }],
    [
      'that is a request',
      { given: pem('certificate-request.pem'), says: ['certificate or request', 'openssl'] },
    ],
    ['that is a PKCS#12 store', { given: bare('pkcs12.base64'), says: ['not an RSA key', convert] }],
    ["in OpenSSH's format", { given: pem('openssh-private.pem'), says: ['OpenSSH', 'ssh-keygen -p'] }],
    [
      'that is a JSON Web Key',
      { given: JSON.stringify({ kty: 'RSA', d: bare8 }), says: ['character 1 ', 'U+007B', convert] },
    ],
    [
      'of 1024 bits',
      { given: pem('rsa-1024-private.pem'), says: ['1024 bits', 'fewer than the 2048', generate] },
    ],
    [
      'of 2047 bits',
      { given: pem('rsa-2047-private.pem'), says: ['2047 bits', 'fewer than the 2048', generate] },
    ],
    [
      'cut off between groups of base64',
      { given: truncated, says: ['was cut off', /bytes missing at its end: 3\d\d\b/, convert] },
    ],
    [
      'cut off by one character',
      { given: bare1.slice(0, 1197), says: ['cut off or lost characters', convert] },
    ],
    ['cut off by one byte', { given: cutBytes(bare8, 1), says: ['bytes missing at its end: 1.', convert] }],
    ['without its END line', { given: pkcs8.replace(/-+END.*/, ''), says: ['cut off', 'END line', convert] }],
    [
      'without its BEGIN line',
      { given: pkcs8.replace(/.*\n/, ''), says: ['cut off', 'BEGIN or END line', convert] },
    ],
    [
      'that was pasted twice',
      { given: bare8.replace(/=*$/, '') + bare8, says: [/pasted twice|its base64/, convert] },
    ],
    ['with a byte too many', { given: cutBytes(bare8, -1), says: ['bytes too many: 1.', convert] }],
    [
      'together with its public key',
      {
        given: pkcs8 + pem('public-spki.pem'),
        says: ['holds 2 PEM blocks (PRIVATE KEY, PUBLIC KEY)', 'Leave only the private key'],
      },
    ],
    ['with an ellipsis', { given: `${bare8.slice(0, 64)}...`, says: ['character 65', 'U+002E', convert] }],
    [
      'with Chinese text inside',
      { given: `${bare8.slice(0, 64)}密钥`, says: ['character 65', 'U+5BC6', convert] },
    ],
    [
      'with padding in the middle',
      { given: `${bare8.slice(0, 64)}=${bare8.slice(64)}`, says: ['character 65', convert] },
    ],
    [
      'with a quote in the middle',
      { given: `${bare8.slice(0, 64)}"${bare8.slice(64)}`, says: ['character 65', 'U+0022', convert] },
    ],
    [
      'with the end of a path in the middle',
      { given: `${bare8.slice(0, 64)}.pem${bare8.slice(64)}`, says: ['character 65', 'U+002E', convert] },
    ],
    ['that is a placeholder', { given: 'paste-the-key-here', says: ['18 characters are too few', convert] }],
    [
      'that is base64 of something else',
      { given: base64OfText('x'.repeat(900)), says: ['not an RSA key', convert] },
    ],
    [
      'in BER with an indefinite length',
      { given: `MIAC${bare8.slice(4)}`, says: ['not an RSA key', convert] },
    ],
  ]

  it.each(faults)('%s', (_name, { given, says }) => {
    expectRejection(() => preparePrivateKey(given, 'privateKey'), {
      option: 'privateKey',
      says,
      secret: given,
    })
  })

  it.each([
    '/etc/antom/private.pem',
    './private',
    '../keys/private',
    '~/private',
    'C:\\new\\keys',
    '.\\private',
    '..\\private',
    'file:///etc/private',
    'antom.pem',
    'keys/antom.key',
    'private.DER',
  ])('that is a path: %s', (given) => {
    const says = ['path of a file', 'readFile', convert]
    expectRejection(() => preparePrivateKey(given, 'privateKey'), { option: 'privateKey', says, secret: '' })
    expect(() => preparePrivateKey(given, 'privateKey')).not.toThrow(given)
  })

  it.each<[string, { given: unknown; says: readonly string[] }]>([
    ['undefined', { given: undefined, says: ['is missing', 'environment variable', convert] }],
    ['null', { given: null, says: ['is missing', 'environment variable', convert] }],
    ['a Buffer', { given: Buffer.from(pkcs8), says: ['holds bytes', "'utf8'", convert] }],
    [
      'an object',
      {
        given: { key: pkcs8 },
        says: ['must be a string or a CryptoKey, not a value of class Object', convert],
      },
    ],
    ['a list', { given: [pkcs8, pkcs8], says: ['is a list: give one text of PEM blocks', convert] }],
    ['a number', { given: 7, says: ['must be a string or a CryptoKey, not number', convert] }],
  ])('that is no text: %s', (_name, { given, says }) => {
    // What a program in JavaScript can pass although the types do not let it.
    const call = () => preparePrivateKey(given as string, 'privateKey')
    expectRejection(call, { option: 'privateKey', says, secret: pkcs8 })
  })

  it('under the name of the option that held it', () => {
    expectRejection(() => preparePrivateKey('x', 'keys[2]'), {
      option: 'keys[2]',
      says: ['too few'],
      secret: '',
    })
  })

  it('as a rejection by importPrivateKey', async () => {
    await expect(importPrivateKey('x')).rejects.toSatisfy(
      (error) => isConfigurationError(error) && error.option === 'privateKey',
    )
  })

  it('when one byte of it was changed', () => {
    const der = Buffer.from(bare1, 'base64')
    fc.assert(
      // From the first byte of the modulus on; nobody looks at the version before it.
      fc.property(
        fc.integer({ min: 12, max: der.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (index, change) => {
          const damaged = Buffer.from(der)
          damaged[index] = (damaged[index] ?? 0) ^ change
          expect(() => parsePrivateKey(damaged.toString('base64'), fail)).toThrow(
            /was damaged|fewer than|not an RSA key|cut off|too many/,
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('when it ends early, wherever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bare8.length - 5 }), (length) => {
        const given = bare8.slice(0, length)
        expectRejection(() => preparePrivateKey(given, 'k'), { option: 'k', says: [convert], secret: given })
      }),
    )
  })

  it('and never anything but a ConfigurationError is thrown, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 36, maxLength: 120 }), (bytes) => {
        const sequence = Buffer.concat([Buffer.from([0x30, bytes.length]), bytes])
        try {
          parsePrivateKey(sequence.toString('base64'), fail)
        } catch (error) {
          expect(isConfigurationError(error)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('a prepared private key', () => {
  it('is imported once, and not extractable', async () => {
    const prepared = preparePrivateKey(pkcs8, 'privateKey')
    expect(prepared.load()).toBe(prepared.load())
    const key = await prepared.load()
    expect(prepared.type).toBe('private')
    expect(key.extractable).toBe(false)
    expect(key.usages).toEqual(['sign'])
  })

  it('that Web Crypto refuses is reported like any other', async () => {
    const importKey = vi
      .spyOn(globalThis.crypto.subtle, 'importKey')
      .mockRejectedValue(new Error('DataError'))
    try {
      await expect(preparePrivateKey(pkcs8).load()).rejects.toSatisfy(
        (error) =>
          isConfigurationError(error) && /^privateKey was refused by Web Crypto.*openssl/.test(error.message),
      )
    } finally {
      importKey.mockRestore()
    }
  })

  it('is imported again after a failure that has passed', async () => {
    const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey')
    try {
      importKey.mockRejectedValueOnce(new Error('out of memory'))
      const prepared = preparePrivateKey(pkcs8)
      await expect(prepared.load()).rejects.toSatisfy(isConfigurationError)
      expect((await prepared.load()).type).toBe('private')
      expect(importKey).toHaveBeenCalledTimes(2)
    } finally {
      importKey.mockRestore()
    }
  })

  it('shows no private part when it is printed', () => {
    const prepared = preparePrivateKey(pkcs8, 'privateKey')
    const exponent = createPrivateKey(pkcs8).export({ format: 'jwk' }).d ?? ''
    const hex = Buffer.from(exponent, 'base64url').toString('hex').slice(0, 16)
    const printed =
      inspect(prepared, { depth: 9, showHidden: true, maxArrayLength: null }) + JSON.stringify(prepared)
    expect(printed).not.toContain(exponent.slice(0, 8))
    expect(printed.replaceAll(/[^0-9a-f]/g, '')).not.toContain(hex)
    expect(Object.keys(prepared).sort()).toEqual(['load', 'spki', 'type'])
  })
})

function bodyOf(text: string): string {
  return text.split('\n').slice(1, -2).join('\n')
}

/** Bare base64 with that many bytes taken off its end, or zeros put there when negative. */
function cutBytes(base64: string, count: number): string {
  const bytes = Buffer.from(base64, 'base64')
  const cut = count > 0 ? bytes.subarray(0, -count) : Buffer.concat([bytes, Buffer.alloc(-count)])
  return cut.toString('base64')
}
