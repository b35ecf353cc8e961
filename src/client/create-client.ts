import createOpenApiClient, { type Client } from 'openapi-fetch'
import { operationPaths } from '../../generated/endpoints.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import type { paths } from '../../generated/types.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { Deviation } from '../validation/deviation.ts'
import type { DeviationReporter } from '../validation/report-deviations.ts'
import { type CallContext, LazyRequest } from './lazy-request.ts'
import { type AntomClientOptions, checkCallOptions, resolveOptions } from './options.ts'
import type { AntomOperations, OperationName } from './outcome.ts'
import type { ResponseValidator } from './outcomes.ts'
import { requestBody } from './request-body.ts'
import type { CallOptions, ResolvedClientOptions } from './resolved-options.ts'
import type { CompletedRequest } from './send.ts'
import type { WaitForCapture, WaitForPayment } from './wait-types.ts'

/**
 * A client of the Antom payment API: a method for each operation, and methods that wait for a final state.
 *
 * Every method resolves with an {@link Outcome}, also when Antom refuses: business results are not thrown. Thrown are,
 * as rejections, `ConfigurationError` (the request cannot be written), `TransportError` (no usable answer, after the
 * retries), `SignatureError` (the answer is not authentic) and `ContractError` (it is, and has no usable result).
 */
export interface AntomClient extends AntomOperations {
  /**
   * The typed openapi-fetch client on the same signed, repeated and verified exchange. It resolves with
   * `{ data, response }`, and does not compare answers with the contract, only with the request. Middleware added with
   * `raw.use` also sees what the methods send; it can change headers, and must not replace the request. What it does
   * with the response, and what it throws then, changes no outcome of a method.
   *
   * @example
   * ```ts
   * const { data } = await antom.raw.POST('/v1/payments/capture', { body: request })
   * ```
   */
  readonly raw: Client<paths>
  /** Asks for a payment until it is decided; see {@link WaitForPayment}. */
  readonly waitForPayment: WaitForPayment
  /** Asks for a capture until it is decided; see {@link WaitForCapture}. */
  readonly waitForCapture: WaitForCapture
}

/**
 * Makes a client. Nothing is sent, but every option is checked, the keys included.
 *
 * @param options - see {@link AntomClientOptions}; `clientId`, `privateKey` and `antomPublicKey` are read from
 *   `ANTOM_CLIENT_ID`, `ANTOM_PRIVATE_KEY` and `ANTOM_PUBLIC_KEY` when left out
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
  const shared: Shared = { options: resolved, hasMiddleware: false }
  const raw = createRawClient(shared)
  const methods = Object.fromEntries(
    Object.entries(operationPaths).map(([name, path]) => [
      name,
      methodOf(raw, shared, name as OperationName, path),
    ]),
  )
  const client = {
    // The table that the methods are made of also makes their types.
    ...(methods as AntomOperations),
    raw,
    // The request is copied before anything is waited for: what the caller does with it afterwards changes nothing.
    waitForPayment: async (...[payment, waiting]: Parameters<WaitForPayment>) => {
      const copy = { ...payment }
      const report = await reporterOf(shared)
      const tell = (deviations: readonly Deviation[]) => report({ operation: 'inquiryPayment' }, deviations)
      return (await import('./wait.ts')).waitForPayment(client, resolved, tell, copy, waiting)
    },
    waitForCapture: async (...[capture, waiting]: Parameters<WaitForCapture>) => {
      const copy = { ...capture }
      return (await import('./wait.ts')).waitForCapture(client, resolved, copy, waiting)
    },
  }
  return client
}

/** What the calls of one client share. */
interface Shared {
  readonly options: ResolvedClientOptions
  /** Whether anybody but this package sees the responses. */
  hasMiddleware: boolean
  report?: DeviationReporter
}

type Calls = typeof import('./outcomes.ts')

let calls: Calls | undefined

