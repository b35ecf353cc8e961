import type { Incoming } from './incoming.ts'
import type { NotificationReply } from './received-notification.ts'

/** What a runtime for Workers hands over beside the request. */
export interface FetchContext {
  /** Keeps the runtime alive until a promise has settled. */
  readonly waitUntil?: ((promise: Promise<unknown>) => unknown) | undefined
}

/** The receiver behind its adapters. */
export interface ReceiverCore {
  /**
   * Receives a notification. Never rejects.
   *
   * @param read - makes a request of what an adapter was handed; what it throws refuses the request
   * @param runtime - of Workers
   */
  readonly receive: (read: () => Incoming, runtime?: FetchContext) => Promise<NotificationReply>
  /** The largest body, in bytes. */
  readonly maxBodySize: number
  /** In how many pieces it may come. Each costs some microseconds and some hundred bytes, however small it is. */
  readonly maxPieces: number
  /** How long reading a body may take, in milliseconds. */
  readonly bodyTimeout: number
}
