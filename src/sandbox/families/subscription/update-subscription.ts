import { timing } from '../../../../generated/sandbox.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { amountIn, canonical, fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import type { SandboxSubscription, SubscriptionTerms } from '../../state/subscription-state.ts'
import { addUnits } from './calendar.ts'
import { createKeyedOperation } from './keyed-answers.ts'
import { currentRule, periodStart, phaseAt, withSegment } from './periods.ts'
import { illegal, type Refusal, ruleIn, ruleProblem, timeIn, timeProblem } from './read-terms.ts'
import { runningRefusal } from './running-refusal.ts'
import type { SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** Makes the behaviour of `updateSubscription`. */
export function createUpdateSubscription(
  context: FamilyContext,
  lifecycle: SubscriptionLifecycle,
): OperationHandler {
  return createKeyedOperation('updateSubscription', context, ({ request }) => {
    const subscription = context.state.subscriptions.find(textIn(request, 'subscriptionId'))
    const refusal = runningRefusal(subscription)
    if (subscription === undefined || refusal !== undefined) return refusal
    const problem = refusalOf(subscription, request, lifecycle.now(subscription))
    if (problem !== undefined) return problem
    Object.assign(subscription, updatedTerms(subscription, request, lifecycle.now(subscription)))
    const settings = fieldOf(request, 'prorationSettings')
    const isPaid = textOf(settings, 'prorationMode') === 'IMMEDIATE_PAY_CUSTOM_AMOUNT'
    lifecycle.afterUpdate(subscription, isPaid ? amountIn(settings, 'customAmount') : undefined)
    return undefined
  })
}

/** The first period that an update can concern: the next one, or the one after it where that is paid for already. */
function firstUpdatablePhase(subscription: SandboxSubscription, now: number): number {
  return Math.max(subscription.nextPhase, now < subscription.start ? 1 : phaseAt(subscription, now) + 1)
}

function refusalOf(subscription: SandboxSubscription, request: JsonObject, now: number): Refusal | undefined {
  if (subscription.openCharge !== undefined)
    return { code: 'UPDATE_FORBIDDEN_DURING_PAYMENT', message: 'The charge of a period is running.' }
  const problem =
    timeProblem(request, ['subscriptionEndTime', 'nextSubscriptionDate']) ?? ruleProblem(ruleIn(request))
  if (problem !== undefined) return problem
  const isRepriced =
    fieldOf(request, 'paymentAmount') !== undefined &&
    canonical(amountIn(request, 'paymentAmount')) !== canonical(subscription.prices.at(-1)?.amount)
  if (isRepriced && fieldOf(request, 'orderInfo') === undefined)
    return illegal('/orderInfo is required when the amount for each period changes')
  const end = timeIn(request, 'subscriptionEndTime')
  if (end !== undefined && end <= now) return illegal('/subscriptionEndTime is over.')
  const next = timeIn(request, 'nextSubscriptionDate')
  return next === undefined ? undefined : nextDateProblem(subscription, next, now)
}

function nextDateProblem(subscription: SandboxSubscription, next: number, now: number): Refusal | undefined {
  const refuse = (message: string): Refusal => ({ code: 'PROCESS_FAIL', message })
  const { periodType, periodCount } = currentRule(subscription)
  if (next - now < timing.subscriptionChargeLead * 1000)
    return refuse('/nextSubscriptionDate is not 24 hours ahead.')
  if (next > addUnits(now, subscription.offset, periodType, periodCount))
    return refuse('/nextSubscriptionDate is more than one period ahead.')
  const phase = firstUpdatablePhase(subscription, now)
  if (phase > 1 && next <= periodStart(subscription, phase - 1))
    return refuse('/nextSubscriptionDate is before a period that is paid for already.')
  return undefined
}

function updatedTerms(
  subscription: SandboxSubscription,
  request: JsonObject,
  now: number,
): SubscriptionTerms {
  const { segments, prices, trials, start } = subscription
  const fromPhase = firstUpdatablePhase(subscription, now)
  const rule = ruleIn(request)
  const next = timeIn(request, 'nextSubscriptionDate')
  const at = next ?? periodStart(subscription, fromPhase)
  const hasNewPeriods = rule !== undefined || next !== undefined
  const segment = { fromPhase, at, ...(rule ?? currentRule(subscription)) }
  return {
    description: textOf(request, 'subscriptionDescription') ?? subscription.description,
    start: hasNewPeriods && fromPhase === 1 ? at : start,
    end: timeIn(request, 'subscriptionEndTime') ?? subscription.end,
    segments: hasNewPeriods ? withSegment(segments, segment) : segments,
    prices:
      fieldOf(request, 'paymentAmount') === undefined
        ? prices
        : [
            ...prices.filter((price) => price.fromPhase < fromPhase),
            { fromPhase, amount: amountIn(request, 'paymentAmount') },
          ],
    trials,
  }
}
