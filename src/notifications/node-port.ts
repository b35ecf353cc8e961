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
 * How many of the largest bodies are held at once, while they are read and until they are answered. Whoever lets more
 * of them come in than that lets the memory run full: anybody can send one, and only a whole one can be verified.
 */
const heldBodies = 256

/** The bodies that a receiver holds. */
interface Held {
  bytes: number
  /** Those that are still being read, the oldest first: what gives one up. */
  readonly unfinished: Set<() => void>
}

const heldBy = new WeakMap<ReceiverCore, Held>()

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
  const held = heldBy.get(core) ?? { bytes: 0, unfinished: new Set() }
  heldBy.set(core, held)
  let size = 0
  const hold = (bytes: number) => {
    size += bytes
    held.bytes += bytes
  }
  const { status, headers, body } = await core.receive({
    // A server's requests have both.
    method: String(request.method),
    path: String(request.originalUrl ?? request.url),
    // Where every value is seen: in `headers`, Node keeps only the first of two content types.
    headers: request.headersDistinct ?? request.headers,
    body: () => readBody(request, core, held, hold),
  })
  held.bytes -= size
  // The sender may have gone.
  if (response.destroyed || response.headersSent) return
  // What of the body was not read must not be taken for the next request.
  const left = request.complete ? {} : { connection: 'close' }
  response.writeHead(status, { ...headers, ...left, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function readBody(
  request: NodeRequest,
  { maxBodySize, maxPieces, bodyTimeout }: ReceiverCore,
  held: Held,
  hold: (bytes: number) => void,
): Promise<Uint8Array> {
  const kept = [request.rawBody, request.body].find((body) => body instanceof Uint8Array)
  if (kept instanceof Uint8Array) return Promise.resolve(kept)
  return new Promise((resolve, reject) => {
    const refuse = (status: number, reason?: 'body-already-parsed') =>
      settleWith(() => reject({ status, reason, detail: undefined }))
    let bytes = new Uint8Array()
    let length = 0
    let pieces = 0
    const onData = (chunk: Uint8Array) => {
      const end = length + chunk.length
      if (end > maxBodySize || ++pieces > maxPieces) return refuse(413)
      // Not kept as they are: a piece of one byte takes some two hundred.
      if (end > bytes.length) {
        const larger = new Uint8Array(pieces === 1 ? end : 2 * end)
        larger.set(bytes)
        hold(larger.length - bytes.length)
        bytes = larger
      }
      bytes.set(chunk, length)
      length = end
      if (held.bytes > heldBodies * maxBodySize) {
        // A notification comes in one go: who has been at it for longest is the least likely to send one.
        const [giveUp = tooSlow] = held.unfinished
        giveUp()
      }
    }
    const onEnd = () => settleWith(() => resolve(bytes.slice(0, length)))
    const onFailure = () => refuse(400)
    const tooSlow = () => refuse(408)
    const timer = setTimeout(tooSlow, bodyTimeout)
    const settleWith = (settle: () => void) => {
      clearTimeout(timer)
      held.unfinished.delete(tooSlow)
      request.off('data', onData).off('end', onEnd).off('error', onFailure).off('close', onFailure)
      // Not destroyed: the reply still has to go out over the same connection. Nor paused: what Node has read already
      // would be kept, a piece at a time; flowing to nobody, it is dropped.
      request.resume()
      settle()
    }
    if (request.readableDidRead || request.readableEnded) refuse(500, 'body-already-parsed')
    else if (request.destroyed) refuse(400)
    else {
      held.unfinished.add(tooSlow)
      request.on('data', onData).on('end', onEnd).on('error', onFailure).on('close', onFailure)
    }
  })
}
