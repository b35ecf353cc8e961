import type { Run } from './command.ts'
import type { CommandSpec } from './command-spec.ts'
import { type CommandName, commandSpecs } from './specs/index.ts'

/** A command that can be run. */
export interface Command extends CommandSpec {
  /** Loads what runs it: only the command that is called is loaded. */
  readonly load: () => Promise<Run>
}

const loaders: Readonly<Record<CommandName, () => Promise<Run>>> = {
  sandbox: async () => (await import('./sandbox/sandbox.ts')).sandbox,
  explain: async () => (await import('./explain/explain.ts')).explain,
  verify: async () => (await import('./verify/verify.ts')).verifyMessage,
  trigger: async () => (await import('./send/trigger.ts')).trigger,
  replay: async () => (await import('./send/replay.ts')).replay,
  resend: async () => (await import('./send/resend.ts')).resend,
  deviations: async () => (await import('./deviations/deviations.ts')).deviations,
  impact: async () => (await import('./impact/impact.ts')).impact,
  completion: async () => (await import('./completion/completion.ts')).completion,
}

/** Every command, in the order of the help. */
export const commands: readonly Command[] = commandSpecs.map((spec) => ({
  ...spec,
  load: loaders[spec.name],
}))
