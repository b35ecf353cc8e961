import { Agent, request } from 'node:http'
import { acknowledgementBody } from '../../../generated/acknowledgement.ts'
import { timing } from '../../../generated/timing.ts'
import { createTestNotification, signNotification } from '../../../src/testing/index.ts'
import { Random } from '../../support/random.ts'
import { sharedNow } from './ledger.ts'

/** How many sends a notification gets at most, and how they are spaced, in seconds. */
const schedule: readonly number[] = timing.notificationRetries

/**
 * How often a notification is sent again that nobody has acknowledged after the last send of the schedule, which is over
 * in seconds and not in a day: a machine with too much to do may have been too slow for all of it.
 */
const moreSends = 40

/** How long a receiver may take, in milliseconds. */
const replyTimeout = 10_000

/** Connections to one receiver. */
const maxSockets = 64

/** What is sent, and how. */
export interface SenderSettings {
  readonly notifications: number
  readonly seed: number
  /** How much faster than documented the sends follow one another. */
  readonly speed: number
  /** How many new notifications come in a second. */
  readonly rate: number
  /** Resolves when a notification may be sent for the first time. */
  readonly mayBegin: (index: number) => Promise<void>
  /** Resolves when the store is well and no receiver dies any more. The last send of a notification waits for it. */
  readonly calm: () => Promise<void>
  readonly privateKey: string
  readonly clientId: string
  readonly receivers: number
  readonly portOf: (slot: number) => number
  readonly progress: (sent: number) => void
}

/** What one notification met. */
export interface SentNotification {
  readonly key: string
  readonly amount: number
  /** Whether its sends went on after an acknowledgement, as if each got lost on the way. */
  readonly persistent: boolean
  sends: number
  acknowledgedAt: number | undefined
}

/** What became of sends. */
export type SendOutcome = 'acknowledged' | 'busy' | 'failed' | 'unreached' | 'cut off' | 'unexpected'

/** All that was sent. */
export interface Sendings {
  readonly notifications: readonly SentNotification[]
  readonly outcomes: Readonly<Record<SendOutcome, number>>
  /** How many sends had a twin at the same time. */
  readonly doubled: number
}

/** Sends notifications on the documented schedule, to receivers by chance, until each is acknowledged or given up. */
export async function sendAll(settings: SenderSettings): Promise<Sendings> {
  const { seed, speed, rate, receivers, clientId, privateKey } = settings
  const agent = new Agent({ keepAlive: true, maxSockets })
  const outcomes: Record<SendOutcome, number> = {
    acknowledged: 0,
    busy: 0,
    failed: 0,
    unreached: 0,
    'cut off': 0,
    unexpected: 0,
  }
  let doubled = 0
  let sent = 0

  const run = async (index: number): Promise<SentNotification> => {
    // Of its own, so that what is chosen does not depend on who is faster.
    const random = new Random(seed + index * 7919)
    const captureId = `capture-${seed}-${index}`
    const amount = 1 + random.below(1_000_000)
    const notification: SentNotification = {
      // The client id, the kind, and what tells captures apart: the id and the status of the result.
      key: JSON.stringify([clientId, 'CAPTURE_RESULT', [captureId, 'S']]),
      amount,
      persistent: random.below(2) === 0,
      sends: 0,
      acknowledgedAt: undefined,
    }
    const message = await signNotification(
      createTestNotification('CAPTURE_RESULT', {
        captureId,
        captureAmount: { currency: 'HKD', value: `${amount}` },
      }),
      { privateKey, clientId, path: '/antom/notify' },
    )
    const { headers, body } = message
    const send = async () => {
      const port = settings.portOf(random.below(receivers))
      const outcome = await post(agent, port, headers, body)
      outcomes[outcome] += 1
      if (outcome === 'acknowledged') notification.acknowledgedAt ??= sharedNow()
      sent += 1
      settings.progress(sent)
    }
    for (const [index, seconds] of schedule.entries()) {
      if (seconds > 0) await pause((seconds / speed) * 1000)
      // The schedule is over a hundred times faster than leases and what befalls a store: it must not be over first.
      if (index === schedule.length - 1) await settings.calm()
      notification.sends += 1
      const twin = random.below(10) === 0
      if (twin) doubled += 1
      await Promise.all(twin ? [send(), send()] : [send()])
      if (notification.acknowledgedAt !== undefined && !notification.persistent) break
    }
    for (let more = 0; more < moreSends && notification.acknowledgedAt === undefined; more += 1) {
      await pause(500)
      notification.sends += 1
      await send()
    }
    return notification
  }
  try {
    const all: Promise<SentNotification>[] = []
    for (let index = 0; index < settings.notifications; index += 1) {
      await settings.mayBegin(index)
      await pause(1000 / rate)
      all.push(run(index))
    }
    return { notifications: await Promise.all(all), outcomes, doubled }
  } finally {
    agent.destroy()
  }
}

function post(
  agent: Agent,
  port: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/antom/notify',
        method: 'POST',
        headers,
        timeout: replyTimeout,
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve(outcomeOf(response.statusCode, text)))
        response.on('error', () => resolve('cut off'))
      },
    )
    outgoing.on('timeout', () => outgoing.destroy())
    outgoing.on('error', (error) => {
      resolve('code' in error && error.code === 'ECONNREFUSED' ? 'unreached' : 'cut off')
    })
    outgoing.end(body)
  })
}

function outcomeOf(status: number | undefined, text: string): SendOutcome {
  if (status === 200 && text === acknowledgementBody) return 'acknowledged'
  if (status === 503) return 'busy'
  return status === 500 ? 'failed' : 'unexpected'
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
