import { expect } from 'vitest'
import type { SubscriptionNotification } from '../../../generated/types.ts'
import { checkHandledOnce } from '../handled-once.ts'
import { createWorld, type World } from '../world.ts'
import { advance, type Model } from './model.ts'

export const currency = 'PHP'
export const money = (value: string) => ({ currency, value })

const textOf = (value: unknown, absent = '') => (typeof value === 'string' ? value : absent)

/** What a notification that was sent is called in the model. */
export function nameOf(body: Readonly<Record<string, unknown>>): string {
  const id = textOf(body.subscriptionId)
  const type = textOf(body.subscriptionNotificationType)
  if (type !== '') {
    return `${type} ${id} ${textOf(body.subscriptionStatus)} ${textOf(body.subscriptionEndTime, 'no end')}`
  }
  const { resultStatus } = body.result as { resultStatus: string }
  const { value } = body.paymentAmount as { value: string }
  return `charge ${id} ${textOf(body.phaseNo)} ${resultStatus} ${value}`
}

/** A world whose shop handles the notifications of subscriptions. */
export function createSubscriptionWorld(begin: string): Promise<World> {
  return createWorld({
    begin,
    on: (handle) => {
      const onChange = (body: SubscriptionNotification, { key }: { readonly key: string }) =>
        handle(nameOf({ ...body }), '', key)
      return {
        SUBSCRIPTION_CREATE: onChange,
        SUBSCRIPTION_CHANGE: onChange,
        SUBSCRIPTION_UPDATE: onChange,
        SUBSCRIPTION_CANCEL: onChange,
        SUBSCRIPTION_TERMINATE: onChange,
        SUBSCRIPTION_PAYMENT_RESULT: (body, { key }) => handle(nameOf({ ...body }), '', key),
      }
    },
  })
}

/** The gateway's subscriptions are as the model has them now. */
export function checkState(model: Model, world: World): void {
  advance(model, world.clock.now())
  for (const one of model.subscriptions) {
    const actual = world.sandbox.subscriptions.find(one.subscriptionId)
    expect(
      actual && {
        id: actual.subscriptionId,
        status: actual.status,
        nextPhase: actual.nextPhase,
        isCharging: actual.isCharging,
        charges: actual.charges.map(({ phase, status, amount }) => [phase, status, amount.value]),
      },
    ).toEqual({
      id: one.subscriptionId,
      status: one.state,
      nextPhase: one.nextPhase,
      isCharging: one.lastTry !== undefined,
      charges: one.charges.map(({ phase, status, value }) => [phase, status, value]),
    })
  }
  checkHandledOnce(world)
}
