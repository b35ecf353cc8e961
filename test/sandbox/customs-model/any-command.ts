import fc from 'fast-check'
import { maxFileSize } from '../../../src/files/index.ts'
import { attemptWords } from '../attempts.ts'
import { Pass, PassToEdge } from '../time-commands.ts'
import { Answer, CancelPayment, Inquire, Pay, Upload } from './commands.ts'
import { changes, Declare, type Plan, SendAgain } from './declare-commands.ts'
import { type Model, minute, nextAt } from './model.ts'
import { checkState } from './world.ts'

const index = fc.nat({ max: 7 })
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...attemptWords), { minLength: 1, maxLength: 3 }) },
)
export const pay = fc
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

/** Everything that may happen, by chance. */
export const commands = [
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
