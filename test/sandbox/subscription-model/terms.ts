import type { ChangeSubscriptionRequest } from '../../../generated/types.ts'
import { type Incomplete, requestOf } from '../../support/requests.ts'
import { day, type Stretch, textAt } from './calendar.ts'
import { type ModelSubscription, ruleOf } from './model.ts'
import { money } from './world.ts'

/** The ways in which a subscription is changed. */
export const changeKinds = ['text', 'end', 'price', 'period', 'later start', 'price alone'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const defaultEnd = Date.parse('2099-12-31T23:59:59+08:00')

export function changeRequest(
  { subscriptionId, offset }: ModelSubscription,
  kind: ChangeKind,
  id: string,
  now: number,
): ChangeSubscriptionRequest {
  const request = (more: Incomplete<ChangeSubscriptionRequest> = {}) =>
    requestOf('changeSubscription', {
      subscriptionChangeRequestId: id,
      subscriptionId,
      subscriptionDescription: `Coffee ${id}`,
      ...more,
    })
  const rule = { periodRule: { periodType: 'WEEK', periodCount: 2 } } as const
  const end = { subscriptionEndTime: textAt(now + 70 * day, offset) }
  const price = { paymentAmount: money(`${6000 + Number(id.slice(1))}`) }
  const difference = { paymentAmountDifference: money('700') }
  switch (kind) {
    case 'text':
      return request()
    case 'end':
      return request(end)
    case 'price':
      return request({ ...price, ...difference })
    case 'period':
      return request({ ...rule, ...end })
    case 'later start':
      return request({
        ...rule,
        ...price,
        ...difference,
        subscriptionStartTime: textAt(now + 3 * day, offset),
      })
    case 'price alone':
      return request(price)
  }
}

export function refusalOfChange(
  { state }: ModelSubscription,
  { paymentAmount, paymentAmountDifference }: ChangeSubscriptionRequest,
): string | undefined {
  if (state !== 'ACTIVE') return 'PROCESS_FAIL'
  return paymentAmount !== undefined && paymentAmountDifference === undefined ? 'PARAM_ILLEGAL' : undefined
}

const timeIn = (text: string | undefined) => (text === undefined ? undefined : Date.parse(text))

/** What goes on instead: new periods where a price, a length or a start is asked for, and else those that were. */
export function successorOf(
  former: ModelSubscription,
  request: ChangeSubscriptionRequest,
  subscriptionId: string,
  at: number,
): ModelSubscription {
  const { subscriptionStartTime, subscriptionEndTime, periodRule, paymentAmount } = request
  const base: ModelSubscription = {
    ...former,
    subscriptionId,
    relatedId: former.subscriptionId,
    end: timeIn(subscriptionEndTime) ?? defaultEnd,
    activeFrom: at,
    lastTry: undefined,
    charges: [],
  }
  const difference = request.paymentAmountDifference?.value
  if (periodRule === undefined && difference === undefined) return base
  const start = timeIn(subscriptionStartTime) ?? at
  const { periodType = '', periodCount = 0 } = periodRule ?? ruleOf(former)
  const stretch: Stretch = { from: 1, at: start, periodType, periodCount: Number(periodCount) }
  const value = paymentAmount?.value ?? former.prices.at(-1)?.value ?? ''
  return {
    ...base,
    start,
    stretches: [stretch],
    prices:
      difference === undefined
        ? [{ from: 1, value }]
        : [
            { from: 1, value: difference },
            { from: 2, value },
          ],
    trials: [],
    nextPhase: 1,
  }
}
