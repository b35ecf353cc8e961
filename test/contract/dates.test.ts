import { describe, expect, it } from 'vitest'
import { isDate, isDay } from '../../tools/contract/dates.ts'
import { main } from '../../tools/generate/cli.ts'
import { exampleSpec, noTypes } from '../support/example-contract.ts'
import { captureOutput } from '../support/output.ts'
import { lendSpec } from '../support/spec-copy.ts'

const DAYS = ['2024-02-29', '2000-02-29', '2025-01-31', '2025-12-31', '1999-04-30']
const MONTHS = ['2025-01', '2025-12', '2025']
const NONE = [
  ...['2025-02-29', '1900-02-29', '2024-13-45', '2024-00-10', '2024-01-00', '2024-04-31', '2024-02-30'],
  ...['2024-13', '2024-00', '24-01-01', '2024-1-1', '2024-01-01T00:00:00Z', ' 2024-01-01', '2024-01-01 ', ''],
  ...['20240101', '2024-01-01-01', 'yesterday'],
]

it('a day is one that a calendar has', () => {
  expect(DAYS.filter((text) => !isDay(text))).toEqual([])
  expect([...MONTHS, ...NONE].filter(isDay)).toEqual([])
})

it('a date is a day, a month or a year', () => {
  expect([...DAYS, ...MONTHS].filter((text) => !isDate(text))).toEqual([])
  expect(NONE.filter(isDate)).toEqual([])
})

it('every day of four centuries is one, and no other is', () => {
  let count = 0
  for (let year = 1901; year <= 2300; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= 31; day++) {
        const text = [year, month, day].map((part) => `${part}`.padStart(2, '0')).join('-')
        if (isDay(text)) count++
      }
    }
  }
  // 97 leap years in 400.
  expect(count).toBe(400 * 365 + 97)
})

const borrowSpec = lendSpec(exampleSpec)

/** What standard error says of the example contract after an edit. */
async function problemsAfter(file: string, from: string, to: string): Promise<string[]> {
  const copy = borrowSpec()
  await copy.replace(file, from, to)
  const { err } = captureOutput()
  expect(await main(['--spec', copy.spec, '--out', copy.out], noTypes)).toBe(1)
  return err
}

const ORDER = 'families/example-order'

describe('what the contract says of dates', () => {
  it.each([
    [
      'the day of a page',
      `${ORDER}/notifications/notify-settle.yaml`,
      "'2024-04-24'",
      "'2024-13-45'",
      'retrieved',
    ],
    [
      'the day of a field',
      'shared/schemas/amount.yaml',
      '    pattern: ^[A-Z]{3}$',
      "    x-since: '2024-02-30'\n    pattern: ^[A-Z]{3}$",
      'x-since',
    ],
    [
      'the month of a field',
      'shared/schemas/amount.yaml',
      '    pattern: ^[A-Z]{3}$',
      "    x-since: '2024-13'\n    pattern: ^[A-Z]{3}$",
      'x-since',
    ],
    [
      'a year that is a number',
      'shared/schemas/amount.yaml',
      '    pattern: ^[A-Z]{3}$',
      '    x-since: 2024\n    pattern: ^[A-Z]{3}$',
      'x-since',
    ],
    [
      'words',
      'openapi.yaml',
      '    x-environment: production\n',
      '    x-environment: production\n    x-since: last year\n',
      'x-since',
    ],
    [
      'the month of a code',
      `${ORDER}/result-codes/settle.yaml`,
      '  advice: inquire\n',
      "  advice: inquire\n  x-since: '2024-20'\n",
      'x-since',
    ],
  ])('is of the calendar: %s', async (_, file, from, to, key) => {
    const [first = '', ...rest] = await problemsAfter(file, from, to)
    expect(first).toMatch(new RegExp(`^✗ \\S+${file}:\\d+:\\d+ {2}\`${key}\` is a .* of the calendar`))
    expect(rest).toHaveLength(1)
  })
})

describe('two servers of the same region and environment', () => {
  it.each([
    [
      'both',
      '    x-environment: sandbox\n',
      '    x-environment: production\n',
      /region asia and the environment production/,
    ],
    [
      'one without a region',
      '    x-region: asia\n    x-environment: sandbox\n',
      '    x-environment: sandbox\n  - url: https://other.example/api\n    description: Other\n    x-environment: sandbox\n',
      /region without a name and the environment sandbox/,
    ],
  ])('are a problem: %s', async (_, from, to, said) => {
    const [first = ''] = await problemsAfter('openapi.yaml', from, to)
    expect(first).toMatch(/^✗ \S+openapi\.yaml:\d+:\d+ {2}There are two servers of the/)
    expect(first).toMatch(said)
    expect(first).toMatch(/The other is in \S+openapi\.yaml:\d+:\d+\./)
  })
})