/** Loads what calls need, once. */
async function loadCalls(): Promise<Calls> {
  calls ??= await import('./outcomes.ts')
  return calls
}

async function reporterOf(shared: Shared): Promise<DeviationReporter> {
  const { createDeviationReporter } = await loadCalls()
  shared.report ??= createDeviationReporter(shared.options.hooks.onDeviation)
  return shared.report
}

function createRawClient(shared: Shared): Client<paths> {
  const { options } = shared
  const known = new Map(
    Object.entries(operationPaths).map(([operation, path]) => {
      const url = options.endpoint + path
      return [url, { operation, path: pathOf(url) }] as const
    }),
  )
  const send = async (request: LazyRequest): Promise<CompletedRequest> => {
    const { url, sentBody: body, call, callerSignal, middlewareHeaders: headers } = request
    const { operation, path = pathOf(url) } = known.get(url) ?? {}
    const { sendWithRetries } = await loadCalls()
    const context = call ?? { operation, signal: callerSignal }
    return sendWithRetries({ ...context, url, path, body, headers }, options)
  }
  const raw = createOpenApiClient<paths>({
    baseUrl: options.endpoint,
    bodySerializer: requestBody,
    // It has all that a Request has, which the compiler cannot see.
    Request: LazyRequest as unknown as typeof Request,
    fetch: async (given) => {
      // openapi-fetch makes what it was given as Request, and lets no middleware put in anything else.
      const request = given as unknown as LazyRequest
      const { call, url } = request
      try {
        const completed = await send(request)
        if (call !== undefined) call.completed = completed
        else {
          const report = await reporterOf(shared)
          report({ operation: known.get(url)?.operation }, completed.contradictions)
        }
        return call !== undefined && !shared.hasMiddleware ? new Response() : responseOf(completed)
      } catch (error) {
        if (call !== undefined) call.failure = { error }
        throw error
      }
    },
  })
  const { use } = raw
  raw.use = (...middleware) => {
    shared.hasMiddleware = true
    use(...middleware)
  }
  return raw
}

/** What of a URL is signed: path and query. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** A response like the one that was read, with its body to be read again. */
function responseOf({ response, body }: CompletedRequest): Response {
  const { status, statusText, headers } = response
  const plain = new Headers(headers)
  // These headers describe the encoded body; ours is decoded.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return new Response(body, { status, statusText, headers: plain })
}

function methodOf<Name extends OperationName>(raw: Client<paths>, shared: Shared, name: Name, path: string) {
  let validate: ResponseValidator | undefined
  return async (request: OperationMessages[Name]['request'], options: CallOptions = {}) => {
    // Written before anything is waited for: what the caller does with the object afterwards changes nothing.
    const body = requestBody(request)
    checkCallOptions(name, options)
    const { signal, timeout, retries } = options
    // Loaded before anything is sent: when that fails, no money has moved.
    const { loadResponseValidator, toOutcome } = await loadCalls()
    const report = await reporterOf(shared)
    validate ??= await loadResponseValidator(name)
    const call: CallContext = { operation: name, signal, timeout, retries }
    let fault: { readonly error: unknown } | undefined
    try {
      // Which path and which body belong together is known to the table, not to the compiler.
      await raw.POST(path as '/v1/payments/capture', {
        body: request as OperationMessages['capture']['request'],
        bodySerializer: () => body,
        parseAs: 'stream',
        call,
      })
    } catch (error) {
      fault = { error }
    }
    const { completed } = call
    // Antom has answered: a middleware that fails afterwards must not hide what the answer says.
    if (completed !== undefined) {
      const outcome = toOutcome(name, completed, validate, shared.options.strict)
      report({ operation: name }, outcome.deviations)
      return outcome
    }
    const failure = call.failure ?? fault
    if (failure !== undefined) throw failure.error
    throw new ConfigurationError(`${name}: a middleware of raw answered; nothing was sent`, {
      option: 'raw',
      operation: name,
    })
  }
}
