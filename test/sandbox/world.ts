import { createAntomClient } from '../../src/client/index.ts'
import {
  createNotificationReceiver,
  type Inbox,
  type NotificationHandlers,
} from '../../src/notifications/index.ts'
import {
  createManualClock,
  createSandbox,
  type GatewayEvent,
  type ManualClock,
  type Sandbox,
} from '../../src/sandbox/index.ts'
import { type SignedNotification, signNotification } from '../../src/testing/index.ts'
import { antomKeys, merchantKeys } from '../support/keys.ts'
import { type CompletingClient, completingClient } from '../support/requests.ts'
import { createActivity } from './activity.ts'
import { takeMachine } from './machine.ts'
import { createNetwork, type Network } from './network.ts'
import { lease, type UnluckyStore, unluckyStore } from './unlucky-store.ts'

/** A request to the gateway, when it was answered. */
export type GatewayRequest = GatewayEvent & { readonly at: number }

/**
 * Handles what the shop is told: what it is called in {@link World.handled}, its amount, its key in the inbox, and what the
 * shop does besides.
 */
export type Handle = (name: string, amount: string, key: string, more?: () => void) => Promise<void>

/** What is noted when time is moved at once, in which a notification can be sent as often as documented. */
export const movedAtOnce = 'time moved at once'

/** What a world has besides payments. */
export interface WorldOptions {
  /** When its clock begins. */
  readonly begin?: string
  /** Where the gateway sends what no request says a URL for. */
  readonly notifyUrl?: string
  /** The shop's handlers of other notifications. */
  readonly on?: (handle: Handle) => NotificationHandlers
  /** Called with each request of the client, when it is answered. */
  readonly onRequest?: (request: GatewayRequest) => void
  /** Called with everything that the sandbox, client and receiver tell their hooks, and the inbox is given. */
  readonly observe?: (value: unknown) => void
}

/** A shop with the package's client and receiver, and a gateway, on one clock and without a network. */
export interface World {
  readonly clock: ManualClock
  readonly sandbox: Sandbox
  readonly network: Network
  readonly store: UnluckyStore
  /** All requests that the gateway was sent by the client. */
  readonly requests: readonly GatewayRequest[]
  /** What the shop was told, by what and status: how often it handled it, and how it is named in the inbox. */
  readonly handled: Map<string, { times: number; amount: string; key: string }>
  /** How often the gateway sent something. */
  sends: number
  /** How often what happened, so that a test can tell that it has tried it. */
  readonly tried: Map<string, number>
  readonly note: (what: string) => void
  /** Calls the client, and lets time pass until the call has ended. */
  readonly call: <Result>(work: (antom: CompletingClient) => Promise<Result>) => Promise<Result>
  /** Signs a notification as the gateway does and sends it; resolves to the status of the reply. */
  readonly send: (payload: object | string) => Promise<number>
  readonly pass: (milliseconds: number) => Promise<void>
  /** Does something at a coming moment, whatever goes on then. */
  readonly at: (moment: number, work: () => void) => () => void
  /** Sets the date of the machine on which client and receiver run. */
  readonly setClock: (milliseconds: number) => void
  readonly close: () => Promise<void>
}

