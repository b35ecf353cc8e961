import { timing } from '../../../../generated/sandbox.ts'
import type { Amount } from '../../../../generated/types.ts'
import type { FamilyContext } from '../../family.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import type { SandboxCharge, SandboxSubscription } from '../../state/subscription-state.ts'
import { createSubscriptionNotifier } from './notify.ts'
import { amountOf, periodStart } from './periods.ts'

/** The digit in the paymentId of a charge: it is a payment like any other. */
const paymentKind = 1

/** How long before a period its charge begins to be tried, in milliseconds. */
const lead = timing.subscriptionChargeLead * 1000

/** The wait between two tries, in milliseconds. The documentation states none. */
const tryGap = 6 * 3_600_000

/** When the next try of the next period's charge is due. The last one is made when the period begins. */
export function nextTryAt(subscription: SandboxSubscription): number {
  const due = periodStart(subscription, subscription.nextPhase)
  const first = Math.max(due - lead, subscription.activeFrom)
  const { openCharge } = subscription
  if (openCharge === undefined) return first
  const done = Math.floor((openCharge.triedAt - (due - lead)) / tryGap)
  return Math.min(due - lead + (done + 1) * tryGap, due)
}

/** Makes what charges periods. */
export function createCharger(context: FamilyContext) {
  const { notifyCharge } = createSubscriptionNotifier(context)

  const decide = (
    subscription: SandboxSubscription,
    at: number,
    resultCode: string,
    open: { readonly paymentId: string; readonly createdAt: number },
    amount: Amount,
  ): SandboxCharge => {
    const isPaid = resultCode === 'SUCCESS'
    const charge: SandboxCharge = {
      paymentId: open.paymentId,
      phase: subscription.nextPhase,
      amount,
      status: isPaid ? 'SUCCESS' : 'FAIL',
      resultCode,
      createdAt: open.createdAt,
      paidAt: isPaid ? at : undefined,
    }
    subscription.openCharge = undefined
    subscription.nextPhase += 1
    keep(subscription, charge, context)
    return charge
  }

  return {
    /**
     * Tries to charge the next period.
     *
     * @param at - when
     * @returns the charge, once it is decided; a free period has none
     */
    tryCharge: (subscription: SandboxSubscription, at: number): SandboxCharge | undefined => {
      const { nextPhase, failing } = subscription
      const amount = amountOf(subscription, nextPhase)
      if (/^0+$/.test(amount.value)) {
        subscription.nextPhase += 1
        return undefined
      }
      const open = subscription.openCharge ?? { paymentId: context.nextId(paymentKind), createdAt: at }
      if (failing.tries === 0) return decide(subscription, at, 'SUCCESS', open, amount)
      subscription.failing = { ...failing, tries: failing.tries - 1 }
      const isLast = at >= periodStart(subscription, nextPhase)
      if (isLast) return decide(subscription, at, failing.code, open, amount)
      subscription.openCharge = { ...open, triedAt: at }
      return undefined
    },
    /** Charges a difference at once: a payment of its own, which no notification reports. */
    chargeDifference: (
      subscription: SandboxSubscription,
      at: number,
      phase: number,
      amount: Amount,
    ): void => {
      const paymentId = context.nextId(paymentKind)
      const charge = { paymentId, phase, amount, resultCode: 'SUCCESS', createdAt: at, paidAt: at }
      keep(subscription, { ...charge, status: 'SUCCESS' }, context)
    },
    notifyCharge,
  }
}

/** Keeps a charge; one that is paid can be refunded and looked up like any other payment. */
function keep(subscription: SandboxSubscription, charge: SandboxCharge, context: FamilyContext): void {
  context.state.subscriptions.addCharge(subscription, charge)
  if (charge.status === 'SUCCESS') context.state.payments.add(paymentOf(subscription, charge, context))
}

function paymentOf(
  subscription: SandboxSubscription,
  { paymentId, amount, createdAt }: SandboxCharge,
  { clock, createTimers, period }: FamilyContext,
): SandboxPayment {
  const now = clock.now()
  // The dates of a subscription pass as fast as the sandbox's periods, those of a payment as its clock.
  const begin = subscription.origin + (createdAt - subscription.origin) * (period(1) / 1000)
  return {
    paymentId,
    paymentRequestId: `subscription-${paymentId}`,
    productCode: 'AGREEMENT_PAYMENT',
    needsPayer: false,
    methodType: subscription.methodType,
    description: subscription.description,
    amount,
    fingerprint: '',
    notifyUrl: undefined,
    redirectUrl: undefined,
    isAuthorization: false,
    isManual: false,
    createdAt: begin,
    expiresAt: begin,
    scenario: {},
    status: 'SUCCESS',
    code: 'SUCCESS',
    paidAt: now,
    cancelledAt: undefined,
    authExpiresAt: undefined,
    isAuthorizationExpired: false,
    captures: [],
    notifications: 0,
    timers: createTimers(),
  }
}
