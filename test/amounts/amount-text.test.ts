import { expect, it } from 'vitest'
import { amountText } from '../../src/amounts/amount-text.ts'

it.each([
  ['HKD', '1000', '10.00 HKD'],
  ['HKD', '0', '0.00 HKD'],
  ['HKD', '5', '0.05 HKD'],
  ['USD', '9999999999999999', '99,999,999,999,999.99 USD'],
  ['JPY', '12345', '12,345 JPY'],
  ['JPY', '0', '0 JPY'],
  ['XAU', '1000', '1000 (minor units) XAU'],
  ['constructor', '1', '1 (minor units) constructor'],
  ['HKD', '', ' (minor units) HKD'],
  ['HKD', '-1', '-1 (minor units) HKD'],
  ['HKD', '1e3', '1e3 (minor units) HKD'],
])('%s %s is shown as %s', (currency, value, want) => {
  expect(amountText({ currency, value })).toBe(want)
})

it('does not work on a value that is no amount of money', () => {
  const value = '1'.repeat(1_000_000)
  expect(amountText({ currency: 'HKD', value })).toBe(`${value} (minor units) HKD`)
})
