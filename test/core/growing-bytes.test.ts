import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createGrowingBytes } from '../../src/core/growing-bytes.ts'

it('holds what came, at most twice as much, and never more than there may be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 40 }),
      fc.nat(500),
      (pieces, spare) => {
        const whole = Buffer.concat(pieces)
        const read = createGrowingBytes(whole.length + spare)
        let length = 0
        for (const piece of pieces) {
          const given = piece.slice()
          read.add(given)
          // Copied: whoever gave it can use its memory again.
          given.fill(0)
          length += piece.length
          expect(read.length).toBe(length)
          expect(read.held).toBeLessThanOrEqual(Math.min(2 * length, whole.length + spare))
        }
        expect(Buffer.from(read.bytes())).toEqual(whole)
      },
    ),
  )
})

it('takes no more memory for a thousand pieces than for one', () => {
  const [many, one] = [createGrowingBytes(1024), createGrowingBytes(1024)]
  for (let count = 0; count < 1024; count += 1) many.add(new Uint8Array(1))
  one.add(new Uint8Array(1024))
  expect([many.held, one.held]).toEqual([1024, 1024])
})
