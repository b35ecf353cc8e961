import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSignatureError } from '../../src/core/errors.ts'
import { contentToSign, importPublicKey, signedContent, verify } from '../../src/signing/index.ts'
import { bodiesOf, notBodies } from '../support/body-kinds.ts'
import { message, pem } from './vectors.ts'

const good = message('notification')
const signature = new Uint8Array(Buffer.from(good.signature, 'base64'))
const { path, clientId, time } = good

/** What has to hold whatever happened before. */
async function expectThatAGoodMessageVerifies(): Promise<void> {
  const publicKey = await importPublicKey(pem('public-spki.pem'))
  const { content, body } = signedContent(good)
  expect(await verify(content, signature, publicKey)).toBe(true)
  expect(Buffer.from(body).equals(good.body)).toBe(true)
}

/** Passes what a program in JavaScript can pass, although the types do not let it. */
function contentOf(body: unknown): Uint8Array {
  return contentToSign({ path, clientId, time, body: body as string })
}

describe('a body of this kind is signed, and a good message verifies afterwards', () => {
  it.each(bodiesOf('{"a":"b"}'))('%s', async (_name, make) => {
    expect(Buffer.from(contentOf(make())).toString()).toBe(`POST ${path}\n${clientId}.${time}.{"a":"b"}`)
    await expectThatAGoodMessageVerifies()
  })
})

describe('a body of this kind is refused by name, and a good message verifies afterwards', () => {
  it.each(notBodies)('%s', async (_name, make) => {
    for (let count = 0; count < 3; count++) {
      let caught: unknown
      try {
        contentOf(make())
      } catch (error) {
        caught = error
      }
      if (!isSignatureError(caught)) throw new Error('no SignatureError was thrown', { cause: caught })
      expect(caught.reason).toBe('unsignable')
      expect(caught.message).toMatch(/^The body .*cannot be part of the content to be signed$/)
    }
    await expectThatAGoodMessageVerifies()
  })

  it('any of them, in any order, between bodies of any length', async () => {
    const step = fc.oneof(
      fc.constantFrom(...notBodies).map(([, make]) => make),
      fc.nat(40_000).map((length) => () => new Uint8Array(length)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        for (const make of steps) {
          try {
            contentOf(make())
          } catch (error) {
            expect(isSignatureError(error)).toBe(true)
          }
        }
        await expectThatAGoodMessageVerifies()
      }),
      { numRuns: 30 },
    )
  })
})

describe('signedContent', () => {
  it('gives the bytes of the body within the content', () => {
    const parts = fc.record({
      path: fc.constantFrom('/', '/a?b=c', '/caf\u00e9', `/${'\u8336'.repeat(50)}`, '/\u{1f375}'),
      body: fc.oneof(fc.uint8Array({ maxLength: 2000 }), fc.string({ unit: 'binary' })),
    })
    fc.assert(
      fc.property(parts, ({ path, body }) => {
        const { content, body: within } = signedContent({ path, clientId, time, body })
        expect(within.buffer).toBe(content.buffer)
        expect(within.byteOffset + within.length).toBe(content.byteOffset + content.length)
        expect(Buffer.from(within).equals(Buffer.from(body as string))).toBe(true)
        const head = Buffer.from(content)
          .subarray(0, content.length - within.length)
          .toString()
        expect(head).toBe(`POST ${path}\n${clientId}.${time}.`)
      }),
    )
  })

  it.each(bodiesOf('{"a":"b"}').filter(([name]) => !name.startsWith('text')))(
    'copies %s, so that its owner can use the memory again',
    (_name, make) => {
      const given = make() as ArrayBuffer | ArrayBufferView<ArrayBuffer>
      const { content, body } = signedContent({ path, clientId, time, body: given })
      const before = Buffer.from(content)
      const memory = ArrayBuffer.isView(given)
        ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
        : new Uint8Array(given)
      memory.fill(0x78)
      expect(Buffer.from(content).equals(before)).toBe(true)
      expect(Buffer.from(body).toString()).toBe('{"a":"b"}')
    },
  )

  it('gives no memory twice', () => {
    const all = Array.from({ length: 200 }, () => signedContent(good).content.buffer)
    expect(new Set(all).size).toBe(200)
  })
})
