import { describe, expect, it } from 'vitest'
import { createMerchant, exampleRequest, type Merchant, manualCard, notifyUrl } from '../merchant.ts'

const day = 86_400_000
const number = '4054695723100768'
const card = { cardNo: number, expiryYear: '30', expiryMonth: '08', cvv: '123' }

function vaultFlow({ call, pay }: Merchant) {
  return {
    session: (vaultingRequestId: string, more: Record<string, unknown> = {}) =>
      call('/v1/vaults/createVaultingSession', {
        ...exampleRequest('createVaultingSession'),
        vaultingNotificationUrl: notifyUrl,
        vaultingRequestId,
        ...more,
      }),
    vault: (vaultingRequestId: string, more: Record<string, unknown> = {}, rest = {}) =>
      call('/v1/vaults/vaultPaymentMethod', {
        ...exampleRequest('vaultPaymentMethod'),
        vaultingNotificationUrl: notifyUrl,
        vaultingRequestId,
        paymentMethodDetail: { paymentMethodType: 'CARD', card: { ...card, ...more } },
        ...rest,
      }),
    inquire: (vaultingRequestId: string) => call('/v1/vaults/inquireVaulting', { vaultingRequestId }),
    nonce: (more: Record<string, unknown> = {}) =>
      call('/v1/vaults/fetchNonce', { card: { ...card, ...more } }),
    payWith: (cardToken: unknown, paymentRequestId: string, paymentMethodMetaData = {}) =>
      pay({
        ...manualCard,
        paymentRequestId,
        paymentMethod: { paymentMethodType: 'CARD', paymentMethodId: cardToken, paymentMethodMetaData },
      }),
  }
}

const tokenIn = (body: Record<string, unknown>) =>
  (body.paymentMethodDetail as { card?: { cardToken?: string } } | undefined)?.card?.cardToken

