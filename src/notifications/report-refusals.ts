import { NotificationError } from './notification-error.ts'
import type { ReceiveContext } from './receive-context.ts'
import type { FetchContext } from './receiver-core.ts'
import type { Refusal } from './refusal.ts'
import type { NotificationReceiverOptions, NotificationRefusal } from './types.ts'

/** Reports what was not acknowledged, after the reply. */
export type RefusalReporter = (
  refused: Refusal,
  context: ReceiveContext,
  emit?: (refusal: NotificationRefusal) => unknown,
  runtime?: FetchContext,
) => void

/**
 * Makes what reports refusals.
 *
 * @param onRefused - the option; the console when left out
 */
export function createRefusalReporter(
  onRefused: NotificationReceiverOptions['onRefused'] = logRefusal,
): RefusalReporter {
  return (refused, context, emit, runtime) => {
    // Not waited for: how long it takes to find out why must not tell the sender anything.
    const reported = describeRefusal(refused, context)
      .then((refusal) => {
        emit?.(refusal)
        return onRefused(refusal)
      })
      .catch(() => {})
    try {
      runtime?.waitUntil?.(reported)
    } catch {
      // A runtime that has ended already keeps nothing alive; the reply is what counts.
    }
  }
}

/**
 * Turns a refusal into an error that says what to do. Resolves also when that fails.
 *
 * @param refused - what was thrown
 * @param context - what is known of the notification
 */
export async function describeRefusal(
  refused: Refusal,
  context: ReceiveContext,
): Promise<NotificationRefusal> {
  try {
    return await (await import('./to-refusal-error.ts')).toRefusalError(refused, context)
  } catch (cause) {
    const { status } = refused
    const message = `A notification was refused with ${status}, and why could not be found out (see cause)`
    const reason = 'internal-error'
    return { reason, status, error: new NotificationError(message, { reason, status, cause }) }
  }
}

/**
 * An error of this package repeats nothing of its cause. What a function of the program threw is shown beside it, but only
 * what is meant to be read: errors of clients carry passwords.
 */
async function logRefusal({ error }: NotificationRefusal): Promise<void> {
  const texts: string[] = []
  try {
    if (error instanceof NotificationError && error.cause !== undefined)
      texts.push((await import('../core/error-text.ts')).errorText(error.cause))
  } finally {
    console.error(error, ...texts)
  }
}
