import { describe, expect, it } from 'vitest'
import { createMerchant, notifyUrl } from '../merchant.ts'
import { codeOf, consentFlow } from './consent.ts'

const day = 86_400_000

describe('an authorization', () => {
  it('is asked for, given, exchanged, used, refreshed and revoked', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const asked = await flow.consult()
    expect(asked.body).toMatchObject({
      result: { resultStatus: 'S' },
      normalUrl: expect.stringContaining('/consent/'),
    })
    expect(asked.isSigned).toBe(true)
    expect(merchant.sandbox.approve('consent-1')).toBe(true)
    expect(merchant.sandbox.approve('consent-1')).toBe(false)
    await merchant.pass(3000)
    const [created] = merchant.received
    expect(created?.body).toMatchObject({
      authorizationNotifyType: 'AUTHCODE_CREATED',
      authState: 'consent-1',
      result: { resultStatus: 'S', resultCode: 'SUCCESS' },
    })
    const { body: first } = await flow.exchange(created?.body.authCode)
    expect(first).toMatchObject({
      result: { resultCode: 'SUCCESS' },
      accessTokenExpiryTime: '2027-03-10T10:00:03+08:00',
      userLoginId: 'p***@mail.example',
    })
    expect(codeOf(await flow.debit(first.accessToken, 'debit-1'))).toBe('SUCCESS')
    const { body: second } = await flow.refresh(first.refreshToken)
    expect(second.accessToken).not.toBe(first.accessToken)
    expect(codeOf(await flow.debit(second.accessToken, 'debit-2'))).toBe('SUCCESS')
    expect(codeOf(await flow.revoke(second.accessToken))).toBe('SUCCESS')
    expect(codeOf(await flow.debit(second.accessToken, 'debit-3'))).toBe('INVALID_ACCESS_TOKEN')
    expect(codeOf(await flow.refresh(second.refreshToken))).toBe('INVALID_REFRESH_TOKEN')
    expect(codeOf(await flow.revoke(second.accessToken))).toBe('INVALID_ACCESS_TOKEN')
    await merchant.pass(3000)
    const changes = merchant.received.filter(({ body }) => body.authorizationNotifyType !== undefined)
    expect(changes.map(({ body }) => body.authorizationNotifyType)).toEqual([
      'AUTHCODE_CREATED',
      'TOKEN_CANCELED',
    ])
    expect(changes[1]?.body.accessToken).toBe(second.accessToken)
  })

  it('is not told of when the payer declines, or does not come', async () => {
    const merchant = await createMerchant()
    await consentFlow(merchant).consult()
    expect(merchant.sandbox.decline('consent-1')).toBe(true)
    await consentFlow(merchant, 'GCASH', 'consent-2').consult()
    await merchant.pass(899_999)
    expect(merchant.sandbox.approve('consent-1')).toBe(false)
    await merchant.pass(1)
    expect(merchant.sandbox.approve('consent-2')).toBe(false)
    await merchant.pass(day)
    expect(merchant.received).toEqual([])
  })

  it('is the same one when the request is repeated, and another one when it was decided', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const first = (await flow.consult()).body.normalUrl
    expect((await flow.consult()).body.normalUrl).toBe(first)
    expect((await flow.consult({ scopes: ['BASE_USER_INFO'] })).body.normalUrl).not.toBe(first)
    merchant.sandbox.decline('consent-1')
    expect((await flow.consult()).body.normalUrl).not.toBe(first)
  })

  it.each([
    ['approve', ['AUTHCODE_CREATED']],
    ['decline', []],
  ])('is decided at once with sim.%s', async (word, events) => {
    const merchant = await createMerchant()
    await consentFlow(merchant, 'GCASH', `sim.${word}-1`).consult()
    await merchant.pass(60_000)
    expect(merchant.received.map(({ body }) => body.authorizationNotifyType)).toEqual(events)
  })

  it('goes to the client id of the secondary merchant, and without a URL nowhere', async () => {
    const merchant = await createMerchant()
    await consentFlow(merchant).obtainCode({ authClientId: 'secondary-1' })
    expect(merchant.received[0]?.body.authClientId).toBe('secondary-1')
    const silent = consentFlow(merchant, 'GCASH', 'consent-2')
    await silent.consult({ authNotifyUrl: undefined })
    merchant.sandbox.approve('consent-2')
    await merchant.pass(60_000)
    expect(merchant.received).toHaveLength(1)
  })
})

