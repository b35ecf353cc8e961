import { AsyncLocalStorage } from 'node:async_hooks'
import { notificationValidators } from '../../../generated/notification-validators.ts'
import { bodyBytes } from '../../../src/core/body-bytes.ts'
import {
  createNotificationReceiver,
  isKnownNotification,
  type NotificationContext,
  type ReceivedNotification,
  type VerifiedNotification,
} from '../../../src/notifications/index.ts'
import { type SignedNotification, signNotification } from '../../../src/testing/index.ts'
import { pem } from '../../signing/vectors.ts'
import { model } from '../../support/contract.ts'
import { Random } from '../../support/random.ts'
import { eventRules } from './event-rules.ts'
import { lookAlike } from './look-alike.ts'
import { mutate, mutateBytes, mutateJson } from './mutate.ts'

/** What a run came to. */
export interface FuzzResult {
  /** How many messages had which outcome: the status, or `forgery`, `lost`, `exception`, `unexpected`. */
  readonly outcomes: ReadonlyMap<string, number>
  /** From how many examples of the contract it started. */
  readonly examples: number
  /** How often the handler of each event of the contract was called, and that of unknown ones. */
  readonly handled: ReadonlyMap<string, number>
  /** What must not be, up to ten. */
  readonly faults: readonly string[]
}

export interface FuzzOptions {
  readonly count: number
  readonly seed: number
  readonly progress?: (done: number) => void
}

const clientId = 'SANDBOX_5X00000000000000'

/** One in so many bodies is changed before it is signed: authentic, and perhaps nonsense. Signing is slow. */
const signedAnew = 20

/** What the handler of unknown notifications is called in the counts. */
export const unknown = '(unknown)'

const rules = eventRules(model.notifications)

/** Every example of a notification that the contract has, of every event. */
export const notificationExamples: readonly object[] = model.notifications
  .flatMap(({ request, examples }) => examples.filter(({ schema }) => schema === request))
  .map(({ value }) => Object(value))

/** What makes an authentic JSON object one that two programs could read differently, or one that is made to break one. */
const ambiguous = ['duplicate-key', 'forbidden-key', 'too-deep']

/** How many are under way at once. */
const concurrency = 64

/**
 * Sends mutations of valid notifications to a receiver. A fault is an exception, a status that no reason has, a message
 * that is accepted though no such bytes were ever signed, and an authentic one that no handler was given.
 */
