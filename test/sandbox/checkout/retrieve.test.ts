import { describe, expect, it } from 'vitest'
import { createShop, easySafePay, session, textIn, usd } from './shop.ts'

const order = {
  ...session.order,
  goods: [
    {
      referenceGoodsId: 'goods-17',
      goodsName: 'Headphones',
      goodsQuantity: '1',
      goodsUnitAmount: usd('9900'),
      goodsUrl: 'https://shop.example/17',
    },
  ],
  shipping: { shipToEmail: 'anna@shop.example', notes: 'Ring twice' },
}

describe('retrievePaymentSession', () => {
  it('tells what was paid, after it was paid', async () => {
    const { createSession, retrieve, sandbox } = await createShop()
    const paymentSessionId = textIn(await createSession({ order }), 'paymentSessionId')
    expect((await retrieve({ paymentSessionId })).body.result.resultCode).toBe('PROCESS_FAIL')
    sandbox.approve('session-1')
    const { body } = await retrieve({ paymentSessionId })
    expect(body).toEqual({
      result: { resultCode: 'SUCCESS', resultStatus: 'S', resultMessage: 'success.' },
      order: {
        ...session.order,
        goods: [
          {
            referenceGoodsId: 'goods-17',
            goodsName: 'Headphones',
            goodsQuantity: '1',
            goodsUnitAmount: usd('9900'),
          },
        ],
        shipping: { shipToEmail: 'ann***@shop.example' },
      },
    })
    expect((await retrieve({ paymentRequestId: 'session-1' })).body).toEqual(body)
  })

  it.each([
    ['a@b.example', 'a***@b.example'],
    ['no address', '***'],
    [`${'x'.repeat(3)}@${'y'.repeat(60)}`, `xxx***@${'y'.repeat(57)}`],
  ])('masks the address %s', async (shipToEmail, want) => {
    const { createSession, retrieve, sandbox } = await createShop()
    await createSession({ order: { ...session.order, shipping: { shipToEmail } } })
    sandbox.approve('session-1')
    const { body } = await retrieve({ paymentRequestId: 'session-1' })
    expect(body).toMatchObject({ order: { shipping: { shipToEmail: want } } })
  })

  it('has an order in the scenes with a page or an element, and custom values as text', async () => {
    const has = async (request: object) => {
      const { createSession, retrieve, sandbox } = await createShop()
      await createSession({ ...request })
      sandbox.approve('session-1')
      return (await retrieve({ paymentRequestId: 'session-1' })).body
    }
    expect(await has({ productScene: 'ELEMENT_PAYMENT' })).toHaveProperty('order')
    expect(await has({ productScene: undefined })).not.toHaveProperty('order')
    expect(await has(easySafePay)).not.toHaveProperty('order')
    const customizedInfo = { customizedField1: 'store 12' }
    expect(await has({ customizedInfo })).toMatchObject({ customizedInfo: JSON.stringify(customizedInfo) })
  })

  it.each([
    ['an unknown session', { paymentSessionId: 'nothing' }, 'ORDER_NOT_EXIST'],
    ['an unknown payment', { paymentRequestId: 'nothing' }, 'ORDER_NOT_EXIST'],
    [
      'an unknown session, whatever the payment',
      { paymentSessionId: 'nothing', paymentRequestId: 'session-1' },
      'ORDER_NOT_EXIST',
    ],
    ['a session that failed', { paymentRequestId: 'session-1' }, 'PROCESS_FAIL'],
    ['nothing', { paymentSessionId: undefined, paymentRequestId: undefined }, 'PARAM_ILLEGAL'],
  ])('refuses %s', async (_, request, code) => {
    const { createSession, retrieve, sandbox } = await createShop()
    await createSession()
    sandbox.decline('session-1')
    expect((await retrieve(request)).body.result.resultCode).toBe(code)
  })

  it('still tells of a payment that was cancelled afterwards', async () => {
    const { createSession, retrieve, sandbox, cancel } = await createShop()
    await createSession()
    sandbox.approve('session-1')
    await cancel('session-1')
    expect((await retrieve({ paymentRequestId: 'session-1' })).body).toHaveProperty('order')
  })

  it('meets the scenario in the id of its payment, by either id', async () => {
    const { createSession, retrieve } = await createShop()
    const paymentRequestId = 'sim.retrievePaymentSession:UNKNOWN_EXCEPTION-1'
    const paymentSessionId = textIn(await createSession({ paymentRequestId }), 'paymentSessionId')
    expect((await retrieve({ paymentSessionId })).body.result.resultCode).toBe('UNKNOWN_EXCEPTION')
    expect((await retrieve({ paymentRequestId })).body.result.resultCode).toBe('UNKNOWN_EXCEPTION')
  })
})
