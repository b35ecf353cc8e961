import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readElement, readElements, writeElement } from '../../../src/signing/keys/der.ts'
import * as tags from '../../../src/signing/keys/der-tags.ts'
import { identifyKey } from '../../../src/signing/keys/identify-key.ts'
import { bitLength, isConsistent, type RsaPrivateIntegers } from '../../../src/signing/keys/rsa-integers.ts'

const bytes = (...values: number[]) => new Uint8Array(values)

describe('readElement', () => {
  it.each([
    ['no content', { given: bytes(5, 0), want: { tag: 5, size: 2 } }],
    ['a short length', { given: bytes(4, 2, 7, 8), want: { tag: 4, size: 4 } }],
    ['bytes after it', { given: bytes(4, 1, 7, 8), want: { tag: 4, size: 3 } }],
    ['a long length', { given: bytes(4, 0x81, 1, 7), want: { tag: 4, size: 4 } }],
    ['a cut content', { given: bytes(4, 3, 7), want: { tag: 4, size: 5 } }],
    ['a huge length', { given: bytes(4, 0x84, 255, 255, 255, 255), want: { size: 4294967301 } }],
  ])('reads %s', (_name, { given, want }) => {
    expect(readElement(given)).toMatchObject(want)
  })

  it.each([
    ['nothing', bytes()],
    ['a tag alone', bytes(4)],
    ['an indefinite length', bytes(0x30, 0x80, 0, 0)],
    ['a length of five bytes', bytes(4, 0x85, 0, 0, 0, 0, 1, 7)],
    ['a cut length', bytes(4, 0x82, 1)],
  ])('does not read %s', (_name, given) => {
    expect(readElement(given)).toBeUndefined()
  })
})

describe('writeElement', () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [0x81, 128]],
    [255, [0x81, 255]],
    [256, [0x82, 1, 0]],
    [65535, [0x82, 255, 255]],
  ])('writes the length %i', (length, want) => {
    const element = writeElement(tags.octetString, new Uint8Array(length).fill(1))
    expect([...element.subarray(1, 1 + want.length)]).toEqual(want)
    expect(element.length).toBe(1 + want.length + length)
  })

  it('writes what readElements reads', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), (parts) => {
        const written = Buffer.concat(parts.map((part) => writeElement(tags.octetString, part)))
        const read = readElements(written)
        expect(read?.map(({ content }) => [...content])).toEqual(parts.map((part) => [...part]))
        // One byte less is not a list of whole elements.
        if (written.length > 0 && parts.at(-1)?.length !== 0) {
          expect(readElements(written.subarray(0, -1))).toBeUndefined()
        }
      }),
    )
  })
})

describe('identifyKey', () => {
  const integers = (count: number) => new Array<number>(count).fill(tags.integer)
  it.each([
    ['two integers', { given: integers(2), want: 'public' }],
    ['nine integers', { given: integers(9), want: 'private' }],
    ['eight integers', { given: integers(8), want: 'unknown' }],
    ['ten integers', { given: integers(10), want: 'unknown' }],
    [
      'nine elements, of which one is no integer',
      { given: [...integers(8), tags.octetString], want: 'unknown' },
    ],
    ['nothing', { given: [], want: 'unknown' }],
  ])('takes a sequence of %s by its form', (_name, { given, want }) => {
    const elements = given.map((tag) => writeElement(tag, [3]))
    expect(identifyKey(writeElement(tags.sequence, ...elements)).kind).toBe(want)
  })

  it.each([
    ['0', [0], 'unknown'],
    ['1', [1], 'unknown'],
    ['1, written longer', [0, 0, 1], 'unknown'],
    ['2', [2], 'public'],
    ['65537', [1, 0, 1], 'public'],
  ])('takes two integers for a public key where the exponent is %s: %j, %s', (_name, exponent, want) => {
    const elements = [[5], exponent].map((integer) => writeElement(tags.integer, integer))
    expect(identifyKey(writeElement(tags.sequence, ...elements)).kind).toBe(want)
  })
})

describe('isConsistent', () => {
  /** A textbook key: n = 3233 = 61 * 53, e = 17, d = 2753. */
  const good = { version: 0, n: 3233, e: 17, d: 2753, p: 61, q: 53, dp: 53, dq: 49, qInverse: 38 }
  it.each<[string, { given: Partial<typeof good>; want: boolean }]>([
    ['a key', { given: {}, want: true }],
    ['another modulus', { given: { n: 3234 }, want: false }],
    ['a prime that is one', { given: { p: 1, q: 3233 }, want: false }],
    ['the other prime that is one', { given: { p: 3233, q: 1, d: 1521 }, want: false }],
    ['a prime that is zero', { given: { n: 0, p: 0 }, want: false }],
    ['the other prime that is zero', { given: { n: 0, q: 0 }, want: false }],
    ['another exponent', { given: { e: 19 }, want: false }],
    ['the exponent 1, with which anybody can sign', { given: { e: 1, d: 1, dp: 1, dq: 1 }, want: false }],
    ['a private exponent that fits one prime', { given: { d: 2753 + 60 }, want: false }],
    ['a private exponent that fits the other', { given: { d: 2753 + 52 }, want: false }],
    ['another exponent for a prime', { given: { dp: 54 }, want: false }],
    ['another exponent for the other', { given: { dq: 50 }, want: false }],
    ['another coefficient', { given: { qInverse: 39 }, want: false }],
  ])('%s', (_name, { given, want }) => {
    const integers = Object.values({ ...good, ...given }).map((value) => bytes(value >> 8, value & 255))
    expect(isConsistent(integers as unknown as RsaPrivateIntegers)).toBe(want) // nine, in this order
  })
})

describe('bitLength', () => {
  it.each([
    ['nothing', { given: bytes(), want: 0 }],
    ['zero', { given: bytes(0, 0), want: 0 }],
    ['1', { given: bytes(1), want: 1 }],
    ['127', { given: bytes(127), want: 7 }],
    ['128', { given: bytes(128), want: 8 }],
    ['128 after zeros', { given: bytes(0, 0, 128), want: 8 }],
    ['256', { given: bytes(1, 0), want: 9 }],
  ])('%s', (_name, { given, want }) => {
    expect(bitLength(given)).toBe(want)
  })
})