describe('a card that the merchant sends', () => {
  it('is stored at once, notified, and pays', async () => {
    const merchant = await createMerchant()
    const { vault, inquire, payWith } = vaultFlow(merchant)
    const { body } = await vault(
      'vault-1',
      {},
      { metadata: '{"a":1}', customizedInfo: { customizedField1: 'x' } },
    )
    expect(body).toMatchObject({
      result: { resultCode: 'SUCCESS' },
      vaultingRequestId: 'vault-1',
      paymentMethodDetail: {
        paymentMethodType: 'CARD',
        card: { brand: 'VISA', lastFour: '0768', bin: '405469', expiryMonth: '08', expiryYear: '30' },
      },
    })
    await merchant.pass(3000)
    expect(merchant.received.map(({ body }) => body)).toMatchObject([
      {
        result: { resultStatus: 'S' },
        vaultingRequestId: 'vault-1',
        metadata: '{"a":1}',
        customizedInfo: { customizedField1: 'x' },
      },
    ])
    expect(tokenIn(merchant.received[0]?.body ?? {})).toBe(tokenIn(body))
    expect((await inquire('vault-1')).body).toMatchObject({
      vaultingStatus: 'SUCCESS',
      vaultingResultCode: 'SUCCESS',
      metadata: '{"a":1}',
      paymentMethodDetail: body.paymentMethodDetail,
    })
    const paid = await payWith(tokenIn(body), 'pay-1', { isCardOnFile: true })
    expect(paid.body.result.resultCode).toBe('SUCCESS')
    const again = await payWith(tokenIn(body), 'pay-2', { isCardOnFile: true, recurringType: 'SCHEDULED' })
    expect(again.body.result.resultCode).toBe('SUCCESS')
  })

  it('gives the same answer for the same id', async () => {
    const merchant = await createMerchant()
    const { vault, session } = vaultFlow(merchant)
    const first = await vault('vault-1')
    expect((await vault('vault-1', { cardNo: '5555555555554444' })).body).toEqual(first.body)
    expect((await session('vault-1')).body.result.resultCode).toBe('PROCESS_FAIL')
    await merchant.pass(60_000)
    expect(merchant.received).toHaveLength(1)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['a wrong digit', { cardNo: '4054695723100767' }, 'INVALID_CARD_NUMBER'],
    ['no digits', { cardNo: 'abcd' }, 'INVALID_CARD_NUMBER'],
    ['too few digits', { cardNo: '42' }, 'INVALID_CARD_NUMBER'],
    ['a brand that nobody has', { cardNo: '9000000000000001' }, 'CARD_NOT_SUPPORTED'],
    ['a month that is over', { expiryYear: '26', expiryMonth: '02' }, 'CARD_EXPIRED'],
  ])('is not stored with %s', async (_, wrong, code) => {
    const merchant = await createMerchant()
    const { vault, inquire } = vaultFlow(merchant)
    const { body } = await vault('vault-1', wrong)
    expect(body.result).toMatchObject({ resultStatus: 'F', resultCode: 'VERIFICATION_FAIL' })
    expect((await inquire('vault-1')).body).toMatchObject({
      vaultingStatus: 'FAIL',
      vaultingResultCode: code,
    })
    await merchant.pass(3000)
    expect(merchant.received.map(({ body }) => body.result)).toMatchObject([
      { resultStatus: 'F', resultCode: code },
    ])
  })

  it('can be used in the whole month in which it expires, and not afterwards', async () => {
    const merchant = await createMerchant()
    const { vault, payWith } = vaultFlow(merchant)
    const { body } = await vault('vault-1', { expiryYear: '26', expiryMonth: '03' })
    await merchant.pass(Date.parse('2026-03-31T23:59:59+08:00') - merchant.clock.now())
    expect((await payWith(tokenIn(body), 'pay-1')).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(1000)
    const late = await payWith(tokenIn(body), 'pay-2')
    expect(late.body.result.resultCode).toBe('INVALID_EXPIRATION_DATE')
  })

  it('waits for its payer where an authentication is wanted, also to pay', async () => {
    const merchant = await createMerchant()
    const { vault, inquire, payWith } = vaultFlow(merchant)
    const { body } = await vault('vault-1', { is3DSAuthentication: true })
    expect(body).toMatchObject({
      result: { resultStatus: 'U', resultCode: 'VERIFICATION_IN_PROCESS' },
      normalUrl: expect.stringContaining('/vault/'),
    })
    expect((await inquire('vault-1')).body).toMatchObject({
      vaultingStatus: 'PROCESSING',
      normalUrl: body.normalUrl,
    })
    expect(merchant.sandbox.approve('vault-1')).toBe(true)
    const token = tokenIn((await inquire('vault-1')).body)
    const paid = await payWith(token, 'pay-1', { is3DSAuthentication: 'true' })
    expect(paid.body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
    expect(merchant.sandbox.approve('pay-1')).toBe(true)
    expect((await merchant.inquire('pay-1')).body.paymentStatus).toBe('SUCCESS')
  })

  it.each([
    ['sim.approve-1', 'SUCCESS'],
    ['sim.decline-1', 'USER_PAYMENT_VERIFICATION_FAILED'],
    ['sim.VERIFICATION_IN_PROCESS.SUCCESS-1', 'SUCCESS'],
    ['sim.VERIFICATION_IN_PROCESS.PROCESS_FAIL-1', 'PROCESS_FAIL'],
    ['sim.VERIFICATION_FAIL-1', 'USER_PAYMENT_VERIFICATION_FAILED'],
    ['sim.UNKNOWN_EXCEPTION-1', 'SUCCESS'],
  ])('ends with %s as %s', async (id, code) => {
    const merchant = await createMerchant()
    const { vault, inquire } = vaultFlow(merchant)
    await vault(id)
    await merchant.pass(60_000)
    expect((await inquire(id)).body.vaultingResultCode).toBe(code)
    expect(merchant.received).toHaveLength(1)
  })
})

describe('a session', () => {
  it('is the same for the same id, and ends with the card that the payer enters', async () => {
    const merchant = await createMerchant()
    const { session, inquire, vault } = vaultFlow(merchant)
    const { body } = await session('vault-1')
    expect(body).toMatchObject({
      result: { resultCode: 'SUCCESS' },
      vaultingSessionExpiryTime: '2026-03-10T10:30:00+08:00',
    })
    expect((await session('vault-1')).body).toEqual(body)
    expect((await vault('vault-1')).body.result.resultCode).toBe('PROCESS_FAIL')
    expect(merchant.sandbox.approve('vault-1')).toBe(true)
    expect(merchant.sandbox.approve('vault-1')).toBe(false)
    expect(tokenIn((await inquire('vault-1')).body)).toBeDefined()
  })

  it.each([
    [1_799_999, 'PROCESSING'],
    [1_800_000, 'FAIL'],
  ])('is open for half an hour: after %i ms %s', async (wait, status) => {
    const merchant = await createMerchant()
    const { session, inquire } = vaultFlow(merchant)
    await session('vault-1')
    await merchant.pass(wait)
    expect((await inquire('vault-1')).body.vaultingStatus).toBe(status)
    await merchant.pass(day)
    expect(merchant.received.map(({ body }) => body.result)).toMatchObject([
      { resultStatus: 'F', resultCode: 'ORDER_IS_CLOSED' },
    ])
  })

  it('fails for a reason', async () => {
    const merchant = await createMerchant()
    const { session, inquire } = vaultFlow(merchant)
    await session('vault-1')
    expect(() => merchant.sandbox.decline('vault-1', 'NO_SUCH_CODE')).toThrow('code')
    expect(merchant.sandbox.decline('vault-1', 'DO_NOT_HONOR')).toBe(true)
    expect((await inquire('vault-1')).body.vaultingResultCode).toBe('DO_NOT_HONOR')
  })

  it('has a page that says what is wrong with a card, and never repeats it', async () => {
    const merchant = await createMerchant()
    const { sandbox } = merchant
    const { session } = vaultFlow(merchant)
    const redirectUrl = 'http://127.0.0.1:9/cards'
    const url = String((await session('vault-<1>', { redirectUrl })).body.normalUrl)
    const show = async () => (await sandbox.fetch(new Request(url))).text()
    const submit = async (fields: Record<string, string>) => {
      const body = new URLSearchParams({ action: 'approve', ...fields }).toString()
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: sandbox.url }
      const answer = await sandbox.fetch(
        new Request(url, { method: 'POST', headers, body, redirect: 'manual' }),
      )
      return answer.headers.get('location')
    }
    expect(await show()).toContain('vault-&lt;1&gt;')
    expect(await submit({ ...card, cardNo: '4054695723100767' })).toBe(new URL(url).pathname)
    expect(await show()).toContain('INVALID_CARD_NUMBER')
    expect(await show()).not.toContain('4054695723100767')
    expect(await submit(card)).toBe(redirectUrl)
    expect(await show()).toContain('The card is stored.')
    expect(await show()).not.toContain(number)
    const first = await (await sandbox.fetch(new Request(sandbox.url))).text()
    expect(first).toContain('VISA 0768')
  })
})

describe('a nonce', () => {
  it('pays once', async () => {
    const merchant = await createMerchant()
    const { nonce, payWith } = vaultFlow(merchant)
    const { cardToken } = (await nonce()).body
    expect((await payWith(cardToken, 'pay-1')).body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
    expect((await payWith(cardToken, 'pay-1')).body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
    expect((await payWith(cardToken, 'pay-2')).body.result.resultCode).toBe('INVALID_CARD_NUMBER')
  })

  it('is not used up by a payment that is refused', async () => {
    const merchant = await createMerchant()
    const { nonce, payWith } = vaultFlow(merchant)
    const { cardToken } = (await nonce()).body
    expect((await payWith(cardToken, 'sim.RISK_REJECT-1')).body.result.resultCode).toBe('RISK_REJECT')
    expect((await payWith(cardToken, 'pay-2')).body.result.resultCode).toBe('PAYMENT_IN_PROCESS')
  })

  it('is not given for a wrong card, and is no access token', async () => {
    const merchant = await createMerchant()
    const { nonce } = vaultFlow(merchant)
    expect((await nonce({ cardNo: '1' })).body.result.resultCode).toBe('PROCESS_FAIL')
    const { cardToken } = (await nonce()).body
    const paymentMethod = { paymentMethodType: 'GCASH', paymentMethodId: cardToken }
    const paid = await merchant.pay({ paymentRequestId: 'pay-1', paymentMethod })
    expect(paid.body.result.resultCode).toBe('INVALID_ACCESS_TOKEN')
  })
})

it('knows no attempt that was not made, and none that was forgotten', async () => {
  const merchant = await createMerchant({ keep: 1 })
  const { vault, inquire, payWith } = vaultFlow(merchant)
  expect((await inquire('vault-1')).body.result.resultCode).toBe('VAULTING_NOT_EXIST')
  const token = tokenIn((await vault('vault-1')).body)
  await vault('vault-2')
  expect((await inquire('vault-1')).body.result.resultCode).toBe('VAULTING_NOT_EXIST')
  expect((await payWith(token, 'pay-1')).body.result.resultCode).toBe('INVALID_CARD_NUMBER')
})
