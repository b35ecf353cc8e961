import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { amount, createAntomClient } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { createSandbox } from '../../src/testing/index.ts'
import { completingClient } from '../support/requests.ts'

/*
 * Pays and captures many times over real connections, and prints what it does to the memory of the process, after a
 * collection of garbage each time. Exit code 1 when a flow did not end as it should, or the memory keeps growing:
 *
 *   node --expose-gc --import tsx test/sandbox/soak.ts --flows 1000 --keep 100
 */
const { values } = parseArgs({
  options: { flows: { type: 'string', default: '1000' }, keep: { type: 'string', default: '100' } },
})
const flows = Number(values.flows)
const parts = 5
const { gc } = globalThis
if (gc === undefined) throw new Error('Run it with node --expose-gc.')

const sandbox = await createSandbox({ speed: 1000, keep: Number(values.keep) })
let handled = 0
const receiver = createNotificationReceiver({
  ...sandbox.credentials,
  on: { PAYMENT_RESULT: () => handled++, CAPTURE_RESULT: () => handled++ },
  onUnknown: () => {},
})
const shop = createServer(receiver.node)
await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve))
const { port } = shop.address() as AddressInfo // it listens on a port
const antom = completingClient(createAntomClient(sandbox.credentials))

async function flow(number: number): Promise<void> {
  const money = amount('10.00', 'HKD')
  const paymentRequestId = `soak-${number}`
  const paid = await antom.pay({
    productCode: 'CASHIER_PAYMENT',
    paymentRequestId,
    order: { referenceOrderId: paymentRequestId, orderDescription: 'Tea', orderAmount: money },
    paymentAmount: money,
    paymentMethod: { paymentMethodType: 'CARD' },
    paymentFactor: { isAuthorization: true, captureMode: 'MANUAL' },
    paymentRedirectUrl: 'https://shop.example/done',
    paymentNotifyUrl: `http://127.0.0.1:${port}/notify`,
    settlementStrategy: { settlementCurrency: 'HKD' },
    env: { terminalType: 'WEB' },
  })
  const { paymentId = '' } = paid.data
  if (!sandbox.approve(paymentId)) throw new Error(`${paymentRequestId} cannot be approved`)
  const capture = await antom.capture({ captureRequestId: `c-${number}`, paymentId, captureAmount: money })
  if (capture.status !== 'succeeded') throw new Error(`${paymentRequestId}: ${capture.code}`)
}

const began = performance.now()
const heaps: number[] = []
const row = (...cells: string[]) => console.log(cells.map((cell) => cell.padStart(10)).join(''))
row('flows', 'handled', 'seconds', 'heap MB', 'rss MB')
for (let part = 0; part < parts; part += 1) {
  const size = Math.round(flows / parts)
  // Ten at a time, as a shop has them.
  for (let number = 0; number < size; number += 10) {
    const batch = Array.from(
      { length: Math.min(10, size - number) },
      (_, index) => part * size + number + index,
    )
    await Promise.all(batch.map(flow))
  }
  const expected = (part + 1) * size * 2
  const limit = performance.now() + 30_000
  while (handled < expected && performance.now() < limit)
    await new Promise((resolve) => setTimeout(resolve, 10))
  if (handled !== expected) throw new Error(`${handled} notifications were handled, not ${expected}`)
  gc()
  gc()
  const { heapUsed, rss } = process.memoryUsage()
  heaps.push(heapUsed / 1e6)
  const seconds = (performance.now() - began) / 1000
  row(
    `${(part + 1) * size}`,
    `${handled}`,
    seconds.toFixed(1),
    (heapUsed / 1e6).toFixed(1),
    (rss / 1e6).toFixed(1),
  )
}
shop.closeAllConnections()
shop.close()
await sandbox.close()
// The first part warms up. What is kept is limited, so that the rest may not add to it.
const growth = (heaps.at(-1) ?? 0) - (heaps[1] ?? 0)
console.log(
  `heap from ${Math.round((flows * 2) / parts)} to ${flows} flows: ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB`,
)
if (growth > 5) {
  console.error('The memory keeps growing.')
  process.exitCode = 1
}
