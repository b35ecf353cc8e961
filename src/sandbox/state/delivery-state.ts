/** One send of a notification. */
export interface DeliveryAttempt {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number
  /** The HTTP status of the reply, when one came. */
  readonly status?: number
  /** Why the reply was not an acknowledgement. Absent when it was one. */
  readonly problem?: string
}

/** A notification and each send of it. */
export interface Delivery {
  /** Its number in this sandbox, from `1`. */
  readonly id: string
  /** Its `notifyType`, or the name of its event where it has no such field. */
  readonly notifyType: string
  /** The payment that it reports; empty when it reports none. */
  readonly paymentId: string
  /** Its `captureId`, when it reports a capture. */
  readonly captureId?: string
  /** Its `refundId`, when it reports a refund. */
  readonly refundId?: string
  /** The status that it reports: `S`, also for a pending payment, or `F`; empty when it has no result. */
  readonly resultStatus: string
  /** The result code that it reports; empty when it has no result. */
  readonly resultCode: string
  /** Where it goes. */
  readonly url: string
  /** The body, byte for byte as it is sent each time. */
  readonly body: string
  /**
   * JSON Pointers to fields of the body that the contract promises and the sandbox knows nothing of: they are as in the
   * contract's example. Absent when there are none.
   */
  readonly exampleFields?: readonly string[]
  /**
   * - `waiting`: it will be sent, or sent again
   * - `acknowledged`: the merchant has confirmed it
   * - `given-up`: it was sent as often as documented, without an acknowledgement
   * - `blocked`: it was not sent, because its URL is not on this machine and was not allowed
   */
  readonly state: 'waiting' | 'acknowledged' | 'given-up' | 'blocked'
  /** When it is sent next, in milliseconds since 1970. */
  readonly nextAt: number | undefined
  /** Each send so far, and what came of it. */
  readonly attempts: readonly DeliveryAttempt[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A delivery that can still change, and the timer of its next send. */
export interface DeliveryRecord {
  readonly delivery: Mutable<Omit<Delivery, 'attempts'>> & { readonly attempts: DeliveryAttempt[] }
  cancelTimer: () => void
}
