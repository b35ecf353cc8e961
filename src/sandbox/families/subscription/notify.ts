import { resultOf } from '../../contract.ts'
import type { FamilyContext } from '../../family.ts'
import { timeText } from '../../format.ts'
import type { JsonObject } from '../../json.ts'
import type { SandboxCharge, SandboxSubscription } from '../../state/subscription-state.ts'
import { currentRule, periodStart } from './periods.ts'

/** What has happened to a subscription. */
export type SubscriptionChange = 'CREATE' | 'CHANGE' | 'UPDATE' | 'CANCEL' | 'TERMINATE'

/** Makes what sends the notifications of subscriptions and of their charges. */
export function createSubscriptionNotifier({ contract, notify }: FamilyContext) {
  const send = (
    subscription: SandboxSubscription,
    event: string,
    body: JsonObject,
    url: string | undefined,
  ) => {
    const isFirst = subscription.notifications === 0
    subscription.notifications += 1
    notify({ event, body, url, scenario: subscription.scenario, isFirst })
  }
  return {
    notifySubscription: (subscription: SandboxSubscription, change: SubscriptionChange): void => {
      const { subscriptionRequestId, subscriptionId, status, start, end } = subscription
      const body = {
        subscriptionRequestId,
        subscriptionId,
        subscriptionStatus: status,
        subscriptionNotificationType: change,
        subscriptionStartTime: timeText(start),
        subscriptionEndTime: end === undefined ? null : timeText(end),
        periodRule: currentRule(subscription),
      }
      send(subscription, `SUBSCRIPTION_${change}`, body, subscription.notificationUrl)
    },
    notifyCharge: (subscription: SandboxSubscription, charge: SandboxCharge): void => {
      const body = {
        result: resultOf(contract, 'notifySubscriptionPayment', charge.resultCode),
        paymentId: charge.paymentId,
        paymentAmount: charge.amount,
        paymentCreateTime: timeText(charge.createdAt),
        ...(charge.paidAt !== undefined && { paymentTime: timeText(charge.paidAt) }),
        subscriptionRequestId: subscription.subscriptionRequestId,
        subscriptionId: subscription.subscriptionId,
        periodStartTime: timeText(periodStart(subscription, charge.phase)),
        periodEndTime: timeText(periodStart(subscription, charge.phase + 1)),
        phaseNo: String(charge.phase),
      }
      send(subscription, 'SUBSCRIPTION_PAYMENT_RESULT', body, subscription.paymentNotificationUrl)
    },
  }
}
