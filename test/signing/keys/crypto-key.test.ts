import { describe, expect, it } from 'vitest'
import { isKeyPair } from '../../../src/signing/keys/is-key-pair.ts'
import { importPrivateKey, preparePrivateKey } from '../../../src/signing/keys/private-key.ts'
import { importPublicKey, preparePublicKey } from '../../../src/signing/keys/public-key.ts'
import { merchantKeys } from '../../support/keys.ts'
import { expectRejection } from '../expect-rejection.ts'
import { bare, pem } from '../vectors.ts'

const { subtle } = globalThis.crypto
const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const spki = Buffer.from(bare('public-spki.pem'), 'base64')

describe('a CryptoKey', () => {
  it('is used as it is', async () => {
    const privateKey = await importPrivateKey(pem('private-pkcs8.pem'))
    const publicKey = await importPublicKey(pem('public-spki.pem'))
    expect(await importPrivateKey(privateKey)).toBe(privateKey)
    expect(await importPublicKey(publicKey)).toBe(publicKey)
    expect(preparePublicKey(publicKey, 'k')).toEqual({ type: 'public', keys: [publicKey] })
    expect(preparePrivateKey(privateKey, 'k')).toMatchObject({ type: 'private', spki: undefined })
  })

  const faults: [string, { given: () => Promise<CryptoKey>; says: string[] }][] = [
    ['that is private', { given: () => importPrivateKey(pem('private-pkcs8.pem')), says: ['(private, '] }],
    [
      'for RSA-PSS',
      {
        given: () => subtle.importKey('spki', spki, { ...rsa, name: 'RSA-PSS' }, true, ['verify']),
        says: ['RSA-PSS'],
      },
    ],
    [
      'for SHA-1',
      {
        given: () => subtle.importKey('spki', spki, { ...rsa, hash: 'SHA-1' }, true, ['verify']),
        says: ['SHA-1'],
      },
    ],
    [
      'for a curve, which has no hash',
      {
        given: async () => (await subtle.generateKey('Ed25519', true, ['sign', 'verify'])).publicKey,
        says: ['(public, Ed25519, undefined, 0 bits, usages: verify)'],
      },
    ],
    [
      'for HMAC',
      {
        given: () =>
          subtle.importKey('raw', new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, true, ['verify']),
        says: ['(secret, HMAC, '],
      },
    ],
    [
      'of 2047 bits',
      {
        given: () =>
          subtle.importKey('spki', Buffer.from(bare('rsa-2047-public.pem'), 'base64'), rsa, true, ['verify']),
        says: ['2047 bits', '2048'],
      },
    ],
    [
      'that may not verify',
      { given: () => subtle.importKey('spki', spki, rsa, true, []), says: ['usages: )'] },
    ],
  ]

  it.each(faults)('%s is refused as a public key', async (_name, { given, says }) => {
    const key = await given()
    expectRejection(() => preparePublicKey(key, 'antomPublicKey'), {
      option: 'antomPublicKey',
      says: ['cannot verify', ...says, "importKey('spki'"],
      secret: bare('private-pkcs8.pem'),
    })
  })

  it.each([
    ['nothing in it', { algorithm: undefined, usages: undefined }],
    ['null in it', { algorithm: null, usages: null }],
    ['text in it', { algorithm: 'RSA', usages: 'verify' }],
    ['both halves', { algorithm: {}, usages: ['sign', 'verify'] }],
  ])('that only looks like one, with %s, is refused', (_name, given) => {
    // What a program in JavaScript can pass although the types do not let it.
    const call = () => preparePublicKey(given as unknown as CryptoKey)
    expectRejection(call, {
      option: 'antomPublicKey',
      says: ['is a CryptoKey that cannot verify'],
      secret: '',
    })
  })

  it('that is public is refused as a private key', async () => {
    const key = await importPublicKey(pem('public-spki.pem'))
    expectRejection(() => preparePrivateKey(key, 'privateKey'), {
      option: 'privateKey',
      says: ['cannot sign', '(public, ', "importKey('pkcs8'"],
      secret: '',
    })
  })
})

describe('isKeyPair', () => {
  const own = preparePrivateKey(pem('private-pkcs8.pem'), 'privateKey')

  it.each([
    ['the public key', { given: 'public-spki.pem', want: true }],
    ['the public key as PKCS#1', { given: 'public-pkcs1.pem', want: true }],
    ["somebody else's public key", { given: 'other-public-spki.pem', want: false }],
  ])('%s', (_name, { given, want }) => {
    expect(isKeyPair(own, preparePublicKey(pem(given), 'antomPublicKey'))).toBe(want)
    expect(
      isKeyPair(
        preparePrivateKey(bare('private-pkcs1.pem'), 'k'),
        preparePublicKey(bare(given), 'antomPublicKey'),
      ),
    ).toBe(want)
  })

  it("tells somebody else's key of the same size", () => {
    const other = preparePublicKey(merchantKeys.publicKey)
    expect(other.keys).toEqual([expect.objectContaining({ length: own.spki?.length })])
    expect(isKeyPair(own, other)).toBe(false)
  })

  it.each([
    ['a longer one', { given: [1, 2, 3], want: false }],
    ['a shorter one', { given: [1], want: false }],
    ['the same', { given: [1, 2], want: true }],
  ])('compares to the end: %s', (_name, { given, want }) => {
    const pair = { ...own, spki: new Uint8Array([1, 2]) }
    expect(isKeyPair(pair, { type: 'public', keys: [new Uint8Array(given)] })).toBe(want)
  })

  it('finds one of several', () => {
    const [own1, other1] = [pem('public-spki.pem'), pem('other-public-spki.pem')]
    expect(isKeyPair(own, preparePublicKey(other1 + own1))).toBe(true)
    expect(isKeyPair(own, preparePublicKey(own1 + other1))).toBe(true)
    expect(isKeyPair(own, preparePublicKey(other1 + other1))).toBe(false)
  })

  it('cannot tell for a CryptoKey', async () => {
    const publicKey = preparePublicKey(await importPublicKey(pem('public-spki.pem')), 'antomPublicKey')
    expect(isKeyPair(own, publicKey)).toBeUndefined()
    const privateKey = preparePrivateKey(await own.load(), 'privateKey')
    expect(isKeyPair(privateKey, preparePublicKey(pem('public-spki.pem'), 'antomPublicKey'))).toBeUndefined()
  })
})
