import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSignatureError, type SignatureErrorReason } from '../../src/core/errors.ts'
import { formatSignatureHeader, parseSignatureHeader } from '../../src/signing/signature-header.ts'

// Three bytes whose base64 has all that percent-encoding changes: +/v7 has no padding, +/s= has.
const bytes = new Uint8Array([0xfb, 0xfb])
const base64 = '+/s='
const encoded = '%2B%2Fs%3D'

describe('formatSignatureHeader', () => {
  it.each([
    [
      'one byte',
      {
        given: { keyVersion: 1, signature: new Uint8Array([0xfb]) },
        want: 'keyVersion=1,signature=%2Bw%3D%3D',
      },
    ],
    ['two bytes', { given: { keyVersion: 1, signature: bytes }, want: `keyVersion=1,signature=${encoded}` }],
    [
      'three bytes',
      {
        given: { keyVersion: 12, signature: new Uint8Array([0xfb, 0xfb, 0xfb]) },
        want: 'keyVersion=12,signature=%2B%2Fv7',
      },
    ],
  ])('%s', (_name, { given, want }) => {
    expect(formatSignatureHeader(given)).toBe(`algorithm=RSA256,${want}`)
  })
})

describe('parseSignatureHeader takes', () => {
  it.each<[string, { given: string; want?: number | undefined }]>([
    ["what Antom's libraries write", { given: `algorithm=RSA256,keyVersion=1,signature=${encoded}` }],
    ['what the documentation shows', { given: `algorithm=RSA256, keyVersion=1, signature=${encoded}` }],
    ['raw base64', { given: `algorithm=RSA256,keyVersion=1,signature=${base64}` }],
    ['raw base64 without padding', { given: 'algorithm=RSA256,keyVersion=1,signature=+/s' }],
    ['base64 encoded in part', { given: 'algorithm=RSA256,keyVersion=1,signature=+%2fs=' }],
    ['lower-case escapes', { given: 'algorithm=RSA256,keyVersion=1,signature=%2b%2fs%3d' }],
    ['another order', { given: `signature=${encoded},keyVersion=1,algorithm=RSA256` }],
    ['another order, raw', { given: `signature=${base64},keyVersion=1,algorithm=RSA256` }],
    ['other case of the names', { given: `Algorithm=RSA256,KEYVERSION=1,Signature=${encoded}` }],
    [
      'spaces and tabs everywhere',
      { given: ` algorithm = RSA256 ,\tkeyVersion =1 ,  signature= ${encoded}\t` },
    ],
    [
      'a parameter it does not know first',
      { given: `x=1,algorithm=RSA256,keyVersion=1,signature=${encoded}` },
    ],
    ['parameters it does not know', { given: `algorithm=RSA256,keyVersion=1,x=1,x=2,signature=${encoded}` }],
    [
      'a parameter that it does not know after the usual ones',
      { given: `algorithm=RSA256,keyVersion=1,signature=${encoded},x=1` },
    ],
    ['another key version', { given: `algorithm=RSA256,keyVersion=27,signature=${encoded}`, want: 27 }],
    ['key version 0', { given: `algorithm=RSA256,keyVersion=0,signature=${encoded}`, want: 0 }],
    ['key version 007', { given: `algorithm=RSA256,keyVersion=007,signature=${encoded}`, want: 7 }],
    [
      'the largest key version',
      { given: `algorithm=RSA256,keyVersion=999999999,signature=${encoded}`, want: 999999999 },
    ],
    ['no key version', { given: `algorithm=RSA256,signature=${encoded}`, want: undefined }],
    ['8192 characters', { given: `algorithm=RSA256,keyVersion=1,signature=${encoded}`.padEnd(8192) }],
  ])('%s', (_name, vector) => {
    const { keyVersion, signature } = parseSignatureHeader(vector.given)
    expect(keyVersion).toBe('want' in vector ? vector.want : 1)
    expect(signature).toEqual(bytes)
  })
})

