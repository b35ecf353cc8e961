import { acknowledgementBody } from '../../generated/notification-metadata.ts'
import { emitEvent } from '../core/events.ts'
import { createDeviationReporter } from '../validation/report-deviations.ts'
import { receiveRequest } from './adapters/fetch.ts'
import type { NodeAdapter, NodeRequest, NodeResponse } from './adapters/node.ts'
import { authenticate } from './authenticate.ts'
import { createDispatch } from './dispatch.ts'
import { nothingReceived, toIncoming } from './incoming.ts'
import { createKeyRing } from './key-ring.ts'
import { createNotificationReader } from './read-notification.ts'
import type { ReceiveContext } from './receive-context.ts'
import type { NotificationReply, ReceivedNotification } from './received-notification.ts'
import type { FetchContext, ReceiverCore } from './receiver-core.ts'
import { resolveReceiverOptions } from './receiver-settings.ts'
import { refusal, toRefusal } from './refusal.ts'
import { createRefusalReporter, describeRefusal } from './report-refusals.ts'
import type { NotificationEvent, NotificationReceiverOptions, VerifiedNotification } from './types.ts'

/** Receives the notifications of one client id. Made by {@link createNotificationReceiver}. */
export interface NotificationReceiver {
  /**
   * Takes a request of the Fetch API: Workers, Hono, Next.js, Bun, Deno. Never rejects.
   *
   * @param request - as it arrived; its body must not have been read
   * @param context - where the runtime ends with the reply (Workers), its `waitUntil`, which `onRefused` needs
   */
  readonly fetch: (request: Request, context?: FetchContext) => Promise<Response>
  /**
   * Takes a request of node:http, and of what is built on it: Express, Koa (`ctx.req`), Fastify (`request.raw`).
   * Resolves when the reply was handed over, and never rejects.
   *
   * @param request - as it arrived; a body that a raw parser read is taken from `request.body` or `.rawBody`
   * @param response - nothing of it may have been sent
   */
  readonly node: (request: NodeRequest, response: NodeResponse) => Promise<void>
  /**
   * Takes a notification from anywhere else, such as a function service's event, and gives the reply. Never rejects.
   *
   * @param message - as it arrived
   */
  readonly handle: (message: ReceivedNotification) => Promise<NotificationReply>
  /**
   * Verifies a notification without handling it: no inbox, no handler, no `onRefused`.
   *
   * @param message - as it arrived
   * @returns the notification; one of an unknown type, too. Members that are `null` are left out. Where it differs from
   *   what is documented is reported to `onDeviation`
   * @throws {SignatureError} (as a rejection) when it is not authentic, with the reason and a diagnosis
   * @throws {ContractError} (as a rejection) when it is authentic, but lacks a field by which it is told apart from
   *   others; with `strict`, when it differs from what is documented
   * @throws {NotificationError} (as a rejection) when it is no notification by its method, type, size or JSON, or
   *   when no key could be had, or the program handed over something that is no request
   */
  readonly verify: (message: ReceivedNotification) => Promise<VerifiedNotification>
}

/**
 * Makes a receiver of notifications. What it does, in this order: method, content type, size, headers, client id,
 * signature over the bytes as received, freshness, JSON, essential part, inbox, handler, acknowledgement. Where an authentic
 * notification differs from what is documented, it is handled all the same and the difference is reported.
 *
 * The acknowledgement means that a notification is safe, whatever it reports, and ends Antom's repetitions. It is
 * sent only after the handler has succeeded; everything else makes Antom send again, up to 8 times in 24 hours.
 *
 * @param options - the keys, the handlers and the limits
 * @returns a receiver with an adapter for each kind of server; its functions need no `this`
 * @throws {ConfigurationError} when an option is missing or cannot be used; the message says which and why
 *
 * @example
 * ```ts
 * const receiver = createNotificationReceiver({
 *   clientId: 'SANDBOX_5X00000000000000',
 *   antomPublicKey: process.env.ANTOM_PUBLIC_KEY ?? '',
 *   on: { CAPTURE_RESULT: async ({ captureId, result }) => orders.captured(captureId, result) },
 *   onUnknown: async ({ notifyType }, { key, body }) => store.keep(key, notifyType, body),
 * })
 * http.createServer(receiver.node).listen(8080)
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature, https://docs.antom.com/ac/ams/notify_capture
 */
export function createNotificationReceiver(options: NotificationReceiverOptions): NotificationReceiver {
  const settings = resolveReceiverOptions(options)
  const keyOf = createKeyRing(options.antomPublicKey)
  const readNotification = createNotificationReader(settings.clientId, settings.strict)
  const dispatch = createDispatch(settings, options.inbox === undefined)
  const reportDeviations = createDeviationReporter(options.onDeviation)
  const reportRefusal = createRefusalReporter(options.onRefused)
  let nodeAdapter: NodeAdapter | undefined

  const begin = (): ReceiveContext => ({ incoming: nothingReceived, options, keyOf, paths: [] })

  /** Resolves to an authentic notification, after its deviations were reported. */
  const open = async (context: ReceiveContext) => {
    const authenticated = await authenticate(context, settings)
    const notification = await readNotification(authenticated.body)
    const { notifyType, deviations, problem } = notification
    // Where deviations are errors, whoever gets the error gets them.
    if (!(problem && settings.strict)) reportDeviations({ notifyType }, deviations)
    return { authenticated, notification }
  }

  const core: ReceiverCore = {
    maxBodySize: settings.maxBodySize,
    maxPieces: 1000 + settings.maxBodySize / 128,
    bodyTimeout: settings.bodyTimeout,
    receive: async (read, runtime) => {
      const elapsed = stopwatch(settings.now)
      const context = begin()
      const emit = (event: Partial<NotificationEvent>, duration = elapsed()) =>
        emitEvent(
          options.onEvent,
          'antom-contract:notification',
          (): NotificationEvent => ({
            event: 'received',
            status: undefined,
            notifyType: undefined,
            key: undefined,
            reason: undefined,
            duration,
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
    handle: (message) => core.receive(() => toIncoming(message)),
    fetch: (request, runtime) => receiveRequest(request, core, runtime),
    node: async (request, response) => {
      try {
        if (!nodeAdapter) {
          const { createNodeAdapter } = await import('./adapters/node.ts')
          // Requests that came meanwhile share the one adapter, and its limit of memory.
          nodeAdapter ??= createNodeAdapter(core)
        }
        // Once it is there the body is read at once: what comes in before that is kept by Node as it was sent, a piece of
        // one byte in some two hundred.
        await nodeAdapter(request, response)
      } catch (failure) {
        reportRefusal(toRefusal(failure), begin())
        answerPlainly(response)
      }
    },
    verify: async (message) => {
      const context = begin()
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

/** The last resort, where the adapter itself failed: nobody is to wait for an answer. */
function answerPlainly(response: NodeResponse): void {
  try {
    if (!response.headersSent) response.statusCode = 500
    response.end('{}')
  } catch {
    // Then the sender sees the connection close, and sends again. What is no response at all keeps nobody waiting.
    response?.destroy?.()
  }
}
