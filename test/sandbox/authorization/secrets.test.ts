import { expect, it } from 'vitest'
import { manualCard, notifyUrl } from '../merchant.ts'
import { attempt, createObservedShop } from './observed-shop.ts'

const card = { cardNo: '4054695723100768', expiryYear: '30', expiryMonth: '08', cvv: '9173' }
const wrongCard = { ...card, cardNo: '4054695723100767' }

it('keeps card numbers, codes and tokens out of everything that is printed, logged, emitted and kept', async () => {
  const shop = await createObservedShop()
  const { antom, secrets, keep, merchant, browse } = shop
  const { sandbox, pass } = merchant
  for (const text of [card.cardNo, card.cvv, wrongCard.cardNo]) secrets.add(text)

  // An authorization from the consent to its end, with what goes wrong on the way.
  const wallet = 'TNG'
  await antom.consultAuthorization({
    customerBelongsTo: wallet,
    authRedirectUrl: 'https://shop.example/back',
    scopes: ['AGREEMENT_PAY'],
    authState: 'consent-1',
    authNotifyUrl: notifyUrl,
    env: { terminalType: 'WEB' },
  })
  sandbox.approve('consent-1')
  await pass(3000)
  const authCode = [...secrets].find((text) => text.includes('code')) ?? ''
  expect(authCode).not.toBe('')
  const exchange = { grantType: 'AUTHORIZATION_CODE', customerBelongsTo: wallet, authCode } as const
  const tokens = (await attempt(keep, antom.applyToken(exchange)))?.data
  const accessToken = tokens?.accessToken ?? ''
  const refreshToken = tokens?.refreshToken ?? ''
  for (const text of [accessToken, refreshToken]) {
    expect(text).not.toBe('')
    secrets.add(text)
  }
  keep((await attempt(keep, antom.applyToken(exchange)))?.code)
  await attempt(
    keep,
    antom.applyToken({ ...exchange, grantType: 'REFRESH_TOKEN', refreshToken: refreshToken.repeat(9) }),
  )
  const debit = (paymentRequestId: string, paymentMethodId: string) =>
    antom.pay({
      productCode: 'AGREEMENT_PAYMENT',
      paymentRequestId,
      order: {
        referenceOrderId: 'order-1',
        orderDescription: 'Coffee',
        orderAmount: { currency: 'MYR', value: '100' },
      },
      paymentAmount: { currency: 'MYR', value: '100' },
      paymentMethod: { paymentMethodType: wallet, paymentMethodId },
      settlementStrategy: { settlementCurrency: 'USD' },
    })
  for (const word of [
    '1',
    'sim.lost-1',
    'sim.forged-1',
    'sim.http503-1',
    'sim.unsigned-1',
    'sim.RISK_REJECT-1',
  ]) {
    await attempt(keep, debit(word, accessToken))
  }
  await attempt(keep, debit('2', accessToken.repeat(9)))
  const fresh = await attempt(
    keep,
    antom.applyToken({ grantType: 'REFRESH_TOKEN', customerBelongsTo: wallet, refreshToken }),
  )
  for (const text of [fresh?.data.accessToken, fresh?.data.refreshToken]) secrets.add(text ?? card.cardNo)
  await attempt(keep, antom.revoke({ accessToken: fresh?.data.accessToken ?? '' }))
  await attempt(keep, antom.revoke({ accessToken }))
  await pass(3_600_000)

  // A card that is stored, in both ways, and a nonce.
  const vault = (vaultingRequestId: string, given: typeof card) =>
    antom.vaultPaymentMethod({
      vaultingRequestId,
      vaultingNotificationUrl: notifyUrl,
      redirectUrl: 'https://shop.example/cards',
      paymentMethodDetail: { paymentMethodType: 'CARD', card: given },
      env: { terminalType: 'WEB' },
    })
  const stored = (await attempt(keep, vault('vault-1', card)))?.data
  const cardToken = stored?.paymentMethodDetail?.card?.cardToken ?? ''
  expect(cardToken).not.toBe('')
  secrets.add(cardToken)
  await attempt(keep, vault('vault-2', wrongCard))
  await attempt(keep, vault('vault-3', { ...card, cardNo: card.cardNo.repeat(3) }))
  await attempt(keep, vault('sim.forged-4', card))
  const session = await antom.createVaultingSession({
    paymentMethodType: 'CARD',
    vaultingRequestId: 'vault-5',
    vaultingNotificationUrl: notifyUrl,
  })
  secrets.add(session.data.vaultingSessionData ?? card.cardNo)
  const page = session.data.normalUrl ?? ''
  for (const fields of [wrongCard, card]) {
    const body = new URLSearchParams({ action: 'approve', ...fields }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.url }
    const answer = await sandbox.fetch(
      new Request(page, { method: 'POST', headers, body, redirect: 'manual' }),
    )
    keep([...answer.headers])
    keep(await (await sandbox.fetch(new Request(page))).text())
  }
  await attempt(keep, antom.inquireVaulting({ vaultingRequestId: 'vault-5' }))
  const nonce = await antom.fetchNonce({ card })
  secrets.add(nonce.data.cardToken ?? card.cardNo)
  await attempt(keep, antom.fetchNonce({ card: wrongCard }))
  const merchantPays = (paymentRequestId: string, paymentMethodId: string | undefined) =>
    merchant.pay({
      ...manualCard,
      paymentRequestId,
      paymentMethod: {
        paymentMethodType: 'CARD',
        paymentMethodId,
        paymentMethodMetaData: { cardNo: card.cardNo, cvv: card.cvv },
      },
    })
  await merchantPays('pay-1', cardToken)
  await merchantPays('pay-2', nonce.data.cardToken)
  await merchantPays('pay-3', undefined)
  await pass(86_400_000)

  await browse('/consent/', '/vault/', '/cashier/')

  expect(secrets.size).toBeGreaterThan(10)
  expect(shop.found()).toEqual([])
  // The search would also succeed in nothing.
  const all = shop.all()
  for (const word of ['consent-1', 'vault-2', 'AUTHORIZATION_TOKEN_CANCELED', '[redacted]', 'forged-1']) {
    expect(all).toContain(word)
  }
})

