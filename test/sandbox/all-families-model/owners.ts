import type { World } from '../world.ts'

/** The families that have a model each, and what is done across them. */
export const families = ['payment', 'consent', 'subscription', 'dispute', 'customs', 'shared'] as const
export type Family = (typeof families)[number]

/** Each family counts from a number of its own, so that the end of an id says whose it is. */
const numbersOfOne = 100_000

export const firstNumber = (family: Family): number => (families.indexOf(family) + 1) * numbersOfOne

/** The family in whose range the number at the end of an id is. Charges of subscriptions are named by the gateway. */
function familyOfId(id: string): Family {
  if (id.startsWith('subscription-')) return 'subscription'
  const number = Number(/(\d+)$/.exec(id)?.[1] ?? 0)
  const family = families[Math.floor(number / numbersOfOne) - 1]
  if (family === undefined) throw new Error(`${id} belongs to no family.`)
  return family
}

type Body = Readonly<Record<string, unknown>>

/** By which field each family's own notifications are known. */
const ownFields: readonly (readonly [field: string, family: Family])[] = [
  ['disputeNotificationType', 'dispute'],
  ['subscriptionNotificationType', 'subscription'],
  ['phaseNo', 'subscription'],
  ['authorizationNotifyType', 'consent'],
  ['vaultingRequestId', 'consent'],
]

/** Of which family a notification is. */
export function familyOfBody(body: Body, world: World): Family {
  const own = ownFields.find(([field]) => body[field] !== undefined)
  if (own) return own[1]
  const { paymentId, paymentRequestId, refundRequestId } = body
  if (refundRequestId !== undefined) return familyOfId(String(refundRequestId))
  return familyOfId(
    String(paymentRequestId ?? world.sandbox.payment(String(paymentId))?.paymentRequestId ?? ''),
  )
}

/** What the shop calls what it has handled, by the words with which that begins. */
const ownNames: readonly (readonly [start: RegExp, family: Family])[] = [
  [/^(?:DISPUTE|DEFENSE|RDR)_/, 'dispute'],
  [/^(?:CREATE|CHANGE|UPDATE|CANCEL|TERMINATE|charge) /, 'subscription'],
  [/^(?:code of|token of|cancelled|vaulting) /, 'consent'],
]

function familyOfName(name: string, world: World): Family {
  const own = ownNames.find(([start]) => start.test(name))
  if (own) return own[1]
  const [kind = '', id = ''] = name.split(' ')
  const paymentId = /^auto-(.*)$/.exec(id)?.[1]
  const payment = kind === 'capture' && paymentId !== undefined ? world.sandbox.payment(paymentId) : undefined
  return familyOfId(payment?.paymentRequestId ?? id)
}

/**
 * The same world as the model of one family sees it: with the payments, notifications and handled things of its own. All else,
 * above all the clock, the client, the gateway and the store, is shared.
 */
export function viewOf<Whole extends World>(world: Whole, family: Family): Whole {
  const { sandbox } = world
  return {
    ...world,
    get handled() {
      return new Map([...world.handled].filter(([name]) => familyOfName(name, world) === family))
    },
    sandbox: {
      ...sandbox,
      payments: (count) =>
        sandbox.payments(count).filter(({ paymentRequestId }) => familyOfId(paymentRequestId) === family),
      deliveries: (count) =>
        sandbox.deliveries(count).filter(({ body }) => familyOfBody(JSON.parse(body), world) === family),
    },
  }
}
