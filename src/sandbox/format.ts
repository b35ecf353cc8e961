import type { Clock } from '../core/clock.ts'

/** Eight hours in milliseconds: the gateway prints the time of China. */
const offset = 8 * 3_600_000

/** A time as the gateway prints it: ISO 8601 with an offset, to the second. */
export function timeText(milliseconds: number): string {
  return `${new Date(milliseconds + offset).toISOString().slice(0, 19)}+08:00`
}

/** The date of the gateway's clock, with which its ids begin. */
function dateText(milliseconds: number): string {
  return new Date(milliseconds + offset).toISOString().slice(0, 10).replaceAll('-', '')
}

/** Makes ids in the form of the gateway's: a date, digits that are always the same, the kind of record, a number. */
export function createIdGenerator(clock: Pick<Clock, 'now'>): (kind: number) => string {
  let count = 0
  return (kind) => {
    count += 1
    return `${dateText(clock.now())}1940108901001${kind}${String(count).padStart(13, '0')}`
  }
}

/** The midnight (UTC+8) that follows a time. */
export function nextMidnight(milliseconds: number): number {
  const day = 86_400_000
  return Math.floor((milliseconds + offset) / day + 1) * day - offset
}

/** Text cut to a number of characters, as the contract counts them. */
export function shortened(text: string, characters: number): string {
  const all = [...text]
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`
}
