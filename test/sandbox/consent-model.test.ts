import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sequencesOf } from '../support/sequences.ts'
import { anyCommand } from './consent-model/any-command.ts'
import { checkConsentEnd } from './consent-model/check-end.ts'
import { newModel } from './consent-model/consent-model.ts'
import { createConsentWorld } from './consent-model/consent-world.ts'

/*
 * Drives authorizations, tokens, charges and stored cards with random sequences, and a model beside them that knows the
 * documented rules: no charge succeeds with a token that is not alive, every change of a consent is notified and handled
 * once, both sides agree at the end, and nothing secret is told or kept.
 * SEQUENCES=2000 npx vitest run test/sandbox/consent-model.test.ts runs as many as are asked for; SEED=... the same again.
 */
const sequences = sequencesOf(40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const hasToBeTried = [
  'charge: SUCCESS',
  'charge: INVALID_ACCESS_TOKEN',
  'charge: expired token',
  'charge: revoked token',
  'refresh: SUCCESS',
  'refresh: INVALID_REFRESH_TOKEN',
  'revoke: SUCCESS',
  'revoke: INVALID_ACCESS_TOKEN',
  'tokens whose answer was lost',
  'payer: agree',
  'payer: decline',
  'payer: end',
  'payer approves: first',
  'payer approves: card',
  'card: SUCCESS',
  'card: INVALID_EXPIRATION_DATE',
  'card: INVALID_CARD_NUMBER',
  'waited for a card',
  'act during pay',
  'act during applyToken',
  'act during revoke',
  'claim: arrives, late',
  'complete: took effect, no reply',
  'handled again for want of a record',
  'clock set back during a call',
]

it(`lets nothing be charged but with a living consent, over ${sequences} random sequences`, async () => {
  let steps = 0
  let sends = 0
  const tried = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.commands(anyCommand, { maxCommands: 30, size: 'max' }), async (sequence) => {
      const world = await createConsentWorld()
      const model = newModel()
      try {
        await fc.asyncModelRun(() => ({ model, real: world }), sequence)
        await checkConsentEnd(model, world)
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
  if (sequences >= 500) for (const what of hasToBeTried) expect(tried.get(what) ?? 0, what).toBeGreaterThan(0)
  console.log(`${sequences} sequences, ${steps} steps, ${sends} sends of notifications: all agree`)
}, 3_600_000)
