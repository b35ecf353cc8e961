import { optionError } from '../core/check-options.ts'
import { kindOf } from '../core/kind-of.ts'
import type { RequestMessage } from './attempt.ts'
import type { CompletedRequest } from './send-with-retries.ts'

/** What one call of a method hands through openapi-fetch, and gets back. */
export interface CallContext {
  readonly message: RequestMessage
  /** The answer. The outcome is made of it, whatever middleware does with the response afterwards. */
  completed?: CompletedRequest
  /** Why there is none, once the request was handed over to be sent. */
  failure?: { readonly error: unknown }
}

/** What openapi-fetch makes a request of. */
interface LazyRequestInit extends RequestInit {
  readonly method: string
  readonly headers: Headers
  /** openapi-fetch passes on the options of a call that it does not know. */
  readonly call?: CallContext
}

/**
 * The request that openapi-fetch makes and shows to middleware, with the text of its body: a `Request` gives that back
 * only as a stream, and what is signed must be what is sent. Builds a real `Request` lazily: construction dominates the
 * overhead of a call, and each attempt is sent with one of its own.
 */
export class LazyRequest {
  readonly url: string
  readonly method: string
  readonly sentBody: string
  readonly call: CallContext | undefined
  /** The caller's signal, when there is one; the `signal` of a `Request` is always there. */
  readonly callerSignal: AbortSignal | undefined
  readonly headers: Headers
  #request: Request | undefined

  constructor(url: string, { method, headers, body, signal, call }: LazyRequestInit) {
    this.url = url
    this.method = method
    this.headers = headers
    this.sentBody = textOf(body)
    this.call = call
    this.callerSignal = signal ?? undefined
  }

  /** The same as a `Request`. */
  get request(): Request {
    const { url, method, headers, sentBody: body, callerSignal: signal = null } = this
    this.#request ??= new Request(url, { method, headers, body, signal })
    return this.#request
  }
}

/** What is signed must be what is sent: other kinds of body are read once, or by the runtime's rules. */
function textOf(body: BodyInit | null | undefined): string {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string') return body
  throw optionError('bodySerializer', `must give text; it gave ${kindOf(body)}. Nothing was sent`)
}

for (const name of Object.getOwnPropertyNames(Request.prototype)) {
  if (name in LazyRequest.prototype) continue
  Object.defineProperty(LazyRequest.prototype, name, {
    get(this: LazyRequest) {
      const value: unknown = Reflect.get(this.request, name)
      return typeof value === 'function' ? value.bind(this.request) : value
    },
  })
}
