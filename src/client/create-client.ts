import { iterateMethods, operationPaths, waitMethods } from '../../generated/endpoints.ts'
import type { FinalStates } from '../../generated/final-states.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import type { paths } from '../../generated/types.ts'
import type { Client } from './openapi-fetch.ts'
import { type AntomClientOptions, resolveOptions } from './options.ts'
import type { AntomOperations, OperationName } from './outcome.ts'
import type { AntomIterations, PaginationName } from './pages/iterate-types.ts'
import { createRawClient, loadCalls, type RawClient } from './raw-client.ts'
import { requestBody } from './request-body.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'
import type { AntomWaits, CancellableWaitOptions, FinalStateName } from './wait/wait-types.ts'

/**
 * A client of the Antom payment API: a method for each operation, methods that wait for a final state, and methods that
 * read all pages of a list.
 *
 * Every method resolves with an {@link Outcome}, also when Antom refuses: business results are not thrown. Thrown are,
 * as rejections, `RequestError` (the request is not as the contract says) and `ConfigurationError` (it cannot be
 * written), after neither of which anything was sent; `TransportError` (no usable answer, after the
 * retries), `SignatureError` (the answer is not authentic) and `ContractError` (it is, and has no usable result).
 */
export interface AntomClient extends AntomOperations, AntomWaits, AntomIterations {
  /**
   * The typed openapi-fetch client on the same signed, repeated and verified exchange. It resolves with
   * `{ data, response }`, and does not compare answers with the contract, only with the request. Middleware added with
   * `raw.use` also sees what the methods send; it can change headers, and must not replace the request. What it does
   * with the response, and what it throws then, changes no outcome of a method.
   *
   * Neither the compiler nor the client refuses a field or an option that nobody knows: openapi-fetch infers the type of what
   * it is given. With `satisfies` and the type of the request, a misspelt field does not compile.
   *
   * @example
   * ```ts
   * const { data } = await antom.raw.POST('/v1/payments/capture', { body: request satisfies CaptureRequest })
   * ```
   */
  readonly raw: Client<paths>
}

/**
 * Makes a client. Nothing is sent, but every option is checked, the keys included.
 *
 * @param options - see {@link AntomClientOptions}; what says who calls which gateway is read from the environment where it
 *   is left out: `ANTOM_CLIENT_ID`, `ANTOM_PRIVATE_KEY`, `ANTOM_PUBLIC_KEY`, `ANTOM_REGION` or `ANTOM_BASE_URL`,
 *   `ANTOM_KEY_VERSION`, `ANTOM_AGENT_TOKEN`
 * @returns a client with a method for each operation; it can be shared and needs no closing
 * @throws {ConfigurationError} when an option is missing or cannot be used; `error.option` names it, and the message
 *   says what to do
 *
 * @example
 * ```ts
 * import { createAntomClient } from 'antom-contract'
 *
 * const antom = createAntomClient({ region: 'asia' })
 * const outcome = await antom.capture({
 *   captureRequestId: 'capture-1',
 *   paymentId: '20240101123456789XXXX',
 *   captureAmount: { currency: 'HKD', value: '1000' },
 * })
 * if (outcome.status === 'succeeded') console.log(outcome.data.captureId)
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/api_fund
 */
export function createAntomClient(options: AntomClientOptions = {}): AntomClient {
  const resolved = resolveOptions(options)
  const rawClient = createRawClient(resolved)
  const methods = Object.fromEntries(
    Object.keys(operationPaths).map((name) => [name, methodOf(rawClient, resolved, name as OperationName)]),
  )
  const waits = Object.fromEntries(
    Object.entries(waitMethods).map(([method, name]) => [
      method,
      async (subject: FinalStates[FinalStateName]['request'], waiting?: CancellableWaitOptions) => {
        // Copied before anything is waited for: what the caller does with it afterwards changes nothing.
        const copy = { ...subject }
        const { waitForFinalState } = await import('./wait/wait-for-final-state.ts')
        return waitForFinalState(operations, resolved, { method, name }, copy, waiting)
      },
    ]),
  )
  const iterations = Object.fromEntries(
    Object.entries(iterateMethods).map(([method, name]) => [
      method,
      (request: object, callOptions?: CallOptions) => {
        // Copied before anything is waited for: what the caller does with them afterwards changes nothing.
        const copy = copyOf(request)
        return iterate(operations, name, copy, { ...callOptions })
      },
    ]),
  )
  // The tables that the methods are made of also make their types.
  const operations = methods as unknown as AntomOperations
  return {
    ...operations,
    ...(waits as unknown as AntomWaits),
    ...(iterations as unknown as AntomIterations),
    raw: rawClient.raw,
  }
}

/** Reads a list. What reads it is loaded when the first item is asked for. */
async function* iterate(
  operations: AntomOperations,
  name: PaginationName,
  request: () => Readonly<Record<string, unknown>>,
  options: CallOptions,
): AsyncGenerator<unknown, void, undefined> {
  const { iteratePagination } = await import('./pages/iterate-items.ts')
  yield* iteratePagination(operations, name, request(), options)
}

/** A copy of a request as it will be sent; one that cannot be written throws when it is asked for. */
function copyOf(request: object): () => Readonly<Record<string, unknown>> {
  try {
    const body = requestBody(request)
    return () => JSON.parse(body)
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function methodOf<Name extends OperationName>(
  rawClient: RawClient,
  options: ResolvedClientOptions,
  name: Name,
) {
  return async (request: OperationMessages[Name]['request'], callOptions: CallOptions = {}) => {
    // Written before anything is waited for: what the caller does with the object afterwards changes nothing.
    const body = requestBody(request, name)
    const given = { ...callOptions }
    const { callOperation } = await loadCalls()
    return callOperation(options, { name, body, callOptions: given, middleware: rawClient.middleware })
  }
}
