import { bodyBytes } from '../../core/body-bytes.ts'
import { toIncoming, unusable } from '../incoming.ts'
import type { NotificationReply } from '../received-notification.ts'
import type { ReceiverCore } from '../receiver-core.ts'
import { type RefusalReason, refusal } from '../refusal.ts'

/** A header by name, as node:http has it. */
type NodeHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/** What of a request of node:http is used, with what frameworks add to it. Stated here: it needs no types of Node. */
export interface NodeRequest {
  /** Such as `POST`. */
  readonly method?: string | undefined
  /** Path and query. */
  readonly url?: string | undefined
  /** The whole path where a router took a part of it away (Express). */
  originalUrl?: string
  /** Each header by its name in lower case. */
  readonly headers: NodeHeaders
  /** Every value of a header. */
  readonly headersDistinct?: NodeHeaders | undefined
  /** What a parser made of the body; taken when it is the bytes themselves, or their text. */
  body?: unknown
  /** The bytes, or their text, that some hosts keep beside a parsed body. */
  rawBody?: unknown
  /** Whether anything was read of the body. */
  readonly readableDidRead: boolean
  /** Whether the body was read to its end. */
  readonly readableEnded: boolean
  /** What `setEncoding` was given. */
  readonly readableEncoding: string | null
  /** Whether all of the body has come. */
  readonly complete: boolean
  /** Whether nothing more can be read. */
  readonly destroyed: boolean
  /** 1 or 2. */
  readonly httpVersionMajor?: number | undefined
  /** Listens to `data`, `end`, `error` or `close`. */
  on(event: string, listener: (given: unknown) => void): this
  /** Ends that. */
  off(event: string, listener: (given: unknown) => void): this
  /** Lets the body flow. */
  resume(): unknown
}

/** What of a response of node:http is used. */
export interface NodeResponse {
  /** What is sent when `writeHead` says nothing else. */
  statusCode: number
  /** Whether the sender has gone. */
  readonly destroyed: boolean
  /** Whether something else has begun to answer. */
  readonly headersSent: boolean
  /** Whether something else has answered. */
  readonly writableEnded: boolean
  /** Begins the answer. */
  writeHead(status: number, headers: Record<string, string | number>): unknown
  /** Ends it. */
  end(body: string): unknown
  /** Closes the connection. */
  destroy(): unknown
}

/** Receives a request of node:http. Rejects only when the reply cannot be written. */
export type NodeAdapter = (request: NodeRequest, response: NodeResponse) => Promise<void>

/**
 * How many of the largest bodies are held at once, while they are read and until they are answered. Above it, the
 * oldest unfinished request gets 408: anybody can send a body, and only a whole one can be verified.
 */
const heldBodies = 256

/** The bodies that a receiver holds. */
interface Held {
  bytes: number
  /** Gives up one that is still being read, the oldest first. */
  readonly unfinished: Set<() => void>
}

/**
 * Makes what receives requests of node:http. Loaded with the first of them: a bundle for the edge is spared it.
 *
 * @param core - the receiver
 */
export function createNodeAdapter(core: ReceiverCore): NodeAdapter {
  const held: Held = { bytes: 0, unfinished: new Set() }
  return async (request, response) => {
    let size = 0
    const hold = (bytes: number) => {
      size += bytes
      held.bytes += bytes
    }
    const reply = await core.receive(() => {
      // Before anything is handled: what cannot be acknowledged would be handled again and again.
      if (!isResponse(response)) throw unusable('response', response)
      // In JavaScript it can be anything.
      const given = Object(request) as NodeRequest
      const kept = keptBody(given)
      if (kept === undefined && !isStream(given)) throw unusable('stream', request)
      const { method, originalUrl, url } = given
      return toIncoming(
        { method, path: originalUrl ?? url, headers: allHeaders(given) },
        async () => kept ?? readBody(given, core, held, hold),
      )
    })
    held.bytes -= size
    send(reply, request, response)
  }
}

function isStream(request: NodeRequest): boolean {
  return hasMethods(request, ['on', 'off', 'resume'])
}

function isResponse(response: unknown): response is NodeResponse {
  return hasMethods(response, ['writeHead', 'end'])
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  const methods: Readonly<Record<string, unknown>> = Object(value)
  return names.every((name) => typeof methods[name] === 'function')
}

/**
 * Every header with every value. In `headers`, Node keeps only the first of two content types; `headersDistinct` has
 * both, but nothing at all in the requests that adapters for function services make.
 */