describe('parseSignatureHeader refuses', () => {
  it.each<[string, { given: string; want: SignatureErrorReason }]>([
    ['nothing', { given: '', want: 'missing-header' }],
    ['whitespace', { given: ' \t', want: 'missing-header' }],
    [
      '8193 characters',
      { given: `algorithm=RSA256,signature=${encoded}`.padEnd(8193), want: 'header-too-long' },
    ],
    ['a million commas', { given: ','.repeat(1_000_000), want: 'header-too-long' }],
    ['no algorithm', { given: `keyVersion=1,signature=${encoded}`, want: 'missing-parameter' }],
    [
      'an empty algorithm',
      { given: `algorithm=,keyVersion=1,signature=${encoded}`, want: 'missing-parameter' },
    ],
    ['no signature', { given: 'algorithm=RSA256,keyVersion=1', want: 'missing-parameter' }],
    ['an empty signature', { given: 'algorithm=RSA256,keyVersion=1,signature=', want: 'missing-parameter' }],
    ['a blank signature', { given: 'algorithm=RSA256,keyVersion=1,signature= ', want: 'missing-parameter' }],
    [
      'another algorithm',
      { given: `algorithm=RSA512,keyVersion=1,signature=${encoded}`, want: 'unsupported-algorithm' },
    ],
    [
      'another algorithm without a signature',
      { given: 'algorithm=RSA512,keyVersion=1', want: 'unsupported-algorithm' },
    ],
    [
      'no algorithm at all',
      { given: `algorithm=none,keyVersion=1,signature=${encoded}`, want: 'unsupported-algorithm' },
    ],
    [
      'another spelling',
      { given: `algorithm=rsa256,keyVersion=1,signature=${encoded}`, want: 'unsupported-algorithm' },
    ],
    [
      'two algorithms',
      { given: `algorithm=RSA256,algorithm=RSA256,signature=${encoded}`, want: 'duplicate-parameter' },
    ],
    [
      'two signatures',
      { given: `algorithm=RSA256,signature=AA,Signature=${encoded}`, want: 'duplicate-parameter' },
    ],
    [
      'two signatures after the usual beginning',
      {
        given: `algorithm=RSA256,keyVersion=1,signature=${encoded},signature=AA`,
        want: 'duplicate-parameter',
      },
    ],
    [
      'two key versions',
      { given: `algorithm=RSA256,keyVersion=1,keyversion=2,signature=AA`, want: 'duplicate-parameter' },
    ],
    [
      'two headers joined into one',
      {
        given: `algorithm=RSA256,signature=${encoded}, algorithm=RSA256,signature=AA`,
        want: 'duplicate-parameter',
      },
    ],
    ['text without pairs', { given: 'RSA256', want: 'malformed-header' }],
    ['a bare signature', { given: base64, want: 'missing-parameter' }],
    ['a comma at the end', { given: `algorithm=RSA256,signature=${encoded},`, want: 'malformed-header' }],
    [
      'a comma in the version of the key, where Antom writes none',
      { given: `algorithm=RSA256,keyVersion=a,b,signature=${encoded}`, want: 'malformed-header' },
    ],
    ['two commas', { given: `algorithm=RSA256,,signature=${encoded}`, want: 'malformed-header' }],
    ['a pair without a name', { given: `=RSA256,signature=${encoded}`, want: 'malformed-header' }],
    [
      'a negative key version',
      { given: 'algorithm=RSA256,keyVersion=-1,signature=AA', want: 'bad-key-version' },
    ],
    [
      'a fractional key version',
      { given: 'algorithm=RSA256,keyVersion=1.5,signature=AA', want: 'bad-key-version' },
    ],
    ['an empty key version', { given: 'algorithm=RSA256,keyVersion=,signature=AA', want: 'bad-key-version' }],
    [
      'a key version of ten digits',
      { given: 'algorithm=RSA256,keyVersion=1000000000,signature=AA', want: 'bad-key-version' },
    ],
    [
      'a key version in hexadecimal',
      { given: 'algorithm=RSA256,keyVersion=0x1,signature=AA', want: 'bad-key-version' },
    ],
    ['half an escape', { given: 'algorithm=RSA256,signature=AA%3', want: 'bad-percent-encoding' }],
    [
      'an escape of other letters',
      { given: 'algorithm=RSA256,signature=AA%ZZ', want: 'bad-percent-encoding' },
    ],
    [
      'an escape that is not UTF-8',
      { given: 'algorithm=RSA256,signature=AA%ff', want: 'bad-percent-encoding' },
    ],
    ['plus signs made spaces', { given: 'algorithm=RSA256,signature= /s /s==', want: 'bad-base64' }],
    ['base64url', { given: 'algorithm=RSA256,signature=-_s=', want: 'bad-base64' }],
    ['one digit too many', { given: 'algorithm=RSA256,signature=AAAAA', want: 'bad-base64' }],
    ['padding in the middle', { given: 'algorithm=RSA256,signature=AA=AA', want: 'bad-base64' }],
    ['padding alone', { given: 'algorithm=RSA256,signature====', want: 'bad-base64' }],
    ['quotes', { given: 'algorithm=RSA256,signature="AA=="', want: 'bad-base64' }],
    ['what was encoded twice', { given: 'algorithm=RSA256,signature=AA%253D%253D', want: 'bad-base64' }],
  ])('%s', (_name, { given, want }) => {
    let caught: unknown
    try {
      parseSignatureHeader(given)
    } catch (error) {
      caught = error
    }
    if (!isSignatureError(caught)) throw new Error('no SignatureError was thrown')
    expect(caught.reason).toBe(want)
    expect(caught.message).toContain('algorithm=RSA256,keyVersion=1,signature=')
    expect(caught.message).not.toContain(encoded)
  })

  it('and says that a signature was encoded twice', () => {
    expect(() => parseSignatureHeader('algorithm=RSA256,signature=AA%253D%253D')).toThrow(/twice/)
  })
})

