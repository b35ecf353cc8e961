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

/** What is asked for a verdict: Node's thread pool, Node on this thread, or Web Crypto. */
async function askedBy(own: typeof verify): Promise<string> {
  const node = vi.spyOn(nodeCrypto, 'verify')
  const web = vi.spyOn(globalThis.crypto.subtle, 'verify')
  try {
    const { content, signature } = message('request')
    expect(await own(content, decode(signature), publicKey)).toBe(true)
    const here = node.mock.calls.map((call: unknown[]) =>
      typeof call.at(-1) === 'function' ? 'pool' : 'here',
    )
    return [...here, ...web.mock.calls.map(() => 'web')].join()
  } finally {
    node.mockRestore()
    web.mockRestore()
  }
}

it.each([
  // The first at once; with the second, what shares them out is loaded.
  ['Node 20, which says nothing', { given: undefined, want: ['here', 'here', 'pool'] }],
  ['Node 22', { given: 'Node.js/22', want: ['here', 'here', 'pool'] }],
  // They may have a module called node:crypto.
  ['Bun', { given: 'Bun/1.3.0', want: ['web', 'web', 'web'] }],
  ['Deno', { given: 'Deno/2.5.0', want: ['web', 'web', 'web'] }],
  ['workerd', { given: 'Cloudflare-Workers', want: ['web', 'web', 'web'] }],
])('%s verifies in its own way', async (_name, { given, want }) => {
  const own = await verifyElsewhere(given)
  const asked: string[] = []
  for (let count = 0; count < 3; count++) {
    asked.push(await askedBy(own))
    await vi.dynamicImportSettled()
  }
  expect(asked).toEqual(want)
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

it('a program that was packed without what shares verifications out does each at once', async () => {
  vi.doMock('../../src/signing/share-out.ts', () => {
    throw new Error('no such file')
  })
  try {
    const packed = await verifyElsewhere('Node.js/22')
    const asked = [await askedBy(packed), await askedBy(packed)]
    await vi.dynamicImportSettled()
    expect([...asked, await askedBy(packed)]).toEqual(['here', 'here', 'here'])
  } finally {
    vi.doUnmock('../../src/signing/share-out.ts')
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

const noKey = await globalThis.crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])

describe('many verifications at once, by Node', async () => {
  for (let count = 0; count < 2; count++)
    await verify(message('request').content, new Uint8Array(256), publicKey)
  await import('../../src/signing/share-out.ts')
  await new Promise(setImmediate)
  const { content, signature } = message('request')
  const right = decode(signature)

  it('each have their own verdict', async () => {
    const given = Array.from({ length: 300 }, (_, index) => index % 7 !== 0)
    const wrong = flipped(right, 9)
    expect(await Promise.all(given.map((fits) => verify(content, fits ? right : wrong, publicKey)))).toEqual(
      given,
    )
  })

  it('fail one by one', async () => {
    const noKey = await globalThis.crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ])
    const given = Array.from({ length: 60 }, (_, index) => index % 4 !== 0)
    const settled = await Promise.allSettled(
      given.map((isRight) => verify(content, right, isRight ? publicKey : noKey)),
    )
    expect(settled.map(({ status }) => status === 'fulfilled')).toEqual(given)
    expect(await verify(content, right, publicKey)).toBe(true)
  })

  it('fail with a key of another kind, however many they are', async () => {
    const fine = Array.from({ length: 5 }, () => verify(content, right, publicKey))
    const failed = Array.from({ length: 600 }, () => verify(content, right, noKey).catch(() => 'failed'))
    expect(new Set(await Promise.all([...fine, ...failed]))).toEqual(new Set([true, 'failed']))
  })

  it('fail when the thread pool fails', async () => {
    const failing = vi.spyOn(nodeCrypto, 'verify').mockImplementation((...given: unknown[]) => {
      const done = given.at(-1)
      if (typeof done !== 'function') throw new Error('here')
      setImmediate(() => done(new Error('there')))
    })
    try {
      const settled = await Promise.allSettled(
        Array.from({ length: 8 }, () => verify(content, right, publicKey)),
      )
      const reasons = settled.map((one) => one.status === 'rejected' && one.reason.message)
      expect(reasons).toEqual(['there', 'there', 'there', 'there', 'there', 'there', 'there', 'here'])
    } finally {
      failing.mockRestore()
    }
    expect(await verify(content, right, publicKey)).toBe(true)
  })

  it.each([
    ['one', { given: 1, want: { pool: 1, here: 0, inOneGo: 0 } }],
    [
      'as many as the pool has threads, and one that waits',
      { given: 5, want: { pool: 5, here: 0, inOneGo: 0 } },
    ],
    ['two more', { given: 7, want: { pool: 7, here: 0, inOneGo: 0 } }],
    ['three more', { given: 8, want: { pool: 7, here: 1, inOneGo: 1 } }],
    ['64', { given: 64, want: { pool: 45, here: 19, inOneGo: 19 } }],
    ['as many as are done in one go', { given: 101, want: { pool: 69, here: 32, inOneGo: 32 } }],
    ['more than are done in one go', { given: 197, want: { pool: 133, here: 64, inOneGo: 32 } }],
  ])('are done by the thread pool and by this thread: %s', async (_name, { given, want }) => {
    const asked = vi.spyOn(nodeCrypto, 'verify')
    try {
      const verdicts = await Promise.all(
        Array.from({ length: given }, () => verify(content, right, publicKey)),
      )
      expect(verdicts.every(Boolean)).toBe(true)
      // One letter for each; the thread pool is asked with a callback.
      const asking = asked.mock.calls
        .map((call: unknown[]) => (typeof call.at(-1) === 'function' ? 'p' : 'h'))
        .join('')
      const here = asking.match(/h+/g) ?? []
      expect({
        pool: asking.replaceAll('h', '').length,
        here: here.join('').length,
        inOneGo: Math.max(0, ...here.map((letters) => letters.length)),
      }).toEqual(want)
    } finally {
      asked.mockRestore()
    }
  })
})

function decode(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'))
}

function flipped(bytes: Uint8Array<ArrayBuffer>, bit: number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}
