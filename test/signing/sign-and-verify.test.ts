import nodeCrypto from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { importPrivateKey, importPublicKey, sign, verify } from '../../src/signing/index.ts'
import { message, messages, pem } from './vectors.ts'

const privateKey = await importPrivateKey(pem('private-pkcs8.pem'))
const publicKey = await importPublicKey(pem('public-spki.pem'))
const otherPrivateKey = await importPrivateKey(pem('other-private-pkcs8.pem'))
const otherPublicKey = await importPublicKey(pem('other-public-spki.pem'))

const named = messages.map((vector) => [vector.name, vector] as const)

describe('sign', () => {
  it.each(named)('makes the signature that openssl made: %s', async (_name, { content, signature }) => {
    expect(Buffer.from(await sign(content, privateKey)).toString('base64')).toBe(signature)
  })

  it('makes what another implementation accepts, whatever the content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const content = new Uint8Array(bytes)
        const signature = await sign(content, privateKey)
        expect(nodeCrypto.verify('sha256', content, pem('public-spki.pem'), signature)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('fails with a key that may not sign', async () => {
    await expect(sign(message('request').content, publicKey)).rejects.toThrow()
  })

  it('signs many at once', async () => {
    const { content, signature } = message('request')
    const made = await Promise.all(Array.from({ length: 64 }, () => sign(content, privateKey)))
    expect(new Set(made.map((bytes) => Buffer.from(bytes).toString('base64')))).toEqual(new Set([signature]))
  })
})

/** The same where the runtime says that it is another, or that it is Node; it is asked with the first signature. */
async function verifyElsewhere(userAgent?: string): Promise<typeof verify> {
  vi.resetModules()
  const own = await import('../../src/signing/verify.ts')
  vi.resetModules()
  return (...given) => {
    vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent })
    try {
      return own.verify(...given)
    } finally {
      vi.unstubAllGlobals()
    }
  }
}

/** What is asked for a verdict: Node or Web Crypto. */
async function askedBy(own: typeof verify): Promise<string> {
  const node = vi.spyOn(nodeCrypto, 'verify')
  const web = vi.spyOn(globalThis.crypto.subtle, 'verify')
  try {
    const { content, signature } = message('request')
    expect(await own(content, decode(signature), publicKey)).toBe(true)
    return [...node.mock.calls.map(() => 'node'), ...web.mock.calls.map(() => 'web')].join()
  } finally {
    node.mockRestore()
    web.mockRestore()
  }
}

it.each([
  ['Node 20, which says nothing', { given: undefined, want: 'node' }],
  ['Node 22', { given: 'Node.js/22', want: 'node' }],
  // They may have a module called node:crypto.
  ['Bun', { given: 'Bun/1.3.0', want: 'web' }],
  ['Deno', { given: 'Deno/2.5.0', want: 'web' }],
  ['workerd', { given: 'Cloudflare-Workers', want: 'web' }],
])('%s verifies in its own way', async (_name, { given, want }) => {
  const own = await verifyElsewhere(given)
  expect([await askedBy(own), await askedBy(own)]).toEqual([want, want])
})

it('a runtime that says nothing and has no node:crypto verifies by Web Crypto', async () => {
  const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  try {
    const elsewhere = await verifyElsewhere('Node.js/22')
    expect([await askedBy(elsewhere), await askedBy(elsewhere)]).toEqual(['web', 'web'])
  } finally {
    getBuiltinModule.mockRestore()
  }
})

it('a program that has verified nothing has loaded nothing for it', async () => {
  const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule')
  try {
    const own = await verifyElsewhere('Node.js/22')
    const loaded = () => getBuiltinModule.mock.calls.filter(([id]) => id === 'node:crypto').length
    expect(loaded()).toBe(0)
    await askedBy(own)
    await askedBy(own)
    expect(loaded()).toBe(1)
  } finally {
    getBuiltinModule.mockRestore()
  }
})

const byWebCrypto = await verifyElsewhere('Cloudflare-Workers')

