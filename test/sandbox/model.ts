import { expect } from 'vitest'
import type { PayRequest } from '../../generated/types.ts'
import type { World } from './world.ts'

const kinds = ['manual', 'automatic', 'debit'] as const
export type Kind = (typeof kinds)[number]

/** Something whose end is known, but not the exact moment: the client may have needed several attempts. */
export interface Undecided {
  readonly earliest: number
  readonly latest: number
}

export interface ModelCapture {
  readonly id: string
  readonly value: bigint
  readonly attempted: {
    readonly captureRequestId: string
    readonly paymentId: string
    readonly value: string
  }
  state: 'S' | 'F' | (Undecided & { readonly ends: 'S' | 'F' })
}

export interface ModelPayment {
  readonly id: string
  readonly paymentId: string
  readonly kind: Kind
  readonly value: bigint
  readonly request: PayRequest
  state: 'waiting' | 'paid' | 'failed' | 'cancelled' | (Undecided & { readonly ends: 'paid' | 'failed' })
  readonly expires: Undecided
  wasPaid: boolean
  readonly captures: ModelCapture[]
}

export interface Model {
  readonly payments: ModelPayment[]
  /** What the shop was told besides what the gateway's payments and captures come to: by name, the amount. */
  readonly told: Map<string, string>
  count: number
}

export const processing = 5000
export const expiry = 14 * 60_000

/** Whether something of a payment that was paid is captured: a card cannot be cancelled then. */
export function isCaptured({ kind, captures }: ModelPayment): boolean {
  return kind === 'automatic' || captures.some(({ state }) => state === 'S')
}

/** Lets moments pass that are too close to tell, and then says what has been decided by now. */
export async function decide(payment: ModelPayment, world: World): Promise<void> {
  const open = [payment.state, ...payment.captures.map(({ state }) => state)].filter(
    (state): state is Undecided & { ends: never } => typeof state === 'object',
  )
  const moments: Undecided[] = payment.state === 'waiting' ? [...open, payment.expires] : open
  for (const { earliest, latest } of moments) {
    const now = world.clock.now()
    if (now >= earliest && now <= latest) await world.pass(latest - now + 1)
  }
  // Waiting for one may have brought another about.
  const now = world.clock.now()
  if (payment.state === 'waiting' && now > payment.expires.latest) payment.state = 'failed'
  if (typeof payment.state === 'object' && now > payment.state.latest) payment.state = payment.state.ends
  if (payment.state === 'paid') payment.wasPaid = true
  for (const capture of payment.captures) {
    if (typeof capture.state === 'object' && now > capture.state.latest) capture.state = capture.state.ends
  }
}

export const reserved = ({ captures }: ModelPayment) =>
  captures.filter(({ state }) => state !== 'F').reduce((sum, { value }) => sum + value, 0n)

/** What never holds, whenever it is looked at. */
export function checkNever(world: World): void {
  for (const { amount, captures } of world.sandbox.payments(1000)) {
    const captured = captures
      .filter(({ status }) => status !== 'F')
      .reduce((sum, capture) => sum + BigInt(capture.amount.value), 0n)
    expect(captured <= BigInt(amount.value)).toBe(true)
  }
  expect(world.store.problems()).toEqual([])
  for (const [name, { times, key }] of world.handled) {
    const most = 1 + world.store.lostRecords(key)
    expect([name, times]).toEqual([name, Math.min(times, most)])
  }
}

export function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('The list is empty.')
  return item
}

/** When all time has passed, everything is final, was told, and is the same on both sides. */
export async function checkEnd(model: Model, world: World): Promise<void> {
  for (const payment of model.payments) await decide(payment, world)
  await world.pass(9 * 86_400_000)
  for (const payment of model.payments) await decide(payment, world)
  checkNever(world)
  const told = new Map(model.told)
  for (const payment of model.payments) {
    const actual = world.sandbox.payment(payment.id)
    if (actual === undefined) throw new Error(`The gateway does not know ${payment.id}.`)
    const isReleased =
      payment.kind === 'manual' &&
      payment.state === 'paid' &&
      payment.captures.every(({ state }) => state === 'F')
    const want =
      isReleased || payment.state === 'cancelled'
        ? 'CANCELLED'
        : payment.state === 'paid'
          ? 'SUCCESS'
          : 'FAIL'
    expect([payment.id, actual.status]).toEqual([payment.id, want])

    const inquiry = await world.call((antom) =>
      antom.waitForPayment({ paymentRequestId: payment.id }, { deadline: 0 }),
    )
    expect([payment.id, inquiry.status]).toEqual([payment.id, want === 'SUCCESS' ? 'succeeded' : 'failed'])

    if (payment.wasPaid) told.set(`payment ${payment.id} S`, String(payment.value))
    if (payment.state === 'failed') told.set(`payment ${payment.id} F`, String(payment.value))
    if (payment.kind === 'manual') {
      expect(actual.captures.map(({ captureRequestId, status }) => [captureRequestId, status])).toEqual(
        payment.captures.map(({ id, state }) => [id, state]),
      )
    }
    for (const { captureRequestId, status, amount } of actual.captures) {
      told.set(`capture ${captureRequestId} ${status}`, amount.value)
    }
  }
  // What was handled, and that no more, was looked at by checkNever.
  const handled = [...world.handled].filter(([name]) => !name.startsWith('pending '))
  expect(new Map(handled.map(([name, { amount }]) => [name, amount]))).toEqual(told)
  for (const { notifyType, state } of world.sandbox.deliveries(10_000)) {
    expect([notifyType, state]).toEqual([notifyType, 'acknowledged'])
  }
}
