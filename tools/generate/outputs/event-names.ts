import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/**
 * `event-names.ts`: all that a receiver needs to know of events before a notification comes. It is a file of its own, so
 * that the start of a program does not grow with what each event is recognized by.
 */
export function generateEventNames({ notifications }: ContractModel): string {
  const names = notifications.flatMap(({ events }) => events)
  return `${header('The names of all events.')}
/** The names of all events. */
export const eventNames: readonly string[] = [
${names.map((name) => `  '${name}',\n`).join('')}]
`
}
