import createOpenApiClient, { type Client } from 'openapi-fetch'
import { operationPaths } from '../../generated/endpoints.ts'
import type { OperationMessages } from '../../generated/operations.ts'
import type { paths } from '../../generated/types.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { AnswerCheck } from './calls.ts'
import { type AntomClientOptions, checkCallOptions, resolveOptions } from './options.ts'
import type { OperationName, Outcome } from './outcome.ts'
import { requestBody } from './request-body.ts'
import type { CallOptions, Settings } from './settings.ts'
import { type CallContext, SignedRequest } from './signed-request.ts'
import type { WaitForCapture, WaitForPayment } from './wait.ts'

/** A method for each operation of the contract. */
export type AntomOperations = {
  readonly [Name in OperationName]: (
    request: OperationMessages[Name]['request'],
    options?: CallOptions,
  ) => Promise<Outcome<Name>>
}

/**
 * A client of the Antom payment API: a method for each operation, and methods that wait for a final state.
 *
 * Every method resolves with an {@link Outcome}, also when Antom refuses: business results are not thrown. Thrown are,
 * as rejections, `ConfigurationError` (the request cannot be written), `TransportError` (no usable answer, after the
 * retries), `SignatureError` (the answer is not authentic) and `ContractError` (it is, and is not as the contract says).
 */
export interface AntomClient extends AntomOperations {
  /**
   * The typed openapi-fetch client on the same signed, repeated and verified exchange. It resolves with
   * `{ data, response }`, and does not compare answers with the contract. Middleware added with `raw.use` also sees what
   * the methods send; it can change headers, and must not replace the request.
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
  const settings = resolveOptions(options)
  const raw = createRawClient(settings)
  const methods = Object.fromEntries(
    Object.entries(operationPaths).map(([name, path]) => [name, methodOf(raw, name as OperationName, path)]),
  )
  const client = {
    // The table that the methods are made of also makes their types.
    ...(methods as AntomOperations),
    raw,
    waitForPayment: async (...input: Parameters<WaitForPayment>) =>
      (await import('./wait.ts')).waitForPayment(client, settings, ...input),
    waitForCapture: async (...input: Parameters<WaitForCapture>) =>
      (await import('./wait.ts')).waitForCapture(client, settings, ...input),
  }
  return client
}

type Calls = typeof import('./calls.ts')

let calls: Calls | undefined

/** Loads what calls need, once. */
async function loadCalls(): Promise<Calls> {
  calls ??= await import('./calls.ts')
  return calls
}

function createRawClient(settings: Settings): Client<paths> {
  const known = new Map(
    Object.entries(operationPaths).map(([operation, path]) => {
      const url = settings.endpoint + path
      return [url, { operation, path: pathOf(url) }] as const
    }),
  )
  return createOpenApiClient<paths>({
    baseUrl: settings.endpoint,
    bodySerializer: requestBody,
    // It has all that a Request has, which the compiler cannot see.
    Request: SignedRequest as unknown as typeof Request,
    fetch: async (request) => {
      // openapi-fetch makes what it was given as Request, and lets no middleware put in anything else.
      const { url, sentBody, call, givenSignal, givenHeaders } = request as unknown as SignedRequest
      const { operation, path = pathOf(url) } = known.get(url) ?? {}
      const context = call ?? { operation, signal: givenSignal }
      const { exchange } = await loadCalls()
      const message = { ...context, url, path, body: sentBody, headers: givenHeaders }
      const done = await exchange(message, settings)
      if (call === undefined) return readAgain(done.response, done.answer.body)
      call.exchange = done
      return done.response
    },
  })
}

/** What of a URL is signed: path and query. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/** An answer like one that was read, with its body to be read again. */
function readAgain({ status, statusText, headers }: Response, body: Uint8Array<ArrayBuffer>): Response {
  const plain = new Headers(headers)
  // They told of the body on its way.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return new Response(body, { status, statusText, headers: plain })
}

function methodOf<Name extends OperationName>(raw: Client<paths>, name: Name, path: string) {
  let check: AnswerCheck | undefined
  return async (request: OperationMessages[Name]['request'], options: CallOptions = {}) => {
    // Written before anything is waited for: what the caller does with the object afterwards changes nothing.
    const body = requestBody(request)
    checkCallOptions(options)
    // Loaded before anything is sent: when that fails, no money has moved.
    const { loadAnswerCheck, outcomeOf } = await loadCalls()
    check ??= await loadAnswerCheck(name)
    const { signal, timeout, retries } = options
    const call: CallContext = { operation: name, signal, timeout, retries }
    // Which path and which body belong together is known to the table, not to the compiler.
    await raw.POST(path as '/v1/payments/capture', {
      body: request as OperationMessages['capture']['request'],
      bodySerializer: () => body,
      parseAs: 'stream',
      call,
    })
    if (call.exchange !== undefined) return outcomeOf(name, call.exchange, check)
    throw new ConfigurationError(`${name}: a middleware of raw answered; nothing was sent`, {
      option: 'raw',
      operation: name,
    })
  }
}