export async function fuzz({ count, seed, progress }: FuzzOptions): Promise<FuzzResult> {
  const random = new Random(seed)
  // Always the same key and time, so that a seed makes the same signatures and with them the same mutations.
  const [privateKey, publicKey] = [pem('private-pkcs8.pem'), pem('public-spki.pem')]
  const sign = (payload: object | Uint8Array) =>
    signNotification(payload, {
      privateKey,
      clientId,
      path: '/antom/notify?a=1',
      requestTime: '2026-03-12T10:00:00Z',
    })
  const originals = await Promise.all(notificationExamples.map(sign))
  const validators = await loadValidators()
  const genuine = new Set(originals.map(identity))
  const faults: string[] = []
  const outcomes = new Map<string, number>()
  const note = (outcome: string, message: ReceivedNotification, isFault = false) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (isFault && faults.length < 10) faults.push(`${outcome}: ${describe(message)}`)
  }
  // How many handlers a message was given to: of the call that is under way, as several with the same body can be.
  const calls = new AsyncLocalStorage<{ handled: number }>()
  const handled = new Map([...validators.keys(), unknown].map((event) => [event, 0]))
  const reached = (event: string, { body }: NotificationContext) => {
    const call = calls.getStore()
    if (!call || body.length === 0) throw new Error('a handler was called out of its turn')
    call.handled++
    handled.set(event, (handled.get(event) ?? 0) + 1)
  }
  const handlers = [...validators].map(([event, validate]) => {
    const handler = (message: VerifiedNotification, context: NotificationContext) => {
      reached(event, context)
      if (rules.eventOf(message) !== event) throw new Error('a handler was given what is of another event')
      if (!isKnownNotification(message) || context.eventName !== event)
        throw new Error('a handler was given what cannot be told apart from others of its kind')
      if (!validate(message) && context.deviations.length === 0)
        throw new Error('a handler was not told what differs from the contract')
    }
    return [event, handler] as const
  })
  const onUnknown = (message: VerifiedNotification, context: NotificationContext) => {
    reached(unknown, context)
    // Of the body: handlers are not given a `notifyType` that is no text, and what has one is of no event.
    const event = rules.eventOf(JSON.parse(new TextDecoder().decode(context.body)))
    // An id that is empty text tells nothing apart, though the contract lets it be.
    const hasEmptyText = JSON.stringify(message).includes('""')
    if (event !== undefined && validators.get(event)?.(message) && !hasEmptyText)
      throw new Error('the handler of an event was not given what is as the contract says')
  }
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: { 1: publicKey },
    on: Object.fromEntries(handlers),
    onUnknown,
    onRefused: () => {},
    onDeviation: () => {},
    inbox: false,
    // Stands still: after ten diagnoses there are no more, which would be most of the time.
    clock: () => 0,
  })

  /** Why a message is refused, as the program that received it is told. */
  const errorMessage = (message: ReceivedNotification) =>
    receiver.verify(message).then(
      () => undefined,
      (error: { readonly reason?: unknown }) => error.reason,
    )

  const one = async () => {
    const original = originals[random.below(originals.length)] ?? originals[0]
    if (!original) throw new Error('the contract has no examples of notifications')
    const anew = random.below(signedAnew) === 0
    const other = originals[random.below(originals.length)] ?? original
    const message = anew ? await sign(changed(original.body, other.body, random)) : mutate(original, random)
    try {
      const call = { handled: 0 }
      const { status } = await calls.run(call, () => receiver.handle(message))
      const times = call.handled
      const known = anew || genuine.has(identity(message))
      const reason = anew && times === 0 ? await errorMessage(message) : undefined
      if (status === 200 && !known) note('forgery', message, true)
      else if (anew && isObject(message.body) && times === 0 && !ambiguous.includes(`${reason}`))
        note('lost', message, true)
      else
        note(
          String(status),
          message,
          // What is authentic and a JSON object is never refused.
          !(anew ? [200, 400, 413] : [200, 401, 405, 413, 415]).includes(status),
        )
      await receiver.verify(message).then(
        () => known || note('forgery by verify', message, true),
        (error: unknown) =>
          (error instanceof Error && 'reason' in error) ||
          (error instanceof Error && 'pointer' in error) ||
          note('unexpected', message, true),
      )
    } catch {
      note('exception', message, true)
    }
  }

  let started = 0
  const worker = async () => {
    while (started < count) {
      started++
      if (started % 10_000 === 0) progress?.(started)
      await one()
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return { outcomes, faults, handled, examples: originals.length }
}

type Verdict = (data: unknown) => boolean

/** The validator of each event. Each guards its own type; here only the verdict counts. */
async function loadValidators(): Promise<ReadonlyMap<string, Verdict>> {
  const loaded = Object.entries(notificationValidators).map(
    async ([event, load]): Promise<[string, Verdict]> => [event, await load()],
  )
  return new Map(await Promise.all(loaded))
}

/** A body changed in one place, or mixed with that of another notification. */
function changed(body: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const kind = random.below(3)
  if (kind === 0) return mutateBytes(body, random)
  return kind === 1 ? mutateJson(body, random) : lookAlike(body, other, rules.decidingFields, random)
}

function textOf(body: ReceivedNotification['body']): string {
  return Buffer.from(bytesOf(body)).toString('latin1')
}

/** Whether a body is a JSON object, by the judgement of the runtime alone. */
function isObject(body: ReceivedNotification['body']): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(body))
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** All that a signature covers, and the method. */
function identity({ method, path, headers, body }: ReceivedNotification | SignedNotification): string {
  const fields = Object.entries(headers)
    .filter(([name]) => /^(client-id|request-time)$/i.test(name))
    .map(([name, value]) => `${name.toLowerCase()}:${value}`)
    .sort()
  return JSON.stringify([method, path, fields, textOf(body)])
}

function describe({ body, ...rest }: ReceivedNotification): string {
  return JSON.stringify({ ...rest, body: Buffer.from(textOf(body), 'latin1').toString('base64') })
}

function bytesOf(body: ReceivedNotification['body']): Uint8Array {
  const bytes = bodyBytes(body)
  if (!bytes) throw new Error('a mutation is no body')
  return bytes
}
