import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createShop } from '../../examples/checkout/shop.ts'
import { createAntomClient } from '../../src/index.ts'
import { createManualClock, createSandbox } from '../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'

async function open() {
  const clock = createManualClock()
  const sandbox = await createSandbox({ clock, antomKeys, merchantKeys })
  onTestFinished(() => sandbox.close())
  const { server } = createShop({
    ...sandbox.credentials,
    antom: createAntomClient(sandbox.credentials),
    publicUrl: () => url,
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // it listens on a port
  const post = async (path: string, body: unknown = {}) => {
    const response = await fetch(url + path, { method: 'POST', body: JSON.stringify(body) })
    return { status: response.status, body: await response.json() }
  }
  return {
    sandbox,
    post,
    order: async (id = 'order-1') =>
      post('/orders', { id, description: 'Tea', total: '10.00', currency: 'HKD' }),
    state: async (id = 'order-1') => (await fetch(`${url}/orders/${id}`)).json(),
    pass: async (milliseconds: number) => {
      clock.advance(milliseconds)
      await sandbox.settled()
    },
    /** What a browser does: opens the page, presses a button, and follows the way back. */
    press: async (page: string, action: string) => {
      expect((await fetch(page)).status).toBe(200)
      return fetch(page, { method: 'POST', body: new URLSearchParams({ action }) })
    },
  }
}

describe('the shop', () => {
  it('has an order paid, ships it, and knows it from the notifications', async () => {
    const { order, press, state, post, pass, sandbox } = await open()
    const taken = await order()
    expect(taken).toMatchObject({
      status: 201,
      body: { id: 'order-1', payAt: expect.stringContaining('/cashier/') },
    })
    const back = await press(taken.body.payAt, 'approve')
    expect(await back.json()).toMatchObject({ id: 'order-1' })
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'authorized' })
    expect(await post('/orders/order-1/ship')).toMatchObject({ status: 200, body: { state: 'shipped' } })
    expect((await post('/orders/order-1/ship')).status).toBe(409)
    await pass(3000)
    expect(sandbox.deliveries().map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged'])
    expect(sandbox.payment('order-1')?.captures).toMatchObject([{ status: 'S', amount: { value: '1000' } }])
  })

  it('ships when a capture that was open has been decided', async () => {
    const { order, press, state, post, pass, sandbox } = await open()
    await press((await order()).body.payAt, 'approve')
    await pass(3000)
    sandbox.simulate('capture', { code: 'CAPTURE_IN_PROCESS' })
    expect((await post('/orders/order-1/ship')).status).toBe(202)
    expect(await state()).toMatchObject({ state: 'shipping' })
    await pass(5000)
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'shipped' })
  })

  it('can ship again after a capture that failed late', async () => {
    const { order, press, state, post, pass, sandbox } = await open()
    await press((await order()).body.payAt, 'approve')
    await pass(3000)
    sandbox.simulate('capture', { code: 'CAPTURE_IN_PROCESS', ending: 'RISK_REJECT' })
    await post('/orders/order-1/ship')
    await pass(5000)
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'authorized', reason: 'RISK_REJECT' })
    expect(await post('/orders/order-1/ship')).toMatchObject({ status: 200, body: { state: 'shipped' } })
  })

  it('tells a payer who declines, and a payment that is refused', async () => {
    const { order, press, state, pass, sandbox } = await open()
    await press((await order()).body.payAt, 'decline')
    await pass(3000)
    expect(await state()).toMatchObject({ state: 'failed', reason: 'PROCESS_FAIL' })
    sandbox.simulate('pay', { code: 'RISK_REJECT' })
    expect(await order('order-2')).toMatchObject({
      status: 402,
      body: { reason: 'RISK_REJECT', advice: 'ask-payer' },
    })
  })

  it('cancels', async () => {
    const { order, post, sandbox } = await open()
    await order()
    expect(await post('/orders/order-1/cancel')).toMatchObject({ status: 200, body: { state: 'cancelled' } })
    expect(sandbox.payment('order-1')?.status).toBe('CANCELLED')
  })

  it.each([
    [{ description: 'Tea', total: '10.001', currency: 'HKD' }],
    [{ description: 'Tea', total: '10.00', currency: 'XXX' }],
    [{ total: '10.00', currency: 'HKD' }],
  ])('refuses the order %j before it asks Antom', async (body) => {
    const { post, sandbox } = await open()
    expect((await post('/orders', body)).status).toBe(400)
    expect(sandbox.payments()).toEqual([])
  })
})
