import { bodyBytes } from '../core/body-bytes.ts'
import { optionError } from '../core/check-options.ts'
import { kindOf } from '../core/kind-of.ts'
import { type SignatureHeader, safeParseSignatureHeader } from '../signing/safe-parse-signature-header.ts'
import { type SignedContent, safeSignedContent } from '../signing/safe-signed-content.ts'
import { findVerifier } from './find-verifier.ts'
import type { Incoming } from './incoming.ts'
import type { ReceiveContext } from './receive-context.ts'
import type { ReceiverSettings } from './receiver-settings.ts'
import { refusal, rethrowAs } from './refusal.ts'
import { type RequestHeaders, readRequestHeaders } from './request-headers.ts'
import { requestPath, signedPaths } from './signed-path.ts'

/** A notification whose signature fits. */
export interface Authenticated {
  /** The bytes that were verified. Nobody else has them. */
  readonly body: Uint8Array<ArrayBuffer>
  /** The path that the signature covers. */
  readonly signedPath: string
}

/** A request whose signature is still to be compared with what it should cover. */
interface Unverified extends SignedContent {
  readonly time: string
  readonly signed: SignatureHeader
}

/**
 * Authenticates a request. In this order: method, content type, size, headers, client id, signature over the bytes as
 * received, freshness. Verifies at most twice with a key.
 *
 * @param context - the request, and where to note what is learnt of it
 * @param settings - of the receiver
 * @returns what was signed; rejects with a `Refusal` otherwise
 */
export async function authenticate(
  context: ReceiveContext,
  settings: ReceiverSettings,
): Promise<Authenticated> {
  const { incoming } = context
  const request = readHead(incoming, settings)
  // A body that is at hand is not waited for: its memory may be the caller's again afterwards.
  const given = incoming.readBody ? await incoming.readBody() : incoming.body
  const { content, body, time, signed } = readSigned(given, request, context, settings)
  const verify = await rethrowAs(503, 'key-unavailable', () => findVerifier(context.keyOf, signed.keyVersion))
  if (!verify) throw refusal(401, 'unknown-key-version')
  for (const path of context.paths) {
    const covered = path === context.path ? content : contentOf(path, time, body, settings).content
    const fits = verify(covered, signed.signature)
    // To wait for what is at hand takes a good part of the time that a notification does. Nothing but true fits.
    if (fits === true || (await fits) === true) {
      checkFreshness(time, incoming, settings)
      return { body, signedPath: path }
    }
  }
  throw refusal(401, 'bad-signature')
}

function readHead(incoming: Incoming, { maxBodySize }: ReceiverSettings): RequestHeaders {
  const request = readRequestHeaders(incoming.headers)
  if (incoming.method !== 'POST') throw refusal(405)
  // A content type that came twice has a comma, which this does not take outside of parameters.
  if (!/^application\/json\s*(;[^,]{0,99})?$/i.test(request['content-type'] ?? '')) throw refusal(415)
  if (Number(request['content-length']) > maxBodySize) throw refusal(413)
  return request
}

/** Reads what is signed, and notes what was found, so that a refusal can be explained. */
function readSigned(
  given: unknown,
  request: RequestHeaders,
  context: ReceiveContext,
  settings: ReceiverSettings,
): Unverified {
  const received = bytesOf(given, settings.maxBodySize)
  context.body = received
  const path = publicPathOf(requestPath(context.incoming.path), settings.publicPath)
  context.path = path
  context.paths = signedPaths(path)

  if (request.isRepeated) throw refusal(401, 'duplicate-header')
  if (request['client-id'] !== settings.clientId) throw refusal(401)
  const signed = safeParseSignatureHeader(request.signature ?? '')
  if (typeof signed !== 'object') throw refusal(401)
  const time = request['request-time'] ?? ''
  const { content, body } = contentOf(path, time, received, settings)
  // From here on there is the copy alone: what is verified is what is read.
  context.body = body
  return { content, body, time, signed }
}

function contentOf(
  path: string,
  time: string,
  body: Uint8Array,
  { clientId }: ReceiverSettings,
): SignedContent {
  const content = safeSignedContent({ path, clientId, time, body })
  // Which part cannot be signed is found out where there is time for it.
  if (content === undefined) throw refusal(401)
  return content
}

function bytesOf(given: unknown, maxBodySize: number): Uint8Array {
  // Before text is encoded, which takes as much memory again; no text has more characters than bytes.
  if (typeof given === 'string' && given.length > maxBodySize) throw refusal(413)
  const bytes = bodyBytes(given)
  if (bytes === undefined) throw refusal(500, 'body-kind', given)
  if (bytes.length > maxBodySize) throw refusal(413)
  return bytes
}

function publicPathOf(path: string, publicPath: ReceiverSettings['publicPath']): string {
  if (publicPath === undefined) return path
  if (typeof publicPath === 'string') return requestPath(publicPath)
  let given: unknown
  try {
    given = publicPath(path)
  } catch (cause) {
    throw refusal(500, 'option-failed', optionError('publicPath', 'failed (see cause)', cause))
  }
  if (given === undefined || given === null) return path
  if (typeof given === 'string') return requestPath(given)
  const problem = `must give a path as text; it gave ${kindOf(given)}`
  throw refusal(500, 'option-failed', optionError('publicPath', problem))
}

function checkFreshness(time: string, { receivedAt }: Incoming, { tolerance, now }: ReceiverSettings): void {
  if (tolerance === undefined) return
  let received: number
  try {
    received = receivedAt === undefined ? now() : Number(receivedAt)
  } catch (error) {
    throw refusal(500, 'option-failed', error)
  }
  // Also when the header cannot be read and the difference is no number.
  if (!(Math.abs(millisecondsOf(time) - received) <= tolerance)) throw refusal(401, 'stale', received)
}

/** Milliseconds since 1970, from the milliseconds of the header page or the ISO 8601 of the notifications. */
function millisecondsOf(time: string): number {
  if (/^\d+$/.test(time)) return Number(time)
  // Without an offset it would be this machine's local time.
  return /T.*(Z|[+-]\d\d:?\d\d)$/.test(time) ? Date.parse(time) : NaN
}
