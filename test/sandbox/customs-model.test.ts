import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { commands, pay } from './customs-model/any-command.ts'
import { type Model, minute } from './customs-model/model.ts'
import { checkState, nameOf } from './customs-model/world.ts'
import { checkTold, sendGivenUp } from './handled-once.ts'
import { createWorld } from './world.ts'

/*
 * Drives client and gateway through customs declarations, and a model beside them that knows what may be declared, and
 * when it may be sent again. SEQUENCES=2000 npx vitest run test/sandbox/customs-model.test.ts runs as many as are asked
 * for; SEED=... the same again.
 */
const sequences = sequencesOf(40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const seldom = [
  'declare: SUCCESS',
  'declare: DUPLICATED_DECLARATIONS',
  'declare: TOTAL_DECLARATION_AMOUNT_EXCEED',
  'declare: ORDER_STATUS_INVALID',
  'declare: PARAM_ILLEGAL',
  'again: SUCCESS',
  'again: REPEAT_REQ_INCONSISTENT',
  'again: DUPLICATED_DECLARATIONS',
  'again: TOTAL_DECLARATION_AMOUNT_EXCEED',
  'again: ORDER_STATUS_INVALID',
  'cancel: SUCCESS',
  'inquired',
  'upload: SUCCESS',
  'upload: PARAM_ILLEGAL',
  'upload: empty',
  'upload: too-large',
]

it(`declares each order once and never more than was paid, over ${sequences} random sequences`, async () => {
  let [steps, declarations] = [0, 0]
  const tried = new Map<string, number>()
  const sequence = fc.commands(commands, { maxCommands: 25, size: 'max' })
  await fc.assert(
    fc.asyncProperty(pay, sequence, async (first, taken) => {
      const world = await createWorld()
      const model: Model = { payments: [], declarations: [], sent: [], told: [], count: 0 }
      try {
        await first.run(model, world)
        await fc.asyncModelRun(() => ({ model, real: world }), taken)
        await world.pass(2 * 1440 * minute)
        await sendGivenUp(world)
        checkState(model, world)
        const waiting = model.payments.filter(({ state }) => state === 'waiting')
        const failed = waiting.map(({ id }) => `payment ${id} F`)
        checkTold(world, [...model.told, ...failed], nameOf, false)
      } finally {
        await world.close()
      }
      steps += [...taken].length
      declarations += model.declarations.length
      for (const [what, count] of world.tried) tried.set(what, (tried.get(what) ?? 0) + count)
    }),
    { numRuns: sequences, ...seed },
  )
  // What was not tried has shown nothing; a few sequences need not come to everything.
  if (sequences >= 500) for (const what of seldom) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(`${sequences} sequences, ${steps} steps, ${declarations} declarations: all agree`)
}, 3_600_000)
