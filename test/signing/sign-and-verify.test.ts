// Long file: signing and verifying on every runtime, with the same keys and messages.
import nodeCrypto from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createVerifier, importPrivateKey, importPublicKey, sign, verify } from '../../src/signing/index.ts'
import { message, messages, pem } from './vectors.ts'

const privateKey = await importPrivateKey(pem('private-pkcs8.pem'))
const publicKey = await importPublicKey(pem('public-spki.pem'))
const otherPrivateKey = await importPrivateKey(pem('other-private-pkcs8.pem'))
const otherPublicKey = await importPublicKey(pem('other-public-spki.pem'))

const spki = new Uint8Array(
  nodeCrypto.createPublicKey(pem('public-spki.pem')).export({ type: 'spki', format: 'der' }),
)

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

type Verify = typeof verify

/** Verifies as a runtime does that calls itself this; nothing is kept between two calls. */
function verifyOn(userAgent?: string): Verify {
  return async (content, signature, keys) => {
    vi.stubGlobal('navigator', userAgent === undefined ? undefined : { userAgent })
    let making: ReturnType<typeof createVerifier>
    try {
      making = createVerifier(keys)
    } finally {
      vi.unstubAllGlobals()
    }
    return (await making)(content, signature)
  }
}

/** What is asked for a verdict: Node or Web Crypto. */
async function askedBy(own: Verify, key: Parameters<Verify>[2] = publicKey): Promise<string> {
  const node = vi.spyOn(nodeCrypto, 'createVerify')
  const web = vi.spyOn(globalThis.crypto.subtle, 'verify')
  try {
    const { content, signature } = message('request')
    expect(await own(content, decode(signature), key)).toBe(true)
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
  const own = verifyOn(given)
  expect([await askedBy(own), await askedBy(own)]).toEqual([want, want])
})

it('Node verifies by Web Crypto with a key that is not extractable', async () => {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await globalThis.crypto.subtle.importKey('spki', spki, algorithm, false, ['verify'])
  expect(await askedBy(verifyOn('Node.js/22'), key)).toBe('web')
})

it('a runtime that says nothing and has no node:crypto verifies by Web Crypto', async () => {
  const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  try {
    expect(await askedBy(verifyOn('Node.js/22'))).toBe('web')
  } finally {
    getBuiltinModule.mockRestore()
  }
})

it('a program that has verified nothing has loaded nothing for it', async () => {
  const getBuiltinModule = vi.spyOn(process, 'getBuiltinModule')
  try {
    vi.resetModules()
    await import('../../src/signing/index.ts')
    const loaded = () => getBuiltinModule.mock.calls.filter(([id]) => id === 'node:crypto').length
    expect(loaded()).toBe(0)
    await askedBy(verifyOn('Node.js/22'))
    expect(loaded()).toBe(1)
  } finally {
    getBuiltinModule.mockRestore()
    vi.resetModules()
  }
})

describe.each([
  ['by Node', verifyOn('Node.js/22')],
  ['by Web Crypto', verifyOn('Cloudflare-Workers')],
  ['as this runtime does', verify],
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

  it('verifies with the DER of a key', async () => {
    const { content, signature } = message('request')
    expect(await verify(content, decode(signature), spki)).toBe(true)
    expect(await verify(content, flipped(decode(signature), 9), spki)).toBe(false)
  })

  it('verifies with several keys, of which any may fit', async () => {
    const { content, signature } = message('request')
    const other = await sign(content, otherPrivateKey)
    for (const keys of [
      [spki, otherPublicKey],
      [otherPublicKey, spki],
    ]) {
      expect(await verify(content, decode(signature), keys)).toBe(true)
      expect(await verify(content, other, keys)).toBe(true)
      expect(await verify(content, flipped(other, 100), keys)).toBe(false)
      expect(await verify(content, new Uint8Array(), keys)).toBe(false)
    }
    expect(await verify(content, other, [spki])).toBe(false)
    expect(await verify(content, other, [spki, publicKey])).toBe(false)
  })

  it('finds that no signature fits no key', async () => {
    const { content, signature } = message('request')
    expect(await verify(content, decode(signature), [])).toBe(false)
  })

  it.each([
    ['an HMAC key', () => importOther('HMAC')],
    ['an elliptic-curve key', () => importOther('ECDSA')],
    ['an RSA-PSS key', () => importOther('RSA-PSS')],
    ['what is the DER of no key', async () => new Uint8Array(300)],
    ['the DER of an elliptic-curve key', async () => derOf('ec-public.pem')],
    ['one such key among others', async () => [spki, derOf('ec-public.pem')]],
  ])('fails with %s', async (_name, importKey) => {
    const { content, signature } = message('request')
    const key = await importKey()
    // Twice: the second time, what was made of the key is asked for again.
    await expect(verify(content, decode(signature), key)).rejects.toThrow()
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

describe('what is made of keys', () => {
  it('is made once', async () => {
    const made = vi.spyOn(nodeCrypto, 'createPublicKey')
    try {
      const keys = [spki.slice(), spki.slice()]
      const { content, signature } = message('request')
      for (let count = 0; count < 3; count++) {
        expect(await verify(content, decode(signature), keys)).toBe(true)
      }
      expect(made).toHaveBeenCalledTimes(2)
    } finally {
      made.mockRestore()
    }
  })

  it('is made anew after a failure that has passed', async () => {
    const { content, signature } = message('request')
    const key = spki.slice()
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey')
    try {
      importKey.mockRejectedValueOnce(new Error('out of memory'))
      await expect(verify(content, decode(signature), key)).rejects.toThrow('out of memory')
      expect(await verify(content, decode(signature), key)).toBe(true)
      expect(await verify(content, decode(signature), key)).toBe(true)
      expect(importKey).toHaveBeenCalledTimes(2)
    } finally {
      vi.unstubAllGlobals()
      importKey.mockRestore()
    }
  })
})

it('Web Crypto is given no signature of another length', async () => {
  const asked = vi.spyOn(globalThis.crypto.subtle, 'verify')
  try {
    const byWebCrypto = verifyOn('Cloudflare-Workers')
    const { content } = message('request')
    expect(await byWebCrypto(content, new Uint8Array(255), publicKey)).toBe(false)
    expect(asked).not.toHaveBeenCalled()
    expect(await byWebCrypto(content, new Uint8Array(256), publicKey)).toBe(false)
    expect(asked).toHaveBeenCalledOnce()
  } finally {
    asked.mockRestore()
  }
})

/** A key of Web Crypto that verifies in another way than RSA256. */
async function importOther(name: 'HMAC' | 'ECDSA' | 'RSA-PSS') {
  const { subtle } = globalThis.crypto
  const hash = 'SHA-256'
  if (name === 'HMAC') {
    return subtle.importKey('raw', new Uint8Array(32), { name, hash }, true, ['verify'])
  }
  return name === 'ECDSA'
    ? subtle.importKey('spki', derOf('ec-public.pem'), { name, namedCurve: 'P-256' }, true, ['verify'])
    : subtle.importKey('spki', spki, { name, hash }, false, ['verify'])
}

function derOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(nodeCrypto.createPublicKey(pem(file)).export({ type: 'spki', format: 'der' }))
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

it('says on Node what is wrong with a key that is not RSA', async () => {
  await expect(verify(new Uint8Array(1), new Uint8Array(256), derOf('ec-public.pem'))).rejects.toThrow(
    'The key is no RSA key',
  )
})
