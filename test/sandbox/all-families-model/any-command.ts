import fc from 'fast-check'
import { commands as paymentCommands } from '../any-command.ts'
import { charge, anyCommand as consentCommands, obtain } from '../consent-model/any-command.ts'
import { PayByCard } from '../consent-model/card-commands.ts'
import { DecidePayment } from '../consent-model/payer-commands.ts'
import { commands as customsCommands } from '../customs-model/any-command.ts'
import { commands as disputeCommands } from '../dispute-model/any-command.ts'
import { Open as OpenDispute } from '../dispute-model/person-commands.ts'
import { decide, subscribe, commands as subscriptionCommands } from '../subscription-model/any-command.ts'
import { Across, Of, type WholeCommand } from './commands.ts'
import { DeclareShared, DisputeShared, RefundShared } from './shared-commands.ts'

const index = fc.nat({ max: 3 })

/** A token, payments with it, and a subscription. */
const withToken: fc.Arbitrary<WholeCommand[]> = fc
  .tuple(obtain, charge, charge, subscribe, decide)
  .map(([token, first, second, subscription, decision]) => [
    ...[token, first, second].map((command) => new Of('consent', command)),
    ...[subscription, decision].map((command) => new Of('subscription', command)),
  ])

/** A card payment that is disputed, which its refund then meets. */
const withDisputedCard: fc.Arbitrary<WholeCommand[]> = fc.constant([
  new Of('consent', new PayByCard(0, 100, 'to be stored', '', [])),
  new Of('consent', new DecidePayment(0, true, 0)),
  new Across(new DisputeShared(0)),
  new Of('dispute', new OpenDispute(0, { dueIn: 2 * 86_400 }, false)),
])

/** What a sequence begins with, so that there is something to go on with. */
export const beginning: fc.Arbitrary<WholeCommand[]> = fc.oneof(
  { weight: 4, arbitrary: withToken },
  { weight: 1, arbitrary: withDisputedCard },
)

/** What is done with payments of another family. */
const shared: fc.Arbitrary<WholeCommand> = fc
  .oneof(
    fc
      .tuple(index, fc.constantFrom('all', 'part', 'part', 'too much'))
      .map(([which, share]) => new RefundShared(which, share)),
    index.map((which) => new DisputeShared(which)),
    index.map((which) => new DeclareShared(which)),
  )
  .map((command) => new Across(command))

/** Everything that may happen to any family, by chance; most often to tokens and cards, with which others go on. */
export const anyCommand: fc.Arbitrary<WholeCommand>[] = [
  fc.oneof(...paymentCommands).map((command) => new Of('payment', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...subscriptionCommands).map((command) => new Of('subscription', command)),
  fc.oneof(...subscriptionCommands).map((command) => new Of('subscription', command)),
  fc.oneof(...disputeCommands).map((command) => new Of('dispute', command)),
  fc.oneof(...disputeCommands).map((command) => new Of('dispute', command)),
  fc.oneof(...customsCommands).map((command) => new Of('customs', command)),
  shared,
  shared,
]
