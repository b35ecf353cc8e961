import { operationPaths } from '../../generated/endpoints.ts'
import type { paths } from '../../generated/types.ts'
import { ConfigurationError } from '../core/errors.ts'
import type { RequestMessage } from './attempt.ts'
import { checkSignal } from './call-options.ts'
import { reporterOf } from './deviation-reporter.ts'
import { type CallContext, LazyRequest } from './lazy-request.ts'
import { type Client, createOpenApiClient, type Middleware } from './openapi-fetch.ts'
import type { OperationName } from './outcome.ts'
import { requestBody } from './request-body.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import { type CompletedRequest, sendWithRetries } from './send-with-retries.ts'

const clients = new WeakMap<ResolvedClientOptions, Client<paths>>()

/** Gives the openapi-fetch client of a client, made with the first call that needs it. */
function openClientOf(options: ResolvedClientOptions): Client<paths> {
  let client = clients.get(options)
  if (client === undefined) {
    client = createOpenApiClient<paths>({
      baseUrl: options.endpoint,
      bodySerializer: requestBody,
      // It has all that a Request has, which the compiler cannot see.
      Request: LazyRequest as unknown as typeof Request,
      // openapi-fetch makes what it was given as Request, and lets no middleware put in anything else.
      fetch: (request) => answerRequest(request as unknown as LazyRequest, options),
    })
    clients.set(options, client)
  }
  return client
}

/**
 * Makes a call of `raw`.
 *
 * @param options - the client's
 * @param method - of HTTP, in upper or lower case
 * @param path - as in the contract
 * @param init - what openapi-fetch takes for it
 * @throws {ConfigurationError} for a signal that is none
 */
export function sendRaw(
  options: ResolvedClientOptions,
  method: string,
  path: string,
  init: object,
): Promise<unknown> {
  checkSignal((init as { signal?: AbortSignal }).signal)
  // Which methods, paths and bodies belong together was checked where `raw` was called, in programs with types.
  const { request } = openClientOf(options) as unknown as {
    readonly request: (method: string, path: string, init: object) => Promise<unknown>
  }
  return request(method, path, init)
}

/**
 * Makes a call of a method through openapi-fetch, so that middleware sees it.
 *
 * @param middleware - of `raw`
 * @param message - what is sent; middleware can add headers
 * @param options - the client's
 * @returns what was answered, whatever middleware made of it
 * @throws as {@link sendWithRetries}, and what middleware throws before anything is sent
 */
export async function sendThrough(
  middleware: readonly Middleware[],
  message: RequestMessage & { readonly operation: OperationName },
  options: ResolvedClientOptions,
): Promise<CompletedRequest> {
  const { operation, body } = message
  const call: CallContext = { message }
  let fault: { readonly error: unknown } | undefined
  try {
    // Which path and which body belong together is known to the table, not to the compiler; the body is written already.
    await openClientOf(options).POST(operationPaths[operation] as '/v1/payments/capture', {
      body: {} as paths['/v1/payments/capture']['post']['requestBody']['content']['application/json'],
      bodySerializer: () => body,
      parseAs: 'stream',
      middleware: [...middleware],
      call,
    })
  } catch (error) {
    fault = { error }
  }
  // Antom has answered: a middleware that fails afterwards must not hide what the answer says.
  if (call.completed !== undefined) return call.completed
  const failure = call.failure ?? fault
  if (failure !== undefined) throw failure.error
  throw new ConfigurationError(`${operation}: a middleware of raw answered; nothing was sent`, {
    option: 'raw',
    operation,
  })
}

/**
 * Gives the part of a URL that is signed: path and query.
 *
 * @param url - where a request goes
 */
export function signedPath(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

/**
 * Sends what openapi-fetch hands over, and leaves the answer in the call that it belongs to.
 *
 * @param request - made by openapi-fetch
 * @param options - the client's
 * @returns a response that can be read, whatever `fetch` returned
 */
async function answerRequest(request: LazyRequest, options: ResolvedClientOptions): Promise<Response> {
  const { url, sentBody: body, call, callerSignal: signal } = request
  const operation = Object.entries(operationPaths).find(([, path]) => options.endpoint + path === url)?.[0]
  const context = call?.message ?? { operation, signal }
  const headers = Object.fromEntries(request.headers)
  try {
    const completed = await sendWithRetries(
      { ...context, url, path: signedPath(url), body, headers },
      options,
    )
    if (call === undefined) await reporterOf(options)({ operation }, completed.parsed.contradictions)
    else call.completed = completed
    return responseOf(completed)
  } catch (error) {
    if (call !== undefined) call.failure = { error }
    throw error
  }
}

/** A response like the one that was read, with its body to be read again. */
function responseOf({ response, parsed }: CompletedRequest): Response {
  const { status, statusText, headers } = response
  const plain = new Headers(headers)
  // These headers describe the encoded body; ours is decoded.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return new Response(parsed.body, { status, statusText, headers: plain })
}
