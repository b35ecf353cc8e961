import fc from 'fast-check'
import { expect, it } from 'vitest'
import { attemptWords } from './attempts.ts'
import { Answer, AnswerLate, Download, Insist, Pay, type PaymentPlan } from './dispute-model/commands.ts'
import { type Model, nextAt } from './dispute-model/model.ts'
import { Decide, Open } from './dispute-model/person-commands.ts'
import { checkState, createDisputeWorld, nameOf } from './dispute-model/world.ts'
import { handlerFault, storeFault } from './fault-arbitraries.ts'
import { checkTold } from './handled-once.ts'
import { Pass, PassToEdge } from './time-commands.ts'
import { Disturb } from './unlucky-commands.ts'

/*
 * Drives client, gateway and receiver through disputes, and a model beside them that knows the deadlines.
 * SEQUENCES=2000 npx vitest run test/sandbox/dispute-model.test.ts runs as many as are asked for; SEED=... the same again.
 */
const sequences = Number(process.env.SEQUENCES ?? 40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const second = 1000
const hour = 3600 * second
const day = 24 * hour

const index = fc.nat({ max: 5 })
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...attemptWords), { minLength: 1, maxLength: 3 }) },
)
const plans: readonly (PaymentPlan | undefined)[] = [
  undefined,
  { words: 'dispute2', type: 'CHARGEBACK', plan: {}, dueIn: 2 * day },
  { words: 'dispute1.win', type: 'CHARGEBACK', plan: { judgement: 'ACCEPT_BY_CUSTOMER' }, dueIn: day },
  { words: 'dispute.lose', type: 'CHARGEBACK', plan: { judgement: 'ACCEPT_BY_MERCHANT' }, dueIn: 14 * day },
  { words: 'dispute3.withdraw', type: 'CHARGEBACK', plan: { isWithdrawn: true }, dueIn: 3 * day },
  { words: 'retrieval2', type: 'RETRIEVAL_REQUEST', plan: {}, dueIn: 2 * day },
  {
    words: 'compliance3.lose',
    type: 'COMPLIANCE_REQUEST',
    plan: { judgement: 'VALIDATE_FAIL' },
    dueIn: 3 * day,
  },
  {
    words: 'compliance1.win',
    type: 'COMPLIANCE_REQUEST',
    plan: { judgement: 'VALIDATE_SUCCESS' },
    dueIn: day,
  },
  { words: 'rdr', type: 'CHARGEBACK', plan: { isRdr: true }, dueIn: 14 * day },
]
const arrival = fc.constantFrom(
  '',
  '',
  'lost',
  'drop',
  'http503',
  'duplicate',
  'reorder',
  'late60',
  'late7200',
)
const pay = fc.tuple(arrival, fc.constantFrom(...plans)).map(([how, plan]) => new Pay(how, plan))

const dueIn = fc.constantFrom(1, 10, 3600, 86_399, 86_400, 86_401, 2 * 86_400, 40 * 86_400)
const defendable = fc.constantFrom(true, true, true, true, false)
const open = fc
  .tuple(
    index,
    fc.oneof(
      fc.record({
        type: fc.constantFrom('CHARGEBACK', 'RETRIEVAL_REQUEST', 'COMPLIANCE_REQUEST'),
        dueIn,
        defendable,
      }),
      fc.record({
        judgement: fc.constantFrom('ACCEPT_BY_CUSTOMER', 'ACCEPT_BY_MERCHANT'),
        dueIn,
        defendable,
      }),
      fc.record({
        type: fc.constant('COMPLIANCE_REQUEST'),
        judgement: fc.constantFrom('VALIDATE_FAIL', 'VALIDATE_SUCCESS'),
        dueIn,
        defendable,
      }),
    ),
    fc.constantFrom(false, false, false, false, false, false, true),
  )
  .map(([which, options, isRdr]) => new Open(which, options, isRdr && !('type' in options)))

const answer = fc
  .tuple(index, fc.constantFrom('accept', 'supply', 'supply'), words)
  .map(([which, kind, some]) => new Answer(which, kind, some))
const decide = fc
  .tuple(
    index,
    fc.constantFrom(
      'ACCEPT_BY_CUSTOMER',
      'ACCEPT_BY_MERCHANT',
      'VALIDATE_SUCCESS',
      'VALIDATE_FAIL',
      'VALIDATE_FAIL',
      'withdraw',
      'accept',
    ),
  )
  .map(([which, what]) => new Decide(which, what))
const edge = fc
  .tuple(index, fc.constantFrom(-2000, -1, 0, 0, 1))
  .map(([which, by]) => new PassToEdge<Model>(which, by, nextAt, checkState))

const commands = [
  pay,
  open,
  open,
  answer,
  answer,
  answer,
  answer,
  index.map((which) => new Insist(which)),
  fc
    .tuple(index, fc.constantFrom(-1, 0, 1), fc.constantFrom('accept', 'supply', 'supply'))
    .map(([which, by, kind]) => new AnswerLate(which, by, kind)),
  decide,
  decide,
  edge,
  edge,
  fc
    .constantFrom(second, 10 * second, hour, 12 * hour, day)
    .map((milliseconds) => new Pass<Model>(milliseconds, false, checkState)),
  fc
    .constantFrom(hour, 3 * day, 50 * day)
    .map((milliseconds) => new Pass<Model>(milliseconds, true, checkState)),
  fc.tuple(index, fc.boolean()).map(([which, isTemplate]) => new Download(which, isTemplate)),
  fc
    .tuple(fc.array(storeFault, { maxLength: 3 }), fc.array(handlerFault, { maxLength: 2 }))
    .map(([ofStore, ofHandlers]) => new Disturb(ofStore, ofHandlers)),
]

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
        checkState(model, world)
        const areDoubled = model.payments.some(({ id }) => id.includes('duplicate'))
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
