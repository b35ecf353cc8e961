import { visibleText } from '../../core/visible-text.ts'
import { type NotificationBody, sendNotification } from '../../sandbox/deliveries/send-notification.ts'
import { exitCodes } from '../command.ts'
import type { Language } from '../language.ts'
import type { Output } from '../output.ts'
import { logTexts, problemText } from '../sandbox/log-texts.ts'
import type { Sign } from './signing-key.ts'

/** What came of a notification that was sent. */
export interface Sent {
  /** Which one it is: an event, or the file it was recorded in. */
  readonly name: string
  readonly url: string
  /** The HTTP status of the reply, when one came. */
  readonly status?: number
  /** Why the reply was not an acknowledgement. Absent when it was one. */
  readonly problem?: string
}

/** A notification to be sent. */
export interface Outgoing {
  readonly name: string
  readonly url: URL
  readonly body: NotificationBody
  readonly sign: Sign
  readonly signQuery: boolean
}

/** Sends a notification once. */
export async function send({ name, url, body, sign, signQuery }: Outgoing): Promise<Sent> {
  const result = await sendNotification(
    { url: url.href, body },
    { fetch: (request) => globalThis.fetch(request), sign, signQuery },
  )
  return { name, url: url.href, ...result }
}

/** Prints what came of a notification, a line each. */
export function printSent({ name, url, problem }: Sent, language: Language, { line, paint }: Output): void {
  const how =
    problem === undefined
      ? paint('green', logTexts.acknowledged[language])
      : paint('yellow', problemText(problem, language))
  line(paint('cyan', '→'), `  ${visibleText(name, 200)}  ${visibleText(url, 500)}  `, how)
}

/** The exit code of several. */
export function exitCodeOf(all: readonly Sent[]): number {
  return all.every(({ problem }) => problem === undefined) ? exitCodes.ok : exitCodes.no
}
