import { describe, expect, it } from 'vitest'
import { receiverSize } from '../../bench/receiver-size.ts'

describe('a bundle of the receiver with both validators', async () => {
  const { upFront, later, files } = await receiverSize()

  it('weighs at most 8 kB, minified and gzipped', () => {
    expect(upFront).toBeLessThanOrEqual(8_192)
  })

  it('loads what explains a refusal, and the Node port, only when they are needed', () => {
    for (const name of [
      'to-refusal-error',
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

  it('has the validators', () => {
    expect(files).toContain('generated/validators/notification-verdicts.js')
  })
})
