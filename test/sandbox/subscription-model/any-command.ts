import fc from 'fast-check'
import { attemptWords } from '../attempts.ts'
import { handlerFault, storeFault } from '../fault-arbitraries.ts'
import { Pass, PassToEdge } from '../time-commands.ts'
import { Disturb } from '../unlucky-commands.ts'
import { day, hour, minute, type Rule } from './calendar.ts'
import { Inquire, Repeat } from './look-commands.ts'
import { Cancel, Change, Update } from './merchant-commands.ts'
import { type Model, nextAt, type Trial } from './model.ts'
import { CancelAtWallet, Decide, Fail } from './payer-commands.ts'
import { type Plan, Subscribe } from './subscribe.ts'
import { changeKinds } from './terms.ts'
import { updateKinds } from './update-terms.ts'
import { checkState } from './world.ts'

// Ends of months, before and in leap years, and the nights in which clocks are set elsewhere.
export const begins = fc.constantFrom(
  '2026-03-10T10:00:00+08:00',
  '2026-01-31T00:00:00+08:00',
  '2027-12-31T16:30:00Z',
  '2028-02-28T23:59:30+08:00',
  '2028-02-29T12:00:00-07:00',
  '2026-03-29T00:30:00+01:00',
  '2026-10-31T23:00:00-04:00',
)
const index = fc.nat({ max: 5 })
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...attemptWords), { minLength: 1, maxLength: 3 }) },
)
const rules: readonly Rule[] = [
  { periodType: 'MONTH', periodCount: 1 },
  { periodType: 'MONTH', periodCount: 1 },
  { periodType: 'WEEK', periodCount: 1 },
  { periodType: 'DAY', periodCount: 3 },
  { periodType: 'DAY', periodCount: 1 },
  { periodType: 'MONTH', periodCount: 2 },
  { periodType: 'YEAR', periodCount: 1 },
]
export const plan: fc.Arbitrary<Plan> = fc.record({
  rule: fc.constantFrom(...rules),
  startsIn: fc.constantFrom(0, 0, 0, -20 * hour, -6 * day, hour, 30 * hour, 9 * day),
  offset: fc.constantFrom(480, 480, 0, -420, 345, 840, -210),
  trials: fc.constantFrom<readonly Trial[]>(
    [],
    [],
    [],
    [{ first: 1, last: 1, value: '1000' }],
    [{ first: 1, last: 2, value: '0' }],
    [{ first: 2, last: 3, value: '1000' }],
  ),
  endsIn: fc.constantFrom(undefined, undefined, undefined, 10 * day, 75 * day, 400 * day),
  expiresIn: fc.constantFrom(30 * minute, 30 * minute, 10 * minute, 40 * hour),
  words: fc.constantFrom(
    '',
    '',
    'lost',
    'drop',
    'http503',
    'lost.times2',
    'UNKNOWN_EXCEPTION',
    'duplicate',
    'reorder',
    'late60',
    'late86400',
    'duplicate.lost.reorder',
  ),
})

export const subscribe = plan.map((one) => new Subscribe(one))
export const decide = fc
  .tuple(index, fc.constantFrom(true, true, true, true, false))
  .map(([which, isApproved]) => new Decide(which, isApproved))
const pass = fc
  .constantFrom(1000, minute, 6 * hour, 23 * hour, day, 7 * day, 31 * day)
  .map((milliseconds) => new Pass<Model>(milliseconds, false, checkState))
const edge = fc
  .tuple(index, fc.constantFrom(-1, 0, 0, 1))
  .map(([which, by]) => new PassToEdge<Model>(which, by, nextAt, checkState))
const update = fc
  .tuple(index, fc.constantFrom(...updateKinds), words)
  .map(([which, kind, some]) => new Update(which, kind, some))

/** Everything that may happen, by chance. */
export const commands = [
  subscribe,
  decide,
  decide,
  pass,
  pass,
  pass,
  edge,
  edge,
  edge,
  fc
    .constantFrom(2 * day, 40 * day, 100 * day)
    .map((milliseconds) => new Pass<Model>(milliseconds, true, checkState)),
  fc.tuple(index, fc.constantFrom(1, 3, 4, 5, 6, 12)).map(([which, tries]) => new Fail(which, tries)),
  update,
  update,
  fc
    .tuple(index, fc.constantFrom(...changeKinds), words)
    .map(([which, kind, some]) => new Change(which, kind, some)),
  fc
    .tuple(index, fc.constantFrom('CANCEL', 'CANCEL', 'TERMINATE'), fc.boolean(), words)
    .map(([which, type, isByRequestId, some]) => new Cancel(which, type, isByRequestId, some)),
  index.map((which) => new CancelAtWallet(which)),
  fc.tuple(index, words).map(([which, some]) => new Inquire(which, some.slice(0, 2))),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new Repeat(which, isChanged)),
  fc
    .tuple(fc.array(storeFault, { maxLength: 3 }), fc.array(handlerFault, { maxLength: 2 }))
    .map(([ofStore, ofHandlers]) => new Disturb(ofStore, ofHandlers)),
]