it('keeps tokens that come with a payment out of it as well', async () => {
  const shop = await createObservedShop()
  const { antom, secrets, keep, merchant, browse } = shop
  const { sandbox, pass } = merchant
  for (const text of [card.cardNo, card.cvv]) secrets.add(text)
  const money = { currency: 'CNY', value: '100' }
  const common = (paymentRequestId: string) => ({
    paymentRequestId,
    order: { referenceOrderId: 'order-1', orderDescription: 'Ride', orderAmount: money },
    paymentAmount: money,
    paymentNotifyUrl: notifyUrl,
    paymentRedirectUrl: 'https://shop.example/done',
    settlementStrategy: { settlementCurrency: 'USD' },
  })
  const agreementInfo = { authState: 'consent-1', userLoginId: 'payer@shop.example' }
  const debit = {
    productCode: 'AGREEMENT_PAYMENT',
    paymentMethod: { paymentMethodType: 'ALIPAY_CN' },
    agreementInfo,
  } as const
  // With pay, and in a session of EasySafePay.
  await attempt(keep, antom.pay({ ...common('sim.late5-1'), ...debit }))
  sandbox.approve('sim.late5-1')
  const session = await antom.createPaymentSession({
    ...common('easy-1'),
    ...debit,
    productScene: 'EASY_PAY',
    agreementInfo: { ...agreementInfo, authState: 'consent-2' },
  })
  secrets.add(session.data.paymentSessionData ?? card.cardNo)
  sandbox.approve('easy-1')
  // A card that is stored with its payment, sent by the shop and chosen on the page.
  const byCard = {
    productCode: 'CASHIER_PAYMENT',
    paymentFactor: { isAuthorization: true },
    env: { terminalType: 'WEB' },
  } as const
  for (const id of ['card-1', 'sim.lost-2', 'sim.forged-3']) {
    const paymentMethodMetaData = { ...card, tokenize: true }
    const paymentMethod = { paymentMethodType: 'CARD', paymentMethodMetaData }
    await attempt(keep, antom.pay({ ...common(id), ...byCard, paymentMethod }))
    sandbox.approve(id)
    await attempt(keep, antom.waitForPayment({ paymentRequestId: id }, { deadline: 0 }))
  }
  await pass(10_000)
  expect([...secrets].filter((text) => /^sandbox-(?:access|card)-/.test(text))).toHaveLength(5)
  sandbox.revoke('consent-1')
  for (const accessToken of [...secrets].filter((text) => text.startsWith('sandbox-access')))
    await attempt(keep, antom.revoke({ accessToken }))
  await pass(86_400_000)
  await browse('/cashier/', '/consent/')
  expect(shop.found()).toEqual([])
  for (const word of ['card-1', 'consent-2', 'AUTHORIZATION_TOKEN_CREATED', 'AUTHORIZATION_TOKEN_CANCELED'])
    expect(shop.all()).toContain(word)
})
