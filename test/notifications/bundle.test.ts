import { describe, expect, it } from 'vitest'
import { receiverSize, receivingSize } from '../../bench/receiver-size.ts'
import { eventNames } from '../../generated/event-names.ts'

describe('a bundle of the receiver', async () => {
  const start = await receiverSize()

  it('weighs at most 8 kB at start, minified and gzipped', () => {
    expect(start.upFront).toBeLessThanOrEqual(8_192)
  })

  // Without the adapter, which is of one kind, and the validators, which weigh what the contract of the day makes of
  // them: the benchmark has them.
  it('weighs at most 14.6 kB, and 60 bytes for each event, with all that receives', async () => {
    expect((await receivingSize()).upFront).toBeLessThanOrEqual(14_605 + 60 * eventNames.length)
  })

  it('knows of events only their names at start', () => {
    expect(start.files.filter((file) => file.startsWith('generated/'))).toEqual(['generated/event-names.ts'])
  })

  it('loads what receives, explains a refusal or names a deviation only when it is needed', async () => {
    const later = [
      'to-refusal-error',
      'diagnose-signature',
      'adapters/fetch',
      'adapters/node',
      'describe-error',
      'signing/signature-header',
      'signing/content',
      'body-kind-problem',
      'notification-deviations',
    ]
    for (const name of later) {
      expect(start.files.filter((file) => file.includes(name))).toEqual([])
    }
    for (const name of ['authenticate', 'verifier', 'parse-body', 'dispatch', 'generated/validators']) {
      expect(start.files.filter((file) => file.includes(name))).toEqual([])
    }
    expect(start.later).toBeGreaterThan(0)
    const { files } = await receivingSize()
    for (const name of later) expect(files.filter((file) => file.includes(name))).toEqual([])
  })
})
