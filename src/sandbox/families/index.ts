import type { FamilyContext } from '../family.ts'
import { createCheckoutFamily } from './checkout/index.ts'
import { createCustomsFamily } from './customs/index.ts'
import { createDisputeFamily } from './dispute/index.ts'
import { createPaymentFamily } from './payment/index.ts'
import { createRefundFamily } from './refund/index.ts'
import { createSubscriptionFamily } from './subscription/index.ts'

/** Every family of the sandbox: a new one is a folder beside `payment/` and a line here. */
export function createFamilies(context: FamilyContext) {
  const payment = createPaymentFamily(context)
  const checkout = createCheckoutFamily(context, payment)
  return {
    // A payer can also approve or decline in a session that was not submitted yet.
    payment: { ...payment, approve: checkout.approve, decline: checkout.decline },
    refund: createRefundFamily(context),
    subscription: createSubscriptionFamily(context),
    dispute: createDisputeFamily(context),
    customs: createCustomsFamily(context),
    checkout,
  }
}
