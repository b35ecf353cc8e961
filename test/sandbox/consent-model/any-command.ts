import fc from 'fast-check'
import { Disturb, SetClock } from '../unlucky-commands.ts'
import { type HandlerFault, lease, type StoreFault } from '../unlucky-store.ts'
import { type CardPayment, FetchNonce, PayByCard } from './card-commands.ts'
import { Charge, FirstPayment, RepeatCharge } from './charge-commands.ts'
import { Obtain, Pass, Race } from './combined-commands.ts'
import { type ConsentCommand, Consult, Exchange, Refresh, Revoke } from './consent-commands.ts'
import type { Wallet } from './consent-rules.ts'
import { DecidePayment, type PayerAct, PayerActs, PayerActsOnPage } from './payer-commands.ts'
import { DecideVaulting, OpenSession, StoreOnPage, VaultCard, WaitForCard } from './vaulting-commands.ts'
import type { CardName } from './vaulting-rules.ts'

const second = 1000
const minute = 60 * second
const day = 1440 * minute

/** Mostly the newest. */
const index = fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3, 5)
const wallet = fc.constantFrom<Wallet>('GCASH', 'TNG', 'KAKAOPAY')
const seldom = fc.constantFrom(false, false, false, false, true)
const value = fc.integer({ min: 1, max: 1000 })

/** What happens to the attempts of a call. */
const words = (...codes: readonly string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc.constantFrom(
          ...['lost', 'lost', 'drop', 'http503', 'slow', 'forged', 'lost.duplicate', 'lost.reorder'],
          ...codes,
        ),
        { minLength: 1, maxLength: 3 },
      ),
    },
  )
/** What happens to the notifications of what an id names. */
const arrival = fc.constantFrom('', '', '', '', 'duplicate', 'reorder', 'late60', 'duplicate.late60')
/** When payers act: at once, or while something else goes on. */
const after = fc.constantFrom(0, 0, 0, 0, 1, 400, 3000, 20_000, 61_000)

const storeFault: fc.Arbitrary<StoreFault> = fc.record({
  stage: fc.constantFrom('claim', 'claim', 'complete', 'release'),
  there: fc.constantFrom(0, 0, 100, 9000, lease / 2 + 1, 55_000),
  back: fc.constantFrom(0, 0, 100, lease / 2 + 1, lease + 1),
  fate: fc.constantFrom(
    'arrives',
    'arrives',
    'arrives',
    'rejects',
    'vanishes',
    'took effect, rejects',
    'took effect, no reply',
  ),
})
const handlerFault: fc.Arbitrary<HandlerFault> = fc.record({
  takes: fc.constantFrom(0, 100, 9999, lease / 2 - 1),
  fails: fc.boolean(),
})

const consult = fc
  .tuple(wallet, arrival, words('UNKNOWN_EXCEPTION'), seldom)
  .map(([wallet, id, some, isRepeated]) => new Consult(wallet, id, some, isRepeated))
const payerActs = fc
  .tuple(index, fc.constantFrom<PayerAct>('agree', 'agree', 'agree', 'decline', 'end'), after)
  .map(([which, act, later]) => new PayerActs(which, act, later))
