import nodeCrypto from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { VerifierOf } from '../../src/signing/verifier-of.ts'
import { message, pem } from './vectors.ts'

/** How a runtime that calls itself this verifies. */
async function verifierOfRuntime(userAgent: string): Promise<VerifierOf> {
  vi.resetModules()
  vi.stubGlobal('navigator', { userAgent })
  return (await import('../../src/signing/verifier-of.ts')).verifierOf
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
])('what verifies on %s', (_name, userAgent) => {
  it('verifies with the DER of a key', async () => {
    const fits = await (await verifierOfRuntime(userAgent))(spki)
    expect([await fits(content, right), await fits(content, wrong)]).toEqual([true, false])
  })

  it('verifies with a CryptoKey', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const key = await globalThis.crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
    const fits = await (await verifierOfRuntime(userAgent))(key)
    expect([await fits(content, right), await fits(content, wrong)]).toEqual([true, false])
  })

  it('fails for what is the DER of no key', async () => {
    const verifierOf = await verifierOfRuntime(userAgent)
    await expect((async () => verifierOf(new Uint8Array(300)))()).rejects.toThrow()
  })

  it('is found out once', async () => {
    const verifierOf = await verifierOfRuntime(userAgent)
    const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule')
    try {
      await verifierOf(spki)
      const before = getBuiltinModule.mock.calls.length
      await verifierOf(spki)
      expect(getBuiltinModule).toHaveBeenCalledTimes(before)
      expect(before).toBe(userAgent.startsWith('Node') ? 1 : 0)
    } finally {
      getBuiltinModule.mockRestore()
    }
  })
})
