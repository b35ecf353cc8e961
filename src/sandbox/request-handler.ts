import { onAbort } from '../core/on-abort.ts'
import { pageCheckPath } from './gateway/page-calls.ts'
import { isGatewayPath } from './gateway/routes.ts'
import { type SandboxReply, type SandboxRequest, textReply } from './server/http.ts'
import { type RequestTarget, readTarget } from './server/request-target.ts'

type Respond = (request: SandboxRequest, target: RequestTarget) => Promise<SandboxReply>

/**
 * Makes what answers every request: calls of the API by the gateway, everything else by the pages. What it returns
 * never rejects.
 */
export function createRequestHandler(gateway: Respond, pages: Respond) {
  return async (request: SandboxRequest): Promise<SandboxReply> => {
    try {
      const target = readTarget(request.target)
      if (target === undefined) {
        return textReply(400, 'The target of the request is neither a path nor a URL.')
      }
      const isCall = isGatewayPath(target.path) || target.path === pageCheckPath
      return isCall ? await gateway(request, target) : await pages(request, target)
    } catch {
      return textReply(500, 'The sandbox failed on this request.')
    }
  }
}

/**
 * Makes a `fetch` that reaches the sandbox without a network.
 *
 * A request whose signal is aborted rejects with the reason, at any moment; what it asks for is done all the same, as over a
 * network.
 *
 * @param handle - answers the requests
 * @param maxBodySize - the largest body that is taken, in bytes
 * @param closing - aborted once the sandbox answers no more: the connection breaks then
 */
export function createInMemoryFetch(
  handle: (request: SandboxRequest) => Promise<SandboxReply>,
  maxBodySize: number,
  closing: AbortSignal,
) {
  const answer = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { host, pathname, search } = new URL(request.url)
    const body = new Uint8Array(await request.arrayBuffer())
    const reply =
      body.length > maxBodySize
        ? textReply(413, `The body has more than ${maxBodySize} bytes.`)
        : await handle({
            method: request.method,
            target: `${pathname}${search}`,
            header: (name) => request.headers.get(name) ?? (name === 'host' ? host : undefined),
            body,
          })
    if (reply === 'break') throw connectionBroken()
    // A status without a body allows not even an empty one.
    return new Response(reply.body || null, { status: reply.status, headers: { ...reply.headers } })
  }
  return (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const signal = init?.signal === undefined && input instanceof Request ? input.signal : init?.signal
    return new Promise((resolve, reject) => {
      const abort = () => reject(signal?.reason)
      const close = () => reject(connectionBroken())
      if (signal?.aborted) return abort()
      if (closing.aborted) return close()
      const unlisten = [signal && onAbort(signal, abort), onAbort(closing, close)]
      void answer(input, init)
        .then(resolve, reject)
        .finally(() => {
          for (const end of unlisten) end?.()
        })
    })
  }
}

/** As `fetch` reports a connection that breaks. */
function connectionBroken(): TypeError {
  return new TypeError('fetch failed')
}
