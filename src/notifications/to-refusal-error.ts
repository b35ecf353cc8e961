import { ContractError, SignatureError, type SignatureErrorReason } from '../core/errors.ts'
import { unsignableError } from '../signing/content-to-sign.ts'
import { signatureHeaderError } from '../signing/parse-signature-header.ts'
import { scanSignatureHeader } from '../signing/scan-signature-header.ts'
import { checkedText } from './diagnosis/checked-signature.ts'
import { DiagnosedSignatureError } from './diagnosis/diagnosed-signature-error.ts'
import type { DiagnosisInput } from './diagnosis/diagnosis-input.ts'
import { examineSignature } from './diagnosis/examine-signature.ts'
import type { Problem } from './find-problem.ts'
import { headerField } from './header-field.ts'
import { NotificationError } from './notification-error.ts'
import { parseBody } from './parse-body.ts'
import type { Refusal, RefusalReason } from './refusal.ts'
import type { Scene } from './scene.ts'
import type { NotificationErrorReason, NotificationRefusal } from './types.ts'

/** Reasons of a signature that was compared with a key, or would have been with other settings. */
const diagnosed: readonly RefusalReason[] = [
  'bad-signature',
  'client-id-mismatch',
  'unknown-key-version',
  'bad-base64',
]

/**
 * Turns a refusal into an error that says what to do. Only here is there time for it: it runs after the reply.
 *
 * @param failure - what was thrown: a refusal, or anything else for a fault
 * @param scene - what is known of the notification
 */
export async function toRefusalError(failure: unknown, scene: Scene): Promise<NotificationRefusal> {
  const { status = 500, reason: given, detail = failure } = Object(failure) as Partial<Refusal>
  const reason = given && status !== 401 ? given : reasonOf(status, given, scene)
  const text = texts[reason]
  if (text !== undefined) {
    // The texts are those of exactly these reasons.
    const options = { reason: reason as NotificationErrorReason, status, cause: causeOf(reason, detail) }
    return { reason, status, error: new NotificationError(text(scene), options) }
  }
  if (reason === 'schema') {
    // What a refusal for this reason carries.
    const { pointer, keyword } = detail as Problem
    const message = `An authentic notification is not as the contract says: ${pointer} breaks "${keyword}". Give onInvalid to keep such messages, and look for a newer version of this package`
    return { reason, status, error: new ContractError(message, { pointer, keyword }) }
  }
  const error = signatureError(reason, scene)
  if (!diagnosed.includes(reason)) return { reason, status, error }
  const { checked, diagnosis, advice, failure: cause } = await examineSignature(inputOf(scene))
  const diagnosedError = new DiagnosedSignatureError(
    `${error.message}. ${advice}`,
    checkedText(checked, scene.options.clientId),
    { reason: error.reason, diagnosis, checked, cause },
  )
  return { reason, status, ...(diagnosis && { diagnosis }), checked, error: diagnosedError }
}

function inputOf({ incoming, options, keyOf, path, body = new Uint8Array() }: Scene): DiagnosisInput {
  const { headers, path: received } = incoming
  return { headers, path: received, paths: [path ?? received], body, options, keyOf }
}

/** Only where something else failed; a refusal of its own kind is no cause. */
function causeOf(reason: RefusalReason, detail: unknown): unknown {
  return ['handler-failed', 'inbox-failed', 'key-unavailable'].includes(reason) ? detail : undefined
}

const reasons: Readonly<Record<number, RefusalReason>> = {
  405: 'method',
  408: 'body-timeout',
  413: 'too-large',
  415: 'content-type',
}

function reasonOf(status: number, given: RefusalReason | undefined, scene: Scene): RefusalReason {
  if (status === 400) return scene.body ? jsonReason(scene.body) : 'body-aborted'
  return status === 401 ? signatureReason(given, scene) : (reasons[status] ?? 'handler-failed')
}

const signatureHeaders = ['signature', 'client-id', 'request-time'] as const