describe('a code is refused', () => {
  it('when it was used', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const code = await flow.obtainCode()
    expect(codeOf(await flow.exchange(code))).toBe('SUCCESS')
    expect(codeOf(await flow.exchange(code))).toBe('INVALID_AUTHCODE')
  })

  // The code exists from the approval on; its notification comes 3 seconds later.
  it.each([
    [56_999, 'SUCCESS'],
    [57_000, 'INVALID_AUTHCODE'],
  ])('a minute after it was made: %i ms after its notification %s', async (wait, code) => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const authCode = await flow.obtainCode()
    await merchant.pass(wait)
    expect(codeOf(await flow.exchange(authCode))).toBe(code)
  })

  it.each<[string, Record<string, unknown>]>([
    ['of another wallet', { customerBelongsTo: 'DANA' }],
    ['that nobody made', { authCode: 'no-code' }],
  ])('%s', async (_, more) => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    expect(codeOf(await flow.exchange(await flow.obtainCode(), more))).toBe('INVALID_AUTHCODE')
  })

  it('that is the token of another grant', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const { refreshToken, accessToken } = await flow.obtainTokens()
    expect(codeOf(await flow.exchange(refreshToken))).toBe('INVALID_AUTHCODE')
    expect(codeOf(await flow.refresh(accessToken))).toBe('INVALID_REFRESH_TOKEN')
    expect(codeOf(await flow.revoke(refreshToken))).toBe('INVALID_ACCESS_TOKEN')
  })

  it('when the payer has ended the authorization before', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const code = await flow.obtainCode()
    expect(merchant.sandbox.revoke('consent-1')).toBe(true)
    expect(codeOf(await flow.exchange(code))).toBe('INVALID_AUTHCODE')
  })
})

