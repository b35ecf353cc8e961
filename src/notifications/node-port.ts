import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ReceiverCore } from './fetch-port.ts'

/** A request of node:http, with what frameworks add to it. */
export interface NodeRequest extends IncomingMessage {
  /** The whole path where a router took a part of it away (Express). */
  originalUrl?: string
  /** What a parser made of the body; taken when it is the bytes themselves. */
  body?: unknown
  /** The bytes that some hosts keep beside a parsed body. */
  rawBody?: unknown
}

/** A response of node:http. */
export type NodeResponse = ServerResponse

/**
 * Receives a request of node:http. Imports nothing: it is loaded apart, and what it shared with the receiver would
 * have to be a file of its own.
 *
 * @param request - as it arrived
 * @param response - nothing of it may have been sent
 * @param core - the receiver
 */
export async function receiveMessage(
  request: NodeRequest,
  response: NodeResponse,
  core: ReceiverCore,
): Promise<void> {
  const { status, headers, body } = await core.receive({
    method: request.method ?? '',
    path: request.originalUrl ?? request.url ?? '',
    // Where every value is seen: in `headers`, Node keeps only the first of two content types.
    headers: request.headersDistinct ?? request.headers,
    body: () => readBody(request, core),
  })
  // The sender may have gone.
  if (response.destroyed || response.headersSent) return
  // What of the body was not read must not be taken for the next request.
  const left = request.complete ? {} : { connection: 'close' }
  response.writeHead(status, { ...headers, ...left, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function readBody(request: NodeRequest, { maxBodySize, bodyTimeout }: ReceiverCore): Promise<Uint8Array> {
  const kept = [request.rawBody, request.body].find((body) => body instanceof Uint8Array)
  if (kept instanceof Uint8Array) return Promise.resolve(kept)
  return new Promise((resolve, reject) => {
    const refuse = (status: number, reason?: 'body-already-parsed') =>
      end(() => reject({ status, reason, detail: undefined }))
    const chunks: Uint8Array[] = []
    let length = 0
    const onData = (chunk: Uint8Array) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > maxBodySize) refuse(413)
    }
    const onEnd = () => end(() => resolve(new Uint8Array(Buffer.concat(chunks))))
    const onFailure = () => refuse(400)
    const timer = setTimeout(() => refuse(408), bodyTimeout)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('error', onFailure).off('close', onFailure)
      // Not destroyed: the reply still has to go out over the same connection.
      request.pause()
      settle()
    }
    if (request.readableDidRead || request.readableEnded) refuse(500, 'body-already-parsed')
    else if (request.destroyed) refuse(400)
    else request.on('data', onData).on('end', onEnd).on('error', onFailure).on('close', onFailure)
  })
}