export async function createWorld({
  begin = '2026-03-10T10:00:00+08:00',
  notifyUrl,
  on = () => ({}),
  onRequest = () => {},
  observe = () => {},
}: WorldOptions = {}): Promise<World> {
  const clock = createManualClock(Date.parse(begin))
  const activity = createActivity()
  const machine = takeMachine(clock, activity)
  const requests: GatewayRequest[] = []

  /** Waits for the clock within a call of the client. */
  const restInCall = async (milliseconds: number, signal?: AbortSignal) => {
    activity.end()
    // In whole milliseconds, so that sums of periods are exact.
    await clock.sleep(Math.ceil(milliseconds), signal)
    activity.begin()
  }

  const tried = new Map<string, number>()
  const note = (what: string) => void tried.set(what, (tried.get(what) ?? 0) + 1)
  let calls = 0

  const sandbox = await createSandbox({
    port: false,
    clock,
    antomKeys,
    merchantKeys,
    ...(notifyUrl !== undefined && { notifyUrl }),
    deliver: (request) => {
      world.sends += 1
      return receive(request)
    },
    onRequest: (event) => {
      observe(event)
      if (network.isProbing()) return
      const request = { ...event, at: clock.now() }
      requests.push(request)
      onRequest(request)
    },
    onDelivery: (delivery, attempt) => observe({ delivery, attempt }),
  })
  const network = createNetwork(sandbox, restInCall)

  // From the claim on, a notification that is received waits for nothing but the clock.
  const receive = async (request: Request): Promise<Response> => {
    activity.begin()
    const response = await receiver.fetch(request)
    if (response.status < 500 && response.status !== 200) throw new Error(`refused with ${response.status}`)
    return response
  }
  const rest = async (milliseconds: number) => {
    if (Number.isFinite(milliseconds)) await clock.sleep(milliseconds)
    else await new Promise(() => {})
  }
  const store = unluckyStore(clock.now, rest, note)
  const inbox: Inbox = {
    ...store.inbox,
    claim: (key, claim) => {
      observe(key)
      activity.end()
      return store.inbox.claim(key, claim)
    },
  }
  const handle: Handle = (name, amount, key, more = () => {}) =>
    store.work(key, () => {
      world.handled.set(name, { times: (world.handled.get(name)?.times ?? 0) + 1, amount, key })
      more()
    })
  const receiver = createNotificationReceiver({
    ...sandbox.credentials,
    inbox,
    lease,
    on: {
      PAYMENT_RESULT: ({ paymentRequestId, result, paymentAmount }, { key }) =>
        handle(`payment ${paymentRequestId} ${result.resultStatus}`, paymentAmount.value, key),
      PAYMENT_PENDING: ({ paymentRequestId, paymentAmount }, { key }) =>
        handle(`pending ${paymentRequestId}`, paymentAmount.value, key),
      CAPTURE_RESULT: ({ captureRequestId, result, captureAmount }, { key }) =>
        handle(`capture ${captureRequestId} ${result.resultStatus}`, captureAmount.value, key),
      REFUND_RESULT: ({ refundRequestId, result, refundAmount }, { key }) =>
        handle(`refund ${refundRequestId} ${result.resultStatus}`, refundAmount.value, key),
      ...on(handle),
    },
    // The failures are on purpose: nothing to be said about them.
    onRefused: observe,
    onEvent: observe,
    onDeviation: observe,
    onUnknown: ({ notifyType }) => {
      throw new Error(`unknown notification ${notifyType}`)
    },
  })
  const client = createAntomClient({
    ...sandbox.credentials,
    fetch: network.fetch,
    // What lags behind contradicts the cancel: on purpose.
    hooks: {
      onDeviation: observe,
      onRequest: observe,
      onResponse: observe,
      onFailure: observe,
      onRetry: observe,
    },
    clock: { now: Date.now, monotonic: () => performance.now(), sleep: restInCall },
  })
  const antom = completingClient(client)

  /** Lets time pass from one wait to the next, until something holds or there is nothing to wait for. */
  const passUntil = async (isOver: () => boolean, end = Number.POSITIVE_INFINITY) => {
    for (await activity.over(); !isOver(); await activity.over()) {
      const next = clock.next()
      if (next === undefined || next > end) return
      clock.advance(Math.max(0, next - clock.now()))
    }
  }
  const world: World = {
    clock,
    sandbox,
    network,
    store,
    requests,
    handled: new Map(),
    sends: 0,
    tried,
    note,
    call: async (work) => {
      let isOver = false
      calls += 1
      activity.begin()
      const result = work(antom).finally(() => {
        isOver = true
        calls -= 1
        activity.end()
      })
      // It is returned below; meanwhile nobody looks at it.
      result.catch(() => {})
      await passUntil(() => isOver)
      if (!isOver) throw new Error('The call waits for nothing.')
      return result
    },
    send: async (payload) => {
      const { path, ...init }: SignedNotification = await signNotification(payload, {
        privateKey: antomKeys.privateKey,
        clientId: sandbox.credentials.clientId,
        path: '/notify',
        requestTime: new Date(clock.now()).toISOString(),
      })
      return (await receive(new Request(`http://127.0.0.1:9${path}`, init))).status
    },
    pass: async (milliseconds) => {
      const end = clock.now() + milliseconds
      await passUntil(() => false, end)
      clock.advance(end - clock.now())
      await activity.over()
    },
    at: (moment, work) => {
      const wait = new AbortController()
      void clock.sleep(moment - clock.now(), wait.signal).then(() => wait.signal.aborted || work())
      return () => wait.abort()
    },
    setClock: (milliseconds) => {
      if (calls > 0)
        note(milliseconds < 0 ? 'clock set back during a call' : 'clock set forward during a call')
      machine.setClock(milliseconds)
    },
    close: async () => {
      machine.restore()
      await sandbox.close()
    },
  }
  return world
}
