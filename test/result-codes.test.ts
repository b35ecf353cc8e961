import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resultCodes } from '../src/result-codes/index.ts'

const codesOf = (name: keyof typeof resultCodes) => Object.keys(resultCodes[name])

describe('the tables are as complete as the documentation', () => {
  // Numbers of the day when the tables were first written: they only grow.
  it('lists the 37 codes of an auto-debit payment', () => {
    const autoDebit = Object.values(resultCodes.pay).filter(({ productCodes }) =>
      (productCodes as readonly string[]).includes('AGREEMENT_PAYMENT'),
    )
    expect(autoDebit.length).toBeGreaterThanOrEqual(37)
  })

  it('lists the 23 codes of a capture, and for its notification all that a capture can end with', () => {
    expect(codesOf('capture').length).toBeGreaterThanOrEqual(23)
    expect(codesOf('notifyCapture')).toEqual(expect.arrayContaining(codesOf('capture')))
  })

  it('lists every payment code among those a payment notification can carry', () => {
    expect(codesOf('notifyPayment')).toEqual(expect.arrayContaining(codesOf('pay')))
  })

  it.each(['inquiryPayment', 'cancel', 'paymentResultCode', 'transactionResult', 'gateway'] as const)(
    'has codes for %s',
    (name) => {
      expect(codesOf(name).length).toBeGreaterThan(0)
    },
  )
})

it.each(['en', 'zh-CN'])('has each text once in %s', (language) => {
  const file = new URL(`../generated/result-codes/texts.${language}.ts`, import.meta.url)
  const texts: string[] = readFileSync(file, 'utf8').match(/\{ meaning: ".*" \}/g) ?? []
  expect(texts.length).toBeGreaterThan(0)
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})

/** What the table test asks about a row. */
interface Row {
  readonly status: string
  readonly advice: string
  readonly meaning: string
  readonly action: string
}
const rows = Object.entries(resultCodes).flatMap(([table, codes]) =>
  Object.entries(codes).map(([code, row]): [string, string, string, Row] => [
    `${table} ${code}`,
    table,
    code,
    row,
  ]),
)

describe('each row can be acted upon', () => {
  it.each(rows)('%s', (_, _table, _code, row) => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/s)
    expect(row.action).toMatch(/^[A-Z].*\.$/s)
    // A final success needs nothing; nothing else is done.
    expect(row.advice === 'done').toBe(row.status === 'S')
    // What is not decided yet must never be answered with a second charge.
    if (row.status === 'U') expect(['inquire', 'resend']).toContain(row.advice)
    if (row.status === 'F') expect(['inquire', 'resend']).not.toContain(row.advice)
  })
})

describe('the advice on a row, which programs follow, is what its action says to people', () => {
  /** What has to be known first: whoever starts anew without it does a second time what was done. */
  const findsOutFirst = /\blook\b[^.]*\bup\b|\binquir(e|es|y[A-Z]\w+)\b/i
  const anew = rows.filter(([, , , { advice }]) => advice === 'new-request')

  it.each(anew)('%s is begun anew without a look first', (_, _table, _code, { action }) => {
    expect(action).not.toMatch(findsOutFirst)
  })

  // It says that one attempt was not looked at, and nothing of another one with the same id.
  it.each(rows.filter(([, , code]) => code === 'REQUEST_TRAFFIC_EXCEED_LIMIT'))(
    '%s takes no new id',
    (_, _table, _code, { advice, action }) => {
      expect(['resend', 'inquire', 'contact-support']).toContain(advice)
      expect(action).not.toMatch(/\bwith a new\b/)
    },
  )
})
