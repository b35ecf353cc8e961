import type { CompletingClient } from '../../support/requests.ts'
import { day, hour, type Periods, phaseAt, type Rule, type Stretch, startOf } from './calendar.ts'

export interface ModelCharge {
  readonly phase: number
  readonly status: 'SUCCESS' | 'FAIL'
  readonly value: string
  /** Whether it is what an update has charged besides the period's own charge. */
  readonly isDifference?: true
}

export interface Trial {
  readonly first: number
  readonly last: number
  readonly value: string
}

/** A subscription as the documentation, and where it is silent the sandbox's guide, describes it. */
export interface ModelSubscription extends Periods {
  readonly requestId: string
  readonly subscriptionId: string
  readonly relatedId: string | undefined
  state: 'WAITING' | 'ACTIVE' | 'CANCELLED' | 'TERMINATED'
  offset: number
  stretches: readonly Stretch[]
  start: number
  end: number | undefined
  /** Amounts of the periods from one on. */
  prices: readonly { readonly from: number; readonly value: string }[]
  readonly trials: readonly Trial[]
  readonly authorizeBy: number
  activeFrom: number
  /** The first period whose charge is not decided, and when its charge was tried last. */
  nextPhase: number
  lastTry: number | undefined
  /** How many tries fail from now on. */
  failing: number
  serviceEnd: number | undefined
  readonly charges: ModelCharge[]
}

export interface Model {
  readonly subscriptions: ModelSubscription[]
  /** What the shop is to be told, in any order. */
  readonly told: string[]
  /** What changes and updates were answered, by operation and id: a repetition is answered the same. */
  readonly answered: Map<string, string>
  /** The changes and updates that were sent, and how each is sent again, with another text perhaps. */
  readonly sent: {
    readonly name: string
    readonly send: (antom: CompletingClient, text: string | undefined) => Promise<{ readonly code: string }>
  }[]
  count: number
}

/** Before a period begins, its charge is tried: how long before, in the order of the tries. */
const leads = [24, 18, 12, 6, 0].map((hours) => hours * hour)

/** A time as the gateway writes it. */
export const timeOf = (time: number) => `${new Date(time + 8 * hour).toISOString().slice(0, 19)}+08:00`

export function ruleOf({ stretches }: Periods): Rule {
  const { periodType = '', periodCount = 0 } = stretches.at(-1) ?? {}
  return { periodType, periodCount }
}

export function tell(model: Model, { subscriptionId, state, end }: ModelSubscription, event: string): void {
  model.told.push(`${event} ${subscriptionId} ${state} ${end === undefined ? 'no end' : timeOf(end)}`)
}

function tellCharge(model: Model, { subscriptionId }: ModelSubscription, charge: ModelCharge) {
  const status = charge.status === 'SUCCESS' ? 'S' : 'F'
  model.told.push(`charge ${subscriptionId} ${charge.phase} ${status} ${charge.value}`)
}

function priceOf({ trials, prices }: ModelSubscription, phase: number): string {
  const trial = trials.find(({ first, last }) => first <= phase && phase <= last)
  return trial?.value ?? prices.findLast(({ from }) => from <= phase)?.value ?? ''
}

/** Tries a charge; the period is decided when it succeeds, or when the period has begun. */
function tryCharge(subscription: ModelSubscription, at: number): ModelCharge | undefined {
  const phase = subscription.nextPhase
  const value = priceOf(subscription, phase)
  const decide = (status: ModelCharge['status']) => {
    subscription.nextPhase += 1
    subscription.lastTry = undefined
    const charge = { phase, status, value }
    if (value !== '0') subscription.charges.push(charge)
    return value === '0' ? undefined : charge
  }
  if (value === '0' || subscription.failing === 0) return decide('SUCCESS')
  subscription.failing -= 1
  if (at >= startOf(subscription, phase)) return decide('FAIL')
  subscription.lastTry = at
  return undefined
}

