import { timeText } from '../../format.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxSubscription } from '../../state/subscription-state.ts'
import { lastTime } from './calendar.ts'
import { amountOf, currentRule, lastTrialPhase, periodStart, phaseAt } from './periods.ts'

/** How many periods of trials an answer lists at most. */
const maxTrialPhases = 120

/**
 * A subscription as the inquiries report it.
 *
 * @param now - by the time of the subscription
 */
export function subscriptionAnswer(subscription: SandboxSubscription, now: number): JsonObject {
  const { status, end, updatedAt, relatedSubscriptionId } = subscription
  const last = Math.min(end ?? lastTime, subscription.serviceEnd ?? lastTime)
  // What is over was last in the period that ended then.
  const phase = phaseAt(subscription, status === 'TERMINATED' ? Math.min(now, last - 1) : now)
  return {
    subscriptionId: subscription.subscriptionId,
    description: subscription.description,
    status,
    subscriptionStartTime: timeText(subscription.start),
    subscriptionEndTime: end === undefined ? null : timeText(end),
    ...currentRule(subscription),
    currentPeriodStart: timeText(periodStart(subscription, phase)),
    currentPeriodEnd: timeText(periodStart(subscription, phase + 1)),
    currentPhaseNo: phase,
    paymentMethod: subscription.paymentMethod,
    paymentAmount: subscription.prices.at(-1)?.amount,
    ...(updatedAt !== undefined && { lastUpdateTime: timeText(updatedAt) }),
    ...(relatedSubscriptionId !== undefined && { relatedSubscriptionId }),
    ...(subscription.trials.length > 0 && { trialPlan: trialPlan(subscription) }),
  }
}

function trialPlan(subscription: SandboxSubscription): JsonObject {
  const { trials } = subscription
  const last = lastTrialPhase(trials)
  const phases = Array.from({ length: Math.min(last, maxTrialPhases) }, (_, index) => index + 1)
    .filter((phase) => trials.some((trial) => trial.first <= phase && phase <= trial.last))
    .map((phaseNo) => ({ phaseNo, trialAmount: amountOf(subscription, phaseNo) }))
  const freeDays = phases
    .filter(({ trialAmount }) => /^0+$/.test(trialAmount.value))
    .map(({ phaseNo }) => periodStart(subscription, phaseNo + 1) - periodStart(subscription, phaseNo))
    .reduce((sum, length) => sum + Math.round(length / 86_400_000), 0)
  return { trialEndTime: timeText(periodStart(subscription, last + 1)), freeTrialDays: freeDays, phases }
}
