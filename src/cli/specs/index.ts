import type { CommandSpec } from '../command-spec.ts'
import { completionSpec } from './completion.ts'
import { deviationsSpec } from './deviations.ts'
import { explainSpec } from './explain.ts'
import { impactSpec } from './impact.ts'
import { replaySpec } from './replay.ts'
import { resendSpec } from './resend.ts'
import { sandboxSpec } from './sandbox.ts'
import { triggerSpec } from './trigger.ts'
import { verifySpec } from './verify.ts'

/** Every command, in the order of the help. Help and completions are made from this table. */
export const commandSpecs = [
  sandboxSpec,
  explainSpec,
  verifySpec,
  triggerSpec,
  replaySpec,
  resendSpec,
  deviationsSpec,
  impactSpec,
  completionSpec,
] as const satisfies readonly CommandSpec[]

/** The name of a command. */
export type CommandName = (typeof commandSpecs)[number]['name']
