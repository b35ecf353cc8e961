import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takeBytes } from '../../src/signing/take-bytes.ts'

describe('takeBytes', () => {
  it('gives zeroed bytes of the length that was asked for, and none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(600), fc.nat(40_000)), { maxLength: 80 }), (lengths) => {
        const taken = lengths.map((length, index) => {
          const bytes = takeBytes(length)
          expect(bytes).toHaveLength(length)
          expect(bytes.every((byte) => byte === 0)).toBe(true)
          return bytes.fill((index % 255) + 1)
        })
        for (const [index, bytes] of taken.entries()) {
          expect(bytes.every((byte) => byte === (index % 255) + 1)).toBe(true)
        }
      }),
    )
  })

  it('cuts small ones from one piece, and does not hold a large one together with others', () => {
    const first = takeBytes(16_384)
    const [second, third, large] = [takeBytes(300), takeBytes(300), takeBytes(100_000)]
    expect(second.buffer).not.toBe(first.buffer)
    expect(third.buffer).toBe(second.buffer)
    expect(large.buffer.byteLength).toBe(100_000)
  })
})
