import { bodyKindProblem } from '../core/body-kind-problem.ts'
import { SignatureError } from '../core/errors/signature-error.ts'
import { kindOf } from '../core/kind-of.ts'
import {
  isSignable,
  type SignedContent,
  type SignedMessage,
  safeSignedContent,
} from './safe-signed-content.ts'

export type { SignedContent, SignedMessage } from './safe-signed-content.ts'

/** What the parts of the content must be, in the order in which they are looked at. */
const needs = {
  path: ['The path', 'begin with a slash, without scheme and host, and hold no line break'],
  clientId: ['The client id', 'be visible ASCII characters'],
  time: ['The time', 'be milliseconds since 1970 or ISO 8601, at most 64 characters'],
} as const

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
  const content = safeSignedContent(message)
  if (content === undefined) throw new SignatureError(problemOf(message), { reason: 'unsignable' })
  return content
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

function problemOf(message: SignedMessage): string {
  for (const part of ['path', 'clientId', 'time'] as const) {
    const [name, need] = needs[part]
    // Of any type, in a program in JavaScript.
    const value: unknown = message[part]
    if (isSignable(part, value)) continue
    const must = typeof value === 'string' ? need : `be text; it is ${kindOf(value)}`
    return `${name} cannot be part of the content to be signed: it must ${must}`
  }
  return `${bodyKindProblem(message.body)}, so it cannot be part of the content to be signed`
}
