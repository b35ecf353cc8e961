import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  privateEncrypt,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAuthenticate } from '../../src/sandbox/gateway/authenticate.ts'
import { isSignatureOfKey, keyFingerprint } from '../../src/sandbox/gateway/signature-key.ts'
import { readTarget } from '../../src/sandbox/server/request-target.ts'
import { contentToSign, importPrivateKey, importPublicKey, sign } from '../../src/signing/index.ts'
import { signNotification } from '../../src/testing/index.ts'
import { antomKeys as other, merchantKeys as own } from '../support/keys.ts'
import { autoDebit, createMerchant } from './merchant.ts'

const clientId = 'SANDBOX_5X00000000000000'
const publicKey = await importPublicKey(own.publicKey)
const basePaths = ['/ams/api', '/ams/sandbox/api']
const path = '/ams/sandbox/api/v1/payments/pay'

interface Change {
  readonly privateKey?: string
  readonly headers?: Record<string, string>
  readonly body?: string
  readonly key?: typeof publicKey
}

/** What becomes of a request to a target that is signed over a path. */
async function authenticated(target: string, signedPath: string, change: Change = {}) {
  const signed = await signNotification(autoDebit, {
    privateKey: change.privateKey ?? own.privateKey,
    clientId,
    path: signedPath,
  })
  const headers: Record<string, string> = { ...signed.headers, ...change.headers }
  const authenticate = createAuthenticate({ clientId, merchantPublicKey: change.key ?? publicKey, basePaths })
  const body = change.body === undefined ? signed.body : new TextEncoder().encode(change.body)
  return authenticate({ header: (name) => headers[name], body }, readTarget(target) ?? never(target))
}

function never(target: string): never {
  throw new Error(`${target} has no path`)
}

describe('a target', () => {
  it.each([
    ['/a?b', { pathAndQuery: '/a?b', path: '/a' }],
    ['/a?b?c', { pathAndQuery: '/a?b?c', path: '/a' }],
    ['/', { pathAndQuery: '/', path: '/' }],
    ['/?', { pathAndQuery: '/?', path: '/' }],
    ['//', { pathAndQuery: '//', path: '//' }],
    ['//evil.example/a', { pathAndQuery: '//evil.example/a', path: '//evil.example/a' }],
    ['/%', { pathAndQuery: '/%', path: '/%' }],
    ['/%00', { pathAndQuery: '/%00', path: '/%00' }],
    ['/../a', { pathAndQuery: '/../a', path: '/../a' }],
    ['http://host:1/a?b', { pathAndQuery: '/a?b', path: '/a', authority: 'host:1' }],
    ['HTTPS://host/a', { pathAndQuery: '/a', path: '/a', authority: 'host' }],
    ['http://host', { pathAndQuery: '/', path: '/', authority: 'host' }],
    ['http://host?b', { pathAndQuery: '/?b', path: '/', authority: 'host' }],
    ['http:///a', { pathAndQuery: '/a', path: '/a', authority: '' }],
    ['*', undefined],
    ['', undefined],
    ['a/b', undefined],
    ['host:443', undefined],
    ['ftp://host/a', undefined],
    ['http:/host/a', undefined],
  ])('%j', (target, want) => {
    expect(readTarget(target)).toEqual(want)
  })

  it('may be very long', () => {
    const long = `/${'a?'.repeat(1_000_000)}`
    expect(readTarget(long)?.path).toBe('/a')
  })
})

