import { eventNames } from '../../generated/event-names.ts'
import {
  checkFunction,
  checkNames,
  checkNumber,
  checkSwitch,
  checkVisibleText,
  longestTimer,
  milliseconds,
  optionError,
} from '../core/check-options.ts'
import { environment } from '../core/environment.ts'
import { kindOf } from '../core/kind-of.ts'
import type { NotificationReceiverOptions } from './types.ts'

/** The options of a receiver, with what says whose it is. */
export interface IdentifiedOptions extends NotificationReceiverOptions {
  readonly clientId: string
  readonly antomPublicKey: NonNullable<NotificationReceiverOptions['antomPublicKey']>
}

/** The options of a receiver, checked and complete. */
export interface ReceiverSettings extends IdentifiedOptions {
  readonly lease: number
  readonly maxBodySize: number
  readonly bodyTimeout: number
  /** The option `clock`, whose failures it names: throws a {@link ConfigurationError}. */
  readonly now: () => number
}

/** Throws a {@link ConfigurationError} for what an option cannot be. */
type OptionCheck = (name: string, value: unknown) => void

// Here and below, what stands for an option that is left out is something that passes.
const period: OptionCheck = (name, value = 1) => checkNumber(name, value, 1, longestTimer, milliseconds)

/** What each option must be; the compiler sees to it that none is forgotten. Looked at in this order. */
const checks: Readonly<Record<keyof NotificationReceiverOptions, OptionCheck>> = {
  clientId: (name, value) => {
    if (!value) throw optionError(name, 'is missing (is ANTOM_CLIENT_ID set?)')
    // The contract's maxLength of a client id.
    checkVisibleText(name, value, 128)
  },
  // The key ring checks it.
  antomPublicKey: () => {},
  on: checkHandlers,
  // Required: what is left out is no function either.
  onUnknown: (name, value = null) => checkFunction(name, value),
  onInvalid: checkFunction,
  strict: checkSwitch,
  onDeviation: checkFunction,
  onRefused: checkFunction,
  onEvent: checkFunction,
  inbox: checkInbox,
  lease: period,
  tolerance: period,
  publicPath: (name, path = '/') => {
    const isPath = typeof path === 'string' && /^(\/|https?:\/\/)/i.test(path)
    if (typeof path === 'function' || isPath) return
    throw optionError(name, 'must be a path that begins with /, or a function')
  },
  maxBodySize: (name, value = 1) => checkNumber(name, value, 1, 10 * 1024 * 1024),
  bodyTimeout: period,
  ownKey: (name, value = name) => {
    if (typeof value !== 'string' || !value) throw optionError(name, 'must be text')
  },
  clock: checkFunction,
}

/** Options of the client alone. Without effect here, so that one object of credentials can be spread into both. */
const credentialNames = ['privateKey', 'baseUrl']

/**
 * Checks the options of a receiver, all but its keys: programs in JavaScript pass what they like, and an option that
 * cannot work must not wait for the first notification to fail.
 *
 * @param options - what the program passed
 * @returns the same, with the defaults
 * @throws {ConfigurationError} that names the first option that cannot be used
 */
export function resolveReceiverOptions(options: NotificationReceiverOptions): ReceiverSettings {
  checkNames(options, [...Object.keys(checks), ...credentialNames], 'createNotificationReceiver')
  const settings = {
    ...options,
    // Either may be missing, against the type: the checks below and the key ring's name it.
    clientId: (options.clientId ?? environment('ANTOM_CLIENT_ID')) as string,
    antomPublicKey: (options.antomPublicKey ?? environment('ANTOM_PUBLIC_KEY')) as string,
  }
  // Of any type, whatever the interface says.
  const given: Partial<Record<string, unknown>> = settings
  for (const [name, check] of Object.entries(checks)) check(name, given[name])
  return {
    ...settings,
    lease: options.lease ?? 60_000,
    bodyTimeout: options.bodyTimeout ?? 10_000,
    maxBodySize: options.maxBodySize ?? 131_072,
    now: checkedClock(options.clock ?? Date.now),
  }
}

function checkHandlers(name: string, on: unknown): void {
  const known = eventNames.join(', ')
  if (typeof on !== 'object' || on === null || Array.isArray(on)) {
    throw optionError(name, `must be an object of handlers for ${known}`)
  }
  for (const [event, handler] of Object.entries(on)) {
    if (!eventNames.includes(event)) throw optionError(`${name}.${event}`, `must be for one of ${known}`)
    checkFunction(`${name}.${event}`, handler ?? null)
  }
}

function checkInbox(name: string, inbox: unknown = false): void {
  if (inbox === false) return
  const methods: Readonly<Record<string, unknown>> = Object(inbox)
  const missing = ['claim', 'complete', 'release'].find((method) => typeof methods[method] !== 'function')
  if (missing !== undefined)
    throw optionError(name, `must be false or an inbox, and has no function ${missing}`)
}

function checkedClock(clock: () => unknown): () => number {
  return () => {
    let time: unknown
    try {
      time = clock()
    } catch (cause) {
      throw optionError('clock', 'failed (see cause)', cause)
    }
    // Only a number is finite here, which the compiler does not follow.
    if (Number.isFinite(time)) return time as number
    const got = typeof time === 'number' ? time : kindOf(time)
    throw optionError('clock', `must give milliseconds since 1970; it gave ${got}`)
  }
}
