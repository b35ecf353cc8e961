import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Meter } from '@opentelemetry/api'
import type { DeviationEvent, FailureEvent, ResponseEvent, RetryEvent } from 'antom-contract'
import type { NotificationEvent } from 'antom-contract/notifications'

/**
 * Counts and times what every client and every receiver of this process does. They publish it on channels of
 * `node:diagnostics_channel`, so that neither has to be given anything.
 *
 * @param meter - of OpenTelemetry: `metrics.getMeter('payments')`
 * @returns what ends it
 */
export function observeAntom(meter: Meter): () => void {
  const attempts = meter.createHistogram('antom.client.attempt.duration', { unit: 'ms' })
  const retries = meter.createCounter('antom.client.retries')
  const received = meter.createCounter('antom.notifications.received')
  const ended = meter.createHistogram('antom.notifications.duration', { unit: 'ms' })

  const deviations = meter.createCounter('antom.deviations')

  // What is attached has few values: ids of payments belong into logs.
  const listeners: Readonly<Record<string, (message: unknown) => void>> = {
    'antom-contract:response': (message) => {
      const { operation, duration, status, resultStatus, resultCode } = message as ResponseEvent
      attempts.record(duration, { operation, status, resultStatus, resultCode })
    },
    'antom-contract:failure': (message) => {
      const { operation, duration, status, reason } = message as FailureEvent
      attempts.record(duration, { operation, status, reason })
    },
    'antom-contract:retry': (message) => {
      const { operation, reason } = message as RetryEvent
      retries.add(1, { operation, reason })
    },
    'antom-contract:notification': (message) => {
      const { event, duration, eventName, reason } = message as NotificationEvent
      if (event === 'received') received.add(1)
      else ended.record(duration, { event, eventName, reason })
    },
    'antom-contract:deviation': (message) => {
      const { kind, schema, keyword } = message as DeviationEvent
      // Without the pointer: in a field that nobody knew it is the sender's word. It belongs into a log of deviations.
      deviations.add(1, { kind, schema, keyword })
    },
  }
  for (const [channel, listener] of Object.entries(listeners)) subscribe(channel, listener)
  return () => {
    for (const [channel, listener] of Object.entries(listeners)) unsubscribe(channel, listener)
  }
}