describe('a signature', () => {
  it.each([
    ['over the path', path, path, path],
    ['over path and query', `${path}?a=1`, `${path}?a=1`, `${path}?a=1`],
    ['over the path alone of a target with a query', `${path}?a=1`, path, path],
    ['over the path of a target in absolute form', `http://127.0.0.1:8787${path}`, path, path],
    ['over path and query of an absolute one', `https://host${path}?a=1`, `${path}?a=1`, `${path}?a=1`],
    ['over the path alone of an absolute one', `https://host${path}?a=1`, path, path],
  ])('%s fits', async (_, target, signedPath, want) => {
    expect(await authenticated(target, signedPath)).toEqual({ signedPath: want })
  })

  it.each<[string, string, Change, string, RegExp]>([
    ['over a query that was not sent', `${path}?a=1`, {}, 'INVALID_SIGNATURE', /key is right/],
    ['over another body', path, { body: '{}' }, 'INVALID_SIGNATURE', /key is right/],
    ['with another time', path, { headers: { 'request-time': '1' } }, 'INVALID_SIGNATURE', /key is right/],
    [
      'of another key',
      path,
      { privateKey: other.privateKey },
      'INVALID_SIGNATURE',
      /another key than the sandbox/,
    ],
    [
      'that is another signature’s bytes',
      path,
      { headers: { signature: `algorithm=RSA256,keyVersion=1,signature=${'A'.repeat(342)}%3D%3D` } },
      'INVALID_SIGNATURE',
      /another key than the sandbox/,
    ],
    [
      'of another length',
      path,
      { headers: { signature: 'algorithm=RSA256,keyVersion=1,signature=AAAA' } },
      'INVALID_SIGNATURE',
      /another key than the sandbox/,
    ],
    [
      'for another client id',
      path,
      { headers: { 'client-id': 'SANDBOX_2' } },
      'CLIENT_INVALID',
      /SANDBOX_2.*of another start/,
    ],
    [
      'for a client id of production',
      path,
      { headers: { 'client-id': '5X\u001b[2J' } },
      'CLIENT_INVALID',
      /5X\\u\{1b\}\[2J is not.*SANDBOX_5X0+\.$/,
    ],
    [
      'with a time that is none',
      path,
      { headers: { 'request-time': 'a{b' } },
      'INVALID_SIGNATURE',
      /The time cannot/,
    ],
  ])('%s does not fit', async (_, signedPath, change, code, message) => {
    const refusal = await authenticated(path, signedPath, change)
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) })
    // The message is the one of a result, which has room for 256 characters.
    expect('message' in refusal && refusal.message.length).toBeLessThanOrEqual(256)
  })

  it('of another key is told with the fingerprint of the right one, as openssl has it', async () => {
    const fingerprint = createHash('sha256').update(Buffer.from(own.publicKey, 'base64')).digest('hex')
    expect(await keyFingerprint(publicKey)).toBe(fingerprint)
    const refusal = await authenticated(path, path, { privateKey: other.privateKey })
    expect(refusal).toMatchObject({ message: expect.stringContaining(`SHA-256 ${fingerprint.slice(0, 16)}`) })
    const { sandbox } = await createMerchant({ merchantKeys: own })
    expect(sandbox.merchantKeyFingerprint).toBe(fingerprint)
  })

  it('is not taken apart with a key that cannot be exported', async () => {
    const { subtle } = globalThis.crypto
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const spki = Buffer.from(own.publicKey, 'base64')
    const key = await subtle.importKey('spki', spki, algorithm, false, ['verify'])
    const refusal = await authenticated(path, path, { privateKey: other.privateKey, key })
    expect(refusal).toMatchObject({ message: expect.stringMatching(/^The signature does not fit/) })
  })
})

describe('the key of a signature', () => {
  const content = contentToSign({ path, clientId, time: '1', body: '{}' })
  it('is found out, whatever was signed', async () => {
    const signature = await sign(content, await importPrivateKey(own.privateKey))
    expect(await isSignatureOfKey(signature, publicKey)).toBe(true)
    expect(await isSignatureOfKey(signature, await importPublicKey(other.publicKey))).toBe(false)
  })

  const vector = readFileSync(new URL('../signing/vectors/keys/other-private-pkcs8.pem', import.meta.url))
  it.each([
    [3072, () => createPrivateKey(vector)],
    [4096, () => generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey],
  ])('of %i bits too', async (modulusLength, keyOf) => {
    const privateKey = keyOf()
    expect(privateKey.asymmetricKeyDetails).toMatchObject({ modulusLength })
    const spki = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })
    const key = await importPublicKey(spki.toString())
    const block = privateEncrypt({ key: privateKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from('x'))
    expect(await isSignatureOfKey(block, key)).toBe(true)
    block[0] = (block[0] ?? 0) ^ 1
    expect(await isSignatureOfKey(block, key)).toBe(false)
  })

  it.each([
    ['no bytes', new Uint8Array()],
    ['zeros', new Uint8Array(256)],
    ['ones', new Uint8Array(256).fill(255)],
    ['a byte more', new Uint8Array(257)],
    ['a million bytes', new Uint8Array(1_000_000)],
  ])('is none of %s', async (_, signature) => {
    expect(await isSignatureOfKey(signature, publicKey)).toBe(false)
  })
})

it('answers are signed over the path that the request was signed over', async () => {
  const merchant = await createMerchant()
  const { body, isSigned } = await merchant.call('/v1/payments/pay?trace=1', autoDebit)
  expect([body.result.resultCode, isSigned]).toEqual(['SUCCESS', true])
  const alone = await merchant.call('/v1/payments/pay?trace=1', autoDebit, { signedPath: path })
  expect(alone.body.result.resultCode).toBe('SUCCESS')
})
