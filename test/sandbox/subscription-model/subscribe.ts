import { expect } from 'vitest'
import { requestOf } from '../../support/requests.ts'
import { callThrough } from '../attempts.ts'
import type { World } from '../world.ts'
import { plusPeriods, type Rule, startOf, textAt } from './calendar.ts'
import type { Model, Trial } from './model.ts'
import type { Command } from './payer-commands.ts'
import { checkState, money } from './world.ts'

/** The subscription that is asked for. Times are in milliseconds, from the request on. */
export interface Plan {
  readonly rule: Rule
  readonly startsIn: number
  /** The zone of the merchant, in minutes. */
  readonly offset: number
  readonly trials: readonly Trial[]
  readonly endsIn: number | undefined
  readonly expiresIn: number
  /** What happens to the call, and to the notifications. */
  readonly words: string
}

export const price = '5000'

/** A merchant asks for a subscription. */
export class Subscribe implements Command {
  readonly plan: Plan
  constructor(plan: Plan) {
    this.plan = plan
  }
  toString = () => `subscribe ${JSON.stringify(this.plan)}`
  check = () => true
  run = async (model: Model, world: World) => {
    model.count += 1
    const { rule, startsIn, offset, trials, endsIn, expiresIn, words } = this.plan
    const requestId = `${words === '' ? '' : `sim.${words}-`}s${model.count}`
    const now = Math.floor(world.clock.now() / 1000) * 1000
    const start = now + startsIn
    const end = endsIn === undefined ? undefined : Math.max(start, now) + endsIn
    const request = requestOf('createSubscription', {
      subscriptionRequestId: requestId,
      subscriptionDescription: 'Coffee',
      subscriptionRedirectUrl: 'https://shop.example/back',
      subscriptionStartTime: textAt(start, offset),
      ...(end !== undefined && { subscriptionEndTime: textAt(end, offset) }),
      subscriptionExpiryTime: textAt(now + expiresIn, offset),
      periodRule: { periodType: rule.periodType, periodCount: rule.periodCount },
      paymentMethod: { paymentMethodType: 'GCASH' },
      subscriptionNotificationUrl: 'http://127.0.0.1:9/notify',
      paymentNotificationUrl: 'http://127.0.0.1:9/notify',
      orderInfo: { orderAmount: money(price) },
      paymentAmount: money(price),
      settlementStrategy: { settlementCurrency: 'USD' },
      env: { terminalType: 'WEB' },
      ...(trials.length > 0 && {
        trials: trials.map(({ first, last, value }) => ({
          trialStartPeriod: first,
          trialEndPeriod: last,
          trialAmount: money(value),
        })),
      }),
    })
    const create = { operation: 'createSubscription', path: 'create' }
    const { outcome, attempts } = await callThrough(world, create, [], (antom) =>
      antom.createSubscription(request),
    )
    // A start that is more than a period ago when the request arrives.
    const isTooLate = plusPeriods(start, offset, rule, 1) < (attempts[0]?.at ?? 0)
    const want = isTooLate ? ['failed', 'PARAM_ILLEGAL'] : ['succeeded', 'SUCCESS']
    expect([this.toString(), outcome?.status, outcome?.code]).toEqual([this.toString(), ...want])
    const created = world.sandbox.subscriptions.find(requestId)
    expect(created === undefined).toBe(isTooLate)
    if (created === undefined) return
    model.subscriptions.push({
      requestId,
      subscriptionId: created.subscriptionId,
      relatedId: undefined,
      state: 'WAITING',
      offset,
      stretches: [{ from: 1, at: start, ...rule }],
      start,
      end,
      prices: [{ from: 1, value: price }],
      trials,
      authorizeBy: now + expiresIn,
      activeFrom: now,
      nextPhase: 1,
      lastTry: undefined,
      failing: 0,
      serviceEnd: undefined,
      charges: [],
    })
    // The same again, with another price: refused, and nothing happens.
    const again = { ...request, paymentAmount: money('1') }
    const refused = await world.call((antom) => antom.createSubscription(again))
    expect(refused.code).toBe('REPEAT_REQ_INCONSISTENT')
    checkState(model, world)
    const periods = model.subscriptions.at(-1)
    if (periods !== undefined && startOf(periods, 2) - start > 0) world.note(`every ${rule.periodType}`)
  }
}
