import type { BodyInput } from '../core/body-bytes.ts'

/** Header fields: a `Headers` object, or an object of names and values such as Node's. */
export type HeaderFields = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** A notification as it arrived. */
export interface ReceivedNotification {
  /** The HTTP method. */
  readonly method: string
  /** Path and query as Antom called them: `/antom/notify?shop=1`. A whole URL is taken as well. */
  readonly path: string
  /** The header fields, in upper or lower case. */
  readonly headers: HeaderFields
  /**
   * The body exactly as it was received: text, which counts as UTF-8, or the bytes. They are copied before anything is
   * waited for, so that a buffer may be used again once the call has returned.
   */
  readonly body: BodyInput
  /** When it was received, for the option `tolerance`; now when left out. */
  readonly receivedAt?: number | Date | undefined
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
