import { expect, it } from 'vitest'
import { timing } from '../../generated/sandbox.ts'
import { acknowledgement, createMerchant } from './merchant.ts'

const refused = () => new Response(null, { status: 500 })
const [first = 0, second = 0]: readonly number[] = timing.notificationRetries
/** Until the first send, and until the second, in milliseconds. */
const untilFirst = (timing.firstNotification + first) * 1000
const untilSecond = untilFirst + second * 1000

it('sends a notification again at once, and then no more once it is acknowledged', async () => {
  const merchant = await createMerchant()
  merchant.reply = refused
  await merchant.pay()
  await merchant.pass(untilFirst)
  const [delivery] = merchant.sandbox.deliveries()
  expect([delivery?.state, delivery?.attempts.length]).toEqual(['waiting', 1])
  merchant.reply = () => acknowledgement()
  const attempt = await merchant.sandbox.resend(delivery?.id ?? '')
  expect(attempt).toEqual({ at: merchant.clock.now(), status: 200 })
  const [after] = merchant.sandbox.deliveries()
  expect([after?.state, after?.nextAt, after?.attempts.length]).toEqual(['acknowledged', undefined, 2])
  await merchant.pass(30 * 3_600_000)
  expect(merchant.received).toHaveLength(2)
  expect(merchant.received[0]?.text).toBe(merchant.received[1]?.text)
})

it('changes nothing of the plan when it is not acknowledged', async () => {
  const merchant = await createMerchant()
  merchant.reply = refused
  await merchant.pay()
  await merchant.pass(untilFirst)
  const planned = merchant.sandbox.deliveries()[0]?.nextAt
  for (let time = 0; time < 20; time++) await merchant.sandbox.resend('1')
  const [delivery] = merchant.sandbox.deliveries()
  expect([delivery?.state, delivery?.nextAt, delivery?.attempts.length]).toEqual(['waiting', planned, 21])
  await merchant.pass(untilSecond - untilFirst)
  expect(merchant.sandbox.deliveries()[0]?.attempts).toHaveLength(22)
  await merchant.pass(60 * 3_600_000)
  const [end] = merchant.sandbox.deliveries()
  expect([end?.state, end?.attempts.length]).toEqual(['given-up', 20 + timing.notificationRetries.length])
})

it('sends also what was given up or acknowledged', async () => {
  const merchant = await createMerchant()
  merchant.reply = refused
  await merchant.pay()
  await merchant.pass(60 * 3_600_000)
  expect((await merchant.sandbox.resend('1'))?.problem).toBe('HTTP 500, not 200')
  expect(merchant.sandbox.deliveries()[0]?.state).toBe('given-up')
  merchant.reply = () => acknowledgement()
  await merchant.sandbox.resend('1')
  expect(merchant.sandbox.deliveries()[0]?.state).toBe('acknowledged')
  merchant.reply = refused
  await merchant.sandbox.resend('1')
  expect(merchant.sandbox.deliveries()[0]?.state).toBe('acknowledged')
})

it('sends nothing to where it may not, and knows no other numbers', async () => {
  const merchant = await createMerchant()
  await merchant.pay({ paymentNotifyUrl: 'https://shop.example/notify' })
  await merchant.pass(untilFirst)
  expect((await merchant.sandbox.resend('1'))?.problem).toMatch(/^shop.example is not this machine/)
  expect([merchant.received, merchant.sandbox.deliveries()[0]?.state]).toEqual([[], 'blocked'])
  for (const id of ['2', '', '__proto__']) expect(await merchant.sandbox.resend(id)).toBeUndefined()
})

it('is asked for over HTTP as well, by a post alone, and by no other site', async () => {
  const merchant = await createMerchant()
  await merchant.pay()
  await merchant.pass(untilFirst)
  const post = (id: string, headers: Record<string, string> = {}, method = 'POST') =>
    merchant.sandbox.fetch(`${merchant.sandbox.url}/deliveries/${id}/resend`, {
      method,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  const sent = await post('1')
  expect([sent.status, await sent.json()]).toMatchObject([
    200,
    { id: '1', notifyType: 'PAYMENT_RESULT', attempt: { status: 200 } },
  ])
  expect((await post('7')).status).toBe(404)
  expect((await post('x')).status).toBe(404)
  expect((await post('1', { origin: 'https://evil.example' })).status).toBe(403)
  const get = await post('1', {}, 'GET')
  expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  expect(merchant.received).toHaveLength(2)
})
