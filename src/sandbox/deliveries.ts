import { timing } from '../../generated/sandbox.ts'
import { validateNotificationAcknowledgement } from '../../generated/validators/notification-acknowledgement.js'
import type { Clock } from '../core/clock.ts'
import { describeError } from '../validation/describe-error.ts'
import { fieldOf } from './json.ts'
import { createRecentMap } from './recent-map.ts'
import type { Scheduler } from './scheduler.ts'

/** One send of a notification. */
export interface DeliveryAttempt {
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number
  /** The HTTP status of the reply, when one came. */
  readonly status?: number
  /** Why the reply was not an acknowledgement. Absent when it was one. */
  readonly problem?: string
}

/** A notification and what became of it. */
export interface Delivery {
  /** Its type. */
  readonly notifyType: string
  /** The payment that it reports. */
  readonly paymentId: string
  /** Its `captureId`, when it reports a capture. */
  readonly captureId?: string
  /** The status that it reports: `S` or `F`, or `U` for what is pending. */
  readonly resultStatus: string
  /** The result code that it reports. */
  readonly resultCode: string
  /** Where it goes. */
  readonly url: string
  /** The body, byte for byte as it is sent each time. */
  readonly body: string
  /**
   * - `waiting`: it will be sent, or sent again
   * - `acknowledged`: the merchant has confirmed it
   * - `given-up`: it was sent as often as documented, without an acknowledgement
   * - `blocked`: it was not sent, because its URL is not on this machine and was not allowed
   */
  readonly state: 'waiting' | 'acknowledged' | 'given-up' | 'blocked'
  /** When it is sent next, in milliseconds since 1970. */
  readonly nextAt: number | undefined
  /** Each send so far, and what came of it. */
  readonly attempts: readonly DeliveryAttempt[]
}

/** Sends notifications until they are acknowledged. */
export interface Deliveries {
  /**
   * @param message - the notification
   * @param to - where it goes, when it is sent first (seconds after the usual), and whether it is sent once more
   */
  readonly deliver: (
    message: NotificationMessage,
    to: { url: string; late?: number; duplicate?: boolean },
  ) => void
  /** The latest ones, newest first. */
  readonly newest: (count: number) => Delivery[]
}

/** What every notification has. */
export interface NotificationMessage {
  readonly notifyType: string
  readonly paymentId: string
  readonly captureId?: string
  readonly result: { readonly resultStatus: string; readonly resultCode: string }
}

/** What the sending stands on. */
export interface DeliveriesOptions {
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly speed: number
  /** Hosts besides this machine's own that may be sent to. */
  readonly deliverTo: readonly string[]
  readonly fetch: (request: Request) => Promise<Response>
  /** The headers for a body that is about to be sent. */
  readonly sign: (path: string, body: string) => Promise<Record<string, string>>
  /** How many are remembered. */
  readonly keep: number
  /** Told of each send that ended. */
  readonly onAttempt: (delivery: Delivery, attempt: DeliveryAttempt) => void
}

/** How long a merchant may take to acknowledge, in milliseconds of real time. */
const replyTimeout = 10_000

/** An acknowledgement is a hundred bytes; of a longer reply no more is read than this. */
const maxReply = 65_536

/** Waits that the spec calls seconds. */
const schedule: readonly number[] = timing.notificationRetries

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenDelivery = Mutable<Omit<Delivery, 'attempts'>> & { readonly attempts: DeliveryAttempt[] }

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { clock, scheduler, speed, deliverTo, keep, onAttempt } = options
  const log = createRecentMap<OpenDelivery>(keep)
  let count = 0
  let lastSigned: Promise<unknown> = Promise.resolve()
  /** Signs one after the other: signatures made at once end in any order, and what is due first should leave first. */
  const signInTurn: DeliveriesOptions['sign'] = (path, body) => {
    const headers = lastSigned.then(() => options.sign(path, body))
    lastSigned = headers.catch(() => {})
    return headers
  }

  const enqueue = (delivery: OpenDelivery, seconds: number, afterwards: () => void) => {
    const wait = (seconds * 1000) / speed
    delivery.nextAt = clock.now() + wait
    scheduler.after(wait, async () => {
      const attempt = await send(delivery, { ...options, sign: signInTurn })
      delivery.attempts.push(attempt)
      delivery.nextAt = undefined
      const following = schedule[delivery.attempts.length]
      if (attempt.problem === undefined) delivery.state = 'acknowledged'
      else if (following === undefined) delivery.state = 'given-up'
      onAttempt(delivery, attempt)
      if (delivery.state === 'acknowledged') afterwards()
      else if (following !== undefined) enqueue(delivery, following, afterwards)
    })
  }
  const open = (message: NotificationMessage, url: string): OpenDelivery => {
    const delivery: OpenDelivery = {
      notifyType: message.notifyType,
      paymentId: message.paymentId,
      ...(message.captureId !== undefined && { captureId: message.captureId }),
      resultStatus: message.result.resultStatus,
      resultCode: message.result.resultCode,
      url,
      body: JSON.stringify(message),
      state: 'waiting',
      nextAt: undefined,
      attempts: [],
    }
    log.set(String(count++), delivery)
    return delivery
  }

  return {
    deliver: (message, { url, late = 0, duplicate = false }) => {
      const delivery = open(message, url)
      const obstacle = obstacleOf(url, deliverTo)
      if (obstacle !== undefined) {
        delivery.state = 'blocked'
        const attempt = { at: clock.now(), problem: obstacle }
        delivery.attempts.push(attempt)
        onAttempt(delivery, attempt)
        return
      }
      const again = () => {
        if (duplicate) enqueue(open(message, url), 1, () => {})
      }
      const [first = 0] = schedule
      enqueue(delivery, first + timing.firstNotification + late, again)
    },
    newest: (wanted) => log.newest(wanted),
  }
}

