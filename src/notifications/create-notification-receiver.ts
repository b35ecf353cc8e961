import { bodyBytes } from '../core/body-bytes.ts'
import type { NodeAdapter, NodeRequest, NodeResponse } from './adapters/node.ts'
import { createKeyRing } from './key-ring.ts'
import { emptyContext } from './receive-context.ts'
import type { NotificationReply, ReceivedNotification } from './received-notification.ts'
import type { FetchContext } from './receiver-core.ts'
import { resolveReceiverOptions } from './receiver-settings.ts'
import type { Receiving } from './receiving.ts'
import { toRefusal } from './refusal.ts'
import { createRefusalReporter, describeRefusal } from './report-refusals.ts'
import type { NotificationReceiverOptions, VerifiedNotification } from './types.ts'

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
 * sent only after the handler has succeeded; everything else makes Antom send again, up to 7 times in 24 hours.
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
  const keyOf = createKeyRing(settings.antomPublicKey)
  const reportRefusal = createRefusalReporter(settings.onRefused)
  let loaded: Receiving | undefined
  let fetchAdapter: NotificationReceiver['fetch'] | undefined
  let nodeAdapter: NodeAdapter | undefined

  // What was loaded is not waited for again: bodies are then copied, or read, before a call returns.
  const load = async (): Promise<Receiving> => {
    const { createReceiving } = await import('./receiving.ts')
    // Calls that came meanwhile share the one inbox and the one limit of memory.
    loaded ??= createReceiving(settings, keyOf, reportRefusal)
    return loaded
  }
  const loadFetchAdapter = async () => {
    const [{ core }, { receiveRequest }] = await Promise.all([
      loaded ?? load(),
      import('./adapters/fetch.ts'),
    ])
    fetchAdapter ??= (request, runtime) => receiveRequest(request, core, runtime)
    return fetchAdapter
  }
  const loadNodeAdapter = async (): Promise<NodeAdapter> => {
    const [{ core }, { createNodeAdapter }] = await Promise.all([
      loaded ?? load(),
      import('./adapters/node.ts'),
    ])
    nodeAdapter ??= createNodeAdapter(core)
    return nodeAdapter
  }
  /** For what cannot fail unless a file of the package is missing. */
  const report = (failure: unknown) => reportRefusal(toRefusal(failure), emptyContext(settings, keyOf))
  /** Before there is what receives. */
  const handleFirst = async (message: ReceivedNotification) => {
    try {
      const ready = withOwnBody(message)
      return await (await load()).handle(ready)
    } catch (failure) {
      report(failure)
      return plainReply
    }
  }

  return {
    handle: (message) => loaded?.handle(message) ?? handleFirst(message),
    fetch: async (request, runtime) => {
      try {
        return await (fetchAdapter ?? (await loadFetchAdapter()))(request, runtime)
      } catch (failure) {
        report(failure)
        return new Response(plainReply.body, plainReply)
      }
    },
    node: async (request, response) => {
      try {
        await (nodeAdapter ?? (await loadNodeAdapter()))(request, response)
      } catch (failure) {
        report(failure)
        answerPlainly(response)
      }
    },
    verify: async (message) => {
      let ready = message
      let receiving = loaded
      try {
        if (!receiving) {
          ready = withOwnBody(message)
          receiving = await load()
        }
      } catch (failure) {
        throw (await describeRefusal(toRefusal(failure), emptyContext(settings, keyOf))).error
      }
      return receiving.verify(ready)
    },
  }
}

const plainReply: NotificationReply = {
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: '{}',
}

/** The memory of a body may be the caller's again before there is the code that copies it. */
function withOwnBody(message: ReceivedNotification): ReceivedNotification {
  // In JavaScript it can be anything; what is no request is refused further in.
  const body = bodyBytes(Object(message).body)?.slice()
  if (!body) return message
  // Not spread: it may have its fields from its class.
  const { method, path, headers, receivedAt } = message
  return { method, path, headers, body, receivedAt }
}

/** The last resort, where the adapter itself failed: nobody is to wait for an answer. */
function answerPlainly(response: NodeResponse): void {
  try {
    if (!response.headersSent) response.statusCode = plainReply.status
    response.end(plainReply.body)
  } catch {
    // Then the sender sees the connection close, and sends again. What is no response at all keeps nobody waiting.
    response?.destroy?.()
  }
}
