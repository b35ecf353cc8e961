import { type BodyInput, bodyBytes, bodyKindProblem } from '../core/body-bytes.ts'
import { SignatureError } from '../core/errors.ts'
import { kindOf } from '../core/kind-of.ts'

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

/** What a part of the content must look like, so that none can pass for another. */
interface Part {
  readonly name: string
  readonly pattern: RegExp
  readonly need: string
}

const parts: Readonly<Record<'path' | 'clientId' | 'time', Part>> = {
  // A line break in the path would begin the next line; half a surrogate pair has no bytes of its own in UTF-8.
  path: {
    name: 'The path',
    pattern: /^\/[^\p{Cc}\p{Cs}]*$/u,
    need: 'begin with a slash, without scheme and host, and hold no line break',
  },
  clientId: { name: 'The client id', pattern: /^[!-~]+$/, need: 'be visible ASCII characters' },
  // Never a brace or a quote: only dots stand between the parts, and so the first bytes of a body could otherwise be
  // passed off as the end of the time.
  time: {
    name: 'The time',
    pattern: /^[\w:+\-./, ]{1,64}$/,
    need: 'be milliseconds since 1970 or ISO 8601, at most 64 characters',
  },
}

const encoder = new TextEncoder()

/**
 * Puts together the bytes that a signature covers, with **one copy** of the body in them:
 *
 * ```text
 * POST <path>
 * <client id>.<time>.<body>
 * ```
 *
 * with one line feed and nothing after the body. The body stands there as it is on the wire: a received one is neither
 * decoded nor written anew. It is copied before this function returns. Whoever verifies must parse the `body` of the
 * result, never the bytes that were passed: their owner may use that memory again while the signature is verified.
 *
 * @param message - what is signed or verified
 * @returns the content, and the body as a view on the end of it
 * @throws {SignatureError} `unsignable` when the path does not begin with a slash, when the path, the client id or the
 *   time is no text or holds a character, such as a line break, by which one part could pass for another, or when the
 *   body is neither text nor bytes: a parsed object, a stream, a Blob
 *
 * @example
 * ```ts
 * const { content, body } = signedContent({ path, clientId, time, body: received })
 * if (await verify(content, signature, publicKey)) handle(JSON.parse(new TextDecoder().decode(body)))
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export function signedContent(message: SignedMessage): SignedContent {
  const { path, clientId, time } = message
  const problem = partProblem('path', path) ?? partProblem('clientId', clientId) ?? partProblem('time', time)
  if (problem !== undefined) throw unsignable(problem)
  const bytes = bodyBytes(message.body)
  if (bytes === undefined) {
    throw unsignable(`${bodyKindProblem(message.body)}, so it cannot be part of the content to be signed`)
  }
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

/**
 * Puts together the bytes that a signature covers, as {@link signedContent} does, for where nothing is parsed.
 *
 * @param message - what is signed or verified
 * @throws {SignatureError} `unsignable`, as {@link signedContent} does
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
  return signedContent(message).content
}

function partProblem(part: keyof typeof parts, value: unknown): string | undefined {
  const { name, pattern, need } = parts[part]
  if (typeof value !== 'string') {
    return `${name} cannot be part of the content to be signed: it must be text; it is ${kindOf(value)}`
  }
  return pattern.test(value)
    ? undefined
    : `${name} cannot be part of the content to be signed: it must ${need}`
}

function unsignable(problem: string): SignatureError {
  return new SignatureError(problem, { reason: 'unsignable' })
}
