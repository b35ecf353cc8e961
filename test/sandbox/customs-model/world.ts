import { expect } from 'vitest'
import { checkHandledOnce } from '../handled-once.ts'
import type { World } from '../world.ts'
import { type Model, orderOf } from './model.ts'

/** A time as the gateway writes it. */
export const timeOf = (time: number) => `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`

/** What a notification that was sent is called: only those of payments are. */
export function nameOf(body: Readonly<Record<string, unknown>>): string {
  const { resultStatus } = body.result as { resultStatus: string }
  return `payment ${String(body.paymentRequestId)} ${resultStatus}`
}

/** The gateway's declarations are as the model has them now, and never more than was paid. */
export function checkState(model: Model, world: World): void {
  const now = world.clock.now()
  const actual = world.sandbox.declarations.newest(1000)
  expect(
    actual.map(
      ({ declarationRequestId, paymentId, customsCode, customsOrderId, amount, status, resultCode }) => ({
        id: declarationRequestId,
        paymentId,
        order: [customsOrderId, customsCode],
        amount,
        isAnswered: status === 'CUSTOMS_PROCESSING_COMPLETED',
        code: resultCode,
      }),
    ),
  ).toEqual(
    model.declarations
      .map(({ id, request, answer }) => ({
        id,
        paymentId: request.paymentId,
        order: orderOf(model, request),
        amount: request.declarationAmount,
        isAnswered: answer.at <= now,
        code: answer.at <= now ? answer.code : undefined,
      }))
      .reverse(),
  )
  for (const { paymentId, currency, value } of model.payments) {
    const declared = actual.filter((one) => one.paymentId === paymentId)
    const sum = declared.reduce((total, { amount }) => total + BigInt(amount.value), 0n)
    if (currency === 'CNY') expect(sum <= value).toBe(true)
    const orders = declared.map(({ customsOrderId, customsCode }) => `${customsOrderId} at ${customsCode}`)
    expect(orders).toHaveLength(new Set(orders).size)
  }
  checkHandledOnce(world)
}
