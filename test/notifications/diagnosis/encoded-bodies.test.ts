import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createBudget } from '../../../src/notifications/diagnosis/budget.ts'
import { decompress } from '../../../src/notifications/diagnosis/decompress.ts'
import { encodedBodies } from '../../../src/notifications/diagnosis/encoded-bodies.ts'
import { createTestNotification } from '../../../src/testing/index.ts'
import { signed, watch } from '../fixture.ts'

const text = JSON.stringify({
  ...createTestNotification('CAPTURE_RESULT'),
  shop: 'Café Müller, 50 €, 商店',
})
const utf8 = Buffer.from(text)
const western = JSON.stringify({ notifyType: 'X', shop: 'Café “Müller”, 50 €' })

/** What windows-1252 has from 0x80 on; what follows is as in latin1. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** As `windows-1252` writes it, which is latin1 but for the euro sign and others. */
const asWindows = (given: string) =>
  Buffer.from(given.replaceAll('€', '\u0080').replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')
/** What a program makes of UTF-8 that it takes for windows-1252, or for latin1. */
const misread = (given: Uint8Array) =>
  Buffer.from(Array.from(given, (byte) => windows[byte - 0x80] ?? String.fromCharCode(byte)).join(''))
const misreadStrictly = (given: Uint8Array) => Buffer.from(Buffer.from(given).toString('latin1'))
const swapped = (given: Buffer) => Buffer.from(given).swap16()
const utf16 = (given: string) => Buffer.from(given, 'utf16le')
const base64 = (given: Uint8Array) => Buffer.from(Buffer.from(given).toString('base64'))
const lines = (given: Uint8Array) => Buffer.from((given.toString().match(/.{1,76}/g) ?? []).join('\r\n'))
const quoted = (given: string) => Buffer.from(JSON.stringify(given))

interface Case {
  readonly arrives: Uint8Array
  readonly signs?: string
  readonly encoding?: string
  readonly want: readonly [cause: string | undefined, says: RegExp]
}

const decodeIt = /decoded from base64.*isBase64Encoded/
const decompressIt = /decompressed/
const repaired = /repaired.*latin1/

describe('a body in another form is diagnosed by name', () => {
  it.each<[string, Case]>([
    ['base64', { arrives: base64(utf8), want: ['body-base64', decodeIt] }],
    [
      'base64 without padding',
      { arrives: Buffer.from(utf8.toString('base64').replace(/=+$/, '')), want: ['body-base64', decodeIt] },
    ],
    [
      'base64 for URLs',
      { arrives: Buffer.from(utf8.toString('base64url')), want: ['body-base64', decodeIt] },
    ],
    ['base64 in lines', { arrives: lines(base64(utf8)), want: ['body-base64', decodeIt] }],
    [
      'base64 as a JSON string',
      {
        arrives: quoted(utf8.toString('base64')),
        want: ['body-json-string', /JSON string.*And: .*base64/],
      },
    ],
    [
      'base64 twice',
      { arrives: base64(base64(utf8)), want: ['body-base64', /base64.*And: .*decoded from base64/] },
    ],
    ['base64 three times', { arrives: base64(base64(base64(utf8))), want: [undefined, /None of the known/] }],
    ['gzip', { arrives: gzipSync(utf8), want: ['body-compressed', decompressIt] }],
    [
      'gzip with a header that says so',
      { arrives: gzipSync(utf8), encoding: 'gzip', want: ['body-compressed', decompressIt] },
    ],
    ['deflate', { arrives: deflateSync(utf8), want: ['body-compressed', decompressIt] }],
    [
      'deflate without a frame',
      { arrives: deflateRawSync(utf8), encoding: 'Deflate', want: ['body-compressed', decompressIt] },
    ],
    [
      'deflate without a frame and without a header',
      { arrives: deflateRawSync(utf8), want: [undefined, /None of the known/] },
    ],
    [
      'Brotli',
      { arrives: brotliCompressSync(utf8), encoding: ' br ', want: ['body-compressed', decompressIt] },
    ],
    ['Brotli without a header', { arrives: brotliCompressSync(utf8), want: [undefined, /None/] }],
    [
      'gzip in base64',
      { arrives: base64(gzipSync(utf8)), want: ['body-base64', /base64.*And: .*decompressed/] },
    ],
    ['UTF-8 read as windows-1252', { arrives: misread(utf8), want: ['body-latin1', repaired] }],
    ['UTF-8 read as latin1', { arrives: misreadStrictly(utf8), want: ['body-latin1', repaired] }],
    [
      'UTF-8 read as latin1 twice',
      { arrives: misread(misread(utf8)), want: ['body-latin1', /repaired.*And: .*repaired/] },
    ],
    [
      'text written as windows-1252',
      { signs: western, arrives: asWindows(western), want: ['body-latin1', repaired] },
    ],
    [
      'text of which a part is lost',
      { signs: western, arrives: Buffer.from(western.replace('é', '\ufffd')), want: [undefined, /U\+FFFD/] },
    ],
    ['UTF-16', { arrives: utf16(text), want: ['body-utf-16', /UTF-16/] }],
    ['UTF-16, the other order', { arrives: swapped(utf16(text)), want: ['body-utf-16', /UTF-16/] }],
    ['UTF-16 with a mark', { arrives: utf16(`\ufeff${text}`), want: ['body-utf-16', /UTF-16/] }],
    [
      'UTF-16 with a mark, the other order',
      { arrives: swapped(utf16(`\ufeff${text}`)), want: ['body-utf-16', /UTF-16/] },
    ],
    ['a JSON string', { arrives: quoted(text), want: ['body-json-string', /JSON string that holds/] }],
    [
      'a JSON string of a JSON string',
      { arrives: quoted(JSON.stringify(text)), want: ['body-json-string', /And: .*JSON string/] },
    ],
    [
      'a JSON string with escapes of all that is not ASCII',
      {
        arrives: Buffer.from(
          JSON.stringify(text).replace(
            /[\u0080-\uffff]/g,
            (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
        want: ['body-json-string', /JSON string/],
      },
    ],
  ])('%s', async (_name, { arrives, signs = text, encoding, want: [cause, says] }) => {
    const { deliver, refused, handled } = watch()
    const sent = await signed(signs)
    const headers = { ...sent.headers, ...(encoding && { 'content-encoding': encoding }) }
    expect((await deliver({ ...sent, headers, body: arrives })).status).toBe(401)
    expect(handled).toEqual([])
    expect(refused[0]?.diagnosis?.cause).toBe(cause)
    expect(refused[0]?.error.message).toMatch(says)
  })

  it.each<[string, Uint8Array]>([
    ['base64', base64(utf8)],
    ['gzip', gzipSync(utf8)],
    ['UTF-16', utf16(text)],
    ['a JSON string', quoted(text)],
    ['latin1', misread(utf8)],
  ])('not when what is undone does not fit: %s', async (_name, body) => {
    const { deliver, refused } = watch()
    await deliver({ ...(await signed('{"notifyType":"Y"}')), body })
    expect(refused[0]?.diagnosis).toBeUndefined()
  })

  it('together with a path that was rewritten', async () => {
    const { deliver, refused } = watch()
    const sent = await signed(text, { path: '/stage/antom/notify' })
    await deliver({
      ...sent,
      path: '/antom/notify',
      headers: { ...sent.headers, 'x-forwarded-prefix': '/stage/' },
      body: base64(utf8),
    })
    expect(refused[0]?.diagnosis).toMatchObject({
      cause: 'path-rewritten',
      advice: expect.stringMatching(/\/stage\/antom\/notify.*And: .*base64/),
    })
  })
})

describe('of what a usual body looks like', () => {
  it.each<[string, string | Uint8Array]>([
    ['JSON of ASCII', '{"notifyType":"CAPTURE_RESULT"}'],
    ['JSON with line breaks', '{\r\n  "notifyType": "CAPTURE_RESULT"\r\n}\r\n'],
    ['JSON with other characters', '{"shop":"商店"}'],
    ['nothing', ''],
    ['a word', 'abc'],
  ])('nothing is undone: %s', async (_name, given) => {
    const body = typeof given === 'string' ? Buffer.from(given) : given
    const budget = createBudget()
    const found: unknown[] = []
    for await (const guess of encodedBodies(body, { headers: {}, budget, maxBodySize: 131_072 }))
      found.push(guess)
    budget.close()
    expect(found).toEqual([])
    // Only the repair of characters has to be tried to be found impossible.
    expect(budget.spent().producedBytes).toBeLessThanOrEqual(body.length)
  })
})

describe('decompressing', () => {
  const bomb = Buffer.alloc(50_000_000)
  const all = [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate-raw', deflateRawSync],
    // The best quality, which is the default, takes twenty times as long.
    ['br', (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ] as const

  it.each(all)(
    '%s gives what was compressed, up to the limit and not a byte more',
    async (compression, compress) => {
      const plain = Buffer.from('x'.repeat(1000))
      expect(await decompress(compress(plain), compression, 1000)).toEqual(new Uint8Array(plain))
      expect(await decompress(compress(plain), compression, 999)).toBeUndefined()
      expect(await decompress(compress(Buffer.alloc(0)), compression, 1)).toEqual(new Uint8Array())
      expect(await decompress(compress(plain), compression, 0)).toBeUndefined()
    },
  )

  it.each(all)('%s stops at a bomb', async (compression, compress) => {
    expect(await decompress(compress(bomb), compression, 131_072)).toBeUndefined()
  })

  it.each(all)('%s gives nothing for what is broken, in whatever way', async (compression, compress) => {
    const whole = compress(utf8)
    for (const broken of [
      Buffer.alloc(0),
      whole.subarray(0, 1),
      whole.subarray(0, -9),
      Buffer.concat([whole.subarray(0, 12), Buffer.alloc(50_000, 7)]),
      Buffer.alloc(1000, 0xff),
    ]) {
      expect(await decompress(broken, compression, 131_072)).not.toEqual(new Uint8Array(utf8))
    }
  })
})
