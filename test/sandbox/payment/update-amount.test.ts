import { describe, expect, it } from 'vitest'
import { createAntomClient } from '../../../src/client/index.ts'
import { validatorOf } from '../../support/contract.ts'
import { completingClient } from '../../support/requests.ts'
import { authorize, captureOf, createMerchant, type Merchant, manualCard } from '../merchant.ts'
import { captureCode, day, decided, hkd, update, updateNotifications } from './amount-updates.ts'

describe('a change that is accepted', () => {
  it('answers with what was asked for, and counts only once its success is notified', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const answer = await update(merchant, paymentId)
    expect(answer.body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      updateRequestId: 'update-1',
      paymentId,
      amount: hkd('1500'),
    })
    expect((await merchant.inquire('pay-1')).body).toMatchObject({
      paymentAmount: hkd('1000'),
      transactions: [
        {
          transactionType: 'INCREMENTAL',
          transactionStatus: 'PROCESSING',
          transactionRequestId: 'update-1',
          transactionAmount: hkd('1500'),
          transactionResult: { resultCode: 'PAYMENT_IN_PROCESS', resultStatus: 'U' },
        },
      ],
    })
    await merchant.pass(decided)
    const [notification, ...more] = updateNotifications(merchant)
    expect(more).toEqual([])
    expect(notification).toMatchObject({
      result: { resultCode: 'SUCCESS', resultStatus: 'S' },
      updateRequestId: 'update-1',
      paymentId,
      paymentAmount: hkd('1500'),
      // Seven days after the authorization, whenever the amount was changed.
      authExpiryTime: '2026-03-17T10:00:00+08:00',
    })
    const validate = await validatorOf('PaymentNotification')
    expect(validate(notification)).toBe(true)
    expect((await merchant.inquire('pay-1')).body).toMatchObject({
      paymentAmount: hkd('1500'),
      transactions: [{ transactionStatus: 'SUCCESS', transactionResult: { resultCode: 'SUCCESS' } }],
    })
    expect(merchant.sandbox.payment('pay-1')).toMatchObject({
      amount: hkd('1000'),
      authorizedAmount: hkd('1500'),
      amountUpdates: [{ updateRequestId: 'update-1', status: 'S', resultCode: 'SUCCESS' }],
    })
  })

  it('lets the new total be captured, and not one unit more', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    await merchant.pass(decided)
    expect(await captureCode(merchant, paymentId, 'c-1', '1501')).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    expect(await captureCode(merchant, paymentId, 'c-2', '1500')).toBe('SUCCESS')
  })

  it('leaves the amount as it was when it fails, and says so', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const answer = await update(merchant, paymentId, { updateRequestId: 'sim.SUCCESS.DO_NOT_HONOR-1' })
    expect(answer.body.result.resultStatus).toBe('S')
    await merchant.pass(decided)
    const [notification] = updateNotifications(merchant)
    expect(notification).toMatchObject({
      result: { resultCode: 'DO_NOT_HONOR', resultStatus: 'F' },
      paymentAmount: hkd('1000'),
    })
    expect(notification).not.toHaveProperty('authExpiryTime')
    expect(await captureCode(merchant, paymentId, 'c-1', '1001')).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    expect(await captureCode(merchant, paymentId, 'c-2', '1000')).toBe('SUCCESS')
  })

  it('is found by the client, which waits for its outcome', async () => {
    for (const [updateRequestId, want] of [
      ['update-1', { status: 'succeeded', code: 'SUCCESS' }],
      ['sim.SUCCESS.PROCESS_FAIL-2', { status: 'failed', code: 'PROCESS_FAIL' }],
    ] as const) {
      const merchant = await createMerchant()
      const paymentId = await authorize(merchant)
      const antom = completingClient(
        createAntomClient({
          ...merchant.sandbox.credentials,
          fetch: merchant.sandbox.fetch,
        }),
      )
      const accepted = await antom.updateAmount({ updateRequestId, paymentId, amount: hkd('1500') })
      expect(accepted).toMatchObject({ status: 'succeeded', data: { amount: hkd('1500') } })
      await merchant.pass(decided)
      expect(await antom.waitForAmountUpdate({ paymentId, updateRequestId })).toMatchObject(want)
    }
  })
})

