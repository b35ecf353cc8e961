import { timing } from '../../../../generated/sandbox.ts'
import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultCodeOf,
  resultOf,
} from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { amountIn, fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import type { SandboxSubscription } from '../../state/subscription-state.ts'
import { addUnits, offsetOf } from './calendar.ts'
import {
  expiryProblem,
  illegal,
  type Refusal,
  ruleIn,
  ruleProblem,
  timeIn,
  timeProblem,
  trialsIn,
} from './read-terms.ts'
import type { SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** The digit in a subscriptionId. */
const subscriptionKind = 5

/** The fields of a request's payment method that an inquiry reports. */
const reportedFields = ['paymentMethodType', 'paymentMethodId', 'customerId', 'extendInfo', 'funding']

/** Makes the behaviour of `createSubscription`. */
export function createCreateSubscription(
  context: FamilyContext,
  lifecycle: SubscriptionLifecycle,
): OperationHandler {
  const { contract, state } = context
  const name = 'createSubscription'
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, name, code, message),
  })
  return (call) => {
    const { request } = call
    const known = state.subscriptions.findByRequestId(textIn(request, 'subscriptionRequestId'))
    if (known !== undefined) {
      if (known.fingerprint !== requestFingerprint(contract, name, request))
        return inconsistentAnswer(contract, name)
      return forcedUncertainAnswer(contract, name, call) ?? linksTo(known, context)
    }
    const code = forcedCode(contract, call)
    const status = code === undefined ? undefined : resultCodeOf(contract, name, code)?.status
    if (code !== undefined && (status === 'F' || leavesNoRecord(contract, code))) return answerWith(code)
    const refusal = refusalOf(request, context)
    if (refusal !== undefined) return answerWith(refusal.code, refusal.message)
    const subscription = newSubscription(call, context)
    lifecycle.start(subscription)
    return code !== undefined && status === 'U' ? answerWith(code) : linksTo(subscription, context)
  }
}

function linksTo({ subscriptionId }: SandboxSubscription, { contract, url }: FamilyContext): Answer {
  const result = resultOf(contract, 'createSubscription', 'SUCCESS')
  return { result, normalUrl: `${url()}/subscriptions/${subscriptionId}` }
}

function refusalOf(request: JsonObject, { clock }: FamilyContext): Refusal | undefined {
  const now = clock.now()
  const rule = ruleIn(request)
  const problem =
    timeProblem(request, ['subscriptionStartTime', 'subscriptionEndTime', 'subscriptionExpiryTime']) ??
    ruleProblem(rule)
  const start = timeIn(request, 'subscriptionStartTime')
  if (problem !== undefined || rule === undefined || start === undefined)
    return problem ?? illegal('/periodRule is required')
  const offset = offsetOf(textIn(request, 'subscriptionStartTime'))
  if (addUnits(start, offset, rule.periodType, rule.periodCount) < now)
    return illegal('/subscriptionStartTime is more than one period ago.')
  const end = timeIn(request, 'subscriptionEndTime')
  if (end !== undefined && end <= Math.max(start, now))
    return illegal('/subscriptionEndTime is not later than the start and the request.')
  const late = expiryProblem(request, now)
  if (late !== undefined) return late
  if (trialsIn(request).some(({ first, last }) => last < first))
    return illegal('/trials has a trialEndPeriod before its trialStartPeriod.')
  return undefined
}

function newSubscription({ request, scenario }: SandboxCall, context: FamilyContext): SandboxSubscription {
  const { clock, contract, defaultNotifyUrl } = context
  const now = clock.now()
  const start = timeIn(request, 'subscriptionStartTime') ?? now
  const method = fieldOf(request, 'paymentMethod')
  return {
    subscriptionId: context.nextId(subscriptionKind),
    subscriptionRequestId: textIn(request, 'subscriptionRequestId'),
    merchantAccountId: textOf(request, 'merchantAccountId'),
    paymentMethod: isObject(method)
      ? Object.fromEntries(Object.entries(method).filter(([field]) => reportedFields.includes(field)))
      : {},
    methodType: textIn(method, 'paymentMethodType'),
    redirectUrl: textOf(request, 'subscriptionRedirectUrl'),
    notificationUrl: textOf(request, 'subscriptionNotificationUrl') ?? defaultNotifyUrl,
    paymentNotificationUrl: textOf(request, 'paymentNotificationUrl') ?? defaultNotifyUrl,
    fingerprint: requestFingerprint(contract, 'createSubscription', request),
    scenario,
    offset: offsetOf(textIn(request, 'subscriptionStartTime')),
    origin: now,
    authorizeBy: timeIn(request, 'subscriptionExpiryTime') ?? now + timing.subscriptionAuthorization * 1000,
    relatedSubscriptionId: undefined,
    description: textIn(request, 'subscriptionDescription'),
    start,
    end: timeIn(request, 'subscriptionEndTime'),
    segments: [{ fromPhase: 1, at: start, ...(ruleIn(request) ?? { periodType: 'MONTH', periodCount: 1 }) }],
    prices: [{ fromPhase: 1, amount: amountIn(request, 'paymentAmount') }],
    trials: trialsIn(request),
    status: 'WAITING',
    activeFrom: now,
    updatedAt: undefined,
    serviceEnd: undefined,
    nextPhase: 1,
    openCharge: undefined,
    failing: { tries: 0, code: 'USER_BALANCE_NOT_ENOUGH' },
    charges: [],
    notifications: 0,
    timers: context.createTimers(),
  }
}

/** A subscription that replaces another: it has a new id, and the id of the merchant that the other had. */
export function successorOf(
  former: SandboxSubscription,
  now: number,
  context: FamilyContext,
): Omit<SandboxSubscription, 'relatedSubscriptionId'> & { relatedSubscriptionId: string } {
  return {
    ...former,
    subscriptionId: context.nextId(subscriptionKind),
    relatedSubscriptionId: former.subscriptionId,
    // What it is charged, it is charged from now on.
    activeFrom: now,
    charges: [],
    openCharge: undefined,
    timers: context.createTimers(),
  }
}
