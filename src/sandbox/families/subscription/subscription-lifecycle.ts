import type { Amount } from '../../../../generated/types.ts'
import type { FamilyContext } from '../../family.ts'
import type { SandboxSubscription } from '../../state/subscription-state.ts'
import { createCharger, nextTryAt } from './charges.ts'
import { createSubscriptionNotifier } from './notify.ts'
import { periodStart, phaseAt } from './periods.ts'

/** The transitions of a subscription. Each one sends the notifications that belong to it. */
export interface SubscriptionLifecycle {
  /** The time by which the dates of a subscription are counted: it passes as fast as the sandbox's periods. */
  readonly now: (subscription: Pick<SandboxSubscription, 'origin'>) => number
  /** Begins a subscription that waits for its payer. */
  readonly start: (subscription: SandboxSubscription) => void
  /** The payer authorizes. Returns whether the subscription was waiting for that. */
  readonly approve: (subscription: SandboxSubscription) => boolean
  /** The payer does not authorize. Returns whether the subscription was waiting for that. */
  readonly decline: (subscription: SandboxSubscription) => boolean
  /** No period is charged any more; it is over with the current one. */
  readonly cancel: (subscription: SandboxSubscription) => void
  /** It is over at once. */
  readonly terminate: (subscription: SandboxSubscription) => void
  /** Follows an update of its terms, and charges a difference. */
  readonly afterUpdate: (subscription: SandboxSubscription, difference: Amount | undefined) => void
  /** Replaces a subscription by one that runs at once. */
  readonly replace: (former: SandboxSubscription, subscription: SandboxSubscription) => void
}

/** Something that happens to a subscription by itself. */
interface TimedEvent {
  readonly at: number
  readonly run: (at: number) => void
}