describe('a change that is refused', () => {
  it.each([
    ['of an unknown payment', { paymentId: '404' }, 'ORDER_NOT_EXIST', undefined],
    ['to the same total', { amount: hkd('1000') }, 'PARAM_ILLEGAL', 'above the present one, 10.00 HKD'],
    ['to a lower total', { amount: hkd('999') }, 'PARAM_ILLEGAL', '/amount/value'],
    ['in another currency', { amount: { currency: 'USD', value: '5000' } }, 'PARAM_ILLEGAL', 'HKD'],
    ['to nothing', { amount: hkd('0') }, 'PARAM_ILLEGAL', '/amount/value'],
    ['without an amount', { amount: undefined }, 'PARAM_ILLEGAL', '/amount'],
    ['without an id', { updateRequestId: undefined }, 'PARAM_ILLEGAL', '/updateRequestId'],
  ])('%s', async (_, change, code, message) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const { result } = (await update(merchant, paymentId, change)).body
    expect(result).toMatchObject({ resultStatus: 'F', resultCode: code })
    if (message !== undefined) expect(result.resultMessage).toContain(message)
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toEqual([])
    // What was refused for its values can be sent again with other ones.
    expect((await update(merchant, paymentId)).body.result.resultCode).toBe('SUCCESS')
  })

  const wallet = async (merchant: Merchant) => String((await merchant.pay()).body.paymentId)
  const automatic = async (merchant: Merchant) => {
    const paymentFactor = { isAuthorization: true }
    const { body } = await merchant.pay({ ...manualCard, paymentRequestId: 'sim.approve-1', paymentFactor })
    await merchant.pass(1000)
    return String(body.paymentId)
  }
  const unpaid = async (merchant: Merchant) => String((await merchant.pay(manualCard)).body.paymentId)
  const captured = async (merchant: Merchant) => {
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'c-1', '1'))
    return paymentId
  }
  const capturing = async (merchant: Merchant) => {
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'sim.CAPTURE_IN_PROCESS-1', '1'))
    return paymentId
  }
  const cancelled = async (merchant: Merchant) => {
    const paymentId = await authorize(merchant)
    await merchant.cancel('pay-1')
    return paymentId
  }
  const expired = async (merchant: Merchant) => {
    const paymentId = await authorize(merchant)
    await merchant.pass(7 * day)
    return paymentId
  }
  const changing = async (merchant: Merchant) => {
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId, { updateRequestId: 'before', amount: hkd('1200') })
    return paymentId
  }

  it.each([
    ['a wallet payment', wallet],
    ['a card that is captured automatically', automatic],
    ['a payment that waits for its payer', unpaid],
    ['a payment with a capture', captured],
    ['a payment with a capture in process', capturing],
    ['a cancelled payment', cancelled],
    ['an authorization that has expired', expired],
    ['a payment with another change in process', changing],
  ])('of %s', async (_, prepare) => {
    const merchant = await createMerchant()
    const paymentId = await prepare(merchant)
    const first = await update(merchant, paymentId)
    expect(first.body.result).toMatchObject({ resultStatus: 'F', resultCode: 'INCREMENTAL_NOT_SUPPORT' })
    // A final failure is kept.
    expect((await update(merchant, paymentId)).text).toBe(first.text)
  })

  it('after a capture that failed is not: nothing was captured', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.capture(captureOf(paymentId, 'sim.RISK_REJECT-1', '1'))
    expect((await update(merchant, paymentId)).body.result.resultCode).toBe('SUCCESS')
  })

  it('comes as the 11th; changes that failed do not count', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const raise = async (updateRequestId: string, value: number) => {
      const { body } = await update(merchant, paymentId, { updateRequestId, amount: hkd(String(value)) })
      await merchant.pass(decided)
      return body.result.resultCode
    }
    expect(await raise('sim.SUCCESS.DO_NOT_HONOR-0', 1001)).toBe('SUCCESS')
    const codes: string[] = []
    for (let count = 1; count <= 11; count += 1) codes.push(await raise(`update-${count}`, 1000 + count))
    expect(codes).toEqual([...Array(10).fill('SUCCESS'), 'INCREMENTAL_NOT_SUPPORT'])
    expect(merchant.sandbox.payment('pay-1')?.authorizedAmount).toEqual(hkd('1010'))
  })
})
