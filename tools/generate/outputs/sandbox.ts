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
  readonly compares: readonly string[]
  /** An answer of the contract that reports success. */
  readonly success: Readonly<Record<string, unknown>>
}

/** By operation. */
export const sandboxEntries = {
${operations.map(entry).join('\n')}
} as const satisfies Readonly<Record<string, SandboxEntry>>
`
}

function entry({ name, fingerprint, examples }: ApiOperation): string {
  const answer = examples.find(
    ({ message, value }) => message === 'response' && objectAt(value, 'result').resultStatus === 'S',
  )
  return `  ${name}: ${JSON.stringify({ compares: fingerprint, success: answer?.value ?? {} })},`
}
