import { operationPaths } from '../../generated/endpoints.ts'
import type { paths } from '../../generated/types.ts'
import { reporterOf } from './deviation-reporter.ts'
import { LazyRequest } from './lazy-request.ts'
import { type Client, createOpenApiClient } from './openapi-fetch.ts'
import { requestBody } from './request-body.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'
import { type CompletedRequest, sendWithRetries } from './send-with-retries.ts'

const clients = new WeakMap<ResolvedClientOptions, Client<paths>>()

/**
 * Gives the openapi-fetch client of a client, made with its first call.
 *
 * @param options - the client's
 */
export function openClientOf(options: ResolvedClientOptions): Client<paths> {
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
 */
export function sendRaw(
  options: ResolvedClientOptions,
  method: string,
  path: string,
  init: object,
): Promise<unknown> {
  // Which methods, paths and bodies belong together was checked where `raw` was called, in programs with types.
  const { request } = openClientOf(options) as unknown as {
    readonly request: (method: string, path: string, init: object) => Promise<unknown>
  }
  return request(method, path, init)
}

/**
 * Sends what openapi-fetch hands over, and leaves the answer in the call that it belongs to.
 *
 * @param request - made by openapi-fetch
 * @param options - the client's
 * @returns a response that can be read, whatever `fetch` returned
 */
async function answerRequest(request: LazyRequest, options: ResolvedClientOptions): Promise<Response> {
  const { url, sentBody: body, call, callerSignal: signal, middlewareHeaders: headers } = request
  const operation = Object.entries(operationPaths).find(([, path]) => options.endpoint + path === url)?.[0]
  const { pathname, search } = new URL(url)
  const context = call ?? { operation, signal }
  try {
    const completed = await sendWithRetries(
      { ...context, url, path: pathname + search, body, headers },
      options,
    )
    if (call === undefined) await reporterOf(options)({ operation }, completed.contradictions)
    else call.completed = completed
    return call === undefined || call.isSeen ? responseOf(completed) : new Response()
  } catch (error) {
    if (call !== undefined) call.failure = { error }
    throw error
  }
}

/** A response like the one that was read, with its body to be read again. */
function responseOf({ response, body }: CompletedRequest): Response {
  const { status, statusText, headers } = response
  const plain = new Headers(headers)
  // These headers describe the encoded body; ours is decoded.
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) plain.delete(name)
  return new Response(body, { status, statusText, headers: plain })
}
