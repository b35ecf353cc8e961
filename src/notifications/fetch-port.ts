import type { Incoming } from './incoming.ts'
import { refusal } from './refusal.ts'
import type { NotificationReply } from './types.ts'

/** What a runtime for Workers hands over beside the request. */
export interface FetchContext {
  /** Keeps the runtime alive until a promise has settled. */
  readonly waitUntil?: (promise: Promise<unknown>) => unknown
}

/** The receiver behind its ports. */
export interface ReceiverCore {
  readonly receive: (incoming: Incoming, context?: FetchContext) => Promise<NotificationReply>
  /** The largest body, in bytes. */
  readonly maxBodySize: number
  /** In how many pieces it may come. Each costs some microseconds and some hundred bytes, however small it is. */
  readonly maxPieces: number
  /** How long reading a body may take, in milliseconds. */
  readonly bodyTimeout: number
}

/**
 * Receives a request of the Fetch API.
 *
 * @param request - as it arrived
 * @param core - the receiver
 * @param context - of the runtime
 */
export async function receiveRequest(
  request: Request,
  core: ReceiverCore,
  context?: FetchContext,
): Promise<Response> {
  const { method, url, headers } = request
  // The path as it stands in the address: reading it with URL could change what is signed.
  const path = url.slice(url.indexOf('/', 8))
  const body = () => readBody(request, core)
  const { body: text, ...init } = await core.receive({ method, path, headers, body }, context)
  return new Response(text, init)
}

async function readBody(
  request: Request,
  { maxBodySize, maxPieces, bodyTimeout }: ReceiverCore,
): Promise<Uint8Array> {
  if (request.bodyUsed) throw refusal(500, 'body-already-parsed')
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = request.body.getReader()
  let length = 0
  let stopped = 0
  const stop = (status: number) => {
    stopped = status
    reader.cancel().catch(() => {})
  }
  const timer = setTimeout(stop, bodyTimeout, 408)
  try {
    while (!stopped) {
      const { done, value } = await reader.read()
      if (done) break
      length += value.length
      if (chunks.push(value) > maxPieces || length > maxBodySize) stop(413)
    }
  } catch {
    stopped = 400
  }
  clearTimeout(timer)
  if (stopped) throw refusal(stopped)
  const [only = new Uint8Array()] = chunks
  return chunks.length < 2 ? only : new Uint8Array(await new Blob(chunks).arrayBuffer())
}
