import { describe, expect, it } from 'vitest'
import { currencyDecimals } from '../../../generated/currencies.ts'
import type { RawAnswer } from '../merchant.ts'
import { createShop, listIn, requestExamples, usd } from './shop.ts'

const typesOf = (answer: RawAnswer) =>
  listIn(answer, 'paymentOptions').map((option) => option.paymentMethodType)
const optionOf = (answer: RawAnswer, type: string) =>
  listIn(answer, 'paymentOptions').find((option) => option.paymentMethodType === type)

describe('consultPayment', () => {
  it.each(requestExamples('consultPayment'))('answers the example %s with methods', async (_, request) => {
    const { call } = await createShop()
    const answer = await call('/v1/payments/consult', request)
    expect(answer.body.result.resultCode).toBe('SUCCESS')
    expect(listIn(answer, 'paymentOptions').some(({ enabled }) => enabled === true)).toBe(true)
  })

  it('says of each method whether it can be used in the currency', async () => {
    const { consult } = await createShop()
    const brl = await consult({ paymentAmount: { currency: 'BRL', value: '100' } })
    expect(optionOf(brl, 'PIX')).toMatchObject({ enabled: true })
    expect(optionOf(brl, 'PIX')).not.toHaveProperty('disableReason')
    const reason = { enabled: false, disableReason: 'CHANNEL_NOT_SUPPORT_CURRENCY' }
    expect(optionOf(brl, 'BLIK')).toMatchObject(reason)
    expect(optionOf(await consult(), 'PIX')).toMatchObject(reason)
  })

  it.each(Object.keys(currencyDecimals))('knows the currency %s', async (currency) => {
    const { consult } = await createShop()
    expect((await consult({ paymentAmount: { currency, value: '1' } })).body.result.resultCode).toBe(
      'SUCCESS',
    )
  })

  it('refuses a currency that is not documented', async () => {
    const { consult } = await createShop()
    for (const currency of ['CHF', 'XXX']) {
      const answer = await consult({ paymentAmount: { currency, value: '1' } })
      expect(answer.body.result.resultCode).toBe('CURRENCY_NOT_SUPPORT')
      expect(answer.body).not.toHaveProperty('paymentOptions')
    }
  })

  it.each([
    ['WEB', undefined, true, true, true],
    ['WAP', 'IOS', true, false, true],
    ['APP', 'ANDROID', false, true, true],
    ['MINI_APP', 'IOS', false, false, true],
  ])(
    'offers on %s with %s: Apple Pay %s, Google Pay %s, a wallet %s',
    async (terminalType, osType, ...want) => {
      const { consult } = await createShop()
      const answer = await consult({ env: { terminalType, ...(osType && { osType }) } })
      const usable = ['APPLEPAY', 'GOOGLEPAY', 'ALIPAY_CN'].map((type) => optionOf(answer, type)?.enabled)
      expect(usable).toEqual(want)
    },
  )

  it('restricts the list to regions, and refuses when nothing is left', async () => {
    const { consult } = await createShop()
    expect(typesOf(await consult({ allowedPaymentMethodRegions: ['BR', 'JP'] }))).toEqual(['PAYPAY', 'PIX'])
    expect(typesOf(await consult({ allowedPaymentMethodRegions: ['GLOBAL'] }))).toContain('CARD')
    expect(typesOf(await consult({ allowedPaymentMethodRegions: [] }))).toContain('PIX')
    const none = await consult({ allowedPaymentMethodRegions: ['NZ'] })
    expect(none.body.result).toMatchObject({ resultCode: 'NO_PAY_OPTIONS', resultStatus: 'F' })
  })

  it('begins with the methods of the payer’s region, and keeps the order of the others', async () => {
    const { consult } = await createShop()
    const plain = typesOf(await consult())
    const near = typesOf(await consult({ userRegion: 'PL' }))
    expect(near.slice(0, 2)).toEqual(['BLIK', 'P24'])
    expect(near.slice(2)).toEqual(plain.filter((type) => type !== 'BLIK' && type !== 'P24'))
  })

  it('offers wallets alone for a debit', async () => {
    const { consult } = await createShop()
    const answer = await consult({ productCode: 'AGREEMENT_PAYMENT' })
    const categories = new Set(
      listIn(answer, 'paymentOptions').map(({ paymentMethodCategory }) => paymentMethodCategory),
    )
    expect(categories).toEqual(new Set(['WALLET', 'ALIPAY_PLUS']))
  })

  it('has one entry for Alipay+, or each of its wallets', async () => {
    const { consult } = await createShop()
    const tiles = typesOf(await consult({ paymentFactor: { presentmentMode: 'TILE' } }))
    expect(tiles).toEqual(typesOf(await consult()))
    expect(tiles).toContain('GCASH')
    expect(tiles).not.toContain('CONNECT_WALLET')
    const unified = typesOf(await consult({ paymentFactor: { presentmentMode: 'UNIFIED' } }))
    expect(unified).toContain('CONNECT_WALLET')
    expect(unified).not.toContain('GCASH')
    expect(unified).toContain('ALIPAY_CN')
  })

  it('shows promotions to a buyer that it knows, in the currency of the payment', async () => {
    const { consult } = await createShop()
    const buyer = { referenceBuyerId: 'buyer-1' }
    expect(optionOf(await consult({ buyer }), 'ALIPAY_CN')).toHaveProperty('promotionInfos')
    expect(optionOf(await consult({ buyer: {} }), 'ALIPAY_CN')).not.toHaveProperty('promotionInfos')
    const euro = await consult({ buyer, paymentAmount: { currency: 'EUR', value: '10000' } })
    expect(optionOf(euro, 'ALIPAY_CN')).not.toHaveProperty('promotionInfos')
  })

  it('lets a plan of instalments be chosen from its lowest amount on', async () => {
    const { consult } = await createShop()
    const plans = async (value: string) => {
      const installment = optionOf(await consult({ paymentAmount: usd(value) }), 'CARD')?.installment
      return (installment as { plans: { enabled: boolean }[] }).plans.map(({ enabled }) => enabled)
    }
    expect(await plans('4999')).toEqual([false, false, false])
    expect(await plans('5000')).toEqual([true, false, false])
    expect(await plans('7500')).toEqual([true, true, false])
    expect(await plans('15000')).toEqual([true, true, true])
    expect(await plans('999999999900')).toEqual([true, true, true])
    expect(await plans('999999999901')).toEqual([false, false, false])
  })

  it('refuses a settlement currency that no contract names', async () => {
    const { consult } = await createShop()
    const settle = (settlementCurrency: string) => consult({ settlementStrategy: { settlementCurrency } })
    expect((await settle('CHF')).body.result.resultCode).toBe('SETTLE_CONTRACT_NOT_MATCH')
    expect((await settle('EUR')).body.result.resultCode).toBe('SUCCESS')
    expect((await consult({ settlementStrategy: {} })).body.result.resultCode).toBe('SUCCESS')
  })

  it.each([
    ['no terminal', { env: { terminalType: undefined } }, '/env/terminalType is required'],
    ['no env', { env: undefined }, '/env is required'],
    ['no system of a phone', { env: { terminalType: 'WAP', osType: undefined } }, '/env/osType is required'],
    ['a region in small letters', { allowedPaymentMethodRegions: ['hk'] }, '/allowedPaymentMethodRegions/0'],
    ['an amount of nothing', { paymentAmount: usd('0') }, '/paymentAmount/value'],
  ])('refuses a consultation with %s', async (_, more, message) => {
    const { consult } = await createShop()
    const { result } = (await consult(more)).body
    expect(result.resultCode).toBe('PARAM_ILLEGAL')
    expect(result.resultMessage).toContain(message)
  })

  it('gives the code that a program asks for', async () => {
    const { consult, sandbox } = await createShop()
    sandbox.simulate('consultPayment', { code: 'MERCHANT_NOT_REGISTERED' })
    expect((await consult()).body.result.resultCode).toBe('MERCHANT_NOT_REGISTERED')
    expect((await consult()).body.result.resultCode).toBe('SUCCESS')
  })
})
