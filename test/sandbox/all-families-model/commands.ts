import type fc from 'fast-check'
import { Cancel } from '../commands.ts'
import { Pass as PassConsents } from '../consent-model/combined-commands.ts'
import type { ConsentWorld } from '../consent-model/consent-world.ts'
import { Contradict, Replay } from '../contradict-command.ts'
import { CancelPayment } from '../customs-model/commands.ts'
import { AnswerLate } from '../dispute-model/commands.ts'
import { Pass, PassToEdge } from '../time-commands.ts'
import { Wait } from '../wait-command.ts'
import { checkAll, type Models, type WholeModel } from './model.ts'
import { type Family, viewOf } from './owners.ts'

export type WholeCommand = fc.AsyncCommand<WholeModel, ConsentWorld>

const day = 86_400_000

/** An authorization that is not captured is released after seven days, which the model of payments is never told. */
const longest = 6 * day

/**
 * Until when no payment is too old to be cancelled, which the model of payments does not know of: 15 minutes past the first
 * midnight in the gateway's time.
 */
const cancellableUntil = ({ begin }: WholeModel) =>
  (Math.floor((begin + day / 3) / day) + 1) * day - day / 3 + 15 * 60_000

/** Has the gateway told of payments that are none, gives answers of others, or leaves the family: only alone. */
const alone = [Contradict, Replay, CancelPayment, AnswerLate, PassConsents] as const

// A jump of time is alone as well: what a payer does in it, and what ends by itself in it, come in no order.

/** Does what a command of one family does, and looks at all families. */
export class Of<Name extends Exclude<Family, 'shared'>> implements WholeCommand {
  readonly family: Name
  readonly command: fc.AsyncCommand<Models[Name], ConsentWorld>
  constructor(family: Name, command: fc.AsyncCommand<Models[Name], ConsentWorld>) {
    this.family = family
    this.command = command
  }
  toString = () => `${this.family}: ${this.command}`
  check = (model: WholeModel) =>
    !alone.some((kind) => this.command instanceof kind) &&
    !(this.command instanceof Pass && this.command.isJump) &&
    !(this.#mayCancel() && model.world.clock.now() > cancellableUntil(model)) &&
    model.world.clock.now() + this.#takes(model) < model.begin + longest &&
    this.command.check(model[this.family])
  run = async (model: WholeModel, world: ConsentWorld) => {
    await this.command.run(model[this.family], viewOf(world, this.family))
    checkAll(model)
    world.note(this.family)
  }

  #mayCancel(): boolean {
    const { command } = this
    return command instanceof Cancel || (command instanceof Wait && command.waiting.cancelAtDeadline)
  }

  /** How long it lets pass on purpose. */
  #takes(model: WholeModel): number {
    const { command } = this
    if (command instanceof Pass) return command.milliseconds
    if (!(command instanceof PassToEdge)) return 0
    const next: number | undefined = command.nextAt(model[this.family], command.index)
    return next === undefined ? 0 : Math.max(0, next - model.world.clock.now())
  }
}

/** Does something across the families, and looks at all of them: what time has brought to one has to be known to the next. */
export class Across implements WholeCommand {
  readonly command: WholeCommand
  constructor(command: WholeCommand) {
    this.command = command
  }
  toString = () => `shared: ${this.command}`
  check = (model: WholeModel) => this.command.check(model)
  run = async (model: WholeModel, world: ConsentWorld) => {
    await this.command.run(model, world)
    checkAll(model)
    world.note('shared')
  }
}