/** Sends once. Never throws: whatever the merchant's server does is an attempt that failed. */
async function send(delivery: OpenDelivery, options: DeliveriesOptions): Promise<DeliveryAttempt> {
  const { clock, fetch, sign } = options
  const at = clock.now()
  const url = new URL(delivery.url)
  const limit = new AbortController()
  const watch = new AbortController()
  void clock.sleep(replyTimeout, watch.signal).then(() => {
    if (!watch.signal.aborted) limit.abort()
  })
  try {
    const headers = await sign(`${url.pathname}${url.search}`, delivery.body)
    const answer = fetch(
      new Request(url, {
        method: 'POST',
        headers,
        body: delivery.body,
        // A redirect is no acknowledgement, and must not lead the sandbox to another host.
        redirect: 'manual',
        signal: limit.signal,
      }),
    )
    // An injected fetch need not heed the signal.
    answer.catch(() => {})
    const response = await Promise.race([answer, aborted(limit.signal)])
    const text = await Promise.race([readReply(response), aborted(limit.signal)])
    const problem = problemOf(response, text)
    return { at, status: response.status, ...(problem !== undefined && { problem }) }
  } catch (error) {
    return {
      at,
      problem: limit.signal.aborted ? `no reply within ${replyTimeout / 1000} s` : reasonOf(error),
    }
  } finally {
    watch.abort()
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })
  })
}

async function readReply(response: Response): Promise<string> {
  if (response.body === null) return ''
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let text = ''
  for (let size = 0; size <= maxReply; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    text += decoder.decode(value, { stream: true })
  }
  await reader.cancel()
  return text.slice(0, maxReply)
}

function problemOf(response: Response, text: string): string | undefined {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    return `a redirect (${response.status || 'status hidden'}) is no acknowledgement, and is not followed`
  }
  if (response.status !== 200) return `HTTP ${response.status}, not 200`
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return text.trim() === '' ? 'the reply is empty' : 'the reply is not JSON'
  }
  if (validateNotificationAcknowledgement(body)) return undefined
  // The code and status decide; fields beyond the documented ones do no harm.
  const result = fieldOf(body, 'result')
  if (fieldOf(result, 'resultCode') === 'SUCCESS' && fieldOf(result, 'resultStatus') === 'S') return undefined
  const error = validateNotificationAcknowledgement.errors?.[0]
  const { pointer, reason } = error ? describeError(error) : { pointer: '', reason: 'is wrong' }
  return `the reply is no acknowledgement: ${pointer || 'it'} ${reason}`
}

/** Why a URL is not sent to, if it is not. */
export function obstacleOf(url: string, deliverTo: readonly string[]): string | undefined {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return 'the notify URL is not a URL'
  }
  if (!/^https?:$/.test(parsed.protocol)) return `${parsed.protocol} is not a protocol for notifications`
  if (isLoopback(parsed.hostname) || deliverTo.includes(parsed.hostname) || deliverTo.includes(parsed.host)) {
    return undefined
  }
  return `${parsed.hostname} is not this machine: allow it with deliverTo (--deliver-to ${parsed.hostname})`
}

/** A host name or address, as `URL` writes it, that leads to this machine and nowhere else. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
  if (code === 'ECONNREFUSED') return 'nothing listens there (ECONNREFUSED)'
  return `the connection failed${code === undefined ? '' : ` (${code})`}`
}
