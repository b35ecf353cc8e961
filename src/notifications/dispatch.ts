import { leasedInbox, machineTime } from '../inbox/leased-inbox.ts'
import { createMemoryInbox } from '../inbox/memory.ts'
import { meansSendAgain } from '../inbox/send-again.ts'
import type { Authenticated } from './authenticate.ts'
import type { ReadNotification } from './notification-value.ts'
import type { ReceiverSettings } from './receiver-settings.ts'
import { refusal, rethrowAs } from './refusal.ts'
import type { NotificationContext, NotificationEvent, UnknownNotification } from './types.ts'

/** Hands an authentic notification to its handler, once. */
export type Dispatch = (
  authenticated: Authenticated,
  notification: ReadNotification,
  report: (failure: unknown) => void,
) => Promise<Partial<NotificationEvent>>

/**
 * Makes what claims notifications in the inbox and hands them to their handlers.
 *
 * @param settings - of the receiver
 * @param clock - of a test, by which leases are counted; the machine's steady one when undefined
 * @returns resolves to what became of a notification that is to be acknowledged, and rejects with a `Refusal` otherwise;
 *   what goes wrong once the handler has succeeded is reported
 */
export function createDispatch(settings: ReceiverSettings, clock: (() => number) | undefined): Dispatch {
  // Leases go by a clock that nobody can set, unless a test gives one.
  const { inbox: store = createMemoryInbox(clock && { clock }), lease } = settings
  // Only this receiver uses an inbox in its own memory: a counter makes owners unique. Without an inbox none is needed.
  const isOwnInbox = !settings.inbox
  const inbox = store && leasedInbox(store, lease, machineTime(clock))
  let claims = 0
  return async ({ body, signedPath }, notification, report) => {
    const { key, deviations, eventName } = notification
    const handle = handlerOf(notification, { body, key, deviations, signedPath, eventName }, settings)
    const owner = isOwnInbox ? `${claims++}` : globalThis.crypto.randomUUID()
    if (inbox) {
      const { state, problem } = await rethrowAs(503, 'inbox-failed', () => inbox.claim(key, owner))
      if (state === 'done') return eventOf('repeated', notification)
      if (state === 'busy') throw refusal(503, 'busy', problem)
    }
    let isHandled = false
    try {
      await handle()
      isHandled = true
      if (inbox) await inbox.complete(key, owner)
    } catch (failure) {
      if (isHandled && !meansSendAgain(failure)) {
        // The work is done: to have it done again without need would be worse than to have no record.
        report(refusal(200, 'inbox-failed', failure))
      } else {
        // When that fails too, the lease ends by itself.
        if (inbox) await rethrowAs(500, 'inbox-failed', () => inbox.release(key, owner)).catch(report)
        throw refusal(500, 'handler-failed', failure)
      }
    }
    return eventOf('handled', notification)
  }
}

/** Finds who is to have a notification. Throws a `Refusal` when it is nobody. */
function handlerOf(
  { value, eventName, problem }: ReadNotification,
  context: NotificationContext,
  { on, onUnknown, onInvalid, strict }: ReceiverSettings,
): () => unknown {
  if (problem && onInvalid) {
    const { pointer, keyword } = problem
    return () => onInvalid({ body: context.body, value, pointer, keyword }, context)
  }
  if (problem && strict) throw refusal(422, 'schema', problem)
  // The compiler cannot follow an event to its handler: the event of this value was just read from it.
  const handler = !problem && eventName && (on[eventName] as typeof onUnknown | undefined)
  return () => (handler || onUnknown)(value as UnknownNotification, context)
}

function eventOf(
  event: NotificationEvent['event'],
  { notifyType, eventName, key }: ReadNotification,
): Partial<NotificationEvent> {
  return { event, notifyType, eventName, key, status: 200 }
}