function allHeaders({ headers, headersDistinct }: NodeRequest) {
  const distinct: Record<string, string | readonly string[] | undefined> = { ...headersDistinct }
  for (const name in headers) {
    if (distinct[name.toLowerCase()] === undefined) distinct[name] = headers[name]
  }
  return distinct
}

/**
 * What of the body stands beside the stream: its bytes or its text, from a raw or text parser. An empty one that nobody
 * read out of the stream is what some frameworks begin with.
 */
function keptBody(request: NodeRequest): string | Uint8Array | undefined {
  const wasRead = hasBeenRead(request)
  for (const body of [request.rawBody, request.body]) {
    const bytes = typeof body === 'string' ? body : bodyBytes(body)
    if (bytes !== undefined && (bytes.length > 0 || wasRead)) return bytes
  }
  return undefined
}

function hasBeenRead(request: NodeRequest): boolean {
  return request.readableDidRead || request.readableEnded
}

function send({ status, headers, body }: NotificationReply, request: NodeRequest, given: NodeResponse): void {
  const response = responseOf(given)
  if (response === undefined) closeConnection(request)
  // The sender may have gone, or something else has answered.
  if (!response || response.destroyed || response.headersSent || response.writableEnded) return
  const { complete, httpVersionMajor = 1 } = Object(request) as NodeRequest
  // What of the body was not read must not be taken for the next request. HTTP/2 has no such header.
  const left = complete === false && httpVersionMajor < 2 ? { connection: 'close' } : {}
  response.writeHead(status, { ...headers, ...left, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

/** The response that is written to: also under a framework's own, which was handed over by mistake (Fastify, Koa). */
function responseOf(given: unknown): NodeResponse | undefined {
  const { raw, res }: Partial<Record<string, unknown>> = Object(given)
  return [given, raw, res].find(isResponse)
}

/** Where nothing can be written to, nobody is to wait for an answer. */
function closeConnection(request: unknown): void {
  const { raw, req }: Partial<Record<string, unknown>> = Object(request)
  for (const one of [request, raw, req]) {
    const { destroy }: { destroy?: unknown } = Object(one)
    if (typeof destroy === 'function') destroy.call(one)
  }
}

function readBody(
  request: NodeRequest,
  { maxBodySize, maxPieces, bodyTimeout }: ReceiverCore,
  held: Held,
  hold: (bytes: number) => void,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (status: number, reason?: RefusalReason, detail?: unknown) =>
      settleWith(() => reject(refusal(status, reason, detail)))
    const named = request.readableEncoding ?? 'utf8'
    const encoding = lossless.find((one) => one === named)
    let bytes = new Uint8Array()
    let length = 0
    let pieces = 0
    const onData = (given: unknown) => {
      const chunk = bytesOf(given, encoding)
      if (chunk === undefined) return refuse(500, 'body-kind', given)
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
    const onEnd = () => settleWith(() => resolve(bytes.subarray(0, length)))
    const onFailure = () => refuse(400)
    const tooSlow = () => refuse(408)
    let timer: ReturnType<typeof setTimeout> | undefined
    const settleWith = (settle: () => void) => {
      settle()
      clearTimeout(timer)
      held.unfinished.delete(tooSlow)
      try {
        request.off('data', onData).off('end', onEnd).off('error', onFailure).off('close', onFailure)
        // Not destroyed: the reply still has to go out over the same connection. Nor paused: what Node has read already
        // would be kept, a piece at a time; flowing to nobody, it is dropped.
        request.resume()
      } catch {
        // It is no stream of Node. A timer and other requests call this, where what is thrown would end the process.
      }
    }
    if (hasBeenRead(request) || encoding === undefined) return refuse(500, 'body-already-parsed')
    if (request.destroyed) return refuse(400)
    request.on('data', onData).on('end', onEnd).on('error', onFailure).on('close', onFailure)
    // After the listeners: what cannot be listened to is not given up later either.
    held.unfinished.add(tooSlow)
    timer = setTimeout(tooSlow, bodyTimeout)
    // A middleware that waited for something may have paused it, which a listener alone does not undo.
    request.resume()
  })
}

/** Encodings of `setEncoding` that lose nothing of a body in UTF-8. */
const lossless: readonly BufferEncoding[] = ['utf8', 'latin1', 'hex', 'base64', 'base64url']

/** The bytes of a piece; of text, where `setEncoding` made it, those that it was made of. */
function bytesOf(chunk: unknown, encoding: BufferEncoding | undefined): Uint8Array | undefined {
  return typeof chunk === 'string' ? Buffer.from(chunk, encoding) : bodyBytes(chunk)
}
