import { describe, expect, it } from 'vitest'
import { receiverSize } from '../../bench/receiver-size.ts'

describe('a bundle of the receiver', async () => {
  const { upFront, later, validators, files } = await receiverSize()

  it('weighs at most 8 kB, minified and gzipped', () => {
    expect(upFront).toBeLessThanOrEqual(8_192)
  })

  it('loads what explains a refusal, and the Node port, only when they are needed', () => {
    for (const name of [
      'explain-refusal',
      'diagnose-signature',
      'node-port',
      'find-problem',
      'parse-key',
      'import-private-key',
    ]) {
      expect(files.filter((file) => file.includes(name))).toEqual([])
    }
    expect(later).toBeGreaterThan(0)
  })

  it('loads the validators with the first notification, and weighs at most 18 kB with those of both', () => {
    expect(files.filter((file) => file.startsWith('generated/validators/'))).toEqual([])
    expect(validators).toBeGreaterThan(0)
    expect(upFront + validators).toBeLessThanOrEqual(18_000)
  })
})
