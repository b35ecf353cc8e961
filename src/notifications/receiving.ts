import { acknowledgementBody } from '../../generated/acknowledgement.ts'
import { emitEvent, hasSubscribers } from '../core/events.ts'
import { whenReady } from '../core/when-ready.ts'
import { type Authenticated, authenticate } from './authenticate.ts'
import { createDispatch } from './dispatch.ts'
import { toIncoming } from './incoming.ts'
import { createKeyLookup } from './key-lookup.ts'
import type { KeyRing } from './key-ring.ts'
import type { ReadNotification } from './notification-value.ts'
import { createNotificationReader } from './read-notification.ts'
import { emptyContext } from './receive-context.ts'
import type { NotificationReply, ReceivedNotification } from './received-notification.ts'
import type { ReceiverCore } from './receiver-core.ts'
import type { ReceiverSettings } from './receiver-settings.ts'
import { refusal, toRefusal } from './refusal.ts'
import { describeRefusal, type RefusalReporter } from './report-refusals.ts'
import type { NotificationEvent, VerifiedNotification } from './types.ts'

/** What receives for a receiver. Loaded with the first notification: to make a receiver needs none of it. */
export interface Receiving {
  readonly handle: (message: ReceivedNotification) => Promise<NotificationReply>
  readonly verify: (message: ReceivedNotification) => Promise<VerifiedNotification>
  /** For adapters. */
  readonly core: ReceiverCore
}

/**
 * Makes what receives.
 *
 * @param settings - checked options
 * @param keys - the keys, where they are not looked up
 * @param reportRefusal - told of what is not acknowledged
 */
export function createReceiving(
  settings: ReceiverSettings,
  keys: KeyRing,
  reportRefusal: RefusalReporter,
): Receiving {
  const { antomPublicKey } = settings
  const keyOf = typeof antomPublicKey === 'function' ? createKeyLookup(antomPublicKey) : keys
  const readNotification = createNotificationReader(settings.clientId, settings.strict)
  const dispatch = createDispatch(settings, settings.clock && settings.now)
  let reportDeviations: ((notification: ReadNotification) => Promise<void>) | undefined

  /** Reads an authentic body, and reports where it differs from what is documented. */
  const read = (body: Authenticated['body']) =>
    whenReady(readNotification(body), (notification) => {
      const { deviations, problem } = notification
      const isHeard = deviations[0] || settings.onDeviation || hasSubscribers('antom-contract:deviation')
      // Where deviations are errors, whoever gets the error gets them.
      return isHeard && !(problem && settings.strict) ? tellDeviations(notification) : notification
    })

  const tellDeviations = async (notification: ReadNotification) => {
    const { createNotificationReporter } = await import('./notification-deviations.ts')
    // Notifications that came meanwhile share one: each kind of deviation is told once.
    reportDeviations ??= createNotificationReporter(settings.onDeviation)
    await reportDeviations(notification)
    return notification
  }

  const tell = (event: Partial<NotificationEvent>, start: number, end?: number) =>
    emitEvent(
      settings.onEvent,
      'antom-contract:notification',
      (): NotificationEvent => ({
        event: 'received',
        status: undefined,
        notifyType: undefined,
        eventName: undefined,
        key: undefined,
        reason: undefined,
        // None where the clock could not be read.
        duration: (end ?? timeOf(settings.now)) - start || 0,
        ...event,
      }),
    )

  const core: ReceiverCore = {
    maxBodySize: settings.maxBodySize,
    maxPieces: 1000 + settings.maxBodySize / 128,
    bodyTimeout: settings.bodyTimeout,
    receive: async (incoming, runtime) => {
      const start = timeOf(settings.now)
      const context = emptyContext(settings, keyOf)
      const report = (failure: unknown) => {
        const end = timeOf(settings.now)
        reportRefusal(
          toRefusal(failure),
          context,
          // A record that could not be kept refuses nothing.
          ({ status, reason }) => status !== 200 && tell({ event: 'refused', status, reason }, start, end),
          runtime,
        )
      }
      tell({}, start)
      try {
        context.incoming = incoming()
        const authenticated = await authenticate(context, settings)
        const reading = read(authenticated.body)
        // To wait for what is at hand takes a good part of the time that a notification does.
        const notification = 'then' in reading ? await reading : reading
        tell(await dispatch(authenticated, notification, report), start)
        return replyOf(200, acknowledgementBody)
      } catch (failure) {
        report(failure)
        return replyOf(toRefusal(failure).status, '{}')
      }
    },
  }

  return {
    core,
    handle: (message) => core.receive(() => toIncoming(message)),
    verify: async (message) => {
      const context = emptyContext(settings, keyOf)
      try {
        context.incoming = toIncoming(message)
        const { body } = await authenticate(context, settings)
        const { problem, value } = await read(body)
        if (problem) throw refusal(422, 'schema', problem)
        // What it says was just found to be of this event, or is of one that the contract does not know.
        return value as unknown as VerifiedNotification
      } catch (failure) {
        throw (await describeRefusal(toRefusal(failure), context)).error
      }
    },
  }
}

/** Reads a clock. One that fails measures nothing; what needs the time says so itself. */
function timeOf(now: () => number): number {
  try {
    return now()
  } catch {
    return NaN
  }
}

function replyOf(status: number, body: string): NotificationReply {
  const headers = { 'content-type': 'application/json', ...(status === 405 && { allow: 'POST' }) }
  return { status, headers, body }
}
