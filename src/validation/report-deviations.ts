import type { NotificationMessages } from '../../generated/operations.ts'
import { emitEvent, hasSubscribers } from '../core/events.ts'
import { visibleText } from '../core/visible-text.ts'
import type { Deviation } from './deviation.ts'

/** A deviation, and in which message it was found. Values of the message are left out: it can be logged. */
export interface DeviationEvent extends Deviation {
  /** The operation whose answer it is, such as `capture`; undefined for a notification. */
  readonly operation: string | undefined
  /** The name of the notification's event, such as `CAPTURE_RESULT`; undefined for an answer, and for an unknown event. */
  readonly eventName: keyof NotificationMessages | undefined
  /** The `notifyType` of the notification, as Antom wrote it; undefined for an answer, and where there is none. */
  readonly notifyType: string | undefined
}

/** Where deviations were found. */
export interface DeviationSource {
  readonly operation?: string | undefined
  readonly eventName?: keyof NotificationMessages | undefined
  readonly notifyType?: string | undefined
}

/** A received message, in which fields and values are looked for that the contract does not know. */
export interface ReceivedMessage {
  /** The name of its type in the contract, such as `CaptureNotification`. */
  readonly schema: string
  readonly value: unknown
}

/**
 * Tells hooks, subscribers of the channel `antom-contract:deviation`, or else the console. Never rejects.
 *
 * @param source - where the deviations were found
 * @param deviations - what is known of them
 * @param message - the message, where its type is known. Looked through only when somebody listens
 */
export type DeviationReporter = (
  source: DeviationSource,
  deviations: readonly Deviation[],
  message?: ReceivedMessage,
) => Promise<void>

/**
 * Tells whether somebody listens to deviations.
 *
 * @param hook - the option `onDeviation`
 */
export function hasDeviationListener(hook: unknown): boolean {
  return hook !== undefined || hasSubscribers(channel)
}

const channel = 'antom-contract:deviation'

/** How many kinds of deviations a reporter remembers as warned of; beyond it, it is silent. */
const maxWarnings = 100

/**
 * Makes what reports the deviations of one client or receiver.
 *
 * @param hook - the option `onDeviation`. Without it, each kind is warned of once on the console; a contradiction is
 *   an error there, every time
 */
export function createDeviationReporter(
  hook: ((event: DeviationEvent) => unknown) | undefined,
): DeviationReporter {
  const warned = new Set<string>()
  const warn = ({ kind, schema, pointer, reason, keyword }: Deviation) => {
    const text = `antom-contract: ${schema}${visibleText(pointer, 200)} ${reason}`
    if (kind === 'contradiction') return console.error(text)
    const place = `${schema} ${pointer.replace(/\d+/g, '0')} ${keyword}`
    if (kind === 'unknown' || warned.has(place) || warned.size >= maxWarnings) return
    warned.add(place)
    console.warn(
      `${text}. The message was used all the same. This is told once; onDeviation is told each time.`,
    )
  }
  return async ({ operation, eventName, notifyType }, deviations, message) => {
    if (!hasDeviationListener(hook)) return deviations.forEach(warn)
    const unknown = message ? await findUnknown(message) : []
    for (const deviation of [...deviations, ...unknown]) {
      emitEvent(hook, channel, (): DeviationEvent => ({ ...deviation, operation, eventName, notifyType }))
    }
  }
}

async function findUnknown({ schema, value }: ReceivedMessage): Promise<readonly Deviation[]> {
  try {
    const { findUnknownMembers } = await import('./unknown-members.ts')
    return await findUnknownMembers(schema, value)
  } catch {
    // What is only told at the lowest level must not decide about a payment.
    return []
  }
}
