import type { FamilyContext } from '../family.ts'
import { createAuthorizationFamily } from './authorization/index.ts'
import { createCheckoutFamily } from './checkout/index.ts'
import { createCustomsFamily } from './customs/index.ts'
import { createDisputeFamily } from './dispute/index.ts'
import { createPaymentFamily } from './payment/index.ts'
import { createRefundFamily } from './refund/index.ts'
import { createSubscriptionFamily } from './subscription/index.ts'
import { createVaultingFamily } from './vaulting/index.ts'

/** Every family of the sandbox: a new one is a folder beside `payment/` and a line here. */
export function createFamilies(context: FamilyContext) {
  const payment = createPaymentFamily(context)
  return {
    payment,
    checkout: createCheckoutFamily(context, payment),
    refund: createRefundFamily(context),
    authorization: createAuthorizationFamily(context),
    vaulting: createVaultingFamily(context),
    subscription: createSubscriptionFamily(context),
    dispute: createDisputeFamily(context),
    customs: createCustomsFamily(context),
  }
}
