import type { SandboxSubscription } from '../../state/subscription-state.ts'
import type { Refusal } from './read-terms.ts'

/** Why a subscription cannot be changed or updated: there is none, or it does not run. */
export function runningRefusal(subscription: SandboxSubscription | undefined): Refusal | undefined {
  if (subscription?.status === 'ACTIVE') return undefined
  const message =
    subscription === undefined || subscription.status === 'WAITING'
      ? 'There is no subscription with this id.'
      : 'The subscription does not run any more.'
  return { code: 'PROCESS_FAIL', message }
}