function signatureReason(given: RefusalReason | undefined, scene: Scene): RefusalReason {
  const { headers } = scene.incoming
  if (missingHeader(scene)) return 'missing-header'
  if (repeatedHeader(scene)) return 'duplicate-header'
  if (headerField(headers, 'client-id') !== scene.options.clientId) return 'client-id-mismatch'
  const signed = scanSignatureHeader(headerField(headers, 'signature'))
  return typeof signed === 'string' ? signed : (given ?? 'unsignable')
}

function missingHeader({ incoming }: Scene): string | undefined {
  return signatureHeaders.find((name) => headerField(incoming.headers, name).trim() === '')
}

/** The signature header has commas of its own; what stands in it twice is found when it is read. */
function repeatedHeader({ incoming, options }: Scene): string | undefined {
  return signatureHeaders.slice(1).find((name) => {
    const value = headerField(incoming.headers, name)
    return value.includes(',') && value !== options.clientId
  })
}

function jsonReason(body: Uint8Array): RefusalReason {
  try {
    parseBody(body)
  } catch (error) {
    // What it throws by itself are reasons; a decoder throws a TypeError, and JSON.parse a SyntaxError.
    if (typeof error === 'string') return error as RefusalReason
    if (error instanceof TypeError) return 'not-utf-8'
  }
  return 'not-json'
}

const limit = ({ options: { maxBodySize = 131_072 } }: Scene) => `maxBodySize is ${maxBodySize} bytes`

const texts: Readonly<Partial<Record<RefusalReason, (scene: Scene) => string>>> = {
  method: () => 'A notification is always a POST',
  'content-type': () => 'The content-type of a notification is application/json',
  'too-large': (scene) => `The body is larger than allowed, or in far too many pieces: ${limit(scene)}`,
  'body-timeout': () =>
    'The sender took longer for the body than bodyTimeout allows, or than there was memory for',
  'body-aborted': () => 'The body ended early or could not be read; the sender may have gone',
  'body-already-parsed': () =>
    'Something has read the body before the receiver; the signature covers its bytes, not what a parser made of them. Express: mount the receiver before express.json(), or read with express.raw({ type: "application/json" }). Fastify: in a plugin of its own, removeAllContentTypeParsers() and a parser for * that passes the payload on. Next.js: an App Router handler that gives the request to receiver.fetch; in the Pages Router export const config = { api: { bodyParser: false } }. Koa: before koa-bodyparser',
  'not-utf-8': () => 'An authentic body is not UTF-8',
  'not-json': () => 'An authentic body is not JSON',
  'not-object': () => 'An authentic body is JSON, but no object',
  'duplicate-key': () => 'An authentic body has the same key twice in one object',
  'forbidden-key': () => 'An authentic body has a key "__proto__"',
  'too-deep': () => 'An authentic body is nested deeper than any message of the contract',
  'key-unavailable': () =>
    'The public key cannot be had: the function antomPublicKey failed, or the key is none (see cause)',
  busy: () => 'The same notification is being handled by another delivery; Antom sends it again',
  'inbox-failed': () => 'The inbox failed (see cause)',
  'handler-failed': () => 'The handler failed (see cause); Antom sends the notification again',
}

function signatureError(reason: RefusalReason, scene: Scene): SignatureError {
  const { incoming, options } = scene
  const header = headerField(incoming.headers, 'signature')
  switch (reason) {
    case 'missing-header':
      return new SignatureError(`The header ${missingHeader(scene)} is missing or empty`, { reason })
    case 'duplicate-header':
      return new SignatureError(`The header ${repeatedHeader(scene)} came more than once`, { reason })
    case 'client-id-mismatch':
      return new SignatureError('The client-id header names another client id than the option clientId', {
        reason,
      })
    case 'unknown-key-version':
      return new SignatureError(
        'The option antomPublicKey has no key of the keyVersion that the signature header names',
        { reason },
      )
    case 'unsignable':
      return unsignableError({ path: scene.path ?? incoming.path, clientId: options.clientId })
    case 'stale':
      return new SignatureError(
        'The header request-time is further from now than tolerance allows, or not a time',
        {
          reason,
        },
      )
    case 'bad-signature':
      return new SignatureError('The signature does not fit the notification and the key', { reason })
    default:
      // What is left are the reasons of the header itself.
      return signatureHeaderError(reason as SignatureErrorReason, header)
  }
}
