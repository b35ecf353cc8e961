import type { BodyInput } from '../core/body-bytes.ts'
import type { ReceivedNotification } from './received-notification.ts'
import { type Refusal, refusal } from './refusal.ts'
import { isHeaderFields } from './request-headers.ts'

/** A notification whose body is perhaps still to be read. */
export interface Incoming extends Omit<ReceivedNotification, 'body'> {
  /** The body, of any kind: it is checked when it is used. */
  readonly body: unknown
  /** In the place of `body`, what reads it and rejects with a {@link Refusal} when it cannot. */
  readonly readBody?: (() => Promise<BodyInput>) | undefined
}

/** What of a request cannot be used: the detail of a refusal for `request-kind`. */
export interface UnusableRequest {
  readonly part: 'request' | 'path' | 'headers' | 'receivedAt' | 'stream' | 'response'
  readonly value: unknown
}

/**
 * Checks what a program hands over as a request, since programs in JavaScript hand over what they like.
 *
 * @param request - the request
 * @param readBody - reads its body, where that is not at hand
 * @returns what of it is used
 * @throws a {@link Refusal} (`request-kind`, 500) that names the part that is wrong; method and body are checked when they are used
 */
export function toIncoming(request: unknown, readBody?: Incoming['readBody']): Incoming {
  if (typeof request !== 'object' || request === null) throw unusable('request', request)
  const { method, path, headers, body, receivedAt } = request as Partial<Record<keyof Incoming, unknown>>
  if (typeof path !== 'string') throw unusable('path', path)
  if (receivedAt !== undefined && !Number.isFinite(timeOf(receivedAt)))
    throw unusable('receivedAt', receivedAt)
  if (!isHeaderFields(headers)) throw unusable('headers', headers)
  // Checked above, but for the method and the body.
  return { method, path, headers, body, readBody, receivedAt } as Incoming
}

/**
 * Makes the refusal of something that a program handed over and that cannot be used.
 *
 * @param part - what it should have been
 * @param value - what it is
 */
export function unusable(part: UnusableRequest['part'], value: unknown): Refusal {
  return refusal(500, 'request-kind', { part, value } satisfies UnusableRequest)
}

function timeOf(time: unknown): number {
  return time instanceof Date ? time.getTime() : typeof time === 'number' ? time : NaN
}
