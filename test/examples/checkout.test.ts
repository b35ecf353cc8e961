import { describe, expect, it } from 'vitest'
import { openShop } from './shop-fixture.ts'

describe('the shop', () => {
  it('takes an order, captures in parts and refunds in parts', async () => {
    const { order, press, state, capture, refund, pass, sandbox } = await openShop()
    const taken = await order()
    expect(taken).toMatchObject({
      status: 201,
      body: { id: 'order-1', payAt: expect.stringContaining('/cashier/') },
    })
    const back = await press(taken.body.payAt, 'approve')
    expect(await back.json()).toMatchObject({ id: 'order-1' })
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'authorized' })

    expect(await capture('parcel1', '4.00')).toMatchObject({
      status: 200,
      body: { captures: { parcel1: { state: 'done', amount: { value: '400' } } } },
    })
    // Without a total it is all that is left.
    expect(await capture('parcel2')).toMatchObject({
      status: 200,
      body: { captures: { parcel2: { state: 'done', amount: { value: '600' } } } },
    })
    expect(await capture('parcel3')).toMatchObject({
      status: 409,
      body: { error: 'Nothing is left to capture.' },
    })

    // Of a card payment a refund is accepted first, and notified when it is decided.
    expect((await refund('return1', '2.50', 'parcel1')).status).toBe(202)
    await pass(5000)
    await pass(3000)
    expect(await state()).toMatchObject({
      refunds: { return1: { state: 'done', amount: { value: '250' }, capture: 'parcel1' } },
      review: [],
    })
    expect(sandbox.deliveries().map(({ notifyType, state }) => [notifyType, state])).toEqual([
      ['REFUND_RESULT', 'acknowledged'],
      ['CAPTURE_RESULT', 'acknowledged'],
      ['CAPTURE_RESULT', 'acknowledged'],
      ['PAYMENT_RESULT', 'acknowledged'],
    ])
    expect(sandbox.payment('order-1')).toMatchObject({
      captures: [{ amount: { value: '400' } }, { amount: { value: '600' } }],
      refunds: [{ status: 'S', amount: { value: '250' } }],
    })
  })

  it('refunds all that is left of one capture, and no more', async () => {
    const { authorized, capture, refund, pass, sandbox } = await openShop()
    await authorized()
    await capture('parcel1', '6.00')
    await refund('return1', '2.00')
    await refund('return2')
    await pass(5000)
    expect(sandbox.payment('order-1')?.refunds.map(({ amount }) => amount.value)).toEqual(['200', '400'])
    expect(await refund('return3')).toMatchObject({
      status: 409,
      body: { error: 'Nothing is left to refund.' },
    })
    expect((await refund('return4', '0.01')).body).toMatchObject({
      refunds: { return4: { state: 'failed', reason: 'REFUND_AMOUNT_EXCEED' } },
    })
  })

  it('asks once for what is clicked twice', async () => {
    const { authorized, capture, refund, pass, sandbox } = await openShop()
    await authorized()
    await Promise.all([capture('parcel1', '4.00'), capture('parcel1', '4.00')])
    await Promise.all([refund('return1', '1.00'), refund('return1', '1.00')])
    await pass(5000)
    await pass(3000)
    expect((await capture('parcel1', '4.00')).status).toBe(200)
    expect((await refund('return1')).status).toBe(200)
    expect((await refund('return1', '2.00')).status).toBe(409)
    const { captures, refunds } = sandbox.payment('order-1') ?? {}
    expect([captures?.length, refunds?.length]).toEqual([1, 1])
  })

  it('can capture and refund again after one that failed late', async () => {
    const { authorized, state, capture, refund, pass, sandbox } = await openShop()
    await authorized()
    sandbox.simulate('capture', { code: 'CAPTURE_IN_PROCESS', ending: 'RISK_REJECT' })
    expect((await capture('parcel1', '4.00')).status).toBe(202)
    await pass(5000)
    await pass(3000)
    expect(await state()).toMatchObject({ captures: { parcel1: { state: 'failed', reason: 'RISK_REJECT' } } })
    expect((await capture('parcel2', '4.00')).status).toBe(200)
    sandbox.simulate('refund', { code: 'REFUND_IN_PROCESS', ending: 'MERCHANT_BALANCE_NOT_ENOUGH' })
    await refund('return1', '4.00')
    await pass(5000)
    await pass(3000)
    expect(await state()).toMatchObject({
      refunds: { return1: { state: 'failed', reason: 'MERCHANT_BALANCE_NOT_ENOUGH' } },
    })
    sandbox.simulate('refund', { code: 'SUCCESS' })
    expect((await refund('return2', '4.00')).status).toBe(200)
  })

  it('sends the same again after an answer that was lost', async () => {
    const { authorized, state, capture, refund, sandbox } = await openShop()
    await authorized()
    await capture('parcel1', '4.00')
    sandbox.simulate('refund', { code: 'SUCCESS', lost: true })
    expect((await refund('return1', '1.00')).status).toBe(202)
    expect(await state()).toMatchObject({ refunds: { return1: { state: 'open' } } })
    expect((await refund('return1', '1.00')).status).toBe(200)
    expect(sandbox.payment('order-1')?.refunds.length).toBe(1)
  })

  it('looks up what it was never told', async () => {
    const { order, press, state, post, capture, refund, pass, sandbox } = await openShop()
    await press((await order()).body.payAt, 'approve')
    expect(await state()).toMatchObject({ state: 'awaiting-payment' })
    expect((await post('/orders/order-1/look-up')).body).toMatchObject({ state: 'authorized' })
    sandbox.simulate('capture', { lost: true })
    await capture('parcel1', '4.00')
    await post('/orders/order-1/look-up')
    await refund('return1', '1.00')
    expect((await post('/orders/order-1/look-up')).body).toMatchObject({
      captures: { parcel1: { state: 'done' } },
      refunds: { return1: { state: 'open' } },
    })
    await pass(5000)
    expect((await post('/orders/order-1/look-up')).body).toMatchObject({
      refunds: { return1: { state: 'done' } },
    })
  })

  it('tells a payer who declines, and a payment that is refused', async () => {
    const { order, press, state, pass, sandbox } = await openShop()
    await press((await order()).body.payAt, 'decline')
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'failed', reason: 'PROCESS_FAIL' })
    sandbox.simulate('pay', { code: 'RISK_REJECT' })
    expect(await order('order-2')).toMatchObject({ status: 402, body: { reason: 'RISK_REJECT' } })
  })

  it('cancels what is not captured', async () => {
    const { order, post, authorized, capture, sandbox } = await openShop()
    await order('order-2')
    expect(await post('/orders/order-2/cancel')).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(sandbox.payment('order-2')?.status).toBe('CANCELLED')
    await authorized()
    await capture('parcel1', '4.00')
    expect((await post('/orders/order-1/cancel')).status).toBe(409)
  })

  it.each([
    [{ description: 'Tea', total: '10.001', currency: 'HKD' }],
    [{ description: 'Tea', total: '10.00', currency: 'XXX' }],
    [{ total: '10.00', currency: 'HKD' }],
    [{ id: 'a_b', description: 'Tea', total: '10.00', currency: 'HKD' }],
  ])('refuses the order %j before it asks Antom', async (body) => {
    const { post, sandbox } = await openShop()
    expect((await post('/orders', body)).status).toBe(400)
    expect(sandbox.payments()).toEqual([])
  })
})
