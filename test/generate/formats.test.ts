import { describe, expect, it } from 'vitest'
import { formats } from '../../tools/contract/formats.ts'

const two = (value: number) => String(value).padStart(2, '0')
const upTo100 = Array.from({ length: 100 }, (_, value) => two(value))
const accepted = (format: string, texts: readonly string[]) =>
  texts.filter((text) => formats[format]?.test(text))

/** Every day of a leap year, as the calendar of the runtime has them. */
const days = Array.from({ length: 366 }, (_, day) =>
  new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
)
/** What looks like a day of that year. */
const likeDays = upTo100.flatMap((month) => upTo100.map((day) => `2024-${month}-${day}`))

describe('the formats know the calendar', () => {
  it('of a date', () => expect(accepted('date', likeDays)).toEqual(days))

  it('of a date with a time', () => {
    const withTime = (date: string) => `${date}T00:00:00Z`
    expect(accepted('date-time', likeDays.map(withTime))).toEqual(days.map(withTime))
  })

  it.each([
    ['hours', { given: (part: string) => `2024-02-29T${part}:00:00Z`, want: 24 }],
    ['minutes', { given: (part: string) => `2024-02-29T00:${part}:00Z`, want: 60 }],
    ['seconds, one of which leaps', { given: (part: string) => `2024-02-29T00:00:${part}Z`, want: 61 }],
    ['hours east of Greenwich', { given: (part: string) => `2024-02-29T00:00:00+${part}:00`, want: 24 }],
    ['minutes west of Greenwich', { given: (part: string) => `2024-02-29T00:00:00-00:${part}`, want: 60 }],
  ])('of %s', (_name, { given, want }) => {
    expect(accepted('date-time', upTo100.map(given))).toEqual(upTo100.slice(0, want).map(given))
  })
})

describe('a date with a time', () => {
  it.each([
    ['small letters', '2024-02-29t00:00:00z'],
    ['one digit of a second', '2024-02-29T00:00:00.1Z'],
    ['nine digits of a second', '2024-02-29T00:00:00.123456789+05:45'],
  ])('may have %s', (_name, text) => expect(accepted('date-time', [text])).toEqual([text]))

  it.each([
    ['no offset', '2024-02-29T00:00:00'],
    ['no time', '2024-02-29'],
    ['no digit after the point', '2024-02-29T00:00:00.Z'],
    ['ten digits of a second', '2024-02-29T00:00:00.1234567890Z'],
    ['an offset without a colon', '2024-02-29T00:00:00+0100'],
    ['a blank in between', '2024-02-29 00:00:00Z'],
    ['three digits of a year', '224-02-29T00:00:00Z'],
    ['something before it', ' 2024-02-29T00:00:00Z'],
    ['a line break after it', '2024-02-29T00:00:00Z\n'],
    ['digits of another script', '２０２４-02-29T00:00:00Z'],
  ])('may not have %s', (_name, text) => expect(accepted('date-time', [text])).toEqual([]))
})
