import type { CommandSpec } from '../command-spec.ts'
import { completionSpec } from './completion.ts'
import { explainSpec } from './explain.ts'
import { sandboxSpec } from './sandbox.ts'
import { verifySpec } from './verify.ts'

/** Every command, in the order of the help. Help and completions are made from this table. */
export const commandSpecs = [
  sandboxSpec,
  explainSpec,
  verifySpec,
  completionSpec,
] as const satisfies readonly CommandSpec[]

/** The name of a command. */
export type CommandName = (typeof commandSpecs)[number]['name']
