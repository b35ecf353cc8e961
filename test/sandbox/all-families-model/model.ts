import { checkConsentEnd } from '../consent-model/check-end.ts'
import { type ConsentModel, checkNever as checkConsents, newModel } from '../consent-model/consent-model.ts'
import type { ConsentWorld } from '../consent-model/consent-world.ts'
import type { Model as CustomsModel } from '../customs-model/model.ts'
import { checkState as checkCustoms, nameOf as nameOfCustoms } from '../customs-model/world.ts'
import type { Model as DisputeModel } from '../dispute-model/model.ts'
import { checkState as checkDisputes, nameOf as nameOfDispute } from '../dispute-model/world.ts'
import { checkTold } from '../handled-once.ts'
import { checkNever, checkEnd as checkPaymentsEnd, type Model as PaymentModel } from '../model.ts'
import { checkEnd as checkSubscriptionsEnd } from '../subscription-model/look-commands.ts'
import type { Model as SubscriptionModel } from '../subscription-model/model.ts'
import { checkState as checkSubscriptions } from '../subscription-model/world.ts'
import { type Family, firstNumber, viewOf } from './owners.ts'
import { checkShared, type SharedModel } from './shared-commands.ts'

const day = 86_400_000

/** The models of all families, as each of them is alone. */
export interface Models {
  readonly payment: PaymentModel
  readonly consent: ConsentModel
  readonly subscription: SubscriptionModel
  readonly dispute: DisputeModel
  readonly customs: CustomsModel
  readonly shared: SharedModel
}

/** A shop with everything at once. */
export interface WholeModel extends Models {
  readonly world: ConsentWorld
  /** When it began. */
  readonly begin: number
}

export function newWholeModel(world: ConsentWorld): WholeModel {
  const count = (family: Family) => firstNumber(family)
  const models: Models = {
    payment: { payments: [], told: new Map(), count: count('payment') },
    consent: { ...newModel(), count: count('consent') },
    subscription: {
      subscriptions: [],
      told: [],
      answered: new Map(),
      sent: [],
      count: count('subscription'),
    },
    dispute: { payments: [], disputes: [], planned: [], told: [], count: count('dispute') },
    customs: { payments: [], declarations: [], sent: [], told: [], count: count('customs') },
    shared: { refunds: [], count: count('shared') },
  }
  return { ...models, world, begin: world.clock.now() }
}

/** Every family is as its model has it, whichever of them something was just done to. */
export function checkAll(model: WholeModel): void {
  const { world } = model
  const see = (family: Family) => viewOf(world, family)
  // Of all payments: no more is captured and refunded than was paid, whoever did it.
  checkNever(world)
  world.catchUp(model.consent)
  checkConsents(model.consent, see('consent'))
  checkSubscriptions(model.subscription, see('subscription'))
  checkDisputes(model.dispute, see('dispute'))
  checkCustoms(model.customs, see('customs'))
  checkShared(model)
}

/** When all time has passed: every family ends as it does alone. */
export async function checkWholeEnd(model: WholeModel): Promise<void> {
  const { world } = model
  const see = (family: Family) => viewOf(world, family)
  checkAll(model)
  await checkSubscriptionsEnd(model.subscription, see('subscription'))
  await checkPaymentsEnd(model.payment, see('payment'))
  await world.pass(50 * day)
  checkAll(model)
  const areDisputesDoubled = model.dispute.payments.some(({ isDuplicated }) => isDuplicated)
  checkTold(see('dispute'), model.dispute.told, nameOfDispute, areDisputesDoubled)
  const waiting = model.customs.payments.filter(({ state }) => state === 'waiting')
  const failed = waiting.map(({ id }) => `payment ${id} F`)
  checkTold(see('customs'), [...model.customs.told, ...failed], nameOfCustoms, false)
  const refunded = model.shared.refunds.filter(({ isTold }) => isTold)
  checkTold(
    see('shared'),
    refunded.map(({ id, status }) => `refund ${id} ${status}`),
    nameOfRefund,
    false,
  )
  await checkConsentEnd(model.consent, see('consent'))
}

function nameOfRefund(body: Readonly<Record<string, unknown>>): string {
  const { resultStatus } = body.result as { resultStatus: string } // of a notification that the gateway sent
  return `refund ${String(body.refundRequestId)} ${resultStatus}`
}
