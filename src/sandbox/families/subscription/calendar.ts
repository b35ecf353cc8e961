/** The last time that is counted: the end of the year 9999 at UTC+8, beyond which a time has no four-digit year. */
export const lastTime = Date.UTC(9999, 11, 31, 15, 59, 59)

const day = 86_400_000

/** How long the units of a period are: some in days, the others in months. */
const days: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7 }
const months: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }

/** Whether a period can be counted in a unit. */
export function isPeriodType(periodType: string): boolean {
  return Object.hasOwn(days, periodType) || Object.hasOwn(months, periodType)
}

/** The offset from UTC that a time is written with, in minutes; 0 for `Z`. */
export function offsetOf(time: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(time) ?? []
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0)
  return sign === '-' ? -size : size
}

/**
 * The time some units after another. Months are those of the calendar: the day and the time of day stay the same, in the
 * zone in which the time was written, and a day that a month does not have is the last day of that month.
 *
 * @param start - in milliseconds since 1970
 * @param offset - of the zone, in minutes
 * @param periodType - the unit
 * @param count - how many units, 0 or more
 * @returns at most {@link lastTime}
 */
export function addUnits(start: number, offset: number, periodType: string, count: number): number {
  const inDays = days[periodType]
  if (inDays !== undefined) return Math.min(start + inDays * count * day, lastTime)
  const local = new Date(start + offset * 60_000)
  const month = local.getUTCMonth() + (months[periodType] ?? 0) * count
  // More months than a date can count.
  if (!(month < 12 * 10_000)) return lastTime
  const year = local.getUTCFullYear() + Math.floor(month / 12)
  const lastDay = new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate()
  const midnight = Date.UTC(year, month % 12, Math.min(local.getUTCDate(), lastDay))
  const timeOfDay = (((start + offset * 60_000) % day) + day) % day
  return Math.min(midnight + timeOfDay - offset * 60_000, lastTime)
}

/** About how long some units are, in milliseconds: never shorter than they are. */
export function longestUnits(periodType: string, count: number): number {
  return (days[periodType] ?? (months[periodType] ?? 0) * 31) * count * day
}
