import type { SignedMessage } from './content-to-sign.ts'
import { takeBytes } from './take-bytes.ts'

/** What each part of the content to be signed must look like, so that none can pass for another. */
export const signable = {
  /** A path begins with a slash and has no control characters; a line break in it would begin the next line. */
  path: /^\/[^\p{Cc}]*$/u,
  /** A client id is visible ASCII. */
  clientId: /^[!-~]+$/,
  /**
   * Milliseconds, ISO 8601 or another notation for a time. Never a brace or a quote: only dots stand between
   * the parts, and so the first bytes of a body could otherwise be passed off as the end of the time.
   */
  time: /^[\w:+\-./, ]{1,64}$/,
} as const

const encoder = new TextEncoder()

/**
 * Puts together the bytes that a signature covers, like `contentToSign`, but without the words for what cannot
 * be signed: for where nobody is to be told.
 *
 * @param message - what is signed or verified
 * @returns the bytes, or `undefined` when a part holds a character by which it could pass for another
 */
export function joinContent({
  path,
  clientId,
  time,
  body,
}: SignedMessage): Uint8Array<ArrayBuffer> | undefined {
  if (!(signable.path.test(path) && signable.clientId.test(clientId) && signable.time.test(time)))
    return undefined
  const isText = typeof body === 'string'
  const text = `POST ${path}\n${clientId}.${time}.${isText ? body : ''}`
  const rest = isText ? [] : body
  // UTF-8 has at most three bytes for each unit of a string.
  const room = takeBytes(3 * text.length + rest.length)
  const { written } = encoder.encodeInto(text, room)
  room.set(rest, written)
  // Not subarray, which takes several times as long.
  return new Uint8Array(room.buffer, room.byteOffset, written + rest.length)
}
