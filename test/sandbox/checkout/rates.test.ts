import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyDecimals } from '../../../generated/currencies.ts'
import { exchangeRate, ratedCurrencies } from '../../../src/sandbox/families/checkout/exchange-rates.ts'
import { createShop, listIn, requestExamples } from './shop.ts'

describe('inquireExchangeRate', () => {
  it.each(requestExamples('inquireExchangeRate'))('answers the example %s', async (_, request) => {
    const { call } = await createShop()
    expect((await call('/v1/payments/inquireExchangeRate', request)).body.result.resultCode).toBe('SUCCESS')
  })

  it('has a rate for each currency of the contract, and for no other', () => {
    expect([...ratedCurrencies].sort()).toEqual(Object.keys(currencyDecimals).sort())
    expect(exchangeRate('USD', 'toString')).toBeUndefined()
    expect(exchangeRate('CHF', 'USD')).toBeUndefined()
  })

  it('is the same there and back, to what a double holds', () => {
    const currency = fc.constantFrom(...ratedCurrencies)
    fc.assert(
      fc.property(currency, currency, (one, other) => {
        const [there = 0, back = 0] = [exchangeRate(one, other), exchangeRate(other, one)]
        expect(there * back).toBeCloseTo(1, 6)
      }),
    )
  })

  it('answers the pairs in their order', async () => {
    const { rates } = await createShop()
    const currencyPairs = [
      { sellCurrency: 'KRW', buyCurrency: 'USD' },
      { sellCurrency: 'USD', buyCurrency: 'USD' },
    ]
    const quotes = listIn(await rates({ currencyPairs }), 'paymentQuotes')
    expect(quotes).toMatchObject([
      { sellCurrency: 'KRW', buyCurrency: 'USD', exchangeRate: 1391.25 },
      { sellCurrency: 'USD', buyCurrency: 'USD', exchangeRate: 1 },
    ])
    expect(new Set(quotes.map(({ quoteId }) => quoteId)).size).toBe(2)
  })

  it.each([
    ['one pair', { buyCurrency: 'USD', sellCurrency: 'KRW' }, ['KRW/USD']],
    [
      'a pair beside a list',
      {
        buyCurrency: 'USD',
        sellCurrency: 'KRW',
        currencyPairs: [{ sellCurrency: 'JPY', buyCurrency: 'EUR' }],
      },
      ['KRW/USD', 'JPY/EUR'],
    ],
    [
      'a pair that is listed',
      {
        buyCurrency: 'USD',
        sellCurrency: 'KRW',
        currencyPairs: [{ sellCurrency: 'KRW', buyCurrency: 'USD' }],
      },
      ['KRW/USD'],
    ],
  ])('answers %s', async (_, more, want) => {
    const { rates } = await createShop()
    const quotes = listIn(await rates(more), 'paymentQuotes')
    expect(quotes.map(({ sellCurrency, buyCurrency }) => `${sellCurrency}/${buyCurrency}`)).toEqual(want)
  })

  it.each([
    ['nothing', {}, 'buyCurrency', 'USD'],
    ['the currency of the price', { buyCurrency: 'EUR' }, 'buyCurrency', 'EUR'],
    ['the payer’s currency', { sellCurrency: 'EUR' }, 'sellCurrency', 'EUR'],
  ])('means every other currency where %s is named', async (_, more, side, currency) => {
    const { rates } = await createShop()
    const quotes = listIn(await rates(more), 'paymentQuotes')
    expect(quotes).toHaveLength(ratedCurrencies.length - 1)
    expect(new Set(quotes.map((quote) => quote[side]))).toEqual(new Set([currency]))
  })

  it.each([
    ['an unknown currency', { buyCurrency: 'USD', sellCurrency: 'CHF' }, 'CURRENCY_NOT_SUPPORT'],
    [
      'one unknown among many',
      {
        currencyPairs: [
          { sellCurrency: 'KRW', buyCurrency: 'USD' },
          { sellCurrency: 'XXX', buyCurrency: 'USD' },
        ],
      },
      'CURRENCY_NOT_SUPPORT',
    ],
    [
      '101 pairs',
      { currencyPairs: Array(101).fill({ sellCurrency: 'KRW', buyCurrency: 'USD' }) },
      'PARAM_ILLEGAL',
    ],
    [
      'half a pair in the list',
      { currencyPairs: [{ sellCurrency: 'KRW', buyCurrency: undefined }] },
      'PARAM_ILLEGAL',
    ],
    ['another product', { productCode: 'IN_STORE_PAYMENT' }, 'PARAM_ILLEGAL'],
  ])('refuses %s', async (_, more, code) => {
    const { rates } = await createShop()
    const answer = await rates(more)
    expect(answer.body.result).toMatchObject({ resultCode: code, resultStatus: 'F' })
    expect(answer.body).not.toHaveProperty('paymentQuotes')
  })

  it('takes 100 pairs', async () => {
    const { rates } = await createShop()
    const currencyPairs = Array(100).fill({ sellCurrency: 'KRW', buyCurrency: 'USD' })
    expect(listIn(await rates({ currencyPairs }), 'paymentQuotes')).toHaveLength(100)
  })
})
