import type { NotificationMessages } from '../../generated/operations.ts'
import type { AntomError } from '../core/errors/antom-error.ts'
import type { Inbox } from '../inbox/inbox.ts'
import type { CryptoKey } from '../signing/types.ts'
import type { Deviation } from '../validation/deviation.ts'
import type { DeviationEvent } from '../validation/report-deviations.ts'
import type { CheckedSignature, SignatureDiagnosis } from './signature-diagnosis.ts'

/**
 * The names of the events that the contract knows. Where `notifyType` names an event, it is its value, such as
 * `PAYMENT_RESULT`.
 */
export type EventName = keyof NotificationMessages

/**
 * A notification that the contract describes. `notifyType` can be read from each of them; it is undefined in those whose
 * event has a name of its own.
 */
export type KnownNotification = {
  [Name in EventName]: WithNotifyType<NotificationMessages[Name]>
}[EventName]

type WithNotifyType<Message> = 'notifyType' extends keyof Message
  ? Message
  : Message & { readonly notifyType?: undefined }

/**
 * An authentic notification that the contract does not know, or whose essential part is missing: what its event is
 * recognized by, or a field by which it is told apart from others.
 */
export interface UnknownNotification {
  /**
   * Its type, as Antom wrote it. Some products' notifications (authorization, subscription, vaulting, dispute) have
   * none. One that is no text is left out here, and in `body` of the context.
   */
  readonly notifyType?: string | undefined
  readonly [field: string]: unknown
}

/** A notification whose signature was found good; `isKnownNotification` tells the two apart. */
export type VerifiedNotification = KnownNotification | UnknownNotification

/** What a handler is told besides the notification. */
export interface NotificationContext<Name extends EventName | undefined = EventName | undefined> {
  /** The name of the notification's event; undefined when the contract does not know it. */
  readonly eventName: Name
  /** The body exactly as it was received: a view on the one copy that was verified, whose `buffer` holds more. */
  readonly body: Uint8Array
  /**
   * The same for every repetition of the notification: by it, an inbox recognizes them. At most a few hundred
   * characters, made of the client id, the event name, the fields that the contract names and the result status.
   */
  readonly key: string
  /**
   * Where the notification differs from what is documented; usually empty. Fields that are missing here may be
   * `undefined` in spite of their type.
   */
  readonly deviations: readonly Deviation[]
  /**
   * The path that the signature covers: the one that was received (or that `publicPath` gave), or that one without its
   * query.
   */
  readonly signedPath: string
}

/**
 * Handlers by event name: the value of `notifyType`, where that names the event. Each may be asynchronous; the notification is acknowledged when it has succeeded. Members of
 * the notification that are `null` are left out, since `null` means absent in this API. An event without a handler is left
 * out: one whose handler is `undefined` is refused when the receiver is made, since it is most often a function that was
 * misspelt or is imported in a circle, and its notifications would be taken for unexpected ones.
 */
export type NotificationHandlers = {
  readonly [Name in keyof NotificationMessages]?: (
    notification: NotificationMessages[Name],
    context: NotificationContext<Name>,
  ) => unknown
}

/**
 * An authentic notification of a known event that cannot be handed to its handler: a field is missing by which it is
 * told apart from others, or, with `strict`, it differs from what is documented.
 */
export interface InvalidNotification {
  /** The body exactly as it was received: a view on the one copy that was verified, whose `buffer` holds more. */
  readonly body: Uint8Array
  /** What it says: an object, whose form is not to be relied on; members that are `null` are left out. */
  readonly value: Readonly<Record<string, unknown>>
  /** JSON Pointer (RFC 6901) to the field at fault. */
  readonly pointer: string
  /** The JSON Schema keyword that the field breaks, such as `required` or `maxLength`. */
  readonly keyword: string
}

