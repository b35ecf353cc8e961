import type { ApiOperation } from '../../contract/api-operations.ts'
import { identify } from '../../contract/discriminators.ts'
import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `sandbox.ts`: what a local gateway needs to know beyond the operation table, as plain data. */
export function generateSandbox({ operations, notifications }: ContractModel): string {
  return `${header('Periods, idempotency and sample answers, for the sandbox.')}
export { timing } from './timing.ts'

/** What a local gateway needs to know about an operation beyond its entry in the operation table. */
export interface SandboxEntry {
  /** JSON Pointers to the values that a repetition with the same id must not change. */
  readonly fingerprint: readonly string[]
  /** The contract's examples of its answers. */
  readonly examples: readonly Readonly<Record<string, unknown>>[]
}

/** By operation. */
export const sandboxEntries: Readonly<Record<string, SandboxEntry>> = {
${operations.map(entry).join('\n')}
}

/** The contract's examples of each event. */
export const eventExamples: Readonly<Record<string, SandboxEntry['examples']>> = {
${eventExamples(notifications).join('\n')}
}
`
}

function entry({ name, fingerprint, examples }: ApiOperation): string {
  const answers = examples.filter(({ message }) => message === 'response').map(({ value }) => value)
  return `  ${name}: ${JSON.stringify({ fingerprint, examples: answers })},`
}

function eventExamples(notifications: readonly ApiOperation[]): string[] {
  const discriminators = notifications.flatMap(({ discriminator }) => discriminator ?? [])
  return notifications.flatMap(({ events, examples }) => {
    const messages = examples.filter(({ message }) => message === 'request').map(({ value }) => value)
    return events.map((event) => {
      const own = messages.filter((value) => identify(discriminators, value) === event)
      return `  ${event}: ${JSON.stringify(own)},`
    })
  })
}
