import { bodyKindProblem } from '../core/body-kind-problem.ts'
import { ContractError } from '../core/errors/contract-error.ts'
import {
  isSignatureError,
  SignatureError,
  type SignatureErrorReason,
} from '../core/errors/signature-error.ts'
import { kindOf } from '../core/kind-of.ts'
import { visibleText } from '../core/visible-text.ts'
import { contentToSign } from '../signing/content.ts'
import { safeParseSignatureHeader } from '../signing/safe-parse-signature-header.ts'
import { signatureHeaderError } from '../signing/signature-header.ts'
import type { Deviation } from '../validation/deviation.ts'
import { checkedText } from './diagnosis/checked-signature.ts'
import { DiagnosedSignatureError } from './diagnosis/diagnosed-signature-error.ts'
import type { DiagnosisInput } from './diagnosis/diagnosis-input.ts'
import { examineSignature } from './diagnosis/examine-signature.ts'
import { headerField, repeatedHeader } from './header-field.ts'
import type { UnusableRequest } from './incoming.ts'
import { NotificationError } from './notification-error.ts'
import { parseBody } from './parse-body.ts'
import type { ReceiveContext } from './receive-context.ts'
import type { HeaderFields } from './received-notification.ts'
import type { Refusal, RefusalReason } from './refusal.ts'
import { signatureHeaders } from './request-headers.ts'
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
 * @param context - what is known of the notification
 */
export async function toRefusalError(
  failure: unknown,
  context: ReceiveContext,
): Promise<NotificationRefusal> {
  const refused: Partial<Refusal> = Object(failure)
  const { status = 500, reason: given } = refused
  // A body that is undefined is the detail of a refusal, too.
  const detail = 'detail' in refused ? refused.detail : failure
  const reason = given && status !== 401 ? given : refusalReason(status, given, context)
  const text = texts[reason]
  if (text !== undefined) {
    // The texts are those of exactly these reasons.
    const options = { reason: reason as NotificationErrorReason, status, cause: causeOf(reason, detail) }
    return { reason, status, error: new NotificationError(text(context, detail), options) }
  }
  if (reason === 'schema') {
    // What a refusal for this reason carries.
    const { pointer, keyword } = detail as Deviation
    const message = `An authentic notification is not as the contract says: ${pointer} breaks "${keyword}". Give onInvalid to keep such messages, and look for a newer version of this package`
    return { reason, status, error: new ContractError(message, { pointer, keyword }) }
  }
  const error = signatureError(reason, context, detail)
  if (!diagnosed.includes(reason)) return { reason, status, error }
  const { checked, diagnosis, advice, failure: cause } = await examineSignature(inputOf(context))
  const diagnosedError = new DiagnosedSignatureError(
    `${error.message}. ${advice}`,
    checkedText(checked, context.options.clientId),
    { reason: error.reason, diagnosis, checked, cause },
  )
  return { reason, status, ...(diagnosis && { diagnosis }), checked, error: diagnosedError }
}

function inputOf({
  incoming,
  options,
  keyOf,
  paths,
  body = new Uint8Array(),
}: ReceiveContext): DiagnosisInput {
  const { headers, path } = incoming
  return { headers, path, paths: paths.length > 0 ? paths : [path], body, options, keyOf }
}

/** Only where something else failed; a refusal of its own kind is no cause. */
function causeOf(reason: RefusalReason, detail: unknown): unknown {
  // The error names the option in its own message; underneath is what the program threw.
  if (reason === 'option-failed') return detail instanceof Error ? detail.cause : undefined
  // Another delivery is no cause; an inbox that did not answer in time is.
  if (reason === 'busy') return detail instanceof Error ? detail : undefined
  return ['handler-failed', 'inbox-failed', 'key-unavailable', 'internal-error'].includes(reason)
    ? detail
    : undefined
}

const reasons: Readonly<Record<number, RefusalReason>> = {
  405: 'method',
  408: 'body-timeout',
  413: 'too-large',
  415: 'content-type',
}

function refusalReason(
  status: number,
  given: RefusalReason | undefined,
  context: ReceiveContext,
): RefusalReason {
  if (status === 400) return context.body ? jsonReason(context.body) : 'body-aborted'
  return status === 401 ? signatureReason(given, context) : (reasons[status] ?? 'handler-failed')
}

function signatureReason(given: RefusalReason | undefined, context: ReceiveContext): RefusalReason {
  const { headers } = context.incoming
  if (missingHeader(context)) return 'missing-header'
  if (repeated(context)) return 'duplicate-header'
  if (headerField(headers, 'client-id') !== context.options.clientId) return 'client-id-mismatch'
  const signed = safeParseSignatureHeader(headerField(headers, 'signature'))
  return typeof signed === 'string' ? signed : (given ?? 'unsignable')
}

function missingHeader({ incoming }: ReceiveContext): string | undefined {
  return signatureHeaders.find((name) => headerField(incoming.headers, name).trim() === '')
}

function repeated({ incoming, options }: ReceiveContext): string | undefined {
  return repeatedHeader(incoming.headers) ?? joinedHeader(incoming.headers, options.clientId)
}

