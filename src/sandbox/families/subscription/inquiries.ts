import { timing } from '../../../../generated/sandbox.ts'
import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import type { SandboxCharge, SandboxSubscription } from '../../state/subscription-state.ts'
import { currentRule } from './periods.ts'
import { timeIn } from './read-terms.ts'
import { subscriptionAnswer } from './subscription-answer.ts'
import type { SubscriptionLifecycle } from './subscription-lifecycle.ts'

/** Items on a page when a request does not say how many. */
const defaultPageSize = 10

/** Makes the behaviour of the three inquiries. A subscription that waits for its payer has no id yet that is known. */
export function createInquiries(
  { clock, contract, state }: FamilyContext,
  lifecycle: SubscriptionLifecycle,
): Readonly<Record<string, OperationHandler>> {
  const { subscriptions } = state
  /** What a scenario forces; otherwise success and what the inquiry finds. */
  const answering =
    (name: string, find: (call: SandboxCall) => JsonObject | string): OperationHandler =>
    (call): Answer => {
      const forced = forcedCode(contract, call)
      if (forced !== undefined && forced !== 'SUCCESS') return { result: resultOf(contract, name, forced) }
      const found = find(call)
      const code = typeof found === 'string' ? found : 'SUCCESS'
      return { result: resultOf(contract, name, code), ...(typeof found !== 'string' && found) }
    }
  const findKnown = (request: JsonObject): SandboxSubscription | undefined => {
    const found = subscriptions.find(textIn(request, 'subscriptionId'))
    return found !== undefined && found.status !== 'WAITING' && isOfAccount(found, request)
      ? found
      : undefined
  }
  const report = (one: SandboxSubscription) => subscriptionAnswer(one, lifecycle.now(one))
  return {
    inquireSubscription: answering('inquireSubscription', ({ request }) => {
      const subscription = findKnown(request)
      return subscription === undefined ? 'SUBSCRIPTION_NOT_EXIST' : { subscription: report(subscription) }
    }),
    inquireSubscriptionList: answering('inquireSubscriptionList', ({ request }) => {
      const now = clock.now()
      const from = timeIn(request, 'startTimeFrom') ?? now - timing.subscriptionListWindow * 1000
      const to = timeIn(request, 'startTimeTo') ?? now
      // In the order in which they were made: pages stay as they are when another one is made.
      const found = subscriptions
        .newest(state.maxEntries)
        .reverse()
        .filter((one) => one.status !== 'WAITING' && isOfAccount(one, request))
        .filter(({ start }) => from <= start && start <= to)
        .filter((one) => isListed(one, request))
      const { items, paginator } = pageOf(found, request)
      return { subscriptions: items.map(report), paginator }
    }),
    inquireSubscriptionPayment: answering('inquireSubscriptionPayment', ({ request }) => {
      const subscription = findKnown(request)
      const found = (subscription?.charges ?? []).filter(({ status }) =>
        isAmong(request, 'paymentStatuses', status),
      )
      const { items, paginator } = pageOf(found, request)
      const paymentMethod = subscription?.paymentMethod
      return {
        payments: items.map((charge) =>
          transaction(charge, paymentMethod, state.disputes.latestOf(charge.paymentId)?.disputeId),
        ),
        paginator,
      }
    }),
  }
}

function isOfAccount({ merchantAccountId }: SandboxSubscription, request: JsonObject): boolean {
  const asked = textOf(request, 'merchantAccountId')
  return asked === undefined || merchantAccountId === undefined || asked === merchantAccountId
}

function isListed(subscription: SandboxSubscription, request: JsonObject): boolean {
  return (
    isAmong(request, 'statuses', subscription.status) &&
    isAmong(request, 'paymentMethodTypes', subscription.methodType) &&
    isAmong(request, 'currencies', subscription.prices.at(-1)?.amount.currency) &&
    isAmong(request, 'periodTypes', currentRule(subscription).periodType)
  )
}

/** Whether a filter of a request lists a value; one that is left out or empty lets everything pass. */
function isAmong(request: JsonObject, filter: string, value: string | undefined): boolean {
  const values = fieldOf(request, filter)
  return !Array.isArray(values) || values.length === 0 || values.includes(value)
}

function pageOf<Item>(items: readonly Item[], request: JsonObject) {
  const currentPage = Number(fieldOf(request, 'currentPage') ?? 1)
  const pageSize = Number(fieldOf(request, 'pageSize') ?? defaultPageSize)
  const first = (currentPage - 1) * pageSize
  return {
    items: items.slice(first, first + pageSize),
    paginator: {
      currentPage,
      pageSize,
      totalPage: Math.ceil(items.length / pageSize),
      totalCount: items.length,
    },
  }
}

function transaction(
  charge: SandboxCharge,
  paymentMethod: JsonObject | undefined,
  disputeId: string | undefined,
): JsonObject {
  return {
    paymentId: charge.paymentId,
    status: charge.status,
    phaseNo: charge.phase,
    paymentMethod,
    paymentAmount: charge.amount,
    ...(charge.paidAt !== undefined && { paymentTime: timeText(charge.paidAt) }),
    disputeId: disputeId ?? null,
  }
}
