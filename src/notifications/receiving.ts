import { acknowledgementBody, notificationSchemas } from '../../generated/notification-metadata.ts'
import { emitEvent, hasSubscribers } from '../core/events.ts'
import type { DeviationReporter } from '../validation/report-deviations.ts'
import { receiveRequest } from './adapters/fetch.ts'
import { authenticate } from './authenticate.ts'
import { createDispatch } from './dispatch.ts'
import { toIncoming } from './incoming.ts'
import type { KeyRing } from './key-ring.ts'
import { createNotificationReader } from './read-notification.ts'
import { emptyContext, type ReceiveContext } from './receive-context.ts'
import type { NotificationReply, ReceivedNotification } from './received-notification.ts'
import type { FetchContext, ReceiverCore } from './receiver-core.ts'
import type { ReceiverSettings } from './receiver-settings.ts'
import { refusal, toRefusal } from './refusal.ts'
import { describeRefusal, type RefusalReporter } from './report-refusals.ts'
import type { NotificationEvent, NotificationReceiverOptions, VerifiedNotification } from './types.ts'

/** What receives for a receiver. Loaded with the first notification: to make a receiver needs none of it. */
export interface Receiving {
  readonly handle: (message: ReceivedNotification) => Promise<NotificationReply>
  readonly fetch: (request: Request, runtime?: FetchContext) => Promise<Response>
  readonly verify: (message: ReceivedNotification) => Promise<VerifiedNotification>
  /** For other adapters. */
  readonly core: ReceiverCore
}

/**
 * Makes what receives.
 *
 * @param settings - checked options
 * @param options - as the program passed them
 * @param keyOf - the keys
 * @param reportRefusal - told of what is not acknowledged
 */
export function createReceiving(
  settings: ReceiverSettings,
  options: NotificationReceiverOptions,
  keyOf: KeyRing,
  reportRefusal: RefusalReporter,
): Receiving {
  const readNotification = createNotificationReader(settings.clientId, settings.strict)
  const dispatch = createDispatch(settings, options.clock && settings.now)
  let reportDeviations: DeviationReporter | undefined

  /** Resolves to an authentic notification, after its deviations were reported. */
  const open = async (context: ReceiveContext) => {
    const authenticated = await authenticate(context, settings)
    const notification = await readNotification(authenticated.body)
    const { notifyType, deviations, problem, known, value } = notification
    // Where deviations are errors, whoever gets the error gets them.
    const isWorthTelling =
      deviations.length > 0 || hasSubscribers('antom-contract:deviation') || options.onDeviation
    if (isWorthTelling && !(problem && settings.strict)) {
      reportDeviations ??= (await import('../validation/report-deviations.ts')).createDeviationReporter(
        options.onDeviation,
      )
      const message = known && { schema: notificationSchemas[known], value }
      await reportDeviations({ notifyType }, deviations, message)
    }
    return { authenticated, notification }
  }

  const core: ReceiverCore = {
    maxBodySize: settings.maxBodySize,
    maxPieces: 1000 + settings.maxBodySize / 128,
    bodyTimeout: settings.bodyTimeout,
    receive: async (read, runtime) => {
      const elapsed = stopwatch(settings.now)
      const context = emptyContext(options, keyOf)
      const emit = (event: Partial<NotificationEvent>, duration?: number) =>
        emitEvent(
          options.onEvent,
          'antom-contract:notification',
          (): NotificationEvent => ({
            event: 'received',
            status: undefined,
            notifyType: undefined,
            key: undefined,
            reason: undefined,
            duration: duration ?? elapsed(),
            ...event,
          }),
        )
      const report = (failure: unknown) => {
        const duration = elapsed()
        reportRefusal(
          toRefusal(failure),
          context,
          // A record that could not be kept refuses nothing.
          ({ status, reason }) => status !== 200 && emit({ event: 'refused', status, reason }, duration),
          runtime,
        )
      }
      emit({})
      try {
        context.incoming = read()
        const { authenticated, notification } = await open(context)
        emit(await dispatch(authenticated, notification, report))
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
    fetch: (request, runtime) => receiveRequest(request, core, runtime),
    verify: async (message) => {
      const context = emptyContext(options, keyOf)
      try {
        context.incoming = toIncoming(message)
        const { notification } = await open(context)
        if (notification.problem) throw refusal(422, 'schema', notification.problem)
        // What it says was just found to be of this type, or is of one that the contract does not know.
        return notification.value as unknown as VerifiedNotification
      } catch (failure) {
        throw (await describeRefusal(toRefusal(failure), context)).error
      }
    },
  }
}

/** Measures from now on, in milliseconds. A clock that fails measures nothing; what needs the time says so itself. */
function stopwatch(now: () => number): () => number {
  const read = () => {
    try {
      return now()
    } catch {
      return NaN
    }
  }
  const start = read()
  return () => {
    const duration = read() - start
    return Number.isFinite(duration) ? duration : 0
  }
}

function replyOf(status: number, body: string): NotificationReply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...(status === 405 && { allow: 'POST' }) },
    body,
  }
}
