import { bodyBytes } from '../core/body-bytes.ts'
import { TransportError } from '../core/errors/transport-error.ts'

/** A response, of whatever make, as far as it is needed here. */
export interface ReceivedResponse {
  readonly status: number
  readonly statusText: string
  /** `opaqueredirect` where the runtime hides redirects from programs. */
  readonly type: unknown
  readonly headers: Headers
  /**
   * Reads the body: gives its pieces, one after the other, until there are no more or one is not wanted. What it throws,
   * other than a {@link TransportError}, means that the body broke off.
   */
  readonly read: (take: TakePiece) => Promise<void>
}

/** Takes a piece of a body, and tells whether more is wanted. */
export type TakePiece = (piece: Uint8Array) => boolean

/** What a `Response` has, each of any type: a `fetch` of another make returns what it likes. */
type ResponseLike = Readonly<
  Record<'status' | 'statusText' | 'type' | 'headers' | 'body' | 'bodyUsed' | 'arrayBuffer' | 'text', unknown>
>

/** The headers that are looked at, for responses that can only be asked for one header at a time. */
const usedHeaders = ['signature', 'response-time', 'client-id', 'content-type', 'retry-after']

/**
 * Takes what a `fetch` returned for a response: a `Response` of the runtime, one of node-fetch or cross-fetch, whose
 * body is a stream of Node.js, or the plain object of a test.
 *
 * @param response - anything
 * @throws {TransportError} `not-a-response`, which is not sent again: the request has arrived
 */
export function receivedResponse(response: unknown): ReceivedResponse {
  if (typeof response !== 'object' || response === null) throw notAResponse('it is no object')
  try {
    // Read once, and here: what throws later would look like a connection that broke, and be sent again.
    const { status, statusText, type, headers, body, bodyUsed, arrayBuffer, text } = response as ResponseLike
    if (!Number.isInteger(status)) throw notAResponse('its status is no whole number')
    return {
      // The line above has found that it is a number.
      status: status as number,
      statusText: typeof statusText === 'string' ? statusText : '',
      type,
      headers: headersOf(headers),
      read: async (take) => {
        if (bodyUsed === true) throw notAResponse('somebody else has read its body')
        const whole = [arrayBuffer, text].find((method) => typeof method === 'function')
        await read(body, typeof whole === 'function' ? () => whole.call(response) : undefined, take)
      },
    }
  } catch (error) {
    if (error instanceof TransportError) throw error
    throw notAResponse('its status or headers cannot be read', error)
  }
}

/** The error for what cannot be used. It says neither the operation nor the attempt, which are added where known. */
function notAResponse(problem: string, cause?: unknown): TransportError {
  return new TransportError(
    `the fetch that the client was given returned something that is not a Response: ${problem}`,
    { reason: 'not-a-response', cause },
  )
}

function headersOf(headers: unknown): Headers {
  if (headers instanceof Headers) return headers
  if (typeof headers !== 'object' || headers === null) return new Headers()
  const found = new Headers()
  const add = (name: unknown, value: unknown) => {
    if (value === undefined || value === null) return
    for (const one of Array.isArray(value) ? value : [value]) {
      try {
        found.append(String(name), String(one))
      } catch {
        // Such as `:status` of HTTP/2, which is no header; nothing here depends on it.
      }
    }
  }
  const { get, entries } = headers as { get?: unknown; entries?: unknown }
  // A Map, the Headers of another package, or a list: each gives pairs.
  if (isIterable(headers)) for (const [name, value] of headers) add(name, value)
  else if (typeof entries === 'function') for (const [name, value] of entries.call(headers)) add(name, value)
  else if (typeof get === 'function') for (const name of usedHeaders) add(name, get.call(headers, name))
  else for (const [name, value] of Object.entries(headers)) add(name, value)
  return found
}

// With a callback and not as a generator, which hands every piece through several promises.
async function read(body: unknown, whole: (() => unknown) | undefined, take: TakePiece): Promise<void> {
  if (typeof body === 'object' && body !== null) {
    // Each is known by its method: a web stream, and a stream of Node.js.
    if ('getReader' in body && typeof body.getReader === 'function')
      return readWebStream(body as ReadableStream<unknown>, take)
    if (Symbol.asyncIterator in body) {
      for await (const piece of body as AsyncIterable<unknown>) if (!take(bytesOf(piece))) return
      return
    }
  }
  if (bodyBytes(body) !== undefined) take(bytesOf(body))
  else if (whole !== undefined) take(bytesOf(await readWhole(whole)))
  else if (body !== null) throw notAResponse('it has no body, arrayBuffer or text')
}

async function readWhole(whole: () => unknown): Promise<unknown> {
  try {
    return await whole()
  } catch (error) {
    // A mistake in the program; what breaks a connection has a code or a cause.
    const isMistake = error instanceof TypeError && error.cause === undefined && !('code' in error)
    throw isMistake ? notAResponse('its body cannot be read', error) : error
  }
}

async function readWebStream(body: ReadableStream<unknown>, take: TakePiece): Promise<void> {
  let reader: ReadableStreamDefaultReader<unknown>
  try {
    reader = body.getReader()
  } catch (error) {
    throw notAResponse('somebody else has read its body, or is reading it', error)
  }
  for (;;) {
    const { done, value } = await reader.read()
    if (done || !take(bytesOf(value))) return
  }
}

function bytesOf(piece: unknown): Uint8Array {
  const bytes = bodyBytes(piece)
  if (bytes === undefined) throw notAResponse('its body is neither bytes nor text')
  return bytes
}

/** Whether a value gives items; that they are pairs shows when they are taken apart. */
function isIterable(value: object): value is Iterable<readonly [unknown, unknown]> {
  return Symbol.iterator in value && typeof value[Symbol.iterator] === 'function'
}
