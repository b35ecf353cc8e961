import { SignatureError } from '../core/errors.ts'
import { joinContent, signable } from './join-content.ts'

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
  readonly body: string | Uint8Array
}

/**
 * Puts together the bytes that a signature covers:
 *
 * ```text
 * POST <path>
 * <client id>.<time>.<body>
 * ```
 *
 * with one line feed and nothing after the body. The body stands there as it is on the wire: a received
 * one is neither decoded nor written anew.
 *
 * @param message - what is signed or verified
 * @throws {SignatureError} `unsignable` when the path does not begin with a slash, or when the path, the
 *   client id or the time holds a character, such as a line break, by which one part could pass for another
 *
 * @example
 * ```ts
 * const content = contentToSign({
 *   path: '/ams/api/v1/payments/pay',
 *   clientId: 'SANDBOX_5X00000000000000',
 *   time: '1685599933871',
 *   body: '{"a":"b"}',
 * })
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export function contentToSign(message: SignedMessage): Uint8Array<ArrayBuffer> {
  const content = joinContent(message)
  if (content === undefined) throw unsignableError(message)
  return content
}

/**
 * Says which part of a message cannot be part of the content to be signed.
 *
 * @param message - what was to be signed or verified
 */
export function unsignableError({
  path,
  clientId,
}: Pick<SignedMessage, 'path' | 'clientId'>): SignatureError {
  if (!signable.path.test(path)) {
    return unsignable('The path', 'begin with a slash, without scheme and host, and hold no line break')
  }
  if (!signable.clientId.test(clientId)) return unsignable('The client id', 'be visible ASCII characters')
  return unsignable('The time', 'be milliseconds since 1970 or ISO 8601, at most 64 characters')
}

function unsignable(what: string, need: string): SignatureError {
  return new SignatureError(`${what} cannot be part of the content to be signed: it must ${need}`, {
    reason: 'unsignable',
  })
}
