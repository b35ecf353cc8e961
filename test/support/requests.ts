import { requestValidators } from '../../generated/request-validators.ts'
import type { AntomClient } from '../../src/client/index.ts'
import { completeMessage } from '../../src/sandbox/complete-message.ts'
import type { Validate } from '../../src/sandbox/contract.ts'
import { isObject, type JsonObject } from '../../src/sandbox/json.ts'
import { examples } from './contract.ts'

const validators: ReadonlyMap<string, Validate> = new Map(
  await Promise.all(
    Object.entries(requestValidators).map(async ([operation, load]) => [operation, await load()] as const),
  ),
)

/**
 * A request with what the contract of the day requires and a test does not name, as the contract's examples have it: a
 * field that becomes required then does not break tests of something else.
 *
 * @param operation - such as `capture`
 * @param request - the fields that the test is about
 */
export function withRequired<Request extends JsonObject>(operation: string, request: Request): Request {
  const own = examples.flatMap(({ call, message, value }) =>
    call === operation && message === 'request' && isObject(value) ? [value] : [],
  )
  return completeMessage(validators.get(operation), request, own).message
}

/**
 * A client whose operations, and waits for payments, send {@link withRequired} requests.
 *
 * @param antom - the client
 */
export function completingClient(antom: AntomClient): AntomClient {
  return new Proxy(antom, {
    get(target, name): unknown {
      const member: unknown = Reflect.get(target, name)
      const operation = name === 'waitForPayment' ? 'inquiryPayment' : String(name)
      if (typeof member !== 'function' || !validators.has(operation)) return member
      return (request: JsonObject, ...more: unknown[]) => member(withRequired(operation, request), ...more)
    },
  })
}
