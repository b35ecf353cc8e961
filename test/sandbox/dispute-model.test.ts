import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { commands, plans } from './dispute-model/any-command.ts'
import { Pay } from './dispute-model/commands.ts'
import { day, type Model } from './dispute-model/model.ts'
import { checkState, createDisputeWorld, nameOf } from './dispute-model/world.ts'
import { checkTold, sendGivenUp } from './handled-once.ts'

/*
 * Drives client, gateway and receiver through disputes, and a model beside them that knows the deadlines.
 * SEQUENCES=2000 npx vitest run test/sandbox/dispute-model.test.ts runs as many as are asked for; SEED=... the same again.
 */
const sequences = sequencesOf(40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const seldom = [
  'accept: SUCCESS',
  'accept: REPEAT_REQUEST',
  'accept: TIME_EXCEEDS_LIMIT',
  'supply: SUCCESS',
  'supply: REPEAT_REQUEST',
  'supply: TIME_EXCEEDS_LIMIT',
  'supply: NOT_ALLOW_IN_CURRENT_STATUS',
  'supply: DEFENSE_EXCEED_LIMIT',
  'supply: PARAM_ILLEGAL',
  'taken, and repeated',
  'withdraw: CANCELLED',
  'VALIDATE_FAIL: OPEN',
  'handled again for want of a record',
]

it(`takes no answer after the deadline, and tells each step once, over ${sequences} random sequences`, async () => {
  let [steps, disputes, sends] = [0, 0, 0]
  const tried = new Map<string, number>()
  const sequence = fc.commands(commands, { maxCommands: 25, size: 'max' })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...plans), sequence, async (first, taken) => {
      const world = await createDisputeWorld()
      const model: Model = { payments: [], disputes: [], planned: [], told: [], count: 0 }
      try {
        await new Pay('', first).run(model, world)
        await fc.asyncModelRun(() => ({ model, real: world }), taken)
        // The longest deadline, and all sends of the last notification.
        await world.pass(50 * day)
        await sendGivenUp(world)
        checkState(model, world)
        const areDoubled = model.payments.some(({ isDuplicated }) => isDuplicated)
        checkTold(world, model.told, nameOf, areDoubled)
      } finally {
        await world.close()
      }
      steps += [...taken].length
      disputes += model.disputes.length
      sends += world.sends
      for (const [what, count] of world.tried) tried.set(what, (tried.get(what) ?? 0) + count)
    }),
    { numRuns: sequences, ...seed },
  )
  // What was not tried has shown nothing; a few sequences need not come to everything.
  if (sequences >= 500) for (const what of seldom) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(
    `${sequences} sequences, ${steps} steps, ${disputes} disputes, ${sends} sends of notifications: all agree`,
  )
}, 3_600_000)
