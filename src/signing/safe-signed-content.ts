import { type BodyInput, bodyBytes } from '../core/body-bytes.ts'

/** A message as its signature covers it: a request, a response or a notification. */
export interface SignedMessage {
  /**
   * Path and query of the request, without scheme and host, as they are on the wire:
   * `/ams/api/v1/payments/pay`. For a response, those of the request it answers.
   */
  readonly path: string
  /** The text of the `client-id` header. */
  readonly clientId: string
  /** The text of the `request-time` header, or of `response-time` for a response; at most 64 characters. */
  readonly time: string
  /** The body: text that is about to be sent, or the bytes exactly as they were received. */
  readonly body: BodyInput
}

/** What {@link signedContent} gives. */
export interface SignedContent {
  /** The bytes that a signature covers. */
  readonly content: Uint8Array<ArrayBuffer>
  /** The bytes of the body within `content`: what is parsed after the signature was found good. */
  readonly body: Uint8Array<ArrayBuffer>
}

/** What the parts of the content must look like, so that none can pass for another. */
export const partPatterns = {
  // A line break in the path would begin the next line; half a surrogate pair has no bytes of its own in UTF-8.
  path: /^\/[^\p{Cc}\p{Cs}]*$/u,
  clientId: /^[!-~]+$/,
  // Never a brace or a quote: only dots stand between the parts, and so the first bytes of a body could otherwise be
  // passed off as the end of the time.
  time: /^[\w:+\-./, ]{1,64}$/,
} as const

const encoder = new TextEncoder()

/**
 * Tells whether a value can be a part of the content.
 *
 * @param part - which
 * @param value - of any type: what is no text would be converted by the pattern
 */
export function isSignable(part: keyof typeof partPatterns, value: unknown): boolean {
  return typeof value === 'string' && partPatterns[part].test(value)
}

/**
 * Does the same as {@link signedContent} and throws nothing: to make an error takes longer than to read a message,
 * which anybody can send.
 *
 * @param message - what is signed or verified
 * @returns `undefined` for a message that cannot be signed; {@link signedContent} has the words for it
 */
export function safeSignedContent(message: SignedMessage): SignedContent | undefined {
  const { path, clientId, time } = message
  if (!isSignable('path', path) || !isSignable('clientId', clientId) || !isSignable('time', time)) {
    return undefined
  }
  const bytes = bodyBytes(message.body)
  if (bytes === undefined) return undefined
  const head = `POST ${path}\n${clientId}.${time}.`
  // UTF-8 has at most three bytes for each unit of a string. One allocation instead of two: a few hundred unused bytes
  // cost less than a second array for the head.
  const room = new Uint8Array(3 * head.length + bytes.length)
  const { written: start } = encoder.encodeInto(head, room)
  room.set(bytes, start)
  const end = start + bytes.length
  // Not subarray, which takes several times as long.
  return {
    content: new Uint8Array(room.buffer, 0, end),
    body: new Uint8Array(room.buffer, start, bytes.length),
  }
}
