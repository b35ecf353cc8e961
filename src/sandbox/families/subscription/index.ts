import { checkNumber, optionError } from '../../../core/check-options.ts'
import { visibleText } from '../../../core/visible-text.ts'
import { countOf } from '../../count-of.ts'
import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textOf } from '../../json.ts'
import type { PayerActions } from '../../payers.ts'
import { subscriptionSnapshot } from '../../state/subscription-snapshot.ts'
import { createCancelSubscription, findRequestedSubscription } from './cancel-subscription.ts'
import { createChangeSubscription } from './change-subscription.ts'
import { createCreateSubscription } from './create-subscription.ts'
import { createInquiries } from './inquiries.ts'
import { createSubscriptionPages, subscriptionsTable } from './pages.ts'
import type { SandboxSubscriptions } from './sandbox-subscriptions.ts'
import { createSubscriptionLifecycle } from './subscription-lifecycle.ts'
import { createUpdateSubscription } from './update-subscription.ts'

/** The subscription family, and what a program can do with subscriptions. */
export interface SubscriptionFamily extends SandboxFamily, PayerActions {
  /** The payer authorizes a subscription. Returns whether it was waiting for that. */
  readonly approve: (id: string) => boolean
  /** The payer refuses a subscription. Returns whether it was waiting for that. */
  readonly decline: (id: string) => boolean
  readonly subscriptions: SandboxSubscriptions
}

/** How many tries can be made to fail at once. */
const maxTries = 1_000_000

/** The behaviour of createSubscription, changeSubscription, updateSubscription, cancelSubscription and the inquiries. */
export function createSubscriptionFamily(context: FamilyContext): SubscriptionFamily {
  const { contract, state } = context
  const { subscriptions } = state
  const lifecycle = createSubscriptionLifecycle(context)
  const find = (id: string) => subscriptions.find(id) ?? subscriptions.findByRequestId(id)
  return {
    operations: {
      createSubscription: createCreateSubscription(context, lifecycle),
      changeSubscription: createChangeSubscription(context, lifecycle),
      updateSubscription: createUpdateSubscription(context, lifecycle),
      cancelSubscription: createCancelSubscription(context, lifecycle),
      ...createInquiries(context, lifecycle),
    },
    subjectOf: (request: JsonObject): RequestSubject | undefined => {
      const id = textOf(request, 'subscriptionId') ?? textOf(request, 'subscriptionRequestId')
      if (id === undefined) return undefined
      const madeBy = findRequestedSubscription(subscriptions, request)?.subscriptionRequestId
      return {
        id,
        madeBy: madeBy === undefined ? undefined : { operation: 'createSubscription', id: madeBy },
      }
    },
    pageAt: createSubscriptionPages(context, lifecycle),
    section: (count) => ({ title: 'Subscriptions', html: subscriptionsTable(subscriptions.newest(count)) }),
    owns: (id) => find(id) !== undefined,
    approve: (id) => {
      const subscription = find(id)
      return subscription !== undefined && lifecycle.approve(subscription)
    },
    decline: (id) => {
      const subscription = find(id)
      return subscription !== undefined && lifecycle.decline(subscription)
    },
    subscriptions: {
      cancel: (id) => {
        const subscription = find(id)
        if (subscription?.status !== 'ACTIVE') return false
        lifecycle.cancel(subscription)
        return true
      },
      failCharges: (id, tries = 5, code = 'USER_BALANCE_NOT_ENOUGH') => {
        checkNumber('tries', tries, 0, maxTries)
        const rows = { ...contract.resultCodes.notifySubscriptionPayment }
        if (!Object.hasOwn(rows, code) || rows[code]?.status !== 'F') {
          throw optionError(
            'code',
            `must be a result code of a charge that failed, not ${visibleText(String(code), 64)}`,
          )
        }
        const subscription = find(id)
        if (subscription !== undefined) subscription.failing = { tries, code }
        return subscription !== undefined
      },
      find: (id) => {
        const subscription = find(id)
        return subscription && subscriptionSnapshot(subscription)
      },
      newest: (count) => subscriptions.newest(countOf(count)).map(subscriptionSnapshot),
    },
  }
}
