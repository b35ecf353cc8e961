import { type Answer, resultCodeOf, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, leavesNoRecord } from '../../forced-code.ts'
import { type JsonObject, textIn, textOf } from '../../json.ts'
import type { SandboxSubscription, SubscriptionState } from '../../state/subscription-state.ts'
import { illegal, type Refusal } from './read-terms.ts'
import { isChargedByMerchant, type SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** Makes the behaviour of `cancelSubscription`. */
export function createCancelSubscription(
  context: FamilyContext,
  lifecycle: SubscriptionLifecycle,
): OperationHandler {
  const { contract, state } = context
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'cancelSubscription', code, message),
  })
  return (call) => {
    const { request } = call
    const forced = forcedCode(contract, call)
    const status =
      forced === undefined ? undefined : resultCodeOf(contract, 'cancelSubscription', forced)?.status
    if (forced !== undefined && (status === 'F' || leavesNoRecord(contract, forced)))
      return answerWith(forced)
    const subscription = findRequestedSubscription(state.subscriptions, request)
    const isTermination = textOf(request, 'cancellationType') === 'TERMINATE'
    const refusal = refusalOf(subscription, isTermination)
    const isUncertain = forced !== undefined && status === 'U'
    if (refusal !== undefined && !isUncertain) return answerWith(refusal.code, refusal.message)
    if (refusal === undefined && subscription !== undefined) {
      // A repetition finds what it asks for, and changes nothing.
      if (isTermination && subscription.status !== 'TERMINATED') lifecycle.terminate(subscription)
      if (!isTermination && subscription.status === 'ACTIVE') lifecycle.cancel(subscription)
    }
    return answerWith(isUncertain ? forced : 'SUCCESS')
  }
}

/** The subscription that a request names; Antom's id decides when it names two. */
export function findRequestedSubscription(
  subscriptions: SubscriptionState,
  request: JsonObject,
): SandboxSubscription | undefined {
  const id = textOf(request, 'subscriptionId')
  return id === undefined
    ? subscriptions.findByRequestId(textIn(request, 'subscriptionRequestId'))
    : subscriptions.find(id)
}

function refusalOf(
  subscription: SandboxSubscription | undefined,
  isTermination: boolean,
): Refusal | undefined {
  const fail = (message: string): Refusal => ({ code: 'PROCESS_FAIL', message })
  if (subscription === undefined) return fail('There is no subscription with this id.')
  if (subscription.status === 'WAITING') return fail('The payer has not authorized the subscription.')
  if (isTermination && isChargedByMerchant(subscription))
    return illegal('/cancellationType is CANCEL for Pix Automático')
  const isOver = subscription.status === 'TERMINATED' && subscription.serviceEnd === undefined
  if (isOver && !isTermination) return fail('The subscription is over.')
  return undefined
}
