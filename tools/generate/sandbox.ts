import { callsOf, examplesOf } from '../contract/calls.ts'
import { asObject, type Json, type JsonObject, objectAt, stringAt, stringsAt } from '../contract/json.ts'
import { header } from './header.ts'

/** `sandbox.ts`: what a local gateway needs to know beyond the operation table, as plain data. */
export function generateSandbox(document: JsonObject): string {
  const operations = callsOf(document).filter((call) => call.kind === 'operation')
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
${operations.map(({ name }) => entry(name, document)).join('\n')}
} as const satisfies Readonly<Record<string, SandboxEntry>>
`
}

function entry(name: string, document: JsonObject): string {
  const item = Object.values(objectAt(document, 'paths'))
    .flatMap((path) => Object.values(asObject(path)))
    .find((operation) => stringAt(operation, 'operationId') === name)
  const fingerprint = stringsAt(item, 'x-idempotency-fingerprint')
  return `  ${name}: ${JSON.stringify({ fingerprint, example: exampleOf(name, document) })},`
}

function exampleOf(name: string, document: JsonObject): Json {
  const answers = examplesOf(document).filter((one) => one.call === name && one.message === 'response')
  const withStatus = (status: string) =>
    answers.find(({ value }) => objectAt(value, 'result').resultStatus === status)
  return (withStatus('S') ?? withStatus('U'))?.value ?? {}
}
