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

describe('each row can be acted upon', () => {
  const rows = Object.entries(resultCodes).flatMap(([table, codes]) =>
    Object.entries(codes).map(([code, row]) => [`${table} ${code}`, row] as const),
  )

  it.each(rows)('%s', (_, row) => {
    expect(row.meaning).toMatch(/^[A-Z].*\.$/s)
    expect(row.action).toMatch(/^[A-Z].*\.$/s)
    // A final success needs nothing; nothing else is done.
    expect(row.advice === 'done').toBe(row.status === 'S')
    // What is not decided yet must never be answered with a second charge.
    if (row.status === 'U') expect(['inquire', 'resend']).toContain(row.advice)
    if (row.status === 'F') expect(['inquire', 'resend']).not.toContain(row.advice)
  })
})