/**
 * Finds a header of the signature whose values something on the way has joined with a comma. A time may have a comma of
 * its own, so that this says something only of a request whose signature does not fit.
 */
function joinedHeader(headers: HeaderFields, clientId: string): string | undefined {
  return signatureHeaders.find((name) => {
    const value = headerField(headers, name)
    // The client id of the option may have a comma of its own, and the signature header has some.
    if (value === clientId) return false
    if (name === 'signature') return value.split(/\bsignature\s*=/i).length > 2
    // A date may have a comma: `Tue, 01 Dec 2026 08:00:00 GMT`.
    return value.includes(',') && !(name === 'request-time' && /^[a-z]+,[^,]+$/i.test(value))
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

/** Of a header that anybody can send, its beginning. */
const visible = (text: unknown) => visibleText(String(text), 80)

const limit = ({ options: { maxBodySize = 131_072 } }: ReceiveContext) =>
  `maxBodySize is ${maxBodySize} bytes`

const texts: Readonly<Partial<Record<RefusalReason, (context: ReceiveContext, detail: unknown) => string>>> =
  {
    method: ({ incoming }) => `A notification is always a POST; this request is ${visible(incoming.method)}`,
    'content-type': ({ incoming }) =>
      `The content-type of a notification is application/json; this request has ${visible(headerField(incoming.headers, 'content-type')) || 'none'}`,
    'too-large': (context) => `The body is larger than allowed, or in far too many pieces: ${limit(context)}`,
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
    busy: () =>
      'The same notification is being handled by another delivery, or the inbox took too long to say (then see cause); Antom sends it again',
    'inbox-failed': () => 'The inbox failed (see cause)',
    'body-kind': (_, detail) => bodyKindProblem(detail),
    // What a refusal for this reason carries.
    'request-kind': (_, detail) => requestProblem(detail as UnusableRequest),
    'option-failed': (_, detail) =>
      `${detail instanceof Error ? detail.message : 'An option failed'}; Antom sends the notification again`,
    'internal-error': () =>
      'The receiver failed, which is a fault of antom-contract (see cause); Antom sends the notification again',
    'handler-failed': () => 'The handler failed (see cause); Antom sends the notification again',
  }

const requestNeeds: Readonly<Record<UnusableRequest['part'], string>> = {
  request: 'The request must be an object with method, path, headers and body; it is',
  path: 'The path of a request must be text, the path and query as Antom called them; it is',
  headers: 'The headers must be a Headers object or an object of names and values; they are',
  stream:
    'The request must be that of node:http (Fastify: request.raw; Koa: ctx.req), or have the bytes of its body in rawBody; it is',
  response:
    'The response must be that of node:http (Fastify: reply.raw; Koa: ctx.res), for otherwise nothing could be acknowledged; it is',
  receivedAt: 'receivedAt must be a valid Date or finite milliseconds since 1970; it is',
}

function requestProblem({ part, value }: UnusableRequest): string {
  return `${requestNeeds[part]} ${kindOf(value)}`
}

/** The error of what is signed, found by signing it once more. */
function unsignableError({
  incoming,
  options: { clientId, publicPath },
  path = incoming.path,
}: ReceiveContext): SignatureError {
  try {
    contentToSign({ path, clientId, time: headerField(incoming.headers, 'request-time'), body: '' })
  } catch (error) {
    if (isSignatureError(error)) {
      // What came from the network was fine: the program's own function has to be looked at.
      const isOwnPath = publicPath !== undefined && error.message.startsWith('The path')
      if (!isOwnPath) return error
      return new SignatureError(`${error.message}. The option publicPath gave it`, { reason: 'unsignable' })
    }
  }
  return new SignatureError('The notification cannot have been signed', { reason: 'unsignable' })
}

function signatureError(reason: RefusalReason, context: ReceiveContext, detail: unknown): SignatureError {
  const { incoming } = context
  const header = headerField(incoming.headers, 'signature')
  switch (reason) {
    case 'missing-header':
      return new SignatureError(`The header ${missingHeader(context)} is missing or empty`, { reason })
    case 'duplicate-header':
      return new SignatureError(`The header ${repeated(context)} came more than once`, { reason })
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
      return unsignableError(context)
    case 'stale':
      return new SignatureError(
        `The header request-time is further from now than tolerance allows, or not a time: ${staleness(context, detail)}`,
        { reason },
      )
    case 'bad-signature':
      return new SignatureError('The signature does not fit the notification and the key', { reason })
    default:
      // What is left are the reasons of the header itself.
      return signatureHeaderError(reason as SignatureErrorReason, header)
  }
}

/** What was compared: a clock that goes wrong is seen in it. */
function staleness({ incoming, options: { tolerance } }: ReceiveContext, received: unknown): string {
  const time = visible(headerField(incoming.headers, 'request-time'))
  const now = new Date(Number(received))
  const came = Number.isNaN(now.getTime()) ? 'unknown' : now.toISOString()
  return `it says ${time}, the time here was ${came}, tolerance is ${tolerance} ms. Is the clock of this machine right?`
}
