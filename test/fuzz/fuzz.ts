import { notificationValidators } from '../../generated/notification-validators.ts'
import { testNotifications } from '../../generated/test-notifications.ts'
import { bodyBytes } from '../../src/core/body-bytes.ts'
import {
  createNotificationReceiver,
  isKnownNotification,
  type ReceivedNotification,
  type VerifiedNotification,
} from '../../src/notifications/index.ts'
import { type SignedNotification, signNotification } from '../../src/testing/index.ts'
import { pem } from '../signing/vectors.ts'
import { mutate, mutateBytes } from './mutate.ts'
import { Random } from './random.ts'

/** What a run came to. */
export interface FuzzResult {
  /** How many messages had which outcome: the status, or `forgery`, `exception`, `unexpected`. */
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

/** How many are under way at once. */
const concurrency = 64

/**
 * Sends mutations of valid notifications to a receiver. A fault is an exception, a status that no reason has, and above
 * all a message that is accepted though no such bytes were ever signed.
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
  const handlers = Object.keys(notificationValidators).map((type) => {
    const handler = (message: VerifiedNotification) => {
      if (!isKnownNotification(message) || message.notifyType !== type)
        throw new Error('a handler was given what cannot be told apart from others of its kind')
    }
    return [type, handler] as const
  })
  const receiver = createNotificationReceiver({
    clientId,
    antomPublicKey: { 1: publicKey },
    on: Object.fromEntries(handlers),
    onUnknown: () => {},
    onRefused: () => {},
    onDeviation: () => {},
    inbox: false,
    // Stands still: after ten diagnoses there are no more, which would be most of the time.
    clock: () => 0,
  })

  const one = async () => {
    const original = originals[random.below(originals.length)] ?? originals[0]
    if (!original) throw new Error('the contract has no examples of notifications')
    const anew = random.below(signedAnew) === 0
    const message = anew ? await sign(mutateBytes(original.body, random)) : mutate(original, random)
    try {
      const { status } = await receiver.handle(message)
      const known = anew || genuine.has(identity(message))
      if (status === 200 && !known) note('forgery', message, true)
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

/** All that a signature covers, and the method. */
function identity({ method, path, headers, body }: ReceivedNotification | SignedNotification): string {
  const fields = Object.entries(headers)
    .filter(([name]) => /^(client-id|request-time)$/i.test(name))
    .map(([name, value]) => `${name.toLowerCase()}:${value}`)
    .sort()
  return JSON.stringify([method, path, fields, Buffer.from(bytesOf(body)).toString('latin1')])
}

function describe({ body, ...rest }: ReceivedNotification): string {
  return JSON.stringify({ ...rest, body: Buffer.from(bytesOf(body)).toString('base64') })
}

function bytesOf(body: ReceivedNotification['body']): Uint8Array {
  const bytes = bodyBytes(body)
  if (!bytes) throw new Error('a mutation is no body')
  return bytes
}
