import nodeCrypto from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Cryptography } from '../../src/signing/cryptography.ts'
import { message, pem } from './vectors.ts'

/** What a runtime that calls itself this has. */
async function cryptographyOf(userAgent: string): Promise<Cryptography> {
  vi.resetModules()
  vi.stubGlobal('navigator', { userAgent })
  const { cryptography } = await import('../../src/signing/cryptography.ts')
  return cryptography()
}

afterEach(() => {
  vi.unstubAllGlobals()
  // The next file may be run in the same process.
  vi.resetModules()
})

const spki = new Uint8Array(
  nodeCrypto.createPublicKey(pem('public-spki.pem')).export({ type: 'spki', format: 'der' }),
)
const { content, signature } = message('request')
const right = new Uint8Array(Buffer.from(signature, 'base64'))
const wrong = right.map((byte) => byte ^ 1)

describe.each([
  ['Node', 'Node.js/22'],
  ['workerd', 'Cloudflare-Workers'],
])('the cryptography of %s', (_name, userAgent) => {
  it('verifies with the DER of a key', async () => {
    const fits = await (await cryptographyOf(userAgent)).verifierOf(spki)
    expect([await fits(content, right), await fits(content, wrong)]).toEqual([true, false])
  })

  it('verifies with a CryptoKey', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const key = await globalThis.crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
    const fits = await (await cryptographyOf(userAgent)).verifierOf(key)
    expect([await fits(content, right), await fits(content, wrong)]).toEqual([true, false])
  })

  it('fails for what is the DER of no key', async () => {
    const { verifierOf } = await cryptographyOf(userAgent)
    await expect((async () => verifierOf(new Uint8Array(300)))()).rejects.toThrow()
  })

  it('makes identifiers that are never the same', async () => {
    const { randomUUID } = await cryptographyOf(userAgent)
    const made = Array.from({ length: 300 }, () => randomUUID())
    expect(new Set(made).size).toBe(300)
    for (const one of made) expect(one).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  })

  it('is the same each time it is asked for', async () => {
    await cryptographyOf(userAgent)
    const { cryptography } = await import('../../src/signing/cryptography.ts')
    expect(cryptography()).toBe(cryptography())
  })
})
