import type { ApiOperation } from '../../contract/api-operations.ts'

/** The answer that acknowledges a notification, as JSON; `undefined` where the contract shows none. */
export function acknowledgementOf(call: ApiOperation): string | undefined {
  const example = call.examples.find(({ message }) => message === 'response')
  return example && JSON.stringify(example.value)
}
