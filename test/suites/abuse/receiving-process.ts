import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type * as notifications from '../../../src/notifications/index.ts'
import type { Measured, Order, Setup } from './protocol.ts'

/*
 * The process under attack: a receiver behind node:http as the guide sets it up, with shorter times. It is apart from
 * the senders, so that its memory is its own.
 */

const handled: Record<string, number> = {}
const refused: Record<string, number> = {}
let diagnoses = 0
let peakRss = 0
let peakHeap = 0
let longestPause = 0
let server: ReturnType<typeof createServer> | undefined
let renew = () => {}

function sample(): void {
  const { rss, heapUsed } = process.memoryUsage()
  peakRss = Math.max(peakRss, rss)
  peakHeap = Math.max(peakHeap, heapUsed)
}

/** How often the program asks for a turn, in milliseconds. */
const turnTime = 5

/**
 * Measures how long other work of this process waits. A pause is what both clocks show: the wall's alone also runs while
 * the machine has given the processor to another process, such as the attacker; the processor's alone also runs in other
 * threads.
 */
function watchPauses(): void {
  let [wall, cpu] = [performance.now(), process.cpuUsage()]
  setInterval(() => {
    const now = performance.now()
    const { user, system } = process.cpuUsage(cpu)
    longestPause = Math.max(longestPause, Math.min(now - wall - turnTime, (user + system) / 1000))
    ;[wall, cpu] = [now, process.cpuUsage()]
  }, turnTime).unref()
}

async function start({ module, clientId, publicKey, patience }: Setup): Promise<void> {
  const { createMemoryInbox, createNotificationReceiver }: typeof notifications = await import(module)
  const options: notifications.NotificationReceiverOptions = {
    inbox: createMemoryInbox(),
    clientId,
    antomPublicKey: publicKey,
    bodyTimeout: patience,
    on: {
      CAPTURE_RESULT: ({ captureId }) => {
        handled[captureId] = (handled[captureId] ?? 0) + 1
      },
    },
    onUnknown: () => {
      handled['of an unexpected type'] = (handled['of an unexpected type'] ?? 0) + 1
    },
    onRefused: ({ reason, diagnosis }) => {
      refused[reason] = (refused[reason] ?? 0) + 1
      if (diagnosis) diagnoses++
    },
  }
  let receiver = createNotificationReceiver(options)
  renew = () => {
    receiver = createNotificationReceiver({ ...options })
  }
  const listener = createServer(
    {
      headersTimeout: patience,
      requestTimeout: 2 * patience,
      keepAliveTimeout: patience,
      connectionsCheckingInterval: patience / 4,
    },
    (request, response) => receiver.node(request, response),
  )
  listener.listen(0, '127.0.0.1', () => {
    // It listens to a port, not to a path.
    process.send?.({ port: (listener.address() as AddressInfo).port })
  })
  server = listener
  setInterval(sample, 20).unref()
  watchPauses()
}

async function measure(): Promise<Measured> {
  const connections = await new Promise<number>((resolve) =>
    server?.getConnections((_, count) => resolve(count)),
  )
  sample()
  const rss = process.memoryUsage.rss()
  const measured = { handled, refused, diagnoses, connections, rss, peakRss, peakHeap, longestPause }
  peakRss = 0
  peakHeap = 0
  longestPause = 0
  return measured
}

process.on('message', async (order: Order) => {
  if ('setup' in order) await start(order.setup)
  else if ('renew' in order) {
    renew()
    process.send?.({ renewed: true })
  } else if ('measure' in order) process.send?.({ measured: await measure() })
  else process.exit(0)
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0))
