import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { expect, it, onTestFinished } from 'vitest'
import { observeAntom } from '../../examples/observability/opentelemetry.ts'
import { createAntomClient } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import {
  createManualClock,
  createSandbox,
  createTestNotification,
  generateKeyPair,
  signNotification,
} from '../../src/testing/index.ts'
import { completingClient } from '../support/requests.ts'

it('measures every client and receiver of the process, until it is ended', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  // The interval is longer than any test; what there is, is asked for.
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const provider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => provider.shutdown())
  const end = observeAntom(provider.getMeter('payments'))

  const sandbox = await createSandbox({ clock: createManualClock() })
  onTestFinished(() => sandbox.close())
  const antom = completingClient(createAntomClient(sandbox.credentials))
  await antom.inquiryPayment({ paymentId: '2026010112345678901234567890' })

  let told = () => {}
  const keys = await generateKeyPair()
  const clientId = 'SANDBOX_5X00000000000000'
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: keys.publicKey,
    on: {},
    onUnknown: () => {},
    onRefused: () => told(),
  })
  const capture = createTestNotification('CAPTURE_RESULT')
  const message = await signNotification(capture, { privateKey: keys.privateKey, clientId, path: '/notify' })
  const all = async () => {
    await receiver.handle(message)
    await receiver.handle(message)
    // A refusal is told after the reply.
    const refused = new Promise<void>((resolve) => {
      told = resolve
    })
    await receiver.handle({ ...message, method: 'GET' })
    await refused
  }
  await all()
  end()
  await all()

  await reader.forceFlush()
  const points = exporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map(({ attributes, value }): [string, object, unknown] => [
        descriptor.name,
        attributes,
        typeof value === 'number' ? value : value.count,
      ]),
    )
  expect(points).toEqual([
    [
      'antom.client.attempt.duration',
      { operation: 'inquiryPayment', status: 200, resultStatus: 'F', resultCode: 'ORDER_NOT_EXIST' },
      1,
    ],
    ['antom.notifications.received', {}, 3],
    ['antom.notifications.duration', { event: 'handled', eventName: 'CAPTURE_RESULT', reason: undefined }, 1],
    [
      'antom.notifications.duration',
      { event: 'repeated', eventName: 'CAPTURE_RESULT', reason: undefined },
      1,
    ],
    ['antom.notifications.duration', { event: 'refused', eventName: undefined, reason: 'method' }, 1],
  ])
})
