import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { anyCommand, beginning } from './all-families-model/any-command.ts'
import { checkWholeEnd, newWholeModel } from './all-families-model/model.ts'
import { families } from './all-families-model/owners.ts'
import { createWholeWorld } from './all-families-model/world.ts'
import { begins } from './subscription-model/any-command.ts'

/*
 * Drives one shop through payments, consents, subscriptions, disputes and customs declarations at the same time, with the
 * models that each has alone beside it: whatever is done to one, all the others have to be as they were.
 * SEQUENCES=2000 npx vitest run test/sandbox/all-families-model.test.ts runs as many as are asked for; SEED=... the same
 * again.
 */
const sequences = sequencesOf(20)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const hasToBeTried = [
  ...families,
  'shared refund: SUCCESS',
  'shared refund: REFUND_AMOUNT_EXCEED',
  'shared refund: ORDER_STATUS_INVALID',
  'shared payment to dispute',
  'shared payment to declare',
  'declare: SUCCESS',
  'accept: SUCCESS',
  'update: SUCCESS',
  'handled again for want of a record',
]

it(`keeps all families apart, and in agreement, over ${sequences} random sequences`, async () => {
  let [steps, sends] = [0, 0]
  const tried = new Map<string, number>()
  const sequence = fc.commands(anyCommand, { maxCommands: 60, size: 'max' })
  await fc.assert(
    fc.asyncProperty(begins, beginning, sequence, async (begin, first, taken) => {
      const world = await createWholeWorld(begin)
      const model = newWholeModel(world)
      try {
        for (const command of first) if (command.check(model)) await command.run(model, world)
        await fc.asyncModelRun(() => ({ model, real: world }), taken)
        await checkWholeEnd(model)
      } finally {
        await world.close()
      }
      steps += [...taken].length
      sends += world.sends
      for (const [what, count] of world.tried) tried.set(what, (tried.get(what) ?? 0) + count)
    }),
    { numRuns: sequences, ...seed },
  )
  // What was not tried has shown nothing; a few sequences need not come to everything.
  if (sequences >= 500) for (const what of hasToBeTried) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(`${sequences} sequences, ${steps} steps, ${sends} sends of notifications: all agree`)
}, 3_600_000)
