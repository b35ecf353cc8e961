import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyDecimals } from '../../generated/currencies.ts'
import { validateCaptureRequest } from '../../generated/validators/capture-request.js'
import { amount, type Currency, decimalOf, isAmountError } from '../../src/amounts/index.ts'
import { numberAt, objectAt } from '../../tools/contract/json.ts'
import { openapi } from '../support/contract.ts'
import { withRequired } from '../support/requests.ts'

// The keys of the generated table are its type.
const currencies = Object.keys(currencyDecimals) as Currency[]

const exact: [string, { given: [string, Currency]; want: string; back?: string }][] = [
  ['two decimals', { given: ['10.50', 'USD'], want: '1050' }],
  ['one decimal', { given: ['10.5', 'USD'], want: '1050', back: '10.50' }],
  ['no decimals', { given: ['10', 'USD'], want: '1000', back: '10.00' }],
  ['less than one', { given: ['0.07', 'EUR'], want: '7' }],
  ['zero', { given: ['0.00', 'EUR'], want: '0' }],
  ['a number that a double does not hold', { given: ['1.15', 'GBP'], want: '115' }],
  ['zeros before it', { given: ['0010.50', 'USD'], want: '1050', back: '10.50' }],
  ['no minor unit: JPY', { given: ['1050', 'JPY'], want: '1050' }],
  ['no minor unit: KRW', { given: ['1050', 'KRW'], want: '1050' }],
  ['no minor unit: VND', { given: ['1050', 'VND'], want: '1050' }],
  ['no minor unit: CLP', { given: ['1050', 'CLP'], want: '1050' }],
  ['16 digits', { given: ['99999999999999.99', 'USD'], want: '9999999999999999' }],
  ['16 digits without decimals', { given: ['9999999999999999', 'JPY'], want: '9999999999999999' }],
]

it.each(exact)('%s', (_, { given, want, back }) => {
  const [decimal, currency] = given
  expect(amount(decimal, currency)).toEqual({ currency, value: want })
  expect(decimalOf({ currency, value: want })).toBe(back ?? decimal)
})

// What is not of the type comes from plain JavaScript.
const refused: [string, { given: [unknown, unknown]; reason: string }][] = [
  ['three decimals of two', { given: ['10.505', 'USD'], reason: 'too-many-decimals' }],
  ['three decimals, the last a zero', { given: ['10.500', 'USD'], reason: 'too-many-decimals' }],
  ['a decimal of none', { given: ['10.0', 'JPY'], reason: 'too-many-decimals' }],
  ['17 digits', { given: ['100000000000000.00', 'USD'], reason: 'too-large' }],
  ['a number', { given: [10.5, 'USD'], reason: 'not-an-amount' }],
  ['a sign', { given: ['-1', 'USD'], reason: 'not-an-amount' }],
  ['an exponent', { given: ['1e3', 'USD'], reason: 'not-an-amount' }],
  ['a separator', { given: ['1,000.00', 'USD'], reason: 'not-an-amount' }],
  ['a comma for the point', { given: ['10,50', 'USD'], reason: 'not-an-amount' }],
  ['a space', { given: [' 10', 'USD'], reason: 'not-an-amount' }],
  ['a line break', { given: ['10\n', 'USD'], reason: 'not-an-amount' }],
  ['digits of another script', { given: ['١٠', 'USD'], reason: 'not-an-amount' }],
  ['nothing', { given: ['', 'USD'], reason: 'not-an-amount' }],
  ['a point at the end', { given: ['10.', 'USD'], reason: 'not-an-amount' }],
  ['a point at the start', { given: ['.5', 'USD'], reason: 'not-an-amount' }],
  ['a currency without documented decimals', { given: ['10', 'KWD'], reason: 'unknown-currency' }],
  ['a currency in small letters', { given: ['10', 'usd'], reason: 'unknown-currency' }],
  ['a property that every object has', { given: ['10', 'constructor'], reason: 'unknown-currency' }],
]

it.each(refused)('refuses %s', (_, { given, reason }) => {
  const [decimal, currency] = given
  const error = thrownBy(() => amount(decimal as string, currency as Currency))
  expect(isAmountError(error) && error.reason).toBe(reason)
})

it('says of a number that it can be inexact', () => {
  for (const number of [10, 10.5, 0.1 + 0.2, Number.NaN])
    expect(String(thrownBy(() => amount(number as unknown as string, 'USD')))).toContain('can be inexact')
})

it('suggests the code of a currency that is written otherwise, and nothing that is none', () => {
  const messageFor = (currency: string) => String(thrownBy(() => amount('10', currency as Currency))) // plain JavaScript
  expect(messageFor('hkd')).toContain("write 'HKD'")
  expect(messageFor(' USD')).toContain("write 'USD'")
  for (const other of ['kwd', 'constructor', 'HKDX'])
    expect(messageFor(other)).toContain('smallest unit yourself')
})

describe('back', () => {
  it.each([
    ['a sign', '-1', 'not-an-amount'],
    ['a point', '10.50', 'not-an-amount'],
    ['a number', 1050, 'not-an-amount'],
    ['nothing', '', 'not-an-amount'],
  ])('refuses a value with %s', (_, value, reason) => {
    // What is not of the type comes from plain JavaScript.
    const error = thrownBy(() => decimalOf({ currency: 'USD', value: value as string }))
    expect(isAmountError(error) && error.reason).toBe(reason)
  })

  it('refuses a currency without documented decimals', () => {
    const error = thrownBy(() => decimalOf({ currency: 'KWD', value: '1' }))
    expect(isAmountError(error) && error.reason).toBe('unknown-currency')
  })
})

it('is exact there and back, for every currency and every value the API takes', () => {
  fc.assert(
    fc.property(fc.constantFrom(...currencies), fc.bigInt(1n, 9999999999999999n), (currency, units) => {
      const value = String(units)
      expect(amount(decimalOf({ currency, value }), currency)).toEqual({ currency, value })
      const request = withRequired('capture', {
        captureRequestId: 'c',
        paymentId: 'p',
        captureAmount: { currency, value },
      })
      expect(validateCaptureRequest(request)).toBe(true)
    }),
  )
})

it('knows the decimals of the documented currencies, and no others', () => {
  const documented = Object.entries(objectAt(openapi, 'x-currencies'))
  expect(Object.entries(currencyDecimals).sort()).toEqual(
    documented.map(([currency, row]) => [currency, numberAt(row, 'decimals')]).sort(),
  )
  const without = currencies.filter((currency) => currencyDecimals[currency] === 0)
  expect(without).toEqual(expect.arrayContaining(['CLP', 'JPY', 'KRW', 'VND']))
})

function thrownBy(action: () => unknown): unknown {
  try {
    action()
  } catch (error) {
    return error
  }
  return undefined
}

it.each([undefined, null, 5, 'x', []])('%j is refused where an amount is wanted', (given) => {
  // A program without types.
  const work = () => decimalOf(given as unknown as Parameters<typeof decimalOf>[0])
  expect(work).toThrow(expect.objectContaining({ name: 'AmountError' }))
})
