import type { BodyInput } from '../core/body-bytes.ts'
import { kindOf } from '../core/kind-of.ts'
import { headersProblem } from './header-field.ts'
import type { ReceivedNotification } from './received-notification.ts'
import { refusal } from './refusal.ts'

/** A notification whose body is perhaps still to be read. */
export interface Incoming extends Omit<ReceivedNotification, 'body'> {
  /** The body, of any kind: it is checked when it is used. */
  readonly body: unknown
  /** In the place of `body`, what reads it and rejects with a {@link Refusal} when it cannot. */
  readonly readBody?: (() => Promise<BodyInput>) | undefined
}

/**
 * Checks what a program hands over as a request, since programs in JavaScript hand over what they like.
 *
 * @param request - the request
 * @param readBody - reads its body, where that is not at hand
 * @returns what of it is used
 * @throws a {@link Refusal} (`request-kind`, 500) that says what is wrong; method and body are checked when they are used
 */
export function toIncoming(request: unknown, readBody?: Incoming['readBody']): Incoming {
  const problem = requestProblem(request)
  if (problem !== undefined) throw refusal(500, 'request-kind', problem)
  // Its parts were just checked.
  const { method, path, headers, body, receivedAt } = request as Incoming
  return { method, path, headers, body, readBody, ...(receivedAt !== undefined && { receivedAt }) }
}

function requestProblem(request: unknown): string | undefined {
  if (typeof request !== 'object' || request === null) {
    return `The request must be an object with method, path, headers and body; it is ${kindOf(request)}`
  }
  const { path, headers, receivedAt } = request as Partial<Record<keyof Incoming, unknown>>
  if (typeof path !== 'string') {
    return `The path of a request must be text, the path and query as Antom called them; it is ${kindOf(path)}`
  }
  if (receivedAt !== undefined && !Number.isFinite(timeOf(receivedAt))) {
    return `receivedAt must be a Date or milliseconds since 1970; it is ${kindOf(receivedAt)} without a time`
  }
  return headersProblem(headers)
}

function timeOf(time: unknown): number {
  return time instanceof Date ? time.getTime() : typeof time === 'number' ? time : NaN
}
