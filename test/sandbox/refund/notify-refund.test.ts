import { describe, expect, it } from 'vitest'
import { notifyRefundResultCodes, refundResultCodes } from '../../../src/result-codes/index.ts'
import { createMerchant } from '../merchant.ts'
import { hkd, inquireRefund, paid, refund, refundNotifications } from './refunds.ts'

describe('notifyRefund', () => {
  it('comes on the documented schedule until it is acknowledged', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    await merchant.pass(3000)
    merchant.reply = () => new Response('busy', { status: 503 })
    await refund(merchant, paymentId)
    const start = merchant.clock.now()
    await merchant.pass(2 * 86_400_000)
    const delivery = merchant.sandbox.deliveries().find(({ notifyType }) => notifyType === 'REFUND_RESULT')
    expect(delivery?.state).toBe('given-up')
    expect(delivery?.refundId).toBe(merchant.sandbox.payment('pay-1')?.refunds[0]?.refundId)
    const sends = delivery?.attempts.map(({ at }) => (at - start) / 1000) ?? []
    const waits = sends.map((at, index) => at - (sends[index - 1] ?? 3))
    expect(waits).toEqual([0, 120, 600, 600, 3600, 7200, 21_600, 54_000])
    expect(new Set(merchant.received.slice(1).map(({ text }) => text)).size).toBe(1)
  })

  it('goes where the dashboard says, when the refund names no URL', async () => {
    const merchant = await createMerchant({ notifyUrl: 'http://127.0.0.1:9/dashboard' })
    const paymentId = await paid(merchant)
    await refund(merchant, paymentId, { refundNotifyUrl: null })
    await merchant.pass(3000)
    expect(refundNotifications(merchant).length).toBe(1)
    expect(merchant.received.at(-1)?.request.url).toBe('http://127.0.0.1:9/dashboard')
  })

  it.each(Object.entries(refundResultCodes).filter(([, { status }]) => status === 'F'))(
    'reports the final code %s where it has it',
    async (code) => {
      const merchant = await createMerchant()
      const paymentId = await paid(merchant)
      await refund(merchant, paymentId, { refundRequestId: `sim.${code}-1` })
      const isKept = merchant.sandbox.payment('pay-1')?.refunds.length === 1
      await merchant.pass(3000)
      const codes = refundNotifications(merchant).map(({ result }) => result)
      const isReported = isKept && Object.hasOwn(notifyRefundResultCodes, code)
      expect(codes).toMatchObject(isReported ? [{ resultCode: code, resultStatus: 'F' }] : [])
    },
  )

  it('always reports how a refund in process ended', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    // A code that the notification has not.
    await refund(merchant, paymentId, { refundRequestId: 'sim.REFUND_IN_PROCESS.REFUND_NOT_SUPPORTED-1' })
    await merchant.pass(8000)
    expect(refundNotifications(merchant)).toMatchObject([
      { refundStatus: 'FAIL', result: { resultCode: 'PROCESS_FAIL', resultStatus: 'F' } },
    ])
  })
})

describe('inquiryRefund', () => {
  it('knows no refund that was never placed', async () => {
    const merchant = await createMerchant()
    const answers = [
      await inquireRefund(merchant, { refundRequestId: 'nobody' }),
      await inquireRefund(merchant, { refundId: '1', refundRequestId: 'nobody' }),
    ]
    for (const { body } of answers) {
      expect(body).toEqual({ result: expect.objectContaining({ resultCode: 'ORDER_NOT_EXIST' }) })
    }
  })

  it('meets the scenario in the id of its refund, by either id', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const refundRequestId = 'sim.inquiryRefund:SYSTEM_ERROR-1'
    const { refundId } = (await refund(merchant, paymentId, { refundRequestId })).body
    for (const ids of [{ refundRequestId }, { refundId }]) {
      expect((await inquireRefund(merchant, ids)).body.result.resultCode).toBe('SYSTEM_ERROR')
    }
  })

  it('finds a refund whose answer was lost', async () => {
    const merchant = await createMerchant()
    const paymentId = await paid(merchant)
    const refundRequestId = 'sim.lost-1'
    await expect(refund(merchant, paymentId, { refundRequestId })).rejects.toThrow()
    const { body } = await inquireRefund(merchant, { refundRequestId })
    expect(body).toMatchObject({ refundStatus: 'SUCCESS', refundAmount: hkd('250') })
    await merchant.pass(3000)
    expect(refundNotifications(merchant).length).toBe(1)
  })
})

it('keeps refunds as long as their payments, and sends nothing of what it has forgotten', async () => {
  const merchant = await createMerchant({ keep: 2 })
  const first = await paid(merchant, 'pay-a')
  await refund(merchant, first, { refundRequestId: 'sim.REFUND_IN_PROCESS-a' })
  await paid(merchant, 'pay-b')
  await paid(merchant, 'pay-c')
  const { body } = await inquireRefund(merchant, { refundRequestId: 'sim.REFUND_IN_PROCESS-a' })
  expect(body.result.resultCode).toBe('ORDER_NOT_EXIST')
  await merchant.pass(60_000)
  expect(refundNotifications(merchant)).toEqual([])
})

it('forgets the oldest payments when there are more refunds than it keeps', async () => {
  const merchant = await createMerchant({ keep: 3 })
  const ids: string[] = []
  for (const name of ['a', 'b', 'c']) ids.push(await paid(merchant, `pay-${name}`))
  // Four times as many refunds as payments are kept.
  for (let index = 0; index < 13; index += 1) {
    await refund(merchant, ids[index === 0 ? 1 : 2], {
      refundRequestId: `r${index}`,
      refundAmount: hkd('1'),
    })
  }
  expect(merchant.sandbox.payments().map(({ paymentRequestId }) => paymentRequestId)).toEqual(['pay-c'])
  expect((await inquireRefund(merchant, { refundRequestId: 'r12' })).body.refundStatus).toBe('SUCCESS')
})

it('shows refunds on the first page and in the data', async () => {
  const merchant = await createMerchant()
  const paymentId = await paid(merchant)
  await refund(merchant, paymentId)
  const get = async (path: string) => (await merchant.sandbox.fetch(merchant.sandbox.url + path)).text()
  const page = await get('/')
  const [refunded] = merchant.sandbox.payment('pay-1')?.refunds ?? []
  for (const text of ['<h2>Refunds</h2>', 'refund-1', '2.50 HKD', `<td>${refunded?.refundId}</td>`])
    expect(page).toContain(text)
  expect(JSON.parse(await get('/state.json')).payments[0].refunds).toMatchObject([
    { refundRequestId: 'refund-1', status: 'S' },
  ])
})
