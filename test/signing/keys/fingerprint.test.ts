import { createHash, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isConfigurationError } from '../../../src/core/errors.ts'
import { keyFingerprint } from '../../../src/signing/keys/fingerprint.ts'
import { importPrivateKey } from '../../../src/signing/keys/private-key.ts'
import { importPublicKey } from '../../../src/signing/keys/public-key.ts'
import { bare, pem } from '../vectors.ts'

function wanted(file: string): string {
  const spki = createPublicKey(pem(file)).export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(spki).digest('hex').slice(0, 16)
}

const one = wanted('public-spki.pem')
const other = wanted('other-public-spki.pem')

describe('the fingerprint of a key', () => {
  it.each([
    ['a public key', { given: pem('public-spki.pem'), want: [one] }],
    ['a bare public key', { given: bare('public-spki.pem'), want: [one] }],
    ['a PKCS#1 public key', { given: pem('public-pkcs1.pem'), want: [one] }],
    ['the private key that belongs to it', { given: pem('private-pkcs8.pem'), want: [one] }],
    ['the PKCS#1 private key', { given: bare('private-pkcs1.pem'), want: [one] }],
    ['another key', { given: pem('other-public-spki.pem'), want: [other] }],
    ['two keys', { given: pem('public-spki.pem') + pem('other-public-spki.pem'), want: [one, other] }],
    [
      'a key that is too small to be used',
      { given: pem('rsa-1024-public.pem'), want: [wanted('rsa-1024-public.pem')] },
    ],
  ])('%s', async (_name, { given, want }) => {
    expect(await keyFingerprint(given)).toEqual(want)
  })

  it('a CryptoKey', async () => {
    expect(await keyFingerprint(await importPublicKey(pem('public-spki.pem')))).toEqual([one])
  })

  it('none where a CryptoKey does not show its bytes', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const spki = Buffer.from(bare('public-spki.pem'), 'base64')
    const hidden = await globalThis.crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
    expect(await keyFingerprint(hidden)).toEqual([])
    expect(await keyFingerprint(await importPrivateKey(pem('private-pkcs8.pem')))).toEqual([])
    const pkcs8 = Buffer.from(bare('private-pkcs8.pem'), 'base64')
    const shown = await globalThis.crypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign'])
    expect(await keyFingerprint(shown)).toEqual([])
  })

  it.each([
    ['a certificate', pem('certificate.pem')],
    ['nothing', ''],
    ['a placeholder', '<your key>'],
  ])('is none of %s, which is refused', async (_name, given) => {
    await expect(keyFingerprint(given, 'ownKey')).rejects.toSatisfy(
      (error) => isConfigurationError(error) && error.option === 'ownKey',
    )
    await expect(keyFingerprint(given)).rejects.toSatisfy(
      (error) => isConfigurationError(error) && error.option === 'key',
    )
  })
})