describe('a header', () => {
  const header = fc.record({
    keyVersion: fc.integer({ min: 0, max: 999_999_999 }),
    signature: fc.uint8Array({ minLength: 1, maxLength: 600 }),
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(header, ({ keyVersion, signature }) => {
        const read = parseSignatureHeader(formatSignatureHeader({ keyVersion, signature }))
        expect(read.keyVersion).toBe(keyVersion)
        expect(Buffer.from(read.signature).equals(signature)).toBe(true)
      }),
    )
  })

  it('is read the same with other spaces, order, case and encoding', () => {
    const space = fc.constantFrom('', ' ', '\t', '  ')
    const pairs = (signature: Uint8Array, keyVersion: number, raw: boolean, loud: boolean) => {
      const text = Buffer.from(signature).toString('base64')
      return [
        [loud ? 'ALGORITHM' : 'algorithm', 'RSA256'],
        [loud ? 'KeyVersion' : 'keyversion', String(keyVersion)],
        ['signature', raw ? text : encodeURIComponent(text)],
      ]
    }
    fc.assert(
      fc.property(
        header,
        fc.boolean(),
        fc.boolean(),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        space,
        space,
        ({ keyVersion, signature }, raw, loud, order, before, after) => {
          const written = pairs(signature, keyVersion, raw, loud).map((pair) =>
            pair.join(`${after}=${before}`),
          )
          const read = parseSignatureHeader(order.map((index) => written[index]).join(`${before},${after}`))
          expect(read.keyVersion).toBe(keyVersion)
          expect(Buffer.from(read.signature).equals(signature)).toBe(true)
        },
      ),
    )
  })

  it('of any text is read or refused with a SignatureError', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'algorithm=RSA256,signature=%+/ =\u00e9\u0000'),
          maxLength: 60,
        }),
        (text) => {
          try {
            parseSignatureHeader(text)
          } catch (error) {
            expect(isSignatureError(error)).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
