import { requestValidators } from '../../generated/request-validators.ts'
import { responseValidators } from '../../generated/response-validators.ts'
import type { AntomClient } from '../../src/client/index.ts'
import { completeMessage } from '../../src/sandbox/complete-message.ts'
import type { Validate } from '../../src/sandbox/contract.ts'
import { isObject, type JsonObject } from '../../src/sandbox/json.ts'
import { examples } from './contract.ts'

const validators = await loaded(requestValidators)
const answerValidators = await loaded(responseValidators)

async function loaded(
  loaders: Readonly<Record<string, () => Promise<Validate>>>,
): Promise<ReadonlyMap<string, Validate>> {
  const entries = Object.entries(loaders).map(async ([operation, load]) => [operation, await load()] as const)
  return new Map(await Promise.all(entries))
}

/**
 * A request with what the contract of the day requires and a test does not name, as the contract's examples have it: a
 * field that becomes required then does not break tests of something else.
 *
 * @param operation - such as `capture`
 * @param request - the fields that the test is about
 */
export function withRequired<Request extends JsonObject>(operation: string, request: Request): Request {
  return completeMessage(validators.get(operation), request, examplesOf(operation, 'request')).message
}

/**
 * An answer with what the contract of the day promises and a test does not name: in the same way.
 *
 * @param operation - such as `capture`
 * @param answer - the fields that the test is about
 */
export function withPromised<Answer extends JsonObject>(operation: string, answer: Answer): Answer {
  return completeMessage(answerValidators.get(operation), answer, examplesOf(operation, 'response')).message
}

function examplesOf(operation: string, message: 'request' | 'response'): JsonObject[] {
  return examples.flatMap((one) =>
    one.call === operation && one.message === message && isObject(one.value) ? [one.value] : [],
  )
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
