import type { SignedMessage } from './content-to-sign.ts'

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
  const head = `POST ${path}\n${clientId}.${time}.`
  if (typeof body === 'string') return encoder.encode(head + body)
  const headBytes = encoder.encode(head)
  const content = new Uint8Array(headBytes.length + body.length)
  content.set(headBytes)
  content.set(body, headBytes.length)
  return content
}
