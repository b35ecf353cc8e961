import { validateNotificationAcknowledgement } from '../../../generated/validators/notification-acknowledgement.js'
import { machineClock } from '../../core/clock.ts'
import { onAbort } from '../../core/on-abort.ts'
import { visibleText } from '../../core/visible-text.ts'
import { describeError } from '../../validation/describe-error.ts'
import { fieldOf } from '../json.ts'
import type { DeliveryAttempt } from '../state/delivery-state.ts'

/** The body of a notification, of which every byte counts. */
export type NotificationBody = string | Uint8Array<ArrayBuffer>

/** What sending a notification needs. */
export interface SendOptions {
  readonly fetch: (request: Request) => Promise<Response>
  /** Makes the signed headers for a body. */
  readonly sign: (path: string, body: NotificationBody) => Promise<Record<string, string>>
  /** Whether the signature covers the query as well as the path. */
  readonly signQuery: boolean
  /** Ends the send, when nothing is sent any more. */
  readonly signal?: AbortSignal
}

/** How long a merchant may take to acknowledge, in milliseconds of real time: a clock that is moved does not change it. */
const replyTimeout = 10_000

/** Real time. A reply that is waited for keeps the program going. */
const realTime = machineClock(true)

/** The most bytes of a reply that are read; an acknowledgement has a hundred. */
const maxReply = 65_536

/** What came of a send. */
export type SendResult = Omit<DeliveryAttempt, 'at'>

/** Sends a notification once. Never throws: an error of the merchant's server is an attempt that failed. */
export async function sendNotification(
  { url: address, body }: { readonly url: string; readonly body: NotificationBody },
  { fetch, sign, signQuery, signal }: SendOptions,
): Promise<SendResult> {
  const closedResult: SendResult = { problem: 'the sandbox was closed' }
  if (signal?.aborted) return closedResult
  const limit = new AbortController()
  const watch = new AbortController()
  void realTime.sleep(replyTimeout, watch.signal).then(() => {
    if (!watch.signal.aborted) limit.abort()
  })
  const unlisten = signal && onAbort(signal, () => limit.abort())
  try {
    const url = new URL(address)
    const headers = await sign(signQuery ? `${url.pathname}${url.search}` : url.pathname, body)
    const answer = fetch(
      new Request(url, {
        method: 'POST',
        headers,
        body,
        // A redirect is no acknowledgement, and must not lead the sandbox to another host.
        redirect: 'manual',
        signal: limit.signal,
      }),
    )
    // An injected fetch can ignore the signal, and reject after the timeout.
    answer.catch(() => {})
    const response = await Promise.race([answer, aborted(limit.signal)])
    const text = await Promise.race([readReply(response), aborted(limit.signal)])
    const problem = problemOf(response, text)
    return { status: response.status, ...(problem !== undefined && { problem }) }
  } catch (error) {
    if (signal?.aborted) return closedResult
    return {
      problem: limit.signal.aborted ? `no reply within ${replyTimeout / 1000} s` : connectionProblem(error),
    }
  } finally {
    watch.abort()
    unlisten?.()
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
  // Code and status decide: an acknowledgement with more fields than documented counts as well.
  const [code, status, message] = ['resultCode', 'resultStatus', 'resultMessage'].map((name) =>
    fieldOf(fieldOf(body, 'result'), name),
  )
  if (code === 'SUCCESS' && status === 'S' && typeof message === 'string') return undefined
  const error = validateNotificationAcknowledgement.errors?.[0]
  const { pointer, reason } = error ? describeError(error) : { pointer: '', reason: 'is wrong' }
  return `the reply is no acknowledgement: ${visibleText(pointer, 120) || 'it'} ${reason}`
}

function connectionProblem(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? visibleText(String(cause.code), 40) : undefined
  if (code === 'ECONNREFUSED') return 'nothing listens there (ECONNREFUSED)'
  if (code === 'ENOTFOUND') return 'there is no such host (ENOTFOUND)'
  if (cause instanceof Error && cause.message === 'bad port') {
    return 'fetch sends nothing to this port, because another protocol owns it: listen on another one'
  }
  return `the connection failed${code === undefined ? '' : ` (${code})`}`
}