const payerActsOnPage = fc
  .tuple(
    index,
    fc.constantFrom<PayerAct>('agree', 'agree', 'agree', 'agree', 'decline', 'end'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([which, act, one, other]) => new PayerActsOnPage(which, act, one || other))
const exchange = fc
  .tuple(index, seldom, words('UNKNOWN_EXCEPTION', 'AUTH_IN_PROCESS'))
  .map(([which, isForeign, some]) => new Exchange(which, isForeign, some))
/** Charges with a token that the shop has. */
export const charge = fc
  .tuple(
    index,
    value,
    seldom,
    fc.oneof(
      arrival,
      fc.constantFrom(
        'RISK_REJECT',
        'PAYMENT_IN_PROCESS',
        'PAYMENT_IN_PROCESS.RISK_REJECT',
        'UNKNOWN_EXCEPTION',
        'SUCCESS',
      ),
    ),
    words(),
  )
  .map(([which, amount, isForeign, id, some]) => new Charge(which, amount, isForeign, id, some))
/** The days are those after which tokens and cards expire. */
const pass = fc
  .constantFrom(
    ...[second, 4 * second, 20 * second, 57 * second, 2 * minute, 16 * minute, 31 * minute],
    ...[60 * day, 360 * day, 366 * day, 190 * day],
  )
  .map((time) => new Pass(time))
const payByCard = fc
  .tuple(
    index,
    value,
    fc.constantFrom<CardPayment>('with the payer', 'authenticated', 'without the payer', 'to be stored'),
    arrival,
    words(),
  )
  .map(([which, amount, how, id, some]) => new PayByCard(which, amount, how, id, some))
const cardName = fc.constantFrom<CardName>('good', 'good', 'soon', 'soon', 'wrong', 'expired')
const openSession = fc.tuple(arrival, words()).map(([id, some]) => new OpenSession(id, some))
const vaultCard = fc
  .tuple(
    cardName,
    fc.boolean(),
    fc.oneof(
      arrival,
      fc.constantFrom(
        'VERIFICATION_FAIL',
        'VERIFICATION_IN_PROCESS.SUCCESS',
        'VERIFICATION_IN_PROCESS.DO_NOT_HONOR',
        'UNKNOWN_EXCEPTION',
      ),
    ),
    words(),
  )
  .map(([card, is3DS, id, some]) => new VaultCard(card, is3DS, id, some))

const refresh = fc.tuple(index, words('UNKNOWN_EXCEPTION')).map(([which, some]) => new Refresh(which, some))
const revoke = fc.tuple(index, words('UNKNOWN_EXCEPTION')).map(([which, some]) => new Revoke(which, some))
/** Gets a token. */
export const obtain = fc.tuple(consult, words()).map(([asked, some]) => new Obtain(asked, some))
const payerEnds = fc
  .tuple(index, fc.constantFrom(1, 300, 700, 1500, 16_000))
  .map(([which, later]) => new PayerActs(which, 'end', later))

/** Everything that shops, payers and fate do. */
export const anyCommand: fc.Arbitrary<ConsentCommand>[] = [
  // More often than the rest: without tokens there is little to do.
  ...Array.from({ length: 6 }, () => obtain),
  ...Array.from({ length: 10 }, () => charge),
  consult,
  payerActs,
  payerActsOnPage,
  payerActsOnPage,
  exchange,
  exchange,
  refresh,
  refresh,
  refresh,
  revoke,
  revoke,
  fc
    .tuple(payerEnds, fc.oneof(charge, charge, refresh, revoke))
    .map(([payer, shop]) => new Race(payer, shop)),
  fc.tuple(wallet, value, arrival, words()).map(([...all]) => new FirstPayment(...all)),
  fc.tuple(index, fc.boolean()).map(([which, isChanged]) => new RepeatCharge(which, isChanged)),
  fc.tuple(index, fc.boolean(), after).map(([which, a, later]) => new DecidePayment(which, a, later)),
  fc.tuple(index, after).map(([which, later]) => new DecidePayment(which, true, later)),
  openSession,
  vaultCard,
  vaultCard,
  vaultCard,
  fc
    .tuple(index, fc.option(cardName, { freq: 5, nil: undefined }))
    .map(([which, card]) => new StoreOnPage(which, card)),
  fc.tuple(index, fc.boolean(), after).map(([which, a, later]) => new DecideVaulting(which, a, later)),
  fc
    .tuple(index, fc.constantFrom(0, 3000, 30_000), words('UNKNOWN_EXCEPTION'))
    .map(([which, deadline, some]) => new WaitForCard(which, deadline, some)),
  ...Array.from({ length: 5 }, () => payByCard),
  fc.tuple(cardName, words()).map(([card, some]) => new FetchNonce(card, some)),
  pass,
  pass,
  fc
    .tuple(fc.array(storeFault, { maxLength: 3 }), fc.array(handlerFault, { maxLength: 2 }))
    .map(([ofStore, ofHandlers]) => new Disturb(ofStore, ofHandlers)),
  fc
    .tuple(fc.constantFrom(minute, -minute, 61 * minute, -day), after)
    .map(([by, later]) => new SetClock(by, later)),
]
