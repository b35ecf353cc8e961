/** Eight hours: the gateway prints the time of China. */
const offset = 8 * 3_600_000

/** A time as the gateway prints it: ISO 8601 with an offset, to the second. */
export function timeText(milliseconds: number): string {
  return `${new Date(milliseconds + offset).toISOString().slice(0, 19)}+08:00`
}

/** The date of the gateway's clock, as its ids begin with it. */
export function dateText(milliseconds: number): string {
  return new Date(milliseconds + offset).toISOString().slice(0, 10).replaceAll('-', '')
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