describe('tokens', () => {
  it.each([
    ['GCASH', 365, 365, false],
    ['TNG', 365, 548, true],
    ['TRUEMONEY', 365, 548, true],
    ['KAKAOPAY', 36_525, undefined, false],
  ])('of %s last %i and %s days', async (wallet, access, refresh, rotates) => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant, wallet)
    const { body: tokens } = await flow.exchange(await flow.obtainCode())
    const now = merchant.clock.now()
    expect(Date.parse(String(tokens.accessTokenExpiryTime)) - now).toBe(access * day)
    if (refresh === undefined) return expect(tokens.refreshToken).toBeUndefined()
    expect(Date.parse(String(tokens.refreshTokenExpiryTime)) - now).toBe(refresh * day)
    const { body: fresh } = await flow.refresh(tokens.refreshToken)
    expect(fresh.refreshToken === tokens.refreshToken).toBe(!rotates)
    expect(codeOf(await flow.refresh(tokens.refreshToken))).toBe(
      rotates ? 'INVALID_REFRESH_TOKEN' : 'SUCCESS',
    )
    expect(codeOf(await flow.debit(tokens.accessToken, 'debit-1'))).toBe('INVALID_ACCESS_TOKEN')
  })

  it('pay until they expire, and can be refreshed as long as the wallet lets them', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant, 'TNG')
    const tokens = await flow.obtainTokens()
    await merchant.pass(365 * day - 1)
    expect(codeOf(await flow.debit(tokens.accessToken, 'debit-1'))).toBe('SUCCESS')
    await merchant.pass(1)
    expect(codeOf(await flow.debit(tokens.accessToken, 'debit-2'))).toBe('INVALID_ACCESS_TOKEN')
    expect(codeOf(await flow.revoke(tokens.accessToken))).toBe('INVALID_ACCESS_TOKEN')
    const { body: fresh } = await flow.refresh(tokens.refreshToken)
    expect(codeOf(await flow.debit(fresh.accessToken, 'debit-3'))).toBe('SUCCESS')
    await merchant.pass(548 * day)
    expect(codeOf(await flow.refresh(fresh.refreshToken))).toBe('INVALID_REFRESH_TOKEN')
  })

  it('are ended by the payer, with a reason; never twice', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const tokens = await flow.obtainTokens()
    expect(merchant.sandbox.revoke('consent-1')).toBe(true)
    expect(merchant.sandbox.revoke('consent-1')).toBe(false)
    expect(merchant.sandbox.revoke('no-consent')).toBe(false)
    await merchant.pass(3000)
    expect(merchant.received.at(-1)?.body).toMatchObject({
      authorizationNotifyType: 'TOKEN_CANCELED',
      accessToken: tokens.accessToken,
      reason: expect.any(String),
    })
    expect(codeOf(await flow.debit(tokens.accessToken, 'debit-1'))).toBe('INVALID_ACCESS_TOKEN')
  })

  it('pay for their own wallet alone, whatever a scenario asks for', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    const { accessToken } = await flow.obtainTokens()
    const other = { paymentMethodType: 'DANA', paymentMethodId: accessToken }
    const wrong = await merchant.pay({ paymentRequestId: 'debit-1', paymentMethod: other })
    expect(codeOf(wrong)).toBe('INVALID_ACCESS_TOKEN')
    expect(codeOf(await flow.debit(accessToken, 'sim.RISK_REJECT-1'))).toBe('RISK_REJECT')
    await flow.revoke(accessToken)
    for (const word of ['SUCCESS', 'PAYMENT_IN_PROCESS.SUCCESS', 'UNKNOWN_EXCEPTION', 'approve']) {
      expect(codeOf(await flow.debit(accessToken, `sim.${word}-1`))).toBe('INVALID_ACCESS_TOKEN')
      await merchant.pass(60_000)
      expect((await merchant.inquire(`sim.${word}-1`)).body.paymentStatus).toBe('FAIL')
    }
  })

  it('that this sandbox cannot have issued pay as before', async () => {
    const merchant = await createMerchant()
    const flow = consentFlow(merchant)
    expect(codeOf(await flow.debit('281010032024110500001', 'debit-1'))).toBe('SUCCESS')
    expect(codeOf(await flow.debit('sandbox-access-1', 'debit-2'))).toBe('INVALID_ACCESS_TOKEN')
  })

  it('are forgotten with their authorization', async () => {
    const merchant = await createMerchant({ keep: 1 })
    const flow = consentFlow(merchant)
    const { accessToken, refreshToken } = await flow.obtainTokens()
    await consentFlow(merchant, 'GCASH', 'consent-2').consult()
    expect(codeOf(await flow.debit(accessToken, 'debit-1'))).toBe('INVALID_ACCESS_TOKEN')
    expect(codeOf(await flow.refresh(refreshToken))).toBe('INVALID_REFRESH_TOKEN')
  })
})

describe('an auto debit that authorizes as well', () => {
  const first = (merchant: Awaited<ReturnType<typeof createMerchant>>, paymentRequestId: string) =>
    merchant.pay({
      paymentRequestId,
      paymentMethod: { paymentMethodType: 'GCASH' },
      agreementInfo: { authState: 'consent-1' },
      paymentRedirectUrl: 'https://shop.example/done',
    })

  it('brings a token, which pays, is revoked and then does not pay', async () => {
    const merchant = await createMerchant({ notifyUrl })
    const flow = consentFlow(merchant)
    expect(codeOf(await first(merchant, 'pay-1'))).toBe('PAYMENT_IN_PROCESS')
    expect(merchant.sandbox.approve('pay-1')).toBe(true)
    await merchant.pass(3000)
    const created = merchant.received.filter(({ body }) => body.authorizationNotifyType === 'TOKEN_CREATED')
    expect(created).toHaveLength(1)
    const body: Record<string, unknown> = created[0]?.body ?? {}
    expect(body).toMatchObject({ authState: 'consent-1', accessToken: expect.any(String) })
    expect(codeOf(await flow.debit(body.accessToken, 'pay-2'))).toBe('SUCCESS')
    expect(codeOf(await flow.revoke(body.accessToken))).toBe('SUCCESS')
    expect(codeOf(await flow.debit(body.accessToken, 'pay-3'))).toBe('INVALID_ACCESS_TOKEN')
  })

  it('brings none when it is declined', async () => {
    const merchant = await createMerchant({ notifyUrl })
    await first(merchant, 'pay-1')
    merchant.sandbox.decline('pay-1')
    await merchant.pass(60_000)
    expect(merchant.received.map(({ body }) => body.authorizationNotifyType)).toEqual([undefined])
    expect(merchant.sandbox.revoke('consent-1')).toBe(false)
  })
})
