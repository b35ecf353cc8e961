import type { FamilyContext, OperationHandler } from '../../family.ts'
import { amountIn, canonical, fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import type { SandboxSubscription } from '../../state/subscription-state.ts'
import { addUnits, offsetOf } from './calendar.ts'
import { successorOf } from './create-subscription.ts'
import { createKeyedOperation } from './keyed-answers.ts'
import { currentRule } from './periods.ts'
import {
  expiryProblem,
  illegal,
  type Refusal,
  ruleIn,
  ruleProblem,
  timeIn,
  timeProblem,
} from './read-terms.ts'
import { runningRefusal } from './running-refusal.ts'
import type { SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** When a subscription ends whose change names no end. */
const defaultEnd = Date.parse('2099-12-31T23:59:59+08:00')

/** Makes the behaviour of `changeSubscription`. */
export function createChangeSubscription(
  context: FamilyContext,
  lifecycle: SubscriptionLifecycle,
): OperationHandler {
  return createKeyedOperation('changeSubscription', context, ({ request }) => {
    const former = context.state.subscriptions.find(textIn(request, 'subscriptionId'))
    const refusal = runningRefusal(former)
    if (former === undefined || refusal !== undefined) return refusal
    const now = lifecycle.now(former)
    const problem = refusalOf(former, request, now)
    if (problem !== undefined) return problem
    lifecycle.replace(former, successor(former, request, now, context))
    return undefined
  })
}

/** The price per period once the change is made. */
function priceIn(former: SandboxSubscription, request: JsonObject) {
  const before = former.prices.at(-1)?.amount
  return fieldOf(request, 'paymentAmount') === undefined ? before : amountIn(request, 'paymentAmount')
}

function refusalOf(former: SandboxSubscription, request: JsonObject, now: number): Refusal | undefined {
  const times = ['subscriptionStartTime', 'subscriptionEndTime', 'subscriptionExpiryTime']
  const problem = timeProblem(request, times) ?? ruleProblem(ruleIn(request))
  if (problem !== undefined) return problem
  const isRepriced = canonical(priceIn(former, request)) !== canonical(former.prices.at(-1)?.amount)
  if (isRepriced && fieldOf(request, 'paymentAmountDifference') === undefined)
    return illegal('/paymentAmountDifference is required when the amount for each period changes')
  const start = timeIn(request, 'subscriptionStartTime')
  const { periodType, periodCount } = ruleIn(request) ?? currentRule(former)
  if (start !== undefined && addUnits(start, former.offset, periodType, periodCount) < now)
    return illegal('/subscriptionStartTime is more than one period ago.')
  const end = timeIn(request, 'subscriptionEndTime')
  if (end !== undefined && end <= Math.max(now, start ?? now))
    return illegal('/subscriptionEndTime is not later than the start and the request.')
  return expiryProblem(request, now)
}

/**
 * The subscription that replaces another. New periods begin only where a price, a length or a start is asked for: what
 * is paid for is not charged again.
 */
function successor(
  former: SandboxSubscription,
  request: JsonObject,
  now: number,
  context: FamilyContext,
): SandboxSubscription {
  const base = {
    ...successorOf(former, now, context),
    description: textOf(request, 'subscriptionDescription') ?? former.description,
    end: timeIn(request, 'subscriptionEndTime') ?? defaultEnd,
    updatedAt: now,
  }
  const newPeriods = ['paymentAmount', 'paymentAmountDifference', 'periodRule', 'subscriptionStartTime']
  if (newPeriods.every((name) => fieldOf(request, name) === undefined)) return base
  const startText = textOf(request, 'subscriptionStartTime')
  const start = timeIn(request, 'subscriptionStartTime') ?? now
  const price = priceIn(former, request)
  const hasDifference = fieldOf(request, 'paymentAmountDifference') !== undefined
  const prices = price === undefined ? former.prices : [{ fromPhase: hasDifference ? 2 : 1, amount: price }]
  const first = { fromPhase: 1, amount: amountIn(request, 'paymentAmountDifference') }
  return {
    ...base,
    start,
    offset: startText === undefined ? former.offset : offsetOf(startText),
    segments: [{ fromPhase: 1, at: start, ...(ruleIn(request) ?? currentRule(former)) }],
    prices: hasDifference ? [first, ...prices] : prices,
    trials: [],
    nextPhase: 1,
  }
}
