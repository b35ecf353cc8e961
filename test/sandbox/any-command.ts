import fc from 'fast-check'
import {
  allThatIsLeft,
  Cancel,
  Capture,
  Decide,
  oneMore,
  Pass,
  Pay,
  RepeatCapture,
  RepeatPay,
} from './commands.ts'
import { Contradict, Replay, type Send } from './contradict-command.ts'
import { handlerFault, storeFault } from './fault-arbitraries.ts'
import type { Kind } from './model.ts'
import { Refund, RepeatRefund, WaitForRefund } from './refund-commands.ts'
import { CallInVain, Disturb, type Jump, SetClock } from './unlucky-commands.ts'
import { lease } from './unlucky-store.ts'
import { Wait, type Waiting } from './wait-command.ts'

const index = fc.nat({ max: 5 })
const arrival = fc.constantFrom(
  '',
  '',
  '',
  'lost',
  'drop',
  'http503',
  'lost.times2',
  'duplicate',
  'reorder',
  'late60',
  'duplicate.lost',
)

const minute = 60_000
const jump: fc.Arbitrary<Jump> = fc.record({
  by: fc.constantFrom(
    minute,
    -minute,
    lease / 2,
    -lease,
    61 * minute,
    -61 * minute,
    3 * 1440 * minute,
    -1440 * minute,
  ),
  after: fc.constantFrom(0, 1, 500, 3000, 14_999, 30_000, 100_000),
})
const jumps = fc.array(jump, { maxLength: 2 })

const often = <Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) })
const waiting: fc.Arbitrary<Waiting> = fc.record({
  isOpen: fc.boolean(),
  cancelAtDeadline: fc.constantFrom(true, true, true, false),
  deadline: fc.constantFrom(0, 0, 0, 1, 3000, 7000, 30_000),
  delays: fc.constantFrom([2500], [2000, 4000, 8000], [6999, 1, 40_000], [40_000]),
  inquiries: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(
        often(
          '',
          'lost',
          'drop',
          'http503',
          'UNKNOWN_EXCEPTION',
          'ORDER_NOT_EXIST',
          'PROCESS_FAIL',
          'ACCESS_DENIED',
          'forged',
        ),
        { maxLength: 6 },
      ),
    },
    // At a deadline of 0 the second is the look after the cancel.
    { weight: 1, arbitrary: fc.constantFrom(['', 'forged'], ['', 'lost']) },
  ),
  cancels: fc.oneof(
    fc.array(
      often(
        '',
        'lost',
        'drop',
        'http503',
        'slow',
        'UNKNOWN_EXCEPTION',
        'PROCESS_FAIL',
        'CANCEL_WINDOW_EXCEED',
        'forged',
      ),
      { maxLength: 3 },
    ),
    // Nobody knows then whether it took effect.
    fc.constantFrom(
      ['lost', 'lost', 'lost'],
      ['UNKNOWN_EXCEPTION', 'slow', 'lost'],
      ['lost', 'PROCESS_FAIL'],
      ['http503', 'UNKNOWN_EXCEPTION', 'CANCEL_WINDOW_EXCEED'],
    ),
  ),
  approvesAfter: fc.constantFrom(undefined, undefined, 0, 500, 2999, 6500, 7001, 31_000),
  lag: fc.constantFrom('none', 'lags', 'approves and lags', 'approves and lags'),
  jumps,
})

const send: fc.Arbitrary<Send> = fc.record({
  status: fc.constantFrom('S', 'F'),
  indent: fc.nat({ max: 2 }),
  isReversed: fc.boolean(),
})

const pay = fc
  .tuple(
    fc.constantFrom<Kind>('manual', 'manual', 'automatic', 'debit'),
    fc.integer({ min: 1, max: 1000 }),
    fc.oneof(
      arrival,
      fc.constantFrom(
        'RISK_REJECT',
        'PAYMENT_IN_PROCESS',
        'UNKNOWN_EXCEPTION',
        'cancel:UNKNOWN_EXCEPTION',
        'cancel:lost.duplicate',
      ),
    ),
  )
  .map(([kind, value, words]) => new Pay(kind, value, words))
const decide = fc.tuple(index, fc.boolean(), fc.boolean()).map(([which, a, b]) => new Decide(which, a || b))
const refund = fc
  .tuple(
    index,
    fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(allThatIsLeft, allThatIsLeft, oneMore)),
    fc.oneof(
      arrival,
      fc.constantFrom(
        'SUCCESS',
        'REFUND_IN_PROCESS',
        'REFUND_IN_PROCESS.MERCHANT_BALANCE_NOT_ENOUGH',
        'MERCHANT_BALANCE_NOT_ENOUGH',
        'REFUND_NOT_SUPPORTED',
        'UNKNOWN_EXCEPTION',
        'REFUND_IN_PROCESS.lost',
      ),
    ),
    fc.boolean(),
  )
  .map(([which, value, words, isUnnamed]) => new Refund(which, value, words, isUnnamed))
const wait = fc.tuple(index, waiting).map(([which, how]) => new Wait(which, how))

/** Everything that may happen, by chance. */
export const commands = [
  // More often than the rest: without payments that are paid there is little to do.
  pay,
  pay,
  pay,
  decide,
  decide,
  decide,
  fc
    .tuple(
      index,
      fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(allThatIsLeft, oneMore)),
      fc.oneof(
        arrival,
        fc.constantFrom(
          'CAPTURE_IN_PROCESS',
          'CAPTURE_IN_PROCESS.RISK_REJECT',
          'RISK_REJECT',
          'UNKNOWN_EXCEPTION',
          'CAPTURE_IN_PROCESS.lost',
        ),
      ),
    )
    .map(([which, value, words]) => new Capture(which, value, words)),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatCapture(which, isChanged)),
  refund,
  refund,
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatRefund(which, isChanged)),
  fc
    .tuple(
      index,
      fc.constantFrom(0, 1, 7000, 30_000),
      fc.array(fc.constantFrom('', 'lost', 'drop', 'http503', 'UNKNOWN_EXCEPTION', 'ORDER_NOT_EXIST'), {
        maxLength: 3,
      }),
    )
    .map(([which, deadline, inquiries]) => new WaitForRefund(which, deadline, inquiries)),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatPay(which, isChanged)),
  index.map((which) => new Cancel(which)),
  fc.constantFrom(1, 4, 20, 130, 900).map((seconds) => new Pass(seconds)),
  wait,
  wait,
  wait,
  fc
    .tuple(
      fc.constantFrom('payment', 'refund'),
      index,
      fc.boolean(),
      fc.array(send, { minLength: 2, maxLength: 5 }),
      fc.boolean(),
    )
    .map(
      ([kind, which, isForeign, sends, areTogether]) =>
        new Contradict(kind, which, isForeign, sends, areTogether),
    ),
  fc
    .tuple(index, index, fc.constantFrom('inquiryPayment', 'pay', 'waitForPayment', 'cancel'))
    .map(([one, another, operation]) => new Replay(one, another, operation)),
  fc
    .tuple(fc.array(storeFault, { maxLength: 3 }), fc.array(handlerFault, { maxLength: 2 }))
    .map(([ofStore, ofHandlers]) => new Disturb(ofStore, ofHandlers)),
  jump.map(({ by, after }) => new SetClock(by, after)),
  fc
    .tuple(fc.constantFrom('slow', 'http503', 'lost', 'drop'), fc.constantFrom(0, 2, 10), jumps)
    .map(([word, retries, some]) => new CallInVain(word, retries, some)),
]
