import { timing } from '../../../generated/sandbox.ts'
import { type CompletedMessage, completeMessage } from '../complete-message.ts'
import type { SandboxContract, Validate } from '../contract.ts'
import type { SandboxNotification } from '../family.ts'
import { fieldOf, type JsonObject, textIn, textOf } from '../json.ts'
import type { Scheduler, Work } from '../scheduler.ts'
import type { Delivery, DeliveryAttempt, DeliveryRecord } from '../state/delivery-state.ts'
import type { SandboxState } from '../state/sandbox-state.ts'
import { type DeliveryTargets, deliveryObstacle } from './delivery-target.ts'
import { type SendOptions, sendNotification } from './send-notification.ts'

/** What the deliveries work with. */
export interface DeliveriesOptions extends SendOptions {
  /** Aborted once nothing is sent any more: what goes on ends, and is not recorded. */
  readonly signal: AbortSignal
  readonly scheduler: Scheduler
  readonly state: SandboxState
  /** Adds to the body of an event what the contract promises and it lacks. */
  readonly complete: CompleteNotification
  /** How many times faster than in reality periods pass. */
  readonly speed: number
  /** Hosts besides this machine's own that may be sent to. */
  readonly targets: DeliveryTargets
  /** Called after each send. */
  readonly onAttempt: (delivery: Delivery, attempt: DeliveryAttempt) => void
}

/** Seconds before each send, from the spec: the first is sent at once. */
const retryDelays: readonly number[] = timing.notificationRetries

/** Seconds by which the first notification of a record is late when its scenario changes their order. */
const reorderDelay = 30

/** Seconds from an acknowledgement to the copy that a scenario asks for. */
const duplicateDelay = 1

/** Adds to the body of an event what the contract promises and it lacks. */
export type CompleteNotification = (event: string, body: JsonObject) => CompletedMessage<JsonObject>

/** Makes what completes notifications. It loads every validator first, so that a body is whole from the start. */
export async function createCompleteNotification({
  notificationValidators,
  eventExamples,
}: Pick<SandboxContract, 'notificationValidators' | 'eventExamples'>): Promise<CompleteNotification> {
  const loaded = await Promise.all(
    Object.entries(notificationValidators).map(
      async ([event, load]): Promise<[string, Validate]> => [event, await load()],
    ),
  )
  const validators = new Map(loaded)
  return (event, body) => completeMessage(validators.get(event), body, eventExamples[event] ?? [])
}

/** Makes what sends notifications until they are acknowledged. */
export function createDeliveries(options: DeliveriesOptions) {
  const { scheduler, state, complete, speed, targets, onAttempt, signal } = options
  let count = 0
  let lastSigned: Promise<unknown> = Promise.resolve()
  /** Signs one after the other: signatures made in parallel end in any order, and the first due must be sent first. */
  const sign: SendOptions['sign'] = (path, body) => {
    const headers = lastSigned.then(() => options.sign(path, body))
    lastSigned = headers.catch(() => {})
    return headers
  }
  const sendOptions = { ...options, sign }

  const period = (seconds: number) => (seconds * 1000) / speed
  /**
   * Sends a notification at a time, and again until it is acknowledged. The waits begin when a reply has come, by the time of
   * the send: moves of the clock do not make them longer.
   *
   * @param openCopy - makes the copy that is sent once it is acknowledged, where it is to come twice
   */
  const enqueue = (
    record: DeliveryRecord,
    at: number,
    openCopy: (() => DeliveryRecord) | undefined,
    sends = 0,
  ): void => {
    const { delivery } = record
    const nextDelay = retryDelays[sends + 1]
    delivery.nextAt = at
    const send: Work = async (time) => {
      const attempt = { at, ...(await sendNotification(delivery, sendOptions)) }
      if (signal.aborted) return
      delivery.attempts.push(attempt)
      delivery.nextAt = undefined
      // It may have been acknowledged in the meantime, when it was sent again by hand.
      if (attempt.problem === undefined) delivery.state = 'acknowledged'
      else if (nextDelay === undefined && delivery.state === 'waiting') delivery.state = 'given-up'
      onAttempt(delivery, attempt)
      if (delivery.state === 'acknowledged') {
        if (openCopy !== undefined) enqueue(openCopy(), time() + period(duplicateDelay), undefined)
      } else if (nextDelay !== undefined && state.deliveries.get(delivery.id) === record) {
        enqueue(record, time() + period(nextDelay), openCopy, sends + 1)
      }
    }
    record.cancelTimer = scheduler.at(at, send)
  }
  const open = ({ event, body: given }: SandboxNotification, url: string): DeliveryRecord => {
    const { message: body, exampleFields } = complete(event, given)
    const result = fieldOf(body, 'result')
    const captureId = textOf(body, 'captureId')
    const refundId = textOf(body, 'refundId')
    count += 1
    const record: DeliveryRecord = {
      delivery: {
        id: String(count),
        notifyType: event,
        paymentId: textIn(body, 'paymentId'),
        ...(captureId !== undefined && { captureId }),
        ...(refundId !== undefined && { refundId }),
        resultStatus: textIn(result, 'resultStatus'),
        resultCode: textIn(result, 'resultCode'),
        url,
        body: JSON.stringify(body),
        ...(exampleFields.length > 0 && { exampleFields }),
        state: 'waiting',
        nextAt: undefined,
        attempts: [],
      },
      cancelTimer: () => {},
    }
    state.deliveries.set(record.delivery.id, record)
    return record
  }

  /** Records that a notification may not be sent, where that is so. */
  const blocked = ({ delivery }: DeliveryRecord): DeliveryAttempt | undefined => {
    const obstacle = deliveryObstacle(delivery.url, targets)
    if (obstacle === undefined) return undefined
    const attempt = { at: scheduler.now(), problem: obstacle }
    delivery.attempts.push(attempt)
    return attempt
  }

  return {
    /** Sends a notification, and sends it again until it is acknowledged or was sent as often as documented. */
    notify: (notification: SandboxNotification): void => {
      const { url, scenario, isFirst } = notification
      if (url === undefined || signal.aborted) return
      const record = open(notification, url)
      const { delivery } = record
      const attempt = blocked(record)
      if (attempt !== undefined) {
        delivery.state = 'blocked'
        onAttempt(delivery, attempt)
        return
      }
      const openCopy = scenario.duplicate === true ? () => open(notification, url) : undefined
      const late = (scenario.late ?? 0) + (scenario.reorder === true && isFirst ? reorderDelay : 0)
      const delay = (retryDelays[0] ?? 0) + timing.firstNotification + late
      enqueue(record, scheduler.now() + period(delay), openCopy)
    },
    /** Sends a notification once more, at once; what is planned for it stays planned unless it is acknowledged now. */
    resend: async (id: string): Promise<DeliveryAttempt | undefined> => {
      const record = state.deliveries.get(id)
      if (record === undefined) return undefined
      const { delivery } = record
      const obstacle = blocked(record)
      const now = scheduler.now()
      const attempt = obstacle ?? { at: now, ...(await sendNotification(delivery, sendOptions)) }
      if (signal.aborted) return attempt
      if (obstacle === undefined) delivery.attempts.push(attempt)
      if (attempt.problem === undefined) {
        delivery.state = 'acknowledged'
        delivery.nextAt = undefined
        record.cancelTimer()
      }
      onAttempt(delivery, attempt)
      return attempt
    },
  }
}
