import { describe, expect, it } from 'vitest'
import { receiverSize } from '../../bench/receiver-size.ts'

describe('a bundle of the receiver with both validators', async () => {
  const { upFront, later, files } = await receiverSize()

  it('weighs no more than it does today', () => {
    // To come down to 8192; `npm run bench -- --only bundle-size` says how far it is from there.
    expect(upFront).toBeLessThanOrEqual(9_850)
  })

  it('loads what explains a refusal, and the Node port, only when they are needed', () => {
    for (const name of [
      'explain-refusal',
      'diagnose-signature',
      'node-port',
      'parse-key',
      'import-private-key',
    ]) {
      expect(files.filter((file) => file.includes(name))).toEqual([])
    }
    expect(later).toBeGreaterThan(0)
  })

  it('has the validators', () => {
    expect(files).toContain('generated/validators/notifications.js')
  })
})
