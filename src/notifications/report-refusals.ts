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
    const reason = 'internal-error'
    const error = new NotificationError('It failed to find the reason (see cause)', { reason, status, cause })
    return { reason, status, error }
  }
}

const logRefusal = ({ error }: NotificationRefusal) =>
  import('../core/error-text.ts').then(
    ({ printError }) => printError(error),
    () => console.error(error),
  )
