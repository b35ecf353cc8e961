import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { NotificationEvent } from '../../src/notifications/index.ts'
import { createTestNotification } from '../../src/testing/index.ts'
import { antom, clientId, other, settled, signed, watch } from './fixture.ts'

const captureId = createTestNotification('CAPTURE_RESULT').captureId
const key = JSON.stringify([clientId, 'CAPTURE_RESULT', [captureId, 'S']])
const nothing = {
  duration: 0,
  status: undefined,
  notifyType: undefined,
  eventName: undefined,
  key: undefined,
  reason: undefined,
}
const received = { ...nothing, event: 'received' }

/** A receiver, what it tells its hook, and what it publishes. */
function listen(overrides: Parameters<typeof watch>[0] = {}) {
  const told: NotificationEvent[] = []
  const published: unknown[] = []
  const listener = (event: unknown) => published.push(event)
  subscribe('antom-contract:notification', listener)
  onTestFinished(() => void unsubscribe('antom-contract:notification', listener))
  let now = 1_000_000
  const watched = watch({ clock: () => now, onEvent: (event) => told.push(event), ...overrides })
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { ...watched, told, published, pass }
}

it('tells what is received, handled and repeated, with the time it took', async () => {
  let pass = (_: number) => {}
  const watched = listen({ on: { CAPTURE_RESULT: () => pass(40) } })
  pass = watched.pass
  await watched.deliver(await signed())
  await watched.deliver(await signed())
  const want = [
    received,
    {
      ...nothing,
      event: 'handled',
      duration: 40,
      status: 200,
      notifyType: 'CAPTURE_RESULT',
      eventName: 'CAPTURE_RESULT',
      key,
    },
    received,
    {
      ...nothing,
      event: 'repeated',
      status: 200,
      notifyType: 'CAPTURE_RESULT',
      eventName: 'CAPTURE_RESULT',
      key,
    },
  ]
  expect(watched.told).toEqual(want)
  expect(watched.published).toEqual(want)
})

it('tells why something is refused, and nothing of what it says', async () => {
  const { deliver, told, published } = listen()
  const forged = await signed(undefined, { privateKey: other.privateKey })
  await deliver(forged)
  await deliver({ ...forged, method: 'GET' })
  await settled()
  const want = [
    received,
    { ...nothing, event: 'refused', status: 401, reason: 'bad-signature' },
    received,
    { ...nothing, event: 'refused', status: 405, reason: 'method' },
  ]
  expect(told).toEqual(want)
  expect(published).toEqual(want)
})

it('tells of a handler that failed', async () => {
  const on = {
    CAPTURE_RESULT: () => {
      throw new Error('no database')
    },
  }
  const { deliver, told } = listen({ on })
  expect((await deliver(await signed())).status).toBe(500)
  expect(told.at(-1)).toEqual({ ...nothing, event: 'refused', status: 500, reason: 'handler-failed' })
})

it('tells of what was handled although its record could not be kept', async () => {
  const inbox = {
    claim: () => 'claimed' as const,
    complete: () => Promise.reject(new Error('the store is gone')),
    release: () => {},
  }
  const { deliver, told, refused } = listen({ inbox })
  expect((await deliver(await signed())).status).toBe(200)
  await settled()
  expect(refused.map(({ reason }) => reason)).toEqual(['inbox-failed'])
  expect(told.map(({ event }) => event)).toEqual(['received', 'handled'])
})

it.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('disk full')
    },
  ],
  ['rejects', () => Promise.reject(new Error('disk full'))],
  ['never ends', () => new Promise(() => {})],
])('acknowledges all the same when the hook %s', async (_, onEvent) => {
  const { deliver, handled } = listen({ onEvent })
  expect((await deliver(await signed())).status).toBe(200)
  expect(handled).toHaveLength(1)
})

it('works where there is no such channel, as in a browser or a Worker', async () => {
  const { getBuiltinModule } = process
  Reflect.set(process, 'getBuiltinModule', undefined)
  onTestFinished(() => {
    Reflect.set(process, 'getBuiltinModule', getBuiltinModule)
    // Or the next test file of this process would be given the modules that know of no channel.
    vi.resetModules()
  })
  vi.resetModules()
  const { createNotificationReceiver } = await import('../../src/notifications/index.ts')
  const told: string[] = []
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: antom.publicKey,
    on: {},
    onUnknown: () => {},
    onEvent: ({ event }) => told.push(event),
  })
  expect((await receiver.handle(await signed())).status).toBe(200)
  expect(told).toEqual(['received', 'handled'])
})
