import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { begins, commands, plan } from './subscription-model/any-command.ts'
import { checkEnd } from './subscription-model/look-commands.ts'
import type { Model } from './subscription-model/model.ts'
import { Decide } from './subscription-model/payer-commands.ts'
import { Subscribe } from './subscription-model/subscribe.ts'
import { createSubscriptionWorld } from './subscription-model/world.ts'

/*
 * Drives client, gateway and receiver through the lives of subscriptions, and a model beside them that counts periods in
 * its own way. SEQUENCES=2000 npx vitest run test/sandbox/subscription-model.test.ts runs as many as are asked for;
 * SEED=... the same again.
 */
const sequences = sequencesOf(40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const seldom = [
  'update: SUCCESS',
  'update: PROCESS_FAIL',
  'update: PARAM_ILLEGAL',
  'update: UPDATE_FORBIDDEN_DURING_PAYMENT',
  'change: SUCCESS',
  'change: PARAM_ILLEGAL',
  'cancelSubscription: lost',
  'updateSubscription: UNKNOWN_EXCEPTION',
  'changeSubscription: slow',
  'repeated update',
  'repeated change',
  'handled again for want of a record',
]

it(`charges each period once, and nothing after the end, over ${sequences} random sequences`, async () => {
  let [steps, charges, sends] = [0, 0, 0]
  const tried = new Map<string, number>()
  const sequence = fc.commands(commands, { maxCommands: 25, size: 'max' })
  await fc.assert(
    fc.asyncProperty(begins, plan, sequence, async (begin, first, taken) => {
      const world = await createSubscriptionWorld(begin)
      const model: Model = { subscriptions: [], told: [], answered: new Map(), sent: [], count: 0 }
      try {
        // One is authorized at once: there is more to see then.
        await new Subscribe(first).run(model, world)
        if (model.subscriptions.length > 0) await new Decide(0, true).run(model, world)
        await fc.asyncModelRun(() => ({ model, real: world }), taken)
        await checkEnd(model, world)
      } finally {
        await world.close()
      }
      steps += [...taken].length
      charges += model.subscriptions.reduce((sum, one) => sum + one.charges.length, 0)
      sends += world.sends
      for (const [what, count] of world.tried) tried.set(what, (tried.get(what) ?? 0) + count)
    }),
    { numRuns: sequences, ...seed },
  )
  // What was not tried has shown nothing; a few sequences need not come to everything.
  if (sequences >= 500) for (const what of seldom) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(
    `${sequences} sequences, ${steps} steps, ${charges} charges, ${sends} sends of notifications: all agree`,
  )
}, 3_600_000)
