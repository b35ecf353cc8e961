import { expect } from 'vitest'
import type { PayRequest, RefundRequest } from '../../generated/types.ts'
import { remainingAmount } from '../../src/amounts/index.ts'
import { checkHandledOnce } from './handled-once.ts'
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

export interface ModelRefund {
  readonly id: string
  readonly value: bigint
  /** The capture that it gives back, where a merchant has to name one. */
  readonly captureRequestId: string | undefined
  readonly request: RefundRequest
  state: 'S' | 'F' | (Undecided & { readonly ends: 'S' | 'F' })
  /** Whether a notification says how it ended. */
  readonly isTold: boolean
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
  readonly refunds: ModelRefund[]
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
  const steps = [...payment.captures, ...payment.refunds]
  const open = [payment.state, ...steps.map(({ state }) => state)].filter(
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
  for (const step of steps) {
    if (typeof step.state === 'object' && now > step.state.latest) step.state = step.state.ends
  }
}

/** The sum of what was captured or refunded, or still may be. */
export const sumOf = (steps: readonly Pick<ModelCapture | ModelRefund, 'state' | 'value'>[]) =>
  steps.filter(({ state }) => state !== 'F').reduce((sum, { value }) => sum + value, 0n)

export const reserved = ({ captures }: ModelPayment) => sumOf(captures)

/** What can be refunded of a payment when it is looked at, if nothing of it is open. */
export function refundable({ kind, state, value, captures, refunds }: ModelPayment): bigint {
  if (state !== 'paid') return 0n
  const most = kind === 'manual' ? sumOf(captures) : value
  return most - sumOf(refunds)
}

/** What never holds, whenever it is looked at. */
export function checkNever(world: World): void {
  for (const { amount, captures, refunds } of world.sandbox.payments(1000)) {
    const sum = (steps: typeof captures | typeof refunds, isCounted: (status: string) => boolean) =>
      steps
        .filter(({ status }) => isCounted(status))
        .reduce((total, step) => total + BigInt(step.amount.value), 0n)
    const paid = BigInt(amount.value)
    expect(sum(captures, (status) => status !== 'F') <= paid).toBe(true)
    // A payment that is not authorized first has no captures, but perhaps some that were refused.
    const captured = captures.some(({ status }) => status === 'S')
      ? sum(captures, (status) => status === 'S')
      : paid
    const refunded = sum(refunds, (status) => status !== 'F')
    expect(refunded <= captured).toBe(true)
    for (const { captureId, captureRequestId, amount } of captures) {
      const ofCapture = refunds.filter((refund) => refund.captureId === captureId)
      const most = BigInt(amount.value)
      expect([captureRequestId, sum(ofCapture, (status) => status !== 'F') <= most]).toEqual([
        captureRequestId,
        true,
      ])
    }
  }
  checkHandledOnce(world)
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
    await checkRefunds(payment, world)
    for (const { id, state, value, isTold } of payment.refunds) {
      if (isTold && typeof state === 'string') told.set(`refund ${id} ${state}`, String(value))
    }
  }
  // What was handled, and that no more, was looked at by checkNever.
  const handled = [...world.handled].filter(([name]) => !name.startsWith('pending '))
  expect(new Map(handled.map(([name, { amount }]) => [name, amount]))).toEqual(told)
  for (const { notifyType, state } of world.sandbox.deliveries(10_000)) {
    expect([notifyType, state]).toEqual([notifyType, 'acknowledged'])
  }
}

/** Every refund is final, and the same for the shop that asks as for the gateway, as is what is left. */
async function checkRefunds(payment: ModelPayment, world: World): Promise<void> {
  const actual = world.sandbox.payment(payment.id)?.refunds ?? []
  expect(actual.map(({ refundRequestId, status }) => [refundRequestId, status])).toEqual(
    payment.refunds.map(({ id, state }) => [id, state]),
  )
  for (const { id, state } of payment.refunds) {
    const { status } = await world.call((antom) =>
      antom.waitForRefund({ refundRequestId: id }, { deadline: 0 }),
    )
    expect([id, status]).toEqual([id, state === 'S' ? 'succeeded' : 'failed'])
  }
  const inquiry = await world.call((antom) => antom.inquiryPayment({ paymentId: payment.paymentId }))
  if (inquiry.status !== 'succeeded') throw new Error(`The gateway does not tell about ${payment.id}.`)
  const left = remainingAmount(inquiry.data, 'refund').value
  expect([payment.id, left]).toEqual([payment.id, String(refundable(payment))])
  if (payment.kind !== 'manual' || inquiry.data.paymentStatus !== 'SUCCESS') return
  const uncaptured = remainingAmount(inquiry.data, 'capture').value
  expect([payment.id, uncaptured]).toEqual([payment.id, String(payment.value - reserved(payment))])
}
