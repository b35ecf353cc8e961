import { bodyBytes } from '../../core/body-bytes.ts'
import { toIncoming } from '../incoming.ts'
import type { FetchContext, ReceiverCore } from '../receiver-core.ts'
import { type Refusal, refusal } from '../refusal.ts'

/**
 * Receives a request of the Fetch API.
 *
 * @param request - as it arrived
 * @param core - the receiver
 * @param runtime - of Workers
 */
export async function receiveRequest(
  request: Request,
  core: ReceiverCore,
  runtime?: FetchContext,
): Promise<Response> {
  const read = () => {
    // In JavaScript it can be anything.
    const { method, url, headers } = Object(request) as Request
    // As text and not with URL, which could change what is signed; the origin is taken away further in.
    return toIncoming({ method, path: url, headers }, () => readBody(request, core))
  }
  const { body, ...init } = await core.receive(read, runtime)
  return new Response(body, init)
}

async function readBody(
  request: Request,
  { maxBodySize, maxPieces, bodyTimeout }: ReceiverCore,
): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) throw refusal(500, 'body-already-parsed')
  if (request.body === null) return new Uint8Array()
  // What is no stream of the Fetch API is what a framework made of the body, or another kind of request.
  if (typeof request.body?.getReader !== 'function') throw refusal(500, 'body-kind', request.body)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const reader = request.body.getReader()
  let length = 0
  let stopped: Refusal | undefined
  const stop = (why: Refusal) => {
    stopped = why
    cancel(reader)
  }
  const timer = setTimeout(() => stop(refusal(408)), bodyTimeout)
  try {
    while (!stopped) {
      const { done, value } = await reader.read()
      if (done) break
      const bytes = bodyBytes(value)
      if (bytes === undefined) {
        stop(refusal(500, 'body-kind', value))
        break
      }
      length += bytes.length
      // A stream of bytes has no shared memory.
      if (chunks.push(bytes as Uint8Array<ArrayBuffer>) > maxPieces || length > maxBodySize)
        stop(refusal(413))
    }
  } catch {
    stopped = refusal(400)
  }
  clearTimeout(timer)
  if (stopped) throw stopped
  const [only = new Uint8Array()] = chunks
  return chunks.length < 2 ? only : new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** Lets a reader go. Called by a timer, where whatever is thrown ends the process. */
async function cancel(reader: ReadableStreamDefaultReader): Promise<void> {
  try {
    await reader.cancel()
  } catch {
    // Then nothing more comes either.
  }
}
