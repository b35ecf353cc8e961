import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { commands } from './any-command.ts'
import { checkEnd, type Model } from './model.ts'
import { createWorld } from './world.ts'

/*
 * Drives client, gateway and receiver with random sequences, and a model beside them that knows the documented rules.
 * SEQUENCES=2000 npx vitest run test/sandbox/model.test.ts runs as many as are asked for; SEED=... the same again.
 */
const sequences = sequencesOf(60)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const seldom = [
  'cancelled, and reads otherwise',
  'perhaps cancelled',
  'contradictory results of a payment',
  'contradictory results of a refund',
  'answer to another request',
  'claim: arrives, late',
  'complete: arrives, late',
  'complete: rejects',
  'complete: took effect, no reply',
  'release: arrives, late',
  'handled again for want of a record',
  'refund: SUCCESS',
  'refund: REFUND_IN_PROCESS',
  'refund: REFUND_AMOUNT_EXCEED',
  'refund: ORDER_IS_CANCELED',
  'waited for a refund',
  'clock set forward during a call',
  'clock set back during a call',
]

it(`keeps shop and gateway in agreement over ${sequences} random sequences`, async () => {
  let steps = 0
  let sends = 0
  const tried = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25, size: 'max' }), async (sequence) => {
      const world = await createWorld()
      const model: Model = { payments: [], told: new Map(), count: 0 }
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), sequence)
        await checkEnd(model, world)
      } finally {
        await world.close()
      }
      steps += [...sequence].length
      sends += world.sends
      for (const [what, count] of world.tried) tried.set(what, (tried.get(what) ?? 0) + count)
    }),
    { numRuns: sequences, ...seed },
  )
  // What was not tried has shown nothing; a few sequences need not come to everything.
  if (sequences >= 500) for (const what of seldom) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(`${sequences} sequences, ${steps} steps, ${sends} sends of notifications: all agree`)
}, 3_600_000)
