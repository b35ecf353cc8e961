import type { ApiOperation, Example } from '../../contract/api-operations.ts'
import { isByField } from '../../contract/discriminators.ts'
import { childAt } from '../../contract/json.ts'
import { pointerKeys } from '../../contract/json-pointer.ts'

/** The answer that acknowledges a notification, as JSON; `undefined` where the contract shows none. */
export function acknowledgementOf(call: ApiOperation): string | undefined {
  const example = call.examples.find(({ message }) => message === 'response')
  return example && JSON.stringify(example.value)
}

/** What a program would log of a notification: paths to values that the example has, each a list of keys. */
export function loggedFields(call: ApiOperation, example: Example): string[][] {
  const { discriminator } = call
  const kind = discriminator && isByField(discriminator) ? [pointerKeys(discriminator.field)] : []
  const id = call.idempotencyKey === undefined ? [] : [[call.idempotencyKey]]
  return [...kind, ['result', 'resultStatus'], ...id].filter(
    (keys) =>
      keys.reduce<ReturnType<typeof childAt>>((at, key) => childAt(at, key), example.value) !== undefined,
  )
}
