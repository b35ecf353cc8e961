import { timing } from '../../../generated/sandbox.ts'
import type { Scheduler } from '../scheduler.ts'
import { createRecentMap } from '../state/recent-map.ts'
import type { Delivery, DeliveryAttempt } from './delivery.ts'
import { type DeliveryTargets, deliveryObstacle } from './delivery-target.ts'
import { type SendOptions, sendNotification } from './send-notification.ts'

/** Sends notifications until they are acknowledged. */
export interface Deliveries {
  /**
   * @param message - the notification
   * @param to - where it goes, when it is sent first (seconds after the usual), and whether it is sent once more
   */
  readonly deliver: (
    message: NotificationMessage,
    to: { url: string; late?: number; duplicate?: boolean },
  ) => void
  /** The latest ones, newest first. */
  readonly newest: (count: number) => Delivery[]
}

/** What every notification has. */
export interface NotificationMessage {
  readonly notifyType: string
  readonly paymentId: string
  readonly captureId?: string
  readonly result: { readonly resultStatus: string; readonly resultCode: string }
}

/** What the sending stands on. */
export interface DeliveriesOptions extends SendOptions {
  readonly scheduler: Scheduler
  readonly speed: number
  /** Hosts besides this machine's own that may be sent to. */
  readonly targets: DeliveryTargets
  /** How many are remembered; what is forgotten is not sent any more. */
  readonly keep: number
  /** Told of each send that ended. */
  readonly onAttempt: (delivery: Delivery, attempt: DeliveryAttempt) => void
}

/** Waits that the spec calls seconds. */
const schedule: readonly number[] = timing.notificationRetries

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
type OpenDelivery = Mutable<Omit<Delivery, 'attempts'>> & { readonly attempts: DeliveryAttempt[] }

/** A delivery and what ends the wait for its next send. */
interface Entry {
  readonly delivery: OpenDelivery
  endWait: () => void
}

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { clock, scheduler, speed, targets, keep, onAttempt } = options
  const log = createRecentMap<Entry>(keep, { onForget: ({ endWait }) => endWait() })
  let count = 0
  let lastSigned: Promise<unknown> = Promise.resolve()
  /** Signs one after the other: signatures made at once end in any order, and what is due first should leave first. */
  const sign: SendOptions['sign'] = (path, body) => {
    const headers = lastSigned.then(() => options.sign(path, body))
    lastSigned = headers.catch(() => {})
    return headers
  }
  const sendOptions = { ...options, sign }

  const enqueue = (entry: Entry, seconds: number, afterwards: () => void) => {
    const { delivery } = entry
    const wait = (seconds * 1000) / speed
    delivery.nextAt = clock.now() + wait
    entry.endWait = scheduler.after(wait, async () => {
      const attempt = await sendNotification(delivery, sendOptions)
      delivery.attempts.push(attempt)
      delivery.nextAt = undefined
      const following = schedule[delivery.attempts.length]
      if (attempt.problem === undefined) delivery.state = 'acknowledged'
      else if (following === undefined) delivery.state = 'given-up'
      onAttempt(delivery, attempt)
      if (delivery.state === 'acknowledged') afterwards()
      else if (following !== undefined && log.get(delivery.id) === entry)
        enqueue(entry, following, afterwards)
    })
  }
  const open = (message: NotificationMessage, url: string): Entry => {
    const delivery: OpenDelivery = {
      id: String(++count),
      notifyType: message.notifyType,
      paymentId: message.paymentId,
      ...(message.captureId !== undefined && { captureId: message.captureId }),
      resultStatus: message.result.resultStatus,
      resultCode: message.result.resultCode,
      url,
      body: JSON.stringify(message),
      state: 'waiting',
      nextAt: undefined,
      attempts: [],
    }
    const entry: Entry = { delivery, endWait: () => {} }
    log.set(delivery.id, entry)
    return entry
  }

  return {
    deliver: (message, { url, late = 0, duplicate = false }) => {
      const entry = open(message, url)
      const { delivery } = entry
      const obstacle = deliveryObstacle(url, targets)
      if (obstacle !== undefined) {
        delivery.state = 'blocked'
        const attempt = { at: clock.now(), problem: obstacle }
        delivery.attempts.push(attempt)
        onAttempt(delivery, attempt)
        return
      }
      const again = () => {
        if (duplicate) enqueue(open(message, url), 1, () => {})
      }
      const [first = 0] = schedule
      enqueue(entry, first + timing.firstNotification + late, again)
    },
    newest: (wanted) => log.newest(wanted).map(({ delivery }) => delivery),
  }
}
