import { notificationValidators } from '../../generated/notification-validators.ts'
import { acknowledgementText, toldApartBy } from '../../generated/receiving.ts'
import { ConfigurationError } from '../core/errors.ts'
import { emitEvent } from '../core/events.ts'
import { joinContent } from '../signing/join-content.ts'
import { scanSignatureHeader } from '../signing/scan-signature-header.ts'
import type { Verifier } from '../signing/verifier-of.ts'
import { type FetchContext, type ReceiverCore, receiveRequest } from './fetch-port.ts'
import type { Problem } from './find-problem.ts'
import { headerField } from './header-field.ts'
import { createKeyRing } from './key-ring.ts'
import { createMemoryInbox } from './memory-inbox.ts'
import type { NodeRequest, NodeResponse } from './node-port.ts'
import { parseBody } from './parse-body.ts'
import { type Refusal, type RefusalReason, refusal } from './refusal.ts'
import type { Scene } from './scene.ts'
import type {
  NotificationEvent,
  NotificationReceiverOptions,
  NotificationRefusal,
  NotificationReply,
  NotifyType,
  ReceivedNotification,
  VerifiedNotification,
} from './types.ts'

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
   * Verifies and validates a notification without handling it: no inbox, no handler, no `onRefused`.
   *
   * @param message - as it arrived
   * @returns the notification; one of an unknown type, too
   * @throws {SignatureError} (as a rejection) when it is not authentic, with the reason and a diagnosis
   * @throws {ContractError} (as a rejection) when it is authentic, but not as the contract says
   * @throws {NotificationError} (as a rejection) when it is no notification by its method, type, size or JSON, or
   *   when no key could be had
   */
  readonly verify: (message: ReceivedNotification) => Promise<VerifiedNotification>
}

/** An authentic notification. */
interface Opened {
  readonly body: Uint8Array
  readonly value: Readonly<Record<string, unknown>>
  readonly known: NotifyType | undefined
  readonly problem: Problem | undefined
}

type Report = (failure: unknown) => void

/**
 * Makes a receiver of notifications. What it does, in this order: method, content type, size, headers, client id,
 * signature over the bytes as received, freshness, JSON, contract, inbox, handler, acknowledgement.
 *
 * The acknowledgement means that a notification is safe, whatever it reports, and ends Antom's repetitions. It is
 * sent only after the handler has succeeded; everything else makes Antom send again, up to 8 times in 24 hours.
 *
 * @param options - the keys, the handlers and the limits
 * @returns a receiver with a port for each kind of server; its functions need no `this`
 * @throws {ConfigurationError} when an option is missing or cannot be used; the message says which and why
 *
 * @example
 * ```ts
 * const receiver = createNotificationReceiver({
 *   clientId: 'SANDBOX_5X00000000000000',
 *   antomPublicKey: process.env.ANTOM_PUBLIC_KEY ?? '',
 *   on: { CAPTURE_RESULT: async ({ captureId, result }) => orders.captured(captureId, result) },
 *   onUnknown: async ({ notifyType }, { body }) => store.keep(notifyType, body),
 * })
 * http.createServer(receiver.node).listen(8080)
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature, https://docs.antom.com/ac/ams/notify_capture
 */
