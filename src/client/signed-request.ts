import type { Exchange, Message } from './exchange.ts'

/** What one call of a method hands through openapi-fetch, and gets back. */
export interface CallContext extends Pick<Message, 'operation' | 'signal' | 'timeout' | 'retries'> {
  exchange?: Exchange
}

/**
 * The request that openapi-fetch makes, with the text of its body: a `Request` gives that back only as a stream, and
 * what is signed must be what is sent.
 */
export class SignedRequest extends Request {
  readonly sentBody: string
  readonly call: CallContext | undefined

  constructor(input: RequestInfo | URL, init?: RequestInit & { readonly call?: CallContext }) {
    super(input, init)
    this.sentBody = typeof init?.body === 'string' ? init.body : ''
    // openapi-fetch passes on the options of a call that it does not know.
    this.call = init?.call
  }
}
