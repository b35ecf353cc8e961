import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAntomClient } from '../../../src/client/index.ts'
import { validatorOf } from '../../support/contract.ts'
import {
  authorize,
  type CallOptions,
  captureOf,
  createMerchant,
  type Merchant,
  manualCard,
} from '../merchant.ts'

const day = 86_400_000

/** Time in which a change is decided and notified: 5 s and 3 s. */
const decided = 8000

const hkd = (value: string) => ({ currency: 'HKD', value })

/** Asks for a new total of an authorization of 10.00 HKD; 15.00 HKD when none is given. */
function update(
  merchant: Merchant,
  paymentId: unknown,
  more: Record<string, unknown> = {},
  options?: CallOptions,
) {
  const request = { updateRequestId: 'update-1', paymentId, amount: hkd('1500'), ...more }
  return merchant.call('/v1/payments/updateAmount', request, options)
}

function updateNotifications({ received }: Merchant): Record<string, unknown>[] {
  return received.map(({ body }) => body).filter(({ notifyType }) => notifyType === 'UPDATE_AMOUNT_RESULT')
}

async function captureCode(merchant: Merchant, paymentId: string, id: string, value: string) {
  return (await merchant.capture(captureOf(paymentId, id, value))).body.result.resultCode
}

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
      const antom = createAntomClient({
        ...merchant.sandbox.credentials,
        fetch: merchant.sandbox.fetch,
      })
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

describe('idempotency of a change', () => {
  it('gives the same answer, before and after the outcome, and does nothing twice', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const first = await update(merchant, paymentId)
    expect((await update(merchant, paymentId)).text).toBe(first.text)
    await merchant.pass(decided)
    expect((await update(merchant, paymentId)).text).toBe(first.text)
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toHaveLength(1)
  })

  it.each([
    ['the amount', { amount: hkd('1501') }],
    ['the payment', { paymentId: '404' }],
  ])('refuses another value of %s', async (_, change) => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    const { result } = (await update(merchant, paymentId, change)).body
    expect(result).toMatchObject({ resultStatus: 'F', resultCode: 'REPEAT_REQ_INCONSISTENT' })
  })

  it('finds the work done behind an unknown outcome', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const request = { updateRequestId: 'sim.UNKNOWN_EXCEPTION-1' }
    const answer = await update(merchant, paymentId, request)
    expect(Object.keys(answer.body)).toEqual(['result'])
    expect(answer.body.result).toMatchObject({ resultStatus: 'U', resultCode: 'UNKNOWN_EXCEPTION' })
    expect((await update(merchant, paymentId, request)).body.result.resultCode).toBe('SUCCESS')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toHaveLength(1)
  })

  it('keeps a failure that a scenario forces', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    const request = { updateRequestId: 'sim.INCREMENTAL_NOT_SUPPORT-1' }
    const codes: string[] = []
    for (let times = 0; times < 2; times += 1) {
      codes.push((await update(merchant, paymentId, request)).body.result.resultCode)
    }
    expect(codes).toEqual(['INCREMENTAL_NOT_SUPPORT', 'INCREMENTAL_NOT_SUPPORT'])
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toEqual([])
    expect((await merchant.inquire('pay-1')).body).not.toHaveProperty('transactions')
  })
})

describe('a change that something overtakes', () => {
  it('fails when a capture came first: what is captured was authorized before', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    expect(await captureCode(merchant, paymentId, 'c-1', '1001')).toBe('CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT')
    expect(await captureCode(merchant, paymentId, 'c-2', '1000')).toBe('SUCCESS')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([
      { result: { resultCode: 'PROCESS_FAIL', resultStatus: 'F' }, paymentAmount: hkd('1000') },
    ])
  })

  it('fails with the cancellation of its payment', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await update(merchant, paymentId)
    await merchant.cancel('pay-1')
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([
      { result: { resultCode: 'ORDER_IS_CANCELED', resultStatus: 'F' } },
    ])
  })

  it('fails with the end of the authorization', async () => {
    const merchant = await createMerchant()
    const paymentId = await authorize(merchant)
    await merchant.pass(7 * day - 2500)
    await update(merchant, paymentId)
    await merchant.pass(decided)
    expect(updateNotifications(merchant)).toMatchObject([{ result: { resultStatus: 'F' } }])
  })
})

it('says of each payment whether its amount can be raised', async () => {
  const merchant = await createMerchant()
  await authorize(merchant, 'card')
  await merchant.pay({ paymentRequestId: 'wallet' })
  await merchant.pass(3000)
  const able = { paymentResultInfo: { incrementalAuthorizationAvailable: true } }
  expect((await merchant.inquire('card')).body).toMatchObject(able)
  expect((await merchant.inquire('wallet')).body).not.toHaveProperty('paymentResultInfo')
  const told = new Map(merchant.received.map(({ body }) => [body.paymentRequestId, body]))
  expect(told.get('card')).toMatchObject(able)
  expect(told.get('wallet')).not.toHaveProperty('paymentResultInfo')
})

it('forgets the changes of a payment with the payment', async () => {
  const merchant = await createMerchant({ keep: 1 })
  await update(merchant, await authorize(merchant, 'one'))
  const two = await authorize(merchant, 'two')
  expect((await update(merchant, two)).body.result.resultCode).toBe('SUCCESS')
})

it('never lets more be captured than was authorized, in whatever order things happen', async () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('update' as const),
      value: fc.integer({ min: 1, max: 3000 }),
      fails: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('capture' as const),
      value: fc.integer({ min: 1, max: 1500 }),
      fails: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('pass' as const),
      value: fc.integer({ min: 1, max: 9000 }),
      fails: fc.boolean(),
    }),
  )
  const merchant = await createMerchant()
  let payments = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      payments += 1
      const name = `pay-${payments}`
      const paymentId = await authorize(merchant, name)
      for (const [index, { kind, value, fails }] of steps.entries()) {
        const id = `${payments}-${index}`
        if (kind === 'pass') await merchant.pass(value)
        else if (kind === 'update') {
          const updateRequestId = fails ? `sim.SUCCESS.DO_NOT_HONOR-u${id}` : `u${id}`
          await update(merchant, paymentId, { updateRequestId, amount: hkd(String(value)) })
        } else {
          const captureRequestId = fails ? `sim.CAPTURE_IN_PROCESS.RISK_REJECT-c${id}` : `c${id}`
          await merchant.capture(captureOf(paymentId, captureRequestId, String(value)))
        }
        const payment = merchant.sandbox.payment(name)
        if (payment === undefined) throw new Error(`The sandbox has no payment ${name}.`)
        const succeeded = payment.amountUpdates.filter(({ status }) => status === 'S')
        const authorized = Number(payment.authorizedAmount.value)
        expect(authorized).toBe(Math.max(1000, ...succeeded.map(({ amount }) => Number(amount.value))))
        const taken = payment.captures.filter(({ status }) => status !== 'F')
        expect(taken.reduce((sum, { amount }) => sum + Number(amount.value), 0)).toBeLessThanOrEqual(
          authorized,
        )
        expect(payment.amountUpdates.filter(({ status }) => status === 'U').length).toBeLessThanOrEqual(1)
      }
      await merchant.pass(decided)
      const told = updateNotifications(merchant).filter((body) => body.paymentId === paymentId)
      const accepted = merchant.sandbox.payment(name)?.amountUpdates ?? []
      expect(told.map(({ updateRequestId }) => updateRequestId).sort()).toEqual(
        accepted.map(({ updateRequestId }) => updateRequestId).sort(),
      )
    }),
    { numRuns: 60 },
  )
})
