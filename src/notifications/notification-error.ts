import { AntomError, type AntomErrorOptions } from '../core/errors/antom-error.ts'
import type { NotificationErrorReason } from './types.ts'

/** What a {@link NotificationError} is made of. */
export interface NotificationErrorOptions extends AntomErrorOptions {
  /** Why the notification was not acknowledged. */
  readonly reason: NotificationErrorReason
  /** The HTTP status of the reply. */
  readonly status: number
}

/**
 * A notification was not acknowledged for a reason that is neither its signature nor the contract. Raised by
 * `verify`, and handed to `onRefused`.
 *
 * @example
 * ```ts
 * import type { NotificationReceiverOptions } from 'antom-contract/notifications'
 *
 * const onRefused: NotificationReceiverOptions['onRefused'] = ({ error }) => {
 *   if (isNotificationError(error) && error.reason === 'handler-failed') log.error(error.cause)
 * }
 * ```
 */
export class NotificationError extends AntomError {
  /** Why the notification was not acknowledged. */
  declare readonly reason: NotificationErrorReason
  /** The HTTP status of the reply. */
  declare readonly status: number

  constructor(message: string, options: NotificationErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.status = options.status
  }

  override get name(): 'NotificationError' {
    return 'NotificationError'
  }
}

/**
 * Tells whether a caught value is a {@link NotificationError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isNotificationError(error)) console.error(error.reason)
 * ```
 */
export function isNotificationError(value: unknown): value is NotificationError {
  return value instanceof NotificationError
}
