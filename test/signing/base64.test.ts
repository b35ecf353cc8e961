import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../src/signing/base64.ts'

describe('base64', () => {
  it('is written as others write it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 800 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
    )
  })

  it('is written for many bytes', () => {
    const bytes = new Uint8Array(300_001).map((_, index) => index % 251)
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
  })

  it('is read as it was written, with and without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 800 }), (bytes) => {
        const text = encodeBase64(bytes)
        expect(Buffer.from(decodeBase64(text) ?? [0, 0]).equals(bytes)).toBe(true)
        expect(Buffer.from(decodeBase64(text.replace(/=+$/, '')) ?? [0, 0]).equals(bytes)).toBe(true)
      }),
    )
  })

  it('is read whichever of its characters are percent-encoded', () => {
    const escaped = (character: string, upper: boolean) => {
      const hex = character.charCodeAt(0).toString(16)
      return `%${upper ? hex.toUpperCase() : hex}`
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.infiniteStream(fc.nat(3)), (bytes, choices) => {
        const text = Array.from(encodeBase64(bytes), (character) => {
          const choice = choices.next().value
          return choice > 1 ? escaped(character, choice === 3) : character
        }).join('')
        expect(Buffer.from(decodeBase64(text) ?? [0, 0]).equals(bytes)).toBe(true)
      }),
    )
  })

  it('is read where an escape is followed by digits that are all zero', () => {
    expect(decodeBase64('%41AAA%41AAA')).toEqual(new Uint8Array(6))
  })

  it.each([
    ['A'],
    ['AAAAA'],
    ['AA AA'],
    ['AAA AAA'],
    ['AAAA\n'],
    [' AAAA'],
    ['AA=A'],
    ['AA==='],
    ['===='],
    ['=AAAA'],
    ['AAAA=AAAA'],
    ['AAAA==AAAA'],
    ['-_-_'],
    ['AA\u00e9A'],
    ['AAA\u00e9'],
    ['AAA\u20ac'],
    // The bytes of each stand in groups of their own.
    ['AAA\u00e9AAAA'],
    ['AAA\u20acAAAA'],
    ['AAA\0'],
    ['AAAA%'],
    ['AAA%4'],
    ['AAA%4G'],
    ['AAA%:1'],
    ['AAA%/1'],
    ['AAA%g1'],
    ['AAA%@1'],
    ['AAA%`1'],
    ['AAA%4/'],
    ['AAA%4:'],
    ['AAA%4@'],
    ['AAA%4`'],
    ['AAA%C1'],
    ['AAA%20'],
    ['AA%3DA'],
    ['%3D%3D%3D'],
  ])('is not %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })
})