export function createNotificationReceiver(options: NotificationReceiverOptions): NotificationReceiver {
  const { clientId, on, onUnknown, onInvalid, publicPath, tolerance } = options
  const { lease = 60_000, maxBodySize = 131_072, bodyTimeout = 10_000 } = options
  const { clock = Date.now, inbox = createMemoryInbox({ clock }) } = options
  const demand = (good: unknown, option: string, need: string) => {
    if (!good) throw new ConfigurationError(`${option} must be ${need}`, { option })
  }
  demand(/^[!-~]+$/.test(clientId), 'clientId', 'the id that Antom gave you')
  const types = Object.keys(toldApartBy)
  for (const [type, handler] of Object.entries({ ...on, onUnknown })) {
    demand(type === 'onUnknown' || types.includes(type), `on.${type}`, `for one of ${types}`)
    demand(typeof handler === 'function', type, 'a function')
  }
  for (const [option, value = 1] of Object.entries({ tolerance, lease, maxBodySize, bodyTimeout })) {
    demand(value > 0, option, 'a number above 0')
  }
  const keyOf = createKeyRing(options.antomPublicKey)
  // Tells claims in the default inbox apart: no other program has it.
  let claims = 0
  let nodePort: typeof import('./node-port.ts') | undefined

  /** Resolves to what an authentic notification says. */
  const open = async (scene: Scene): Promise<Opened> => {
    const { method, path, headers, body: given, receivedAt } = scene.incoming
    const [type, length, header, client, time] = [
      'content-type',
      'content-length',
      'signature',
      'client-id',
      'request-time',
    ].map((name) => headerField(headers, name)) as [string, string, string, string, string] // as many as names
    if (method !== 'POST') throw refusal(405)
    if (!/^application\/json\s*(;.{0,99})?$/i.test(type)) throw refusal(415)
    if (+length > maxBodySize) throw refusal(413)
    const body =
      typeof given === 'function' ? await given() : typeof given === 'string' ? encoder.encode(given) : given
    if (body.length > maxBodySize) throw refusal(413)
    scene.body = body

    const signed = scanSignatureHeader(header)
    scene.path = (typeof publicPath === 'function' ? publicPath(path) : publicPath) ?? path
    const content =
      client === clientId &&
      typeof signed === 'object' &&
      joinContent({ path: scene.path, clientId, time, body })
    if (!content) throw refusal(401)
    let fits: Verifier | undefined
    try {
      fits = await keyOf(signed.keyVersion)
    } catch (cause) {
      throw refusal(503, 'key-unavailable', cause)
    }
    if (!fits) throw refusal(401, 'unknown-key-version')
    if (!(await fits(content, signed.signature))) throw refusal(401, 'bad-signature')
    // Also when a time cannot be read and the difference is no number.
    if (tolerance && !(Math.abs(timeOf(time) - +(receivedAt ?? clock())) <= tolerance)) {
      throw refusal(401, 'stale')
    }

    let value: Opened['value']
    try {
      value = parseBody(body)
    } catch {
      throw refusal(400)
    }
    const { notifyType } = value
    const known = isKnown(notifyType) ? notifyType : undefined
    // Each validator guards its own type; here only the verdict counts.
    const validate: ((data: unknown) => boolean) | undefined =
      known && (await notificationValidators[known]())
    const isValid = validate ? validate(value) : typeof notifyType === 'string'
    const problem = isValid ? undefined : await (await import('./find-problem.ts')).findProblem(known, value)
    return { body, value, known, problem }
  }

  /** Resolves to what became of an authentic notification. */
  const deliver = async (
    { body, value, known, problem }: Opened,
    report: Report,
  ): Promise<Partial<NotificationEvent>> => {
    if (problem && !onInvalid) throw refusal(422, 'schema', problem)
    // The fields of what is not valid tell nothing apart; its bytes do.
    const parts =
      known && !problem
        ? toldApartBy[known].map((field) => value[field])
        : new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(body))).join('.')
    const key = JSON.stringify([value.notifyType, parts])
    const owner = options.inbox ? globalThis.crypto.randomUUID() : `${claims++}`
    const context = { body, key }
    const state = inbox && (await as(503, 'inbox-failed', () => inbox.claim(key, { owner, leaseMs: lease })))
    const told = (event: NotificationEvent['event']) => ({
      event,
      notifyType: String(value.notifyType),
      key,
      status: 200,
    })
    if (state === 'done') return told('repeated')
    if (state === 'busy') throw refusal(503, 'busy')
    try {
      if (problem) await onInvalid?.({ ...context, value, ...problem }, context)
      // The compiler cannot follow a type to its handler; the validator of this type has just accepted the value.
      else await (((known && on[known]) ?? onUnknown) as (...given: unknown[]) => unknown)(value, context)
    } catch (failure) {
      // When that fails too, the lease ends by itself.
      if (inbox) await as(500, 'inbox-failed', () => inbox.release(key, owner)).catch(report)
      throw refusal(500, 'handler-failed', failure)
    }
    // The work is done: to have it done again for want of the record would be worse than to have no record.
    if (inbox) await as(200, 'inbox-failed', () => inbox.complete(key, owner)).catch(report)
    return told('handled')
  }

  const explain = async (failure: unknown, scene: Scene) =>
    (await import('./explain-refusal.ts')).explainRefusal(failure, scene)

  const core: ReceiverCore = {
    maxBodySize,
    maxPieces: 1000 + maxBodySize / 128,
    bodyTimeout,
    receive: async (incoming, context) => {
      const scene: Scene = { incoming, options, keyOf }
      const start = clock()
      const note = (told: Partial<NotificationEvent>) =>
        emitEvent(
          options.onEvent,
          'antom-contract:notification',
          (): NotificationEvent => ({
            event: 'received',
            duration: clock() - start,
            status: undefined,
            notifyType: undefined,
            key: undefined,
            reason: undefined,
            ...told,
          }),
        )
      const report = (failure: unknown) => {
        const duration = clock() - start
        // Not waited for: how long it takes to find out why must not tell the sender anything.
        const told = explain(failure, scene)
          .then((refused) => {
            const { status, reason } = refused
            // A record that could not be kept refuses nothing.
            if (status !== 200) note({ event: 'refused', status, reason, duration })
            return (options.onRefused ?? logRefusal)(refused)
          })
          .catch(() => {})
        context?.waitUntil?.(told)
      }
      note({})
      try {
        note(await deliver(await open(scene), report))
        return reply(200, acknowledgementText)
      } catch (failure) {
        report(failure)
        return reply((failure as Partial<Refusal>).status ?? 500, '{}') // whatever is thrown here is an object
      }
    },
  }

  return {
    handle: (message) => core.receive(message),
    fetch: (request, context) => receiveRequest(request, core, context),
    node: async (request, response) => {
      // Only where there is Node; a bundle for the edge is spared it. Once it is there the body is read at once: what
      // comes in before that is kept by Node as it was sent, a piece of one byte in some two hundred.
      nodePort ??= await import('./node-port.ts')
      return nodePort.receiveMessage(request, response, core)
    },
    verify: async (incoming) => {
      const scene: Scene = { incoming, options, keyOf }
      try {
        const { value, problem } = await open(scene)
        if (problem) throw refusal(422, 'schema', problem)
        return value as unknown as VerifiedNotification // just validated, or of a type that the contract does not know
      } catch (failure) {
        throw (await explain(failure, scene)).error
      }
    },
  }
}

const encoder = new TextEncoder()

function isKnown(type: unknown): type is NotifyType {
  return Object.hasOwn(toldApartBy, `${type}`)
}

/** Milliseconds since 1970, from the milliseconds of the header page or the ISO 8601 of the notifications. */
function timeOf(text: string): number {
  // Without an offset it would be this machine's local time.
  return /^\d+$/.test(text) ? +text : /T.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : NaN
}

async function as<T>(status: number, reason: RefusalReason, work: () => T): Promise<Awaited<T>> {
  try {
    return await work()
  } catch (cause) {
    throw refusal(status, reason, cause)
  }
}

function logRefusal({ error }: NotificationRefusal): void {
  console.error(error)
}

function reply(status: number, body: string): NotificationReply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...(status === 405 && { allow: 'POST' }) },
    body,
  }
}
