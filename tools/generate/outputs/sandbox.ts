import type { ApiOperation } from '../../contract/api-operations.ts'
import { objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `sandbox.ts`: what a local gateway needs to know beyond the operation table, as plain data. */
export function generateSandbox({ operations }: ContractModel): string {
  return `${header('Periods, idempotency and sample answers, for the sandbox.')}
export { timing } from './timing.ts'

/** What a local gateway needs to know about an operation beyond its entry in the operation table. */
export interface SandboxEntry {
  /** JSON Pointers to the values that a repetition with the same id must not change. */
  readonly fingerprint: readonly string[]
  /** An example of an answer that reports success or, where the contract has none, that work is in process. */
  readonly example: Readonly<Record<string, unknown>>
}

/** By operation. */
export const sandboxEntries = {
${operations.map(entry).join('\n')}
} as const satisfies Readonly<Record<string, SandboxEntry>>
`
}

function entry({ name, fingerprint, examples }: ApiOperation): string {
  const answers = examples.filter(({ message }) => message === 'response')
  const withStatus = (status: string) =>
    answers.find(({ value }) => objectAt(value, 'result').resultStatus === status)
  const example = (withStatus('S') ?? withStatus('U'))?.value ?? {}
  return `  ${name}: ${JSON.stringify({ fingerprint, example })},`
}
