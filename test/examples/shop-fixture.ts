import type { AddressInfo } from 'node:net'
import { expect, onTestFinished } from 'vitest'
import { createShop } from '../../examples/checkout/shop.ts'
import { createAntomClient } from '../../src/index.ts'
import {
  createManualClock,
  createSandbox,
  createTestNotification,
  signNotification,
} from '../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'

/** The shop and a sandbox, over real connections and on a clock that stands still. */
export async function openShop() {
  const clock = createManualClock()
  const sandbox = await createSandbox({ clock, antomKeys, merchantKeys })
  onTestFinished(() => sandbox.close())
  const { clientId, antomPublicKey } = sandbox.credentials
  const { server } = createShop({
    clientId,
    antomPublicKey,
    antom: createAntomClient({ ...sandbox.credentials, retries: 0 }),
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
  const pass = async (milliseconds: number) => {
    clock.advance(milliseconds)
    await sandbox.settled()
  }
  const order = (id = 'order-1') =>
    post('/orders', { id, description: 'Tea', total: '10.00', currency: 'HKD' })
  /** What a browser does: opens the page, presses a button, and follows the way back. */
  const press = async (page: string, action: string) => {
    expect((await fetch(page)).status).toBe(200)
    return fetch(page, { method: 'POST', body: new URLSearchParams({ action }) })
  }
  return {
    sandbox,
    post,
    pass,
    order,
    press,
    state: async (id = 'order-1') => (await fetch(`${url}/orders/${id}`)).json(),
    /** An order whose payment is authorized, and notified. */
    authorized: async (id = 'order-1') => {
      await press((await order(id)).body.payAt, 'approve')
      await pass(3000)
    },
    capture: (id: string, total?: string) => post('/orders/order-1/captures', { id, total }),
    refund: (id: string, total?: string, capture?: string) =>
      post('/orders/order-1/refunds', { id, total, capture }),
    /** Sends a notification that the gateway has signed; the status of the reply. */
    notify: async (...message: Parameters<typeof createTestNotification>) => {
      const { privateKey } = antomKeys
      const { path, ...init } = await signNotification(createTestNotification(...message), {
        privateKey,
        clientId,
        path: '/antom/notify',
      })
      return (await fetch(url + path, init)).status
    },
  }
}
