import type { NotificationMessages } from '../../generated/operations.ts'
import type { AntomError } from '../core/errors.ts'
import type { CryptoKey } from '../signing/web-crypto-key.ts'
import type { Inbox } from './inbox.ts'
import type { CheckedSignature, SignatureDiagnosis } from './signature-diagnosis.ts'

/** The values of `notifyType` that the contract knows. */
export type NotifyType = keyof NotificationMessages

/** A notification that the contract describes. */
export type KnownNotification = NotificationMessages[NotifyType]

/** An authentic notification of a type that the contract does not know. */
export interface UnknownNotification {
  /** Its type, as Antom wrote it. */
  readonly notifyType: string
  readonly [field: string]: unknown
}

/** A notification whose signature was found good; `isKnownNotification` tells the two apart. */
export type VerifiedNotification = KnownNotification | UnknownNotification

/** What a handler is told besides the notification. */
export interface NotificationContext {
  /** The body exactly as it was received. */
  readonly body: Uint8Array
  /** The same for every repetition of the notification: by it, an inbox recognizes them. */
  readonly key: string
}

/** Handlers by `notifyType`. Each may be asynchronous; the notification is acknowledged when it has succeeded. */
export type NotificationHandlers = {
  readonly [Type in NotifyType]?: (
    notification: NotificationMessages[Type],
    context: NotificationContext,
  ) => unknown
}

/** An authentic notification that is not as the contract says. */
export interface InvalidNotification {
  /** The body exactly as it was received. */
  readonly body: Uint8Array
  /** What it says: an object, whose form is not to be relied on. */
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
 * - `not-utf-8`, `not-json`, `not-object`: an authentic body that is no JSON object (400)
 * - `duplicate-key`, `forbidden-key`, `too-deep`: an authentic body that two programs could read differently, or
 *   that is made to break one (400)
 * - `schema`: authentic, but not as the contract says, and there is no `onInvalid` (422)
 * - `key-unavailable`: the function that looks keys up failed, or gave no key that can be used (503)
 * - `busy`: another delivery of the same notification is being handled (503)
 * - `inbox-failed`: the inbox threw (503; 200 when the handler had succeeded before)
 * - `handler-failed`: a handler threw (500)
 */
export type NotificationErrorReason =
  | 'method'
  | 'content-type'
  | 'too-large'
  | 'body-timeout'
  | 'body-aborted'
  | 'body-already-parsed'
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
  /** What an authentic notification says it is; a refused one's is not told. */
  readonly notifyType: string | undefined
  /** By what repetitions are recognized; undefined where `notifyType` is. */
  readonly key: string | undefined
  /** Why it was refused. */
  readonly reason: string | undefined
}

/** A public key: PEM or bare base64, SubjectPublicKeyInfo or PKCS#1, 2048 bits or more; or a `CryptoKey`. */
export type PublicKeyInput = string | CryptoKey

/**
 * Looks up the key of a version. Called for every notification: keep what it finds.
 *
 * @param keyVersion - what the signature header says; undefined when it names none, which means the newest key
 * @returns the key; undefined when there is none of this version
 */
export type PublicKeyLookup = (
  keyVersion: number | undefined,
) => PublicKeyInput | undefined | Promise<PublicKeyInput | undefined>

/** How a receiver is made. */
export interface NotificationReceiverOptions {
  /** Your client id, as the `client-id` header of a notification must name it. */
  readonly clientId: string
  /**
   * Antom's public key, from the dashboard; or several by `keyVersion`, of which each is accepted; or a function
   * that looks one up. Not your own public key.
   */
  readonly antomPublicKey: PublicKeyInput | Readonly<Record<number, PublicKeyInput>> | PublicKeyLookup
  /** Handlers by `notifyType`. */
  readonly on: NotificationHandlers
  /**
   * Takes authentic notifications for which `on` has no handler: of types the contract does not know, and of
   * known ones that were left out. Required, because Antom sends several products' notifications to one URL and
   * this is the only place where one that nobody expected can be kept. It is acknowledged when this has succeeded.
   */
  readonly onUnknown: (
    notification: UnknownNotification | KnownNotification,
    context: NotificationContext,
  ) => unknown
  /**
   * Takes authentic notifications that are not as the contract says; acknowledged when this has succeeded. Without
   * it they are refused with 422, so that Antom sends them again while you look into it.
   */
  readonly onInvalid?: (invalid: InvalidNotification, context: NotificationContext) => unknown
  /**
   * Told of everything that was not acknowledged, after the reply. Logs to `console.error` when left out. The
   * reply does not wait for it, and what it throws is ignored.
   */
  readonly onRefused?: (refusal: NotificationRefusal) => unknown
  /**
   * Told of everything that happens, for logs and metrics. Not waited for, and what it throws is ignored. Where there is
   * `node:diagnostics_channel`, subscribers of `antom-contract:notification` are told the same by every receiver.
   */
  readonly onEvent?: (event: NotificationEvent) => unknown
  /** Recognizes repetitions. One in this process's memory when left out; false to handle every delivery. */
  readonly inbox?: Inbox | false
  /**
   * How long a notification is claimed by the process that handles it, in milliseconds; 60000 when left out. Longer
   * than any handler takes, shorter than 2 minutes, after which Antom sends the first repetition.
   */
  readonly lease?: number
  /**
   * How far `request-time` may be from now, in milliseconds, both ways. Off when left out: Antom repeats for a day,
   * and whether a repetition carries a new time is not documented. The inbox protects from replays without it.
   */
  readonly tolerance?: number
  /**
   * The path and query that Antom calls, where a proxy changes them: as text, or made from what arrived. It is part
   * of what is signed.
   */
  readonly publicPath?: string | ((path: string) => string)
  /** The largest body, in bytes; 131072 when left out. The largest message of the contract is well below it. */
  readonly maxBodySize?: number
  /** How long reading a body may take, in milliseconds; 10000 when left out. */
  readonly bodyTimeout?: number
  /** Your own public or private key, for the diagnosis only: tells when it stands where Antom's should. */
  readonly ownKey?: string
  /** The current time in milliseconds since 1970; `Date.now` when left out. For tests. */
  readonly clock?: () => number
}

/** Header fields: a `Headers` object, or Node's. */
export type HeaderFields = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A notification as it arrived. */
export interface ReceivedNotification {
  /** The HTTP method. */
  readonly method: string
  /** Path and query as Antom called them, without scheme and host. */
  readonly path: string
  /** The header fields, in upper or lower case. */
  readonly headers: HeaderFields
  /** The body exactly as it was received. */
  readonly body: string | Uint8Array
  /** When it was received, for {@link NotificationReceiverOptions.tolerance}; now when left out. */
  readonly receivedAt?: number | Date
}

/** What to reply. */
export interface NotificationReply {
  /** The HTTP status. */
  readonly status: number
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The body: the acknowledgement, or `{}`. */
  readonly body: string
}
