import { describe, expect, it } from 'vitest'
import { createShop, session } from '../checkout/shop.ts'
import { createMerchant, type Merchant, manualCard } from '../merchant.ts'

const visa = { cardNo: '4054695723100768', expiryMonth: '08', expiryYear: '26' }
const mastercard = { ...visa, cardNo: '5555555555554444' }

/** Pays by card, and gives what the result says of the card. */
async function payByCard(
  merchant: Merchant,
  paymentRequestId: string,
  metaData: Record<string, unknown>,
  paymentMethodId?: string,
) {
  const answer = await merchant.pay({
    ...manualCard,
    paymentFactor: { isAuthorization: true },
    paymentRequestId,
    paymentMethod: { paymentMethodType: 'CARD', paymentMethodId, paymentMethodMetaData: metaData },
  })
  if (answer.body.result.resultStatus === 'U') merchant.sandbox.approve(paymentRequestId)
  return { code: answer.body.result.resultCode, info: await infoOf(merchant, paymentRequestId) }
}

async function infoOf(merchant: Merchant, paymentRequestId: string): Promise<Record<string, unknown>> {
  return { ...Object(await merchant.inquire(paymentRequestId)).body.paymentResultInfo }
}

describe('a card that is stored while it pays', () => {
  it.each([
    ['a test card', {}, { cardBrand: 'VISA', lastFour: '0768' }],
    ['the card of the request', mastercard, { cardBrand: 'MASTERCARD', lastFour: '4444', cardBin: '555555' }],
  ])('is %s, and pays again without its payer', async (_, card, expected) => {
    const merchant = await createMerchant()
    const { info } = await payByCard(merchant, 'pay-1', { ...card, tokenize: true })
    expect(info).toMatchObject({ ...expected, networkTransactionId: expect.any(String) })
    const token = String(info.cardToken)
    await merchant.pass(3000)
    expect(merchant.received[0]?.body).toMatchObject({
      notifyType: 'PAYMENT_RESULT',
      paymentResultInfo: { ...expected, cardToken: token },
    })
    const again = await payByCard(
      merchant,
      'pay-2',
      { isCardOnFile: true, recurringType: 'SCHEDULED' },
      token,
    )
    expect(again).toMatchObject({ code: 'SUCCESS', info: { ...expected, cardToken: token } })
    expect(again.info.networkTransactionId).not.toBe(info.networkTransactionId)
  })

  it('keeps its token when it is asked for again', async () => {
    const merchant = await createMerchant()
    const { info } = await payByCard(merchant, 'pay-1', { tokenize: true })
    const again = await payByCard(merchant, 'pay-2', { tokenize: true }, String(info.cardToken))
    expect(again.info.cardToken).toBe(info.cardToken)
  })

  it('has a token that is refused from the month after its expiry on', async () => {
    const merchant = await createMerchant()
    const { info } = await payByCard(merchant, 'pay-1', { ...visa, tokenize: true })
    const token = String(info.cardToken)
    await merchant.pass(Date.parse('2026-09-01T00:00:00+08:00') - 1 - merchant.clock.now())
    expect((await payByCard(merchant, 'pay-2', { isCardOnFile: true }, token)).code).toBe('SUCCESS')
    await merchant.pass(1)
    expect((await payByCard(merchant, 'pay-3', {}, token)).code).toBe('INVALID_EXPIRATION_DATE')
  })

  it('is one whose nonce paid, and the nonce stays good for once', async () => {
    const merchant = await createMerchant()
    const { body } = await merchant.call('/v1/vaults/fetchNonce', { card: { ...mastercard, cvv: '123' } })
    const nonce = String(body.cardToken)
    const { info } = await payByCard(merchant, 'pay-1', { tokenize: 'true' }, nonce)
    expect(info).toMatchObject({ cardBrand: 'MASTERCARD' })
    expect(info.cardToken).not.toBe(nonce)
    expect((await payByCard(merchant, 'pay-2', {}, nonce)).code).toBe('INVALID_CARD_NUMBER')
    expect((await payByCard(merchant, 'pay-3', {}, String(info.cardToken))).code).toBe('SUCCESS')
  })

  it.each([
    ['nobody asks for it', {}],
    ['it is not wanted', { tokenize: false }],
    ['its number is wrong', { ...visa, cardNo: '4054695723100767', tokenize: true }],
  ])('has no token when %s', async (_, metaData) => {
    const merchant = await createMerchant()
    const { info } = await payByCard(merchant, 'pay-1', metaData)
    expect(info).not.toHaveProperty('cardToken')
  })

  it('has no token when the payment fails', async () => {
    const merchant = await createMerchant()
    const { info } = await payByCard(merchant, 'sim.RISK_REJECT-1', { tokenize: true })
    expect(info).not.toHaveProperty('cardToken')
    await merchant.pass(3000)
    expect(merchant.received[0]?.text).not.toContain('cardToken')
  })

  it('is forgotten with the oldest cards', async () => {
    const merchant = await createMerchant({ keep: 1 })
    const { info } = await payByCard(merchant, 'pay-1', { tokenize: true })
    await payByCard(merchant, 'pay-2', { tokenize: true })
    const again = await payByCard(merchant, 'pay-3', {}, String(info.cardToken))
    expect(again.code).toBe('INVALID_CARD_NUMBER')
  })
})

describe('a session that asks the payer to let the merchant store the card', () => {
  const asking = {
    ...session,
    availablePaymentMethod: {
      paymentMethodTypeList: [{ paymentMethodType: 'CARD' }],
      paymentMethodMetaData: { tokenizeMode: 'ASKFORCONSENT' },
    },
  }

  it.each([
    ['stores it when the payer agrees', { store: 'yes' }, true],
    ['does not when the payer leaves the box empty', {}, false],
  ])('%s on the page', async (_, form, isStored) => {
    const shop = await createShop()
    const { body } = await shop.createSession({ ...asking, paymentRequestId: 'sim.pending-1' })
    await shop.browse(new URL(String(body.normalUrl)).pathname, { action: 'submit' })
    const cashier = `/cashier/${shop.sandbox.payment('sim.pending-1')?.paymentId}`
    expect(await (await shop.browse(cashier)).text()).toContain('Let the merchant store this card')
    await shop.browse(cashier, { action: 'approve', ...form })
    // The result is still awaited. The form of a payment that was approved decides nothing any more.
    await shop.browse(cashier, { action: 'approve', store: isStored ? '' : 'yes' })
    await shop.pass(60_000)
    const { cardToken } = await infoOf(shop, 'sim.pending-1')
    expect(cardToken !== undefined).toBe(isStored)
  })

  it('stores it when the payer is a program', async () => {
    const shop = await createShop()
    await shop.createSession(asking)
    shop.sandbox.approve('session-1')
    expect(await infoOf(shop, 'session-1')).toMatchObject({ cardToken: expect.any(String) })
  })

  it('asks nothing on the page of another payment', async () => {
    const shop = await createShop()
    const { body } = await shop.createSession(session)
    await shop.browse(new URL(String(body.normalUrl)).pathname, { action: 'submit', method: 'CARD' })
    const cashier = `/cashier/${shop.sandbox.payment('session-1')?.paymentId}`
    expect(await (await shop.browse(cashier)).text()).not.toContain('store this card')
  })
})
