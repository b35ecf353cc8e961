import { type AntomClient, createAntomClient } from '../../src/client/index.ts'
import { createNotificationReceiver } from '../../src/notifications/index.ts'
import { createManualClock, createSandbox, type ManualClock, type Sandbox } from '../../src/sandbox/index.ts'
import { makeKeys } from '../../src/sandbox/make-keys.ts'

const [antomKeys, merchantKeys] = await Promise.all([makeKeys(), makeKeys()])

/** A shop with the package's client and receiver, and a gateway, on one clock and without a network. */
export interface World {
  readonly clock: ManualClock
  readonly sandbox: Sandbox
  readonly antom: AntomClient
  /** What the shop was told, by what tells notifications apart: how often it handled it, and the last status. */
  readonly handled: Map<string, { times: number; status: string; amount: string }>
  /** How many of the coming notifications the shop's handlers fail on. */
  failures: number
  /** How often the gateway sent something. */
  sends: number
  readonly pass: (milliseconds: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Longer waits of the client are its time limits, which end nothing here. */
const shortestLimit = 15_000

export async function createWorld(): Promise<World> {
  const clock = createManualClock(Date.parse('2026-03-10T10:00:00+08:00'))
  const sandbox = await createSandbox({
    port: false,
    clock,
    antomKeys,
    merchantKeys,
    deliver: (request) => {
      world.sends += 1
      return receiver.fetch(request)
    },
  })
  const handle = (key: string, status: string, amount: string) => {
    if (world.failures > 0) {
      world.failures -= 1
      throw new Error('the shop failed')
    }
    world.handled.set(key, { times: (world.handled.get(key)?.times ?? 0) + 1, status, amount })
  }
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    clock: clock.now,
    on: {
      PAYMENT_RESULT: ({ paymentRequestId, result, paymentAmount }) =>
        handle(`payment ${paymentRequestId}`, result.resultStatus, paymentAmount.value),
      PAYMENT_PENDING: ({ paymentRequestId, result, paymentAmount }) =>
        handle(`pending ${paymentRequestId}`, result.resultStatus, paymentAmount.value),
      CAPTURE_RESULT: ({ captureRequestId, result, captureAmount }) =>
        handle(`capture ${captureRequestId}`, result.resultStatus, captureAmount.value),
    },
    // The failures are on purpose: nothing to be said about them.
    onRefused: () => {},
    onUnknown: ({ notifyType }) => {
      throw new Error(`unknown notification ${notifyType}`)
    },
  })
  const antom = createAntomClient({
    ...sandbox.credentials,
    fetch: sandbox.fetch,
    clock: {
      now: clock.now,
      sleep: async (milliseconds, signal) => {
        if (milliseconds < shortestLimit) return clock.advance(milliseconds)
        await new Promise<void>((resolve) => {
          if (signal?.aborted) resolve()
          signal?.addEventListener('abort', () => resolve(), { once: true })
        })
      },
    },
  })
  const world: World = {
    clock,
    sandbox,
    antom,
    handled: new Map(),
    failures: 0,
    sends: 0,
    pass: async (milliseconds) => {
      const end = clock.now() + milliseconds
      await sandbox.settled()
      for (let next = sandbox.next(); next !== undefined && next <= end; next = sandbox.next()) {
        clock.advance(Math.max(0, next - clock.now()))
        await sandbox.settled()
      }
      clock.advance(Math.max(0, end - clock.now()))
      await sandbox.settled()
    },
    close: () => sandbox.close(),
  }
  return world
}
