import { AsyncLocalStorage } from 'node:async_hooks'
import { notificationValidators } from '../../../generated/notification-validators.ts'
import { testNotifications } from '../../../generated/test-notifications.ts'
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
import { Random } from '../../support/random.ts'
import { mutate, mutateBytes, mutateJson } from './mutate.ts'

/** What a run came to. */
export interface FuzzResult {
  /** How many messages had which outcome: the status, or `forgery`, `lost`, `exception`, `unexpected`. */
  readonly outcomes: ReadonlyMap<string, number>
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
const signedAnew = 50

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
  const originals = await Promise.all(Object.values(testNotifications).map(sign))
  const genuine = new Set(originals.map(identity))
  const faults: string[] = []
  const outcomes = new Map<string, number>()
  const note = (outcome: string, message: ReceivedNotification, isFault = false) => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    if (isFault && faults.length < 10) faults.push(`${outcome}: ${describe(message)}`)
  }
  // How many handlers a message was given to: of the call that is under way, as several with the same body can be.
  const calls = new AsyncLocalStorage<{ handled: number }>()
  const reached = ({ body }: NotificationContext) => {
    const call = calls.getStore()
    if (!call || body.length === 0) throw new Error('a handler was called out of its turn')
    call.handled++
  }
  const handlers = Object.entries(notificationValidators).map(async ([type, load]) => {
    // Each guards its own type; here only the verdict counts.
    const validate: (data: unknown) => boolean = await load()
    const handler = (message: VerifiedNotification, context: NotificationContext) => {
      reached(context)
      if (!isKnownNotification(message) || context.eventName !== type)
        throw new Error('a handler was given what cannot be told apart from others of its kind')
      if (!validate(message) && context.deviations.length === 0)
        throw new Error('a handler was not told what differs from the contract')
    }
    return [type, handler] as const
  })
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: { 1: publicKey },
    on: Object.fromEntries(await Promise.all(handlers)),
    onUnknown: (_, context) => reached(context),
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
    const change = random.below(2) === 0 ? mutateBytes : mutateJson
    const message = anew ? await sign(change(original.body, random)) : mutate(original, random)
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
  return { outcomes, faults }
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
