import type { DisputeNotification, SubscriptionNotification } from '../../../generated/types.ts'
import { type ConsentWorld, createConsentWorld } from '../consent-model/consent-world.ts'
import { nameOf as nameOfDispute } from '../dispute-model/world.ts'
import { nameOf as nameOfSubscription } from '../subscription-model/world.ts'

/** A world whose shop handles the notifications of all families. */
export function createWholeWorld(begin: string): Promise<ConsentWorld> {
  return createConsentWorld({
    begin,
    on: (handle) => {
      const onDispute = (body: DisputeNotification, { key }: { readonly key: string }) =>
        handle(nameOfDispute({ ...body }), '', key)
      const onSubscription = (body: SubscriptionNotification, { key }: { readonly key: string }) =>
        handle(nameOfSubscription({ ...body }), '', key)
      return {
        DISPUTE_CREATED: onDispute,
        DEFENSE_DUE_ALERT: onDispute,
        DEFENSE_SUPPLIED: onDispute,
        DISPUTE_JUDGED: onDispute,
        DISPUTE_CANCELLED: onDispute,
        DISPUTE_ACCEPTED: onDispute,
        RDR_RESOLVED: onDispute,
        SUBSCRIPTION_CREATE: onSubscription,
        SUBSCRIPTION_CHANGE: onSubscription,
        SUBSCRIPTION_UPDATE: onSubscription,
        SUBSCRIPTION_CANCEL: onSubscription,
        SUBSCRIPTION_TERMINATE: onSubscription,
        SUBSCRIPTION_PAYMENT_RESULT: (body, { key }) => handle(nameOfSubscription({ ...body }), '', key),
      }
    },
  })
}