function hasNext(subscription: ModelSubscription): boolean {
  const { end, nextPhase } = subscription
  return end === undefined || startOf(subscription, nextPhase) < end
}

function nextTry(subscription: ModelSubscription): number {
  const { nextPhase, lastTry, activeFrom } = subscription
  const due = startOf(subscription, nextPhase)
  const tries = leads.map((lead) => due - lead)
  if (lastTry !== undefined) return tries.find((at) => at > lastTry) ?? due
  return Math.max(due - day, activeFrom)
}

function nextEvent(
  model: Model,
  subscription: ModelSubscription,
): { at: number; run: () => void } | undefined {
  const end = (event?: string) => () => {
    subscription.state = 'TERMINATED'
    subscription.lastTry = undefined
    if (event !== undefined) tell(model, subscription, event)
  }
  const { state, authorizeBy, serviceEnd = 0 } = subscription
  if (state === 'WAITING') return { at: authorizeBy, run: end('CREATE') }
  if (state === 'CANCELLED') return { at: serviceEnd, run: end() }
  if (state === 'TERMINATED') return undefined
  const atEnd = subscription.end === undefined ? undefined : { at: subscription.end, run: end('TERMINATE') }
  if (!hasNext(subscription)) return atEnd
  const at = nextTry(subscription)
  if (atEnd !== undefined && atEnd.at <= at) return atEnd
  const run = () => {
    const charge = tryCharge(subscription, at)
    if (charge !== undefined) tellCharge(model, subscription, charge)
  }
  return { at, run }
}

/** When something happens to a subscription by itself; undefined when nothing does any more. */
export function nextAt(model: Model, index: number): number | undefined {
  const subscription = model.subscriptions[index % Math.max(1, model.subscriptions.length)]
  return subscription && nextEvent(model, subscription)?.at
}

/** Has everything happen that does by itself until a time. */
export function advance(model: Model, time: number): void {
  for (const subscription of model.subscriptions) {
    for (;;) {
      const event = nextEvent(model, subscription)
      if (event === undefined || event.at > time) break
      event.run()
    }
  }
}

export function approve(model: Model, subscription: ModelSubscription, at: number): void {
  subscription.state = 'ACTIVE'
  subscription.activeFrom = at
  const first = chargeIfDue(subscription, at)
  if (first?.status === 'FAIL') subscription.state = 'TERMINATED'
  tell(model, subscription, 'CREATE')
  if (first !== undefined) tellCharge(model, subscription, first)
}

function chargeIfDue(subscription: ModelSubscription, at: number): ModelCharge | undefined {
  const isDue = hasNext(subscription) && startOf(subscription, subscription.nextPhase) <= at
  return isDue ? tryCharge(subscription, at) : undefined
}

/** No more charges: it is served to the end of what is paid for, or of the period. */
export function cancel(model: Model, subscription: ModelSubscription, at: number): void {
  const { nextPhase, start, end } = subscription
  const hasBegun = at >= start || nextPhase > 1
  const last = Math.max(phaseAt(subscription, at), nextPhase - 1)
  const periodEnd = hasBegun ? startOf(subscription, last + 1) : start
  subscription.state = 'CANCELLED'
  subscription.lastTry = undefined
  subscription.serviceEnd = Math.min(periodEnd, end ?? periodEnd)
  tell(model, subscription, 'CANCEL')
}

export function terminate(model: Model, subscription: ModelSubscription, at: number): void {
  subscription.state = 'TERMINATED'
  subscription.lastTry = undefined
  subscription.end = at
  tell(model, subscription, 'TERMINATE')
}

/** A new subscription goes on instead of another. */
export function replace(model: Model, former: ModelSubscription, next: ModelSubscription, at: number): void {
  former.state = 'TERMINATED'
  former.lastTry = undefined
  former.end = at
  model.subscriptions.push(next)
  const first = chargeIfDue(next, at)
  tell(model, next, 'CHANGE')
  if (first !== undefined) tellCharge(model, next, first)
}
