import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxFileSize } from '../../src/files/index.ts'
import { attemptWords } from './attempts.ts'
import { Answer, CancelPayment, Inquire, Pay, Upload } from './customs-model/commands.ts'
import { changes, Declare, type Plan, SendAgain } from './customs-model/declare-commands.ts'
import { type Model, minute, nextAt } from './customs-model/model.ts'
import { checkState, nameOf } from './customs-model/world.ts'
import { checkTold } from './handled-once.ts'
import { Pass, PassToEdge } from './time-commands.ts'
import { createWorld } from './world.ts'

/*
 * Drives client and gateway through customs declarations, and a model beside them that knows what may be declared, and
 * when it may be sent again. SEQUENCES=2000 npx vitest run test/sandbox/customs-model.test.ts runs as many as are asked
 * for; SEED=... the same again.
 */
const sequences = Number(process.env.SEQUENCES ?? 40)
const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }

const index = fc.nat({ max: 7 })
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...attemptWords), { minLength: 1, maxLength: 3 }) },
)
const pay = fc
  .tuple(
    fc.constantFrom('CNY', 'CNY', 'CNY', 'HKD'),
    fc.integer({ min: 1, max: 1000 }),
    fc.constantFrom(false, false, false, false, true),
  )
  .map(([currency, value, isWaiting]) => new Pay(currency, value, isWaiting))
const plan: fc.Arbitrary<Plan> = fc.record({
  share: fc.oneof(fc.integer({ min: 1, max: 400 }), fc.constantFrom('all', 'all', 'too much')),
  currency: fc.constantFrom('CNY', 'CNY', 'CNY', 'CNY', 'CNY', 'CNY', 'USD'),
  customsCode: fc.constantFrom('ZONGSHU', 'ZONGSHU', 'NINGBO'),
  suborderId: fc.constantFrom(undefined, 'a', 'b', 'c'),
  hasBuyer: fc.boolean(),
  words: fc.constantFrom('', '', '', 'sim.SUCCESS.PROCESS_FAIL-'),
})
const declare = fc.tuple(index, plan, words).map(([which, one, some]) => new Declare(which, one, some))
const again = fc
  .tuple(index, fc.constantFrom(...changes), words)
  .map(([which, change, some]) => new SendAgain(which, change, some))
const edge = fc
  .tuple(index, fc.constantFrom(-1, 0, 1))
  .map(([which, by]) => new PassToEdge<Model>(which, by, nextAt, checkState))

const commands = [
  pay,
  declare,
  declare,
  declare,
  again,
  again,
  again,
  again,
  edge,
  edge,
  edge,
  fc
    .constantFrom(1000, 4999, 5000, minute, 5 * minute, 5 * minute + 1, 20 * minute)
    .map((milliseconds) => new Pass<Model>(milliseconds, false, checkState)),
  fc
    .constantFrom(6 * minute, 5000 * minute)
    .map((milliseconds) => new Pass<Model>(milliseconds, true, checkState)),
  index.map((which) => new CancelPayment(which)),
  fc.tuple(index, fc.constantFrom('2', '120', '-301001')).map(([which, code]) => new Answer(which, code)),
  fc
    .tuple(fc.array(index, { minLength: 1, maxLength: 4 }), words)
    .map(([which, some]) => new Inquire(which, some)),
  fc
    .tuple(
      index,
      fc.constantFrom('invoice.pdf', 'invoice.exe'),
      fc.constantFrom(1, 1000, 0, maxFileSize('uploadInvoiceShippingFile.uploadFile') + 1),
      words,
    )
    .map(([which, fileName, size, some]) => new Upload(which, fileName, size, some)),
]

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
