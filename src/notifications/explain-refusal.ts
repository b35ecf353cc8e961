import { ContractError, isSignatureError, SignatureError, type SignatureErrorReason } from '../core/errors.ts'
import { contentToSign } from '../signing/content.ts'
import { safeParseSignatureHeader, signatureHeaderError } from '../signing/header.ts'
import { diagnoseSignature } from './diagnose-signature.ts'
import type { Problem } from './find-problem.ts'
import { headerField } from './header-field.ts'
import { NotificationError } from './notification-error.ts'
import { parseBody } from './parse-body.ts'
import type { Refusal, RefusalReason } from './refusal.ts'
import type { Scene } from './scene.ts'
import type { NotificationErrorReason, NotificationReceiverOptions, NotificationRefusal } from './types.ts'

/**
 * Turns a refusal into an error that says what to do. Only here is there time for it: it runs after a failure.
 *
 * @param failure - what was thrown: a refusal, or anything else for a fault
 * @param scene - what is known of the notification
 */
export async function explainRefusal(failure: unknown, scene: Scene): Promise<NotificationRefusal> {
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
  try {
    const diagnosis = await diagnose(reason, scene)
    if (!diagnosis) return { reason, status, error }
    const diagnosed = new SignatureError(`${error.message}. ${diagnosis.advice}`, { reason: error.reason })
    return { reason, status, diagnosis, error: diagnosed }
  } catch (cause) {
    // A lookup of keys that fails, or an ownKey that is none, must not keep the refusal from being told.
    const message = `${error.message}. Why could not be found out (see cause)`
    return { reason, status, error: new SignatureError(message, { reason: error.reason, cause }) }
  }
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
  const signed = safeParseSignatureHeader(headerField(headers, 'signature'))
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
  const { incoming } = scene
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
      return unsignableError(scene)
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

/** What puts the content together says by itself why it cannot. */
function unsignableError({ incoming, options, path = incoming.path }: Scene): SignatureError {
  const time = headerField(incoming.headers, 'request-time')
  try {
    contentToSign({ path, clientId: options.clientId, time, body: '' })
  } catch (error) {
    if (isSignatureError(error)) return error
  }
  return new SignatureError('The notification cannot be verified', { reason: 'unsignable' })
}

/** How many diagnoses there are in a minute at most: each costs verifications, and anybody can send bad signatures. */
const diagnosesPerMinute = 10

const recent = new WeakMap<NotificationReceiverOptions, number[]>()

async function diagnose(reason: RefusalReason, scene: Scene) {
  const { options, body = new Uint8Array() } = scene
  if (!['bad-signature', 'client-id-mismatch', 'bad-base64'].includes(reason)) return undefined
  const now = (options.clock ?? Date.now)()
  const times = recent.get(options)?.filter((time) => Math.abs(now - time) < 60_000) ?? []
  if (times.length >= diagnosesPerMinute) return undefined
  recent.set(options, [...times, now])
  return diagnoseSignature(body, scene)
}
