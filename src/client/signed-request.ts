import type { Exchange, Message } from './exchange.ts'

/** What one call of a method hands through openapi-fetch, and gets back. */
export interface CallContext extends Pick<Message, 'operation' | 'signal' | 'timeout' | 'retries'> {
  exchange?: Exchange
}

/** What openapi-fetch makes a request of. */
interface SignedRequestInit extends RequestInit {
  readonly method: string
  readonly headers: Headers
  /** openapi-fetch passes on the options of a call that it does not know. */
  readonly call?: CallContext
}

/**
 * The request that openapi-fetch makes and shows to middleware, with the text of its body: a `Request` gives that back
 * only as a stream, and what is signed must be what is sent. It is a `Request` only when somebody looks closer, because
 * making one takes longer than all else that a call does here, and each attempt is sent with one of its own.
 */
export class SignedRequest {
  readonly url: string
  readonly method: string
  readonly sentBody: string
  readonly call: CallContext | undefined
  /** The caller's signal, when there is one; the `signal` of a `Request` is always there. */
  readonly givenSignal: AbortSignal | undefined
  readonly #headers: Headers
  #isShown = false
  #request: Request | undefined

  constructor(url: string, { method, headers, body, signal, call }: SignedRequestInit) {
    this.url = url
    this.method = method
    this.#headers = headers
    this.sentBody = typeof body === 'string' ? body : ''
    this.call = call
    this.givenSignal = signal ?? undefined
  }

  get headers(): Headers {
    this.#isShown = true
    return this.#headers
  }

  /**
   * What is to be sent besides the headers of the client. For its own calls that is what middleware has put in, which
   * takes longer to list than a signature to write: nothing when no middleware has looked.
   */
  get givenHeaders(): Readonly<Record<string, string>> {
    return this.call && !this.#isShown ? {} : Object.fromEntries(this.#headers)
  }

  /** The same as a `Request`. */
  get request(): Request {
    const { url, method, headers, sentBody: body, givenSignal: signal = null } = this
    this.#request ??= new Request(url, { method, headers, body, signal })
    return this.#request
  }
}

for (const name of Object.getOwnPropertyNames(Request.prototype)) {
  if (name in SignedRequest.prototype) continue
  Object.defineProperty(SignedRequest.prototype, name, {
    get(this: SignedRequest) {
      const value: unknown = Reflect.get(this.request, name)
      return typeof value === 'function' ? value.bind(this.request) : value
    },
  })
}
