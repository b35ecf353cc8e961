import { deduplicationFields } from '../../generated/notification-metadata.ts'
import { checkFunction, checkNames, checkNumber, longestTimer, optionError } from '../core/check-options.ts'
import { kindOf } from '../core/kind-of.ts'
import type { Inbox } from '../inbox/inbox.ts'
import { createMemoryInbox } from '../inbox/memory.ts'
import type { NotificationReceiverOptions } from './types.ts'

/** The options of a receiver, checked and complete. */
export interface ReceiverSettings
  extends Pick<
    NotificationReceiverOptions,
    'clientId' | 'on' | 'onUnknown' | 'onInvalid' | 'onRefused' | 'onEvent' | 'onDeviation' | 'publicPath'
  > {
  readonly strict: boolean
  /** Undefined when freshness is not asked for. */
  readonly tolerance: number | undefined
  readonly lease: number
  readonly maxBodySize: number
  readonly bodyTimeout: number
  readonly inbox: Inbox | false
  /** The option `clock`, whose failures it names: throws a {@link ConfigurationError}. */
  readonly now: () => number
}

/** Every option there is. The compiler sees to it that none is forgotten. */
const optionNames: Readonly<Record<keyof NotificationReceiverOptions, true>> = {
  clientId: true,
  antomPublicKey: true,
  on: true,
  onUnknown: true,
  onInvalid: true,
  strict: true,
  onDeviation: true,
  onRefused: true,
  onEvent: true,
  inbox: true,
  lease: true,
  tolerance: true,
  publicPath: true,
  maxBodySize: true,
  bodyTimeout: true,
  ownKey: true,
  clock: true,
}

/** Options of the client alone. Without effect here, so that one object of credentials can be spread into both. */
const credentialNames = ['privateKey', 'baseUrl']

const largestBody = 10 * 1024 * 1024

/** The contract's `maxLength` of a client id. */
const longestClientId = 128

/**
 * Checks the options of a receiver, all but its keys: programs in JavaScript pass what they like, and an option that
 * cannot work must not wait for the first notification to fail.
 *
 * @param options - what the program passed
 * @returns the same, with the defaults
 * @throws {ConfigurationError} that names the first option that cannot be used
 */
export function resolveReceiverOptions(options: NotificationReceiverOptions): ReceiverSettings {
  checkNames(options, [...Object.keys(optionNames), ...credentialNames], 'createNotificationReceiver')
  // Of any type, whatever the interface says.
  const given: Partial<Record<keyof NotificationReceiverOptions, unknown>> = options
  checkClientId(given.clientId)
  checkHandlers(given.on)
  if (given.onUnknown === undefined) throw optionError('onUnknown', 'must be a function, and is required')
  for (const name of ['onUnknown', 'onInvalid', 'onRefused', 'onEvent', 'onDeviation', 'clock'] as const) {
    checkFunction(name, given[name])
  }
  checkPublicPath(given.publicPath)
  checkKind('strict', given.strict, 'boolean')
  checkKind('ownKey', given.ownKey, 'string')
  const wholeNumber = (name: keyof NotificationReceiverOptions, most: number) =>
    given[name] === undefined ? undefined : checkNumber(name, given[name], 1, most)
  const now = checkedClock(options.clock ?? Date.now)
  return {
    ...options,
    strict: options.strict ?? false,
    tolerance: wholeNumber('tolerance', longestTimer),
    lease: wholeNumber('lease', longestTimer) ?? 60_000,
    bodyTimeout: wholeNumber('bodyTimeout', longestTimer) ?? 10_000,
    maxBodySize: wholeNumber('maxBodySize', largestBody) ?? 131_072,
    // Leases go by a clock that nobody can set, unless a test gives one.
    inbox:
      options.inbox === undefined
        ? createMemoryInbox(options.clock && { clock: now })
        : checkedInbox(options.inbox),
    now,
  }
}

function checkClientId(clientId: unknown): void {
  const isGood = typeof clientId === 'string' && /^[!-~]+$/.test(clientId)
  if (isGood && clientId.length <= longestClientId) return
  const problem =
    typeof clientId === 'string'
      ? `${clientId.length} characters, not 1 to ${longestClientId} visible ones of ASCII`
      : `${kindOf(clientId)}. Is the environment variable set that it comes from?`
  throw optionError('clientId', `must be the id that Antom gave you, but is ${problem}`)
}

function checkHandlers(on: unknown): void {
  const types = Object.keys(deduplicationFields)
  if (typeof on !== 'object' || on === null || Array.isArray(on)) {
    throw optionError('on', `must be an object with handlers for ${types.join(', ')}; {} for none`)
  }
  for (const [type, handler] of Object.entries(on)) {
    if (!types.includes(type)) throw optionError(`on.${type}`, `must be for one of ${types.join(', ')}`)
    if (typeof handler !== 'function') throw optionError(`on.${type}`, 'must be a function')
  }
}

function checkPublicPath(path: unknown): void {
  if (path === undefined || typeof path === 'function') return
  if (typeof path === 'string' && /^(\/|https?:\/\/)/i.test(path)) return
  throw optionError('publicPath', 'must be a path that begins with a slash, or a function that gives one')
}

function checkKind(name: string, value: unknown, kind: 'boolean' | 'string'): void {
  if (value === undefined || typeof value === kind) return
  throw optionError(name, `must be ${kind === 'boolean' ? 'true or false' : 'text'}; it is ${kindOf(value)}`)
}

function checkedInbox(inbox: Inbox | false): Inbox | false {
  if (inbox === false) return false
  const methods: Partial<Record<keyof Inbox, unknown>> = Object(inbox)
  const missing = (['claim', 'complete', 'release'] as const).find(
    (name) => typeof methods[name] !== 'function',
  )
  if (missing === undefined) return inbox
  throw optionError(
    'inbox',
    `must be false or have the functions claim, complete and release; ${missing} is none`,
  )
}

function checkedClock(clock: () => unknown): () => number {
  return () => {
    let time: unknown
    try {
      time = clock()
    } catch (cause) {
      throw optionError('clock', 'failed (see cause)', cause)
    }
    if (typeof time === 'number' && Number.isFinite(time)) return time
    const got = typeof time === 'number' ? String(time) : kindOf(time)
    throw optionError('clock', `must give milliseconds since 1970; it gave ${got}`)
  }
}
