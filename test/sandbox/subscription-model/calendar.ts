/** The length of periods. */
export interface Rule {
  readonly periodType: string
  readonly periodCount: number
}

/** Periods of one length, from one period on. */
export interface Stretch extends Rule {
  readonly from: number
  readonly at: number
}

/** What the beginnings of periods follow from. */
export interface Periods {
  /** Of the zone in which they are counted, in minutes. */
  readonly offset: number
  readonly stretches: readonly Stretch[]
}

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const months: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 }

/** A time some periods after another, counted with the days of each month from a table: not as the sandbox does it. */
export function plusPeriods(at: number, offset: number, { periodType, periodCount }: Rule, count: number) {
  const units = periodCount * count
  if (periodType === 'DAY') return at + units * day
  if (periodType === 'WEEK') return at + units * 7 * day
  const local = new Date(at + offset * minute).toISOString()
  let year = Number(local.slice(0, 4))
  let month = Number(local.slice(5, 7)) + units * (months[periodType] ?? 0)
  for (; month > 12; month -= 12) year += 1
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0)
  const date = [month, Math.min(last, Number(local.slice(8, 10)))]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return Date.parse(`${year}-${date}${local.slice(10)}`) - offset * minute
}

/** When a period begins. */
export function startOf({ offset, stretches }: Periods, phase: number): number {
  const stretch = stretches.findLast(({ from }) => from <= phase)
  if (stretch === undefined) throw new Error(`There is no period ${phase}.`)
  return plusPeriods(stretch.at, offset, stretch, phase - stretch.from)
}

/** The number of the period at a time: each is looked at in turn. */
export function phaseAt(periods: Periods, time: number): number {
  let phase = 1
  while (startOf(periods, phase + 1) <= time) phase += 1
  return phase
}

/** A time as a merchant in a zone writes it, to the second. */
export function textAt(time: number, offset: number): string {
  const size = Math.abs(offset)
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'))
  const zone = offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${parts.join(':')}`
  return `${new Date(time + offset * minute).toISOString().slice(0, 19)}${zone}`
}