/**
 * Why a notification was not acknowledged. Besides the reasons of a bad signature:
 *
 * - `method`: not a POST (405)
 * - `content-type`: not JSON (415)
 * - `too-large`: the body has more bytes than allowed (413)
 * - `body-timeout`: the sender took too long (408)
 * - `body-aborted`: the connection broke, or the body could not be read (400)
 * - `body-already-parsed`: something before the receiver has read the body (500)
 * - `body-kind`: the program handed over a body that is neither text nor bytes (500)
 * - `request-kind`: the program handed over something else that is no request, such as `null` for the headers (500)
 * - `option-failed`: `publicPath` or `clock` threw, or gave something that cannot be used (500)
 * - `not-utf-8`, `not-json`, `not-object`: an authentic body that is no JSON object (400)
 * - `duplicate-key`, `forbidden-key`, `too-deep`: an authentic body that two programs could read differently, or
 *   that is made to break one (400)
 * - `schema`: authentic, but not as the contract says, where `strict` asks for that and there is no `onInvalid` (422)
 * - `key-unavailable`: the function that looks keys up failed, took longer than 10 seconds, or gave no key that can be
 *   used (503)
 * - `busy`: another delivery of the same notification is being handled (503)
 * - `inbox-failed`: the inbox threw (503; 200 when the handler had succeeded before)
 * - `handler-failed`: a handler threw (500)
 * - `internal-error`: a fault of this package (500)
 */
export type NotificationErrorReason =
  | 'method'
  | 'content-type'
  | 'too-large'
  | 'body-timeout'
  | 'body-aborted'
  | 'body-already-parsed'
  | 'body-kind'
  | 'request-kind'
  | 'option-failed'
  | 'not-utf-8'
  | 'not-json'
  | 'not-object'
  | 'duplicate-key'
  | 'forbidden-key'
  | 'too-deep'
  | 'key-unavailable'
  | 'busy'
  | 'inbox-failed'
  | 'handler-failed'
  | 'internal-error'

/** A request that was not acknowledged, for the log. Nothing of it was told to the sender but the status. */
export interface NotificationRefusal {
  /** Why: {@link NotificationErrorReason}, a `SignatureErrorReason`, or `schema`. */
  readonly reason: string
  /** The HTTP status of the reply. */
  readonly status: number
  /** The same as an error whose message says what to do; its `cause` is what a handler threw. */
  readonly error: AntomError
  /** For `bad-signature`: what probably caused it, when that could be found out. */
  readonly diagnosis?: SignatureDiagnosis
  /** For a signature that does not fit: what it was compared with. The message of the error says the same. */
  readonly checked?: CheckedSignature
}

/** What became of a request that a receiver took. */
export interface NotificationEvent {
  /**
   * - `received`: it has come; nothing is known of it yet
   * - `handled`: its handler has succeeded, and it is acknowledged
   * - `repeated`: it was handled before, and is acknowledged without being handled again
   * - `refused`: it is not acknowledged
   */
  readonly event: 'received' | 'handled' | 'repeated' | 'refused'
  /** Since it was received, in milliseconds. */
  readonly duration: number
  /** The HTTP status of the reply; undefined while there is none. */
  readonly status: number | undefined
  /** The name of the notification's event, when the contract knows it; a refused one's is not told. */
  readonly eventName: EventName | undefined
  /** The `notifyType` of an authentic notification, as Antom wrote it; a refused one's is not told. */
  readonly notifyType: string | undefined
  /** By what repetitions are recognized; undefined for what is not authentic, and for what is refused. */
  readonly key: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
}

/** A public key: PEM or bare base64, SubjectPublicKeyInfo or PKCS#1, 2048 bits or more; or a `CryptoKey`. */
export type PublicKeyInput = string | CryptoKey

/**
 * Looks up the key of a version. Called for every request that has the form of a notification, before its signature is
 * verified, so also for those of strangers and for versions that they invent: keep what it finds, and what it does not find.
 * One that takes longer than 10 seconds has failed: the notification is refused with 503, and Antom sends it again.
 *
 * @param keyVersion - what the signature header says; undefined when it names none, which means the newest key
 * @returns the key; undefined when there is none of this version
 */
export type PublicKeyLookup = (
  keyVersion: number | undefined,
) => PublicKeyInput | undefined | Promise<PublicKeyInput | undefined>

