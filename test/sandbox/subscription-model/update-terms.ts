import type { UpdateSubscriptionRequest } from '../../../generated/types.ts'
import { type Incomplete, requestOf } from '../../support/requests.ts'
import { day, hour, phaseAt, plusPeriods, startOf, textAt } from './calendar.ts'
import { type Model, type ModelSubscription, ruleOf, tell } from './model.ts'
import { money } from './world.ts'

/** The ways in which a subscription is updated. */
export const updateKinds = [
  'text',
  'later end',
  'sooner end',
  'past end',
  'days',
  'months',
  'price',
  'price alone',
  'difference',
  'next in a day',
  'next too soon',
  'next at once after a period',
  'next after more than a period',
] as const
export type UpdateKind = (typeof updateKinds)[number]

export function updateRequest(
  one: ModelSubscription,
  kind: UpdateKind,
  id: string,
  now: number,
): UpdateSubscriptionRequest {
  const { subscriptionId, offset } = one
  const request = (more: Incomplete<UpdateSubscriptionRequest>) =>
    requestOf('updateSubscription', { subscriptionUpdateRequestId: id, subscriptionId, ...more })
  const price = money(`${6000 + Number(id.slice(1))}`)
  const next = (time: number) => request({ nextSubscriptionDate: textAt(time, offset) })
  const period = plusPeriods(now, offset, ruleOf(one), 1)
  switch (kind) {
    case 'text':
      return request({ subscriptionDescription: `Coffee ${id}` })
    case 'later end':
      return request({ subscriptionEndTime: textAt(now + 300 * day, offset) })
    case 'sooner end':
      return request({ subscriptionEndTime: textAt(now + 10 * day, offset) })
    case 'past end':
      return request({ subscriptionEndTime: textAt(now - hour, offset) })
    case 'days':
      return request({ periodRule: { periodType: 'DAY', periodCount: 10 } })
    case 'months':
      return request({ periodRule: { periodType: 'MONTH', periodCount: 2 } })
    case 'price':
      return request({ paymentAmount: price, orderInfo: { orderAmount: price } })
    case 'price alone':
      return request({ paymentAmount: price })
    case 'difference':
      return request({
        paymentAmount: price,
        orderInfo: { orderAmount: price },
        prorationSettings: { prorationMode: 'IMMEDIATE_PAY_CUSTOM_AMOUNT', customAmount: money('300') },
      })
    case 'next in a day':
      return next(now + day + 1000)
    case 'next too soon':
      return next(now + day - 1000)
    case 'next at once after a period':
      return next(period)
    case 'next after more than a period':
      return next(period + 1000)
  }
}

/** The first period that an update concerns: one that is not charged and has not begun. */
function firstPhase(one: ModelSubscription, at: number): number {
  return Math.max(one.nextPhase, at < one.start ? 1 : phaseAt(one, at) + 1)
}

export function refusalOfUpdate(
  one: ModelSubscription,
  request: UpdateSubscriptionRequest,
  at: number,
): string | undefined {
  if (one.state !== 'ACTIVE') return 'PROCESS_FAIL'
  if (one.lastTry !== undefined) return 'UPDATE_FORBIDDEN_DURING_PAYMENT'
  const { paymentAmount, orderInfo, subscriptionEndTime, nextSubscriptionDate } = request
  if (paymentAmount !== undefined && orderInfo === undefined) return 'PARAM_ILLEGAL'
  if (subscriptionEndTime !== undefined && Date.parse(subscriptionEndTime) <= at) return 'PARAM_ILLEGAL'
  if (nextSubscriptionDate === undefined) return undefined
  const next = Date.parse(nextSubscriptionDate)
  if (next - at < day || next > plusPeriods(at, one.offset, ruleOf(one), 1)) return 'PROCESS_FAIL'
  const phase = firstPhase(one, at)
  return phase > 1 && next <= startOf(one, phase - 1) ? 'PROCESS_FAIL' : undefined
}

export function applyUpdate(
  model: Model,
  one: ModelSubscription,
  request: UpdateSubscriptionRequest,
  at: number,
): void {
  const from = firstPhase(one, at)
  const { periodRule, nextSubscriptionDate, paymentAmount, subscriptionEndTime } = request
  if (periodRule !== undefined || nextSubscriptionDate !== undefined) {
    const { periodType, periodCount } = periodRule ?? ruleOf(one)
    const begins = nextSubscriptionDate === undefined ? startOf(one, from) : Date.parse(nextSubscriptionDate)
    const stretch = { from, at: begins, periodType, periodCount: Number(periodCount) }
    one.stretches = [...one.stretches.filter((stretch) => stretch.from < from), stretch]
    if (from === 1) one.start = begins
  }
  if (paymentAmount !== undefined) {
    one.prices = [...one.prices.filter((price) => price.from < from), { from, value: paymentAmount.value }]
  }
  if (subscriptionEndTime !== undefined) one.end = Date.parse(subscriptionEndTime)
  const difference = request.prorationSettings?.customAmount?.value
  if (difference !== undefined) {
    const charge = { phase: phaseAt(one, at), status: 'SUCCESS', value: difference } as const
    one.charges.push({ ...charge, isDifference: true })
  }
  tell(model, one, 'UPDATE')
}