describe.each([
  ['by Node', verify],
  ['by Web Crypto', byWebCrypto],
])('verify, %s', (_where, verify) => {
  it.each(named)('accepts the signature that openssl made: %s', async (_name, { content, signature }) => {
    expect(await verify(content, decode(signature), publicKey)).toBe(true)
  })

  it('accepts what another implementation made, with another size of key', async () => {
    const { content } = message('request-not-ascii')
    const signature = nodeCrypto.sign('sha256', content, pem('other-private-pkcs8.pem'))
    expect(await verify(content, new Uint8Array(signature), otherPublicKey)).toBe(true)
    expect(await verify(content, await sign(content, otherPrivateKey), otherPublicKey)).toBe(true)
  })

  it("refuses the signature of somebody else's key", async () => {
    const { content, signature } = message('request')
    expect(await verify(content, await sign(content, otherPrivateKey), publicKey)).toBe(false)
    expect(await verify(content, decode(signature), otherPublicKey)).toBe(false)
  })

  it('refuses the signature of another message', async () => {
    expect(await verify(message('request').content, decode(message('response').signature), publicKey)).toBe(
      false,
    )
  })

  it('refuses the same content under another hash', async () => {
    const { content } = message('request')
    const signature = nodeCrypto.sign('sha1', content, pem('private-pkcs8.pem'))
    expect(await verify(content, new Uint8Array(signature), publicKey)).toBe(false)
  })

  it('refuses a PSS signature', async () => {
    const { content } = message('request')
    const padding = nodeCrypto.constants.RSA_PKCS1_PSS_PADDING
    const signature = nodeCrypto.sign('sha256', content, { key: pem('private-pkcs8.pem'), padding })
    expect(await verify(content, new Uint8Array(signature), publicKey)).toBe(false)
  })

  it.each([0, 1, 255, 257, 512])(
    'answers false, and does not fail, for a signature of %i bytes',
    async (length) => {
      const signature = new Uint8Array(length)
      signature.set(decode(message('request').signature).subarray(0, length))
      expect(await verify(message('request').content, signature, publicKey)).toBe(false)
    },
  )

  it('fails with a key that has no modulus', async () => {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await globalThis.crypto.subtle.importKey('raw', new Uint8Array(32), algorithm, false, [
      'verify',
    ])
    const { content, signature } = message('request')
    await expect(verify(content, decode(signature), key)).rejects.toThrow()
  })

  it.each([0x00, 0xff])('answers false, and does not fail, for 256 bytes of %i', async (byte) => {
    expect(await verify(message('request').content, new Uint8Array(256).fill(byte), publicKey)).toBe(false)
  })

  it('refuses content with any bit changed', async () => {
    const { content, signature } = message('notification')
    const bit = fc.integer({ min: 0, max: content.length * 8 - 1 })
    await fc.assert(
      fc.asyncProperty(bit, async (index) => {
        expect(await verify(flipped(content, index), decode(signature), publicKey)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses a signature with any bit changed', async () => {
    const { content, signature } = message('notification')
    const bit = fc.integer({ min: 0, max: 256 * 8 - 1 })
    await fc.assert(
      fc.asyncProperty(bit, async (index) => {
        expect(await verify(content, flipped(decode(signature), index), publicKey)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('refuses content that was cut or continued', async () => {
    const { content, signature } = message('request')
    expect(await verify(content.slice(0, -1), decode(signature), publicKey)).toBe(false)
    expect(await verify(new Uint8Array([...content, 0x0a]), decode(signature), publicKey)).toBe(false)
  })
})

it('what is made of a key is made once', async () => {
  const made = vi.spyOn(nodeCrypto.KeyObject, 'from')
  try {
    const key = await importPublicKey(pem('public-spki.pem'))
    const { content, signature } = message('request')
    for (let count = 0; count < 3; count++) {
      expect(await verify(content, decode(signature), key)).toBe(true)
    }
    expect(made).toHaveBeenCalledOnce()
  } finally {
    made.mockRestore()
  }
})

it('Web Crypto is given no signature of another length', async () => {
  const asked = vi.spyOn(globalThis.crypto.subtle, 'verify')
  try {
    const { content } = message('request')
    expect(await byWebCrypto(content, new Uint8Array(255), publicKey)).toBe(false)
    expect(asked).not.toHaveBeenCalled()
    expect(await byWebCrypto(content, new Uint8Array(256), publicKey)).toBe(false)
    expect(asked).toHaveBeenCalledOnce()
  } finally {
    asked.mockRestore()
  }
})

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
