import fc from 'fast-check'
import { attemptWords } from '../attempts.ts'
import { handlerFault, storeFault } from '../fault-arbitraries.ts'
import { Pass, PassToEdge } from '../time-commands.ts'
import { Disturb } from '../unlucky-commands.ts'
import { Answer, AnswerLate, Download, Insist, Pay, type PaymentPlan } from './commands.ts'
import { type Model, nextAt } from './model.ts'
import { Decide, Open } from './person-commands.ts'
import { checkState } from './world.ts'

const second = 1000
const hour = 3600 * second
const day = 24 * hour

const index = fc.nat({ max: 5 })
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...attemptWords), { minLength: 1, maxLength: 3 }) },
)
export const plans: readonly (PaymentPlan | undefined)[] = [
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

/** Everything that may happen, by chance. */
export const commands = [
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
