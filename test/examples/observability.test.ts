import { channel as diagnosticsChannel, subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { expect, it, onTestFinished } from 'vitest'
import { logDeviations } from '../../examples/observability/deviation-log.ts'
import { observeAntom } from '../../examples/observability/opentelemetry.ts'
import { createAntomClient } from '../../src/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import {
  createManualClock,
  createSandbox,
  createTestNotification,
  signNotification,
} from '../../src/testing/index.ts'
import { run, temporaryFolder } from '../cli/run-command.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { completingClient } from '../support/requests.ts'

it('measures every client and receiver of the process, until it is ended', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  // The interval is longer than any test; what there is, is asked for.
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })
  const provider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => provider.shutdown())
  const end = observeAntom(provider.getMeter('payments'))

  const sandbox = await createSandbox({ clock: createManualClock(), antomKeys, merchantKeys })
  onTestFinished(() => sandbox.close())
  const antom = completingClient(createAntomClient(sandbox.credentials))
  await antom.inquiryPayment({ paymentId: '2026010112345678901234567890' })

  let told = () => {}
  const keys = antomKeys
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
  const changed = await signNotification(
    { ...capture, captureId: '2', captureTime: 'yesterday' },
    { privateKey: keys.privateKey, clientId, path: '/notify' },
  )
  // Whether fields are unknown is looked up after the reply.
  const deviating = new Promise((resolve) => {
    subscribe('antom-contract:deviation', resolve)
    // Tests share a process, and a client warns only where nobody listens.
    onTestFinished(() => void unsubscribe('antom-contract:deviation', resolve))
  })
  await receiver.handle(changed)
  await deviating
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
    ['antom.notifications.received', {}, 4],
    ['antom.notifications.duration', { event: 'handled', eventName: 'CAPTURE_RESULT', reason: undefined }, 2],
    [
      'antom.notifications.duration',
      { event: 'repeated', eventName: 'CAPTURE_RESULT', reason: undefined },
      1,
    ],
    ['antom.notifications.duration', { event: 'refused', eventName: undefined, reason: 'method' }, 1],
    ['antom.deviations', { kind: 'documented', schema: 'CaptureNotification', keyword: 'format' }, 1],
  ])
})

it('writes deviations as the command reads them, no more than it may, until it is ended', async () => {
  const file = join(await temporaryFolder(), 'deviations.ndjson')
  const end = logDeviations(file, 3)
  const channel = diagnosticsChannel('antom-contract:deviation')
  const deviation = {
    kind: 'documented',
    pointer: '/captureTime',
    keyword: 'pattern',
    schema: 'CaptureNotification',
  }
  for (let count = 0; count < 5; count++)
    channel.publish({ ...deviation, reason: 'has another form', operation: 'x' })
  await end()
  channel.publish(deviation)
  expect((await readFile(file, 'utf8')).split('\n')).toHaveLength(4)
  const { code, out } = await run(['deviations', file, '--json'])
  expect([code, JSON.parse(out).findings]).toMatchObject([
    1,
    [{ count: 3, pointer: '/captureTime', first: expect.any(String) }],
  ])
})