export function createSubscriptionLifecycle(context: FamilyContext): SubscriptionLifecycle {
  const { clock, period, state } = context
  const { notifySubscription } = createSubscriptionNotifier(context)
  const { tryCharge, chargeDifference, notifyCharge } = createCharger(context)
  const speed = 1000 / period(1)
  const now: SubscriptionLifecycle['now'] = ({ origin }) => origin + (clock.now() - origin) * speed

  const end = (subscription: SandboxSubscription, at: number | undefined) => {
    subscription.timers.clear()
    subscription.openCharge = undefined
    subscription.status = 'TERMINATED'
    if (at !== undefined) subscription.end = at
  }
  const failCreation = (subscription: SandboxSubscription) => {
    end(subscription, undefined)
    notifySubscription(subscription, 'CREATE')
  }
  const charge = (subscription: SandboxSubscription, at: number) => {
    const charged = tryCharge(subscription, at)
    if (charged !== undefined) notifyCharge(subscription, charged)
  }
  const nextEvent = (subscription: SandboxSubscription): TimedEvent | undefined => {
    const { status, authorizeBy, serviceEnd } = subscription
    if (status === 'WAITING') return { at: authorizeBy, run: () => failCreation(subscription) }
    if (status === 'CANCELLED' && serviceEnd !== undefined) {
      return { at: serviceEnd, run: () => end(subscription, undefined) }
    }
    if (status !== 'ACTIVE') return undefined
    const atEnd = subscription.end === undefined ? undefined : endEvent(subscription, subscription.end)
    const next = hasNextPeriod(subscription) ? nextTryAt(subscription) : undefined
    if (next === undefined || (atEnd !== undefined && atEnd.at <= next)) return atEnd
    return { at: next, run: (at) => charge(subscription, at) }
  }
  const endEvent = (subscription: SandboxSubscription, at: number): TimedEvent => ({
    at,
    run: () => {
      end(subscription, at)
      notifySubscription(subscription, 'TERMINATE')
    },
  })
  /** Waits for what happens next. It is given its time: that of a fast sandbox's clock is rounded, and no date of a period. */
  const schedule = (subscription: SandboxSubscription) => {
    const { timers, origin } = subscription
    timers.clear()
    const event = nextEvent(subscription)
    // One that the sandbox has forgotten goes on no more.
    const isKept = state.subscriptions.find(subscription.subscriptionId) === subscription
    if (event === undefined || !isKept) return
    timers.startAt(origin + (event.at - origin) / speed, () => {
      event.run(event.at)
      schedule(subscription)
    })
  }
  const activate = (subscription: SandboxSubscription, at: number) => {
    subscription.status = 'ACTIVE'
    subscription.activeFrom = at
    // The first charge is made with the authorization, which fails with it.
    const first = isDue(subscription, at) ? tryCharge(subscription, at) : undefined
    if (first?.status === 'FAIL') {
      notifyCharge(subscription, first)
      return failCreation(subscription)
    }
    notifySubscription(subscription, 'CREATE')
    if (first !== undefined) notifyCharge(subscription, first)
    schedule(subscription)
  }
  const whenWaiting = (subscription: SandboxSubscription, act: () => void): boolean => {
    // Time can have been moved beyond its end, before that was noted.
    if (subscription.status !== 'WAITING' || now(subscription) >= subscription.authorizeBy) return false
    act()
    return true
  }
  const approve = (subscription: SandboxSubscription) =>
    whenWaiting(subscription, () => activate(subscription, now(subscription)))
  const decline = (subscription: SandboxSubscription) =>
    whenWaiting(subscription, () => failCreation(subscription))

  return {
    now,
    start: (subscription) => {
      state.subscriptions.add(subscription)
      schedule(subscription)
      const { payer } = subscription.scenario
      // Only after the answer: the payer needs the link in it.
      if (payer !== undefined)
        subscription.timers.start(0, () => (payer === 'approve' ? approve : decline)(subscription))
    },
    approve,
    decline,
    cancel: (subscription) => {
      const at = now(subscription)
      const paidPhase = Math.max(phaseAt(subscription, at), subscription.nextPhase - 1)
      // The first period can be paid for before it begins, and is served then.
      const hasPeriod = at >= subscription.start || subscription.nextPhase > 1
      const periodEnd = hasPeriod ? periodStart(subscription, paidPhase + 1) : subscription.start
      subscription.openCharge = undefined
      subscription.status = 'CANCELLED'
      subscription.updatedAt = at
      subscription.serviceEnd = Math.min(periodEnd, subscription.end ?? periodEnd)
      notifySubscription(subscription, 'CANCEL')
      schedule(subscription)
    },
    terminate: (subscription) => {
      end(subscription, now(subscription))
      notifySubscription(subscription, 'TERMINATE')
    },
    afterUpdate: (subscription, difference) => {
      const at = now(subscription)
      subscription.updatedAt = at
      if (difference !== undefined) chargeDifference(subscription, at, phaseAt(subscription, at), difference)
      notifySubscription(subscription, 'UPDATE')
      schedule(subscription)
    },
    replace: (former, subscription) => {
      end(former, now(former))
      state.subscriptions.add(subscription)
      const at = subscription.activeFrom
      const first = isDue(subscription, at) ? tryCharge(subscription, at) : undefined
      notifySubscription(subscription, 'CHANGE')
      if (first !== undefined) notifyCharge(subscription, first)
      schedule(subscription)
    },
  }
}

/** With Pix Automático the merchant starts each charge, with pay. */
export function isChargedByMerchant({ methodType }: Pick<SandboxSubscription, 'methodType'>): boolean {
  return methodType === 'PIX_AUTOMATICO'
}

/** Whether the next period is charged at once: it has begun. */
function isDue(subscription: SandboxSubscription, at: number): boolean {
  return hasNextPeriod(subscription) && periodStart(subscription, subscription.nextPhase) <= at
}

/** Whether there is a next period, and one that is charged: it begins after the one before and before the end. */
function hasNextPeriod(subscription: SandboxSubscription): boolean {
  if (isChargedByMerchant(subscription)) return false
  const { nextPhase, end } = subscription
  const start = periodStart(subscription, nextPhase)
  const isLater = nextPhase === 1 || start > periodStart(subscription, nextPhase - 1)
  return isLater && (end === undefined || start < end)
}
