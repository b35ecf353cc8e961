/**
 * What an inbox rejects `complete` with when the effect of the handler is not there and the notification has to be sent
 * and handled again. A property and not a class: inboxes may be of any make.
 */
export interface SendAgain {
  readonly sendAgain: true
}

/** Makes such an error. */
export function sendAgainError(message: string, cause?: unknown): Error & SendAgain {
  return Object.assign(new Error(message, { cause }), { sendAgain: true } as const)
}

/**
 * Whether a failure of `complete` means that the notification has to be sent again.
 *
 * @param failure - what was caught, of any type
 */
export function meansSendAgain(failure: unknown): boolean {
  try {
    return Object(failure).sendAgain === true
  } catch {
    // A getter or proxy that throws says nothing.
    return false
  }
}
