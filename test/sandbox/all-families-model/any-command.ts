import fc from 'fast-check'
import { commands as paymentCommands } from '../any-command.ts'
import { charge, anyCommand as consentCommands, obtain } from '../consent-model/any-command.ts'
import { commands as customsCommands } from '../customs-model/any-command.ts'
import { commands as disputeCommands } from '../dispute-model/any-command.ts'
import { commands as subscriptionCommands } from '../subscription-model/any-command.ts'
import { Of, type WholeCommand } from './commands.ts'
import { DeclareShared, DisputeShared, RefundShared } from './shared-commands.ts'

const index = fc.nat({ max: 3 })

/** What a sequence begins with: a token, and payments with it, so that there is something to go on with. */
export const beginning: fc.Arbitrary<WholeCommand[]> = fc
  .tuple(obtain, charge, charge)
  .map((commands) => commands.map((command) => new Of('consent', command)))

/** What is done with payments of another family. */
const shared: fc.Arbitrary<WholeCommand> = fc.oneof(
  fc
    .tuple(index, fc.constantFrom('all', 'part', 'part', 'too much'))
    .map(([which, share]) => new RefundShared(which, share)),
  index.map((which) => new DisputeShared(which)),
  index.map((which) => new DeclareShared(which)),
)

/** Everything that may happen to any family, by chance; most often to tokens and cards, with which others go on. */
export const anyCommand: fc.Arbitrary<WholeCommand>[] = [
  fc.oneof(...paymentCommands).map((command) => new Of('payment', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...consentCommands).map((command) => new Of('consent', command)),
  fc.oneof(...subscriptionCommands).map((command) => new Of('subscription', command)),
  fc.oneof(...disputeCommands).map((command) => new Of('dispute', command)),
  fc.oneof(...disputeCommands).map((command) => new Of('dispute', command)),
  fc.oneof(...customsCommands).map((command) => new Of('customs', command)),
  shared,
  shared,
]
