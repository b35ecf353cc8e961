import type { paths } from '../../generated/types.ts'
import type { Client, FetchOptions, Middleware } from './openapi-fetch.ts'
import { requestBody } from './request-body.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

/** The property `raw` of a client, and what the calls of its methods need of it. */
export interface RawClient {
  readonly raw: Client<paths>
  /** Added with `raw.use`; it sees what the methods send, too. */
  readonly middleware: readonly Middleware[]
}

/** A call of `raw`, whose method and path decide about its exact type. */
type RawCallInit = FetchOptions<unknown> & { readonly body?: unknown }

type Calls = typeof import('./call-operation.ts')

let calls: Calls | undefined

/** Loads what calls need, once. A load that failed is tried again by the next call. */
export async function loadCalls(): Promise<Calls> {
  calls ??= await import('./call-operation.ts')
  return calls
}

/**
 * Makes `raw`, which has the methods of openapi-fetch, before openapi-fetch is loaded: to make a client needs none of
 * it. Middleware is kept here, and given to openapi-fetch with each call.
 *
 * @param options - the client's
 */
export function createRawClient(options: ResolvedClientOptions): RawClient {
  let middleware: readonly Middleware[] = []
  const request = async (method: string, path: string, init?: RawCallInit) => {
    const { body, bodySerializer, middleware: own = [] } = init ?? {}
    // Written before anything is waited for: what the caller does with the object afterwards changes nothing.
    const text = body === undefined || bodySerializer ? undefined : requestBody(body)
    const call = {
      ...init,
      bodySerializer: text === undefined ? bodySerializer : () => text,
      middleware: [...middleware, ...own],
    }
    return (await loadCalls()).sendRaw(options, method, path, call)
  }
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'].map((method) => [
    method,
    (path: string, init?: RawCallInit) => request(method, path, init),
  ])
  const raw = {
    ...Object.fromEntries(methods),
    request,
    use: (...added: readonly Middleware[]) => {
      // As openapi-fetch, so that `condition && middleware` can be passed.
      const given = added.filter(Boolean)
      for (const one of given) {
        if (typeof one === 'object' && ('onRequest' in one || 'onResponse' in one || 'onError' in one))
          continue
        throw new TypeError('raw.use takes objects that have onRequest, onResponse or onError')
      }
      middleware = [...middleware, ...given]
    },
    eject: (...removed: readonly Middleware[]) => {
      middleware = middleware.filter((one) => !removed.includes(one))
    },
  }
  return {
    // The same methods as openapi-fetch has, whose types follow from the paths.
    raw: raw as Client<paths>,
    get middleware() {
      return middleware
    },
  }
}