/** How a receiver is made. */
export interface NotificationReceiverOptions {
  /**
   * Your client id, as the `client-id` header of a notification must name it: 1 to 128 visible ASCII characters. When left
   * out: the environment variable `ANTOM_CLIENT_ID`.
   */
  readonly clientId?: string | undefined
  /**
   * Antom's public key, from the dashboard; or several by `keyVersion`, of which each is accepted; or a function
   * that looks one up. Not your own public key. When left out: `ANTOM_PUBLIC_KEY`.
   */
  readonly antomPublicKey?:
    | PublicKeyInput
    | Readonly<Record<number, PublicKeyInput>>
    | PublicKeyLookup
    | undefined
  /** Handlers by event name. */
  readonly on: NotificationHandlers
  /**
   * Takes authentic notifications for which `on` has no handler: of events the contract does not know,
   * and of known ones that were left out; and, where there is no `onInvalid`, known ones that lack a field by which
   * they are told apart. Required, because Antom sends several products' notifications to one URL and this is the only
   * place where one that nobody expected can be kept. It is acknowledged when this has succeeded.
   */
  readonly onUnknown: (
    notification: UnknownNotification | KnownNotification,
    context: NotificationContext,
  ) => unknown
  /**
   * Takes authentic notifications of known events that cannot be handed to their handlers: those that lack a field by
   * which they are told apart and, with `strict`, all that differ from what is documented. Acknowledged when this has
   * succeeded.
   */
  readonly onInvalid?: ((invalid: InvalidNotification, context: NotificationContext) => unknown) | undefined
  /**
   * Refuses authentic notifications of known events that differ from what is documented: they go to `onInvalid`, or are
   * refused with 422 where there is none. False when left out: they are handled, and every difference is reported to
   * `onDeviation`.
   */
  readonly strict?: boolean | undefined
  /**
   * Told of every place where an authentic notification differs from what is documented, without its values. Not waited
   * for, and what it throws is ignored. Where there is `node:diagnostics_channel`, subscribers of
   * `antom-contract:deviation` are told the same. Without either, each kind is warned of once on the console.
   */
  readonly onDeviation?: ((event: DeviationEvent) => unknown) | undefined
  /**
   * Told of everything that was not acknowledged, after the reply. When left out, the error goes to `console.error`, and
   * so does, with its stack, what a function of yours threw. The reply does not wait for it, and what it throws is ignored.
   */
  readonly onRefused?: ((refusal: NotificationRefusal) => unknown) | undefined
  /**
   * Told of everything that happens, for logs and metrics. Not waited for, and what it throws is ignored. Where there is
   * `node:diagnostics_channel`, subscribers of `antom-contract:notification` are told the same by every receiver.
   */
  readonly onEvent?: ((event: NotificationEvent) => unknown) | undefined
  /** Recognizes repetitions. One in this process's memory when left out; false to handle every delivery. */
  readonly inbox?: Inbox | false | undefined
  /**
   * How long a notification is claimed by the process that handles it, in milliseconds, from 1 to 2147483647; 60000 when
   * left out. At least twice as long as any handler takes, since a store may use up half of it before it replies;
   * shorter than 2 minutes, after which Antom sends the first repetition. No call of the inbox is waited for longer than
   * half of it.
   */
  readonly lease?: number | undefined
  /**
   * How far `request-time` may be from now, in milliseconds, both ways, from 1 to 2147483647. Off when left out: Antom
   * repeats for a day, and whether a repetition carries a new time is not documented. The inbox protects from replays
   * without it.
   */
  readonly tolerance?: number | undefined
  /**
   * The path and query that Antom calls, where a proxy changes them: as text, or made from what arrived. It is part
   * of what is signed. A function that gives nothing leaves the path as it arrived.
   */
  readonly publicPath?: string | ((path: string) => string | undefined) | undefined
  /**
   * The largest body, in bytes, from 1 to 10485760; 131072 when left out. The largest message of the contract is well
   * below it.
   */
  readonly maxBodySize?: number | undefined
  /** How long reading a body may take, in milliseconds, from 1 to 2147483647; 10000 when left out. */
  readonly bodyTimeout?: number | undefined
  /** Your own public or private key, for the diagnosis only: tells when it stands where Antom's should. */
  readonly ownKey?: string | undefined
  /** The current time in milliseconds since 1970; `Date.now` when left out. For tests. */
  readonly clock?: (() => number) | undefined
}
