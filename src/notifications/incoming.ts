import { kindOf } from '../core/kind-of.ts'
import { headersProblem } from './header-field.ts'
import type { ReceivedNotification } from './received-notification.ts'
import { refusal } from './refusal.ts'

/** A notification whose body is perhaps still to be read. */
export interface Incoming extends Omit<ReceivedNotification, 'body'> {
  /** The body, or what reads it and throws a {@link Refusal} when it cannot. */
  readonly body: ReceivedNotification['body'] | (() => Promise<ReceivedNotification['body']>)
}

/**
 * Checks what a program hands over as a request, since programs in JavaScript hand over what they like.
 *
 * @param request - the request
 * @returns the same
 * @throws a {@link Refusal} (`request-kind`, 500) that says what is wrong; the body is checked when it is read
 */
export function toIncoming(request: unknown): Incoming {
  const problem = requestProblem(request)
  if (problem !== undefined) throw refusal(500, 'request-kind', problem)
  // Its parts were just checked; the method and the body are checked where they are used.
  return request as Incoming
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
