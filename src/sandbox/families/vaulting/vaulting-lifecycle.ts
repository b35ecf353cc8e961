import { resultOf } from '../../contract.ts'
import type { FamilyContext, SandboxCall } from '../../family.ts'
import { timeText } from '../../format.ts'
import { fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import { checkCard, type SandboxCard, testCard } from '../../state/card.ts'
import { storedCardToken } from '../../state/stored-card.ts'
import { cardDetail } from './card-detail.ts'
import type { Vaulting, Vaultings } from './vaulting.ts'

/** The transitions of an attempt to store a card. A final state is notified. */
export interface VaultingLifecycle {
  /**
   * Begins an attempt, which waits for its payer.
   *
   * @param card - the card that the merchant has sent
   */
  readonly open: (call: SandboxCall, operation: Vaulting['operation'], card?: SandboxCard) => Vaulting
  /** Stores the card. Returns whether the attempt was still open and has one. */
  readonly store: (vaulting: Vaulting) => boolean
  /** Takes a card that the payer has entered, and stores it if nothing is wrong with it. */
  readonly enter: (vaulting: Vaulting, card: JsonObject) => boolean
  /** Ends the attempt with a code of `vaultingResultCode`. Returns whether it was still open. */
  readonly fail: (vaulting: Vaulting, code: string) => boolean
  /** The payer, by program, does what leads to success. Returns whether the attempt was still open. */
  readonly approve: (vaulting: Vaulting) => boolean
  /** Lets the attempt end without a payer, after the time that processing takes. */
  readonly endLater: (vaulting: Vaulting, code: string) => void
}

/** The digit in the ids of attempts and tokens. */
const vaultingKind = 7

/** How long a session, or the authentication, can take, in seconds. The documentation states no time. */
const lifetime = 1800

/** How long processing takes, in seconds. The documentation states no time, so it is short. */
const processingTime = 5

export function createVaultingLifecycle(context: FamilyContext, vaultings: Vaultings): VaultingLifecycle {
  const { clock, contract, period, nextId, state } = context

  const send = (vaulting: Vaulting) => {
    const { notifyUrl: url, scenario } = vaulting
    const isFirst = vaulting.notifications === 0
    vaulting.notifications += 1
    const body = {
      result: resultOf(
        contract,
        'notifyVaulting',
        vaulting.code,
        vaulting.code === 'SUCCESS' ? 'success' : undefined,
      ),
      vaultingRequestId: vaulting.vaultingRequestId,
      paymentMethodDetail: storedDetail(vaulting) ?? { paymentMethodType: 'CARD' },
      vaultingCreateTime: timeText(vaulting.createdAt),
      ...(vaulting.metadata !== undefined && { metadata: vaulting.metadata }),
      ...(vaulting.customizedInfo !== undefined && { customizedInfo: vaulting.customizedInfo }),
    }
    context.notify({ event: 'VAULTING_RESULT', body, url, scenario, isFirst })
  }
  /** Time can have been moved beyond its end, before that was noted. */
  const isOpen = ({ status, expiresAt }: Vaulting) => status === 'PROCESSING' && clock.now() < expiresAt
  const store = (vaulting: Vaulting): boolean => {
    const { card } = vaulting
    if (!isOpen(vaulting) || card === undefined) return false
    vaulting.timers.clear()
    vaulting.status = 'SUCCESS'
    vaulting.code = 'SUCCESS'
    const token = storedCardToken(card, clock.now)
    vaulting.cardToken = state.tokens.issue('card', nextId(vaultingKind), token)
    send(vaulting)
    return true
  }
  const fail = (vaulting: Vaulting, code: string): boolean => isOpen(vaulting) && end(vaulting, code)
  const end = (vaulting: Vaulting, code: string): true => {
    vaulting.timers.clear()
    vaulting.status = 'FAIL'
    vaulting.code = code
    vaulting.card = undefined
    send(vaulting)
    return true
  }
  const enter = (vaulting: Vaulting, given: JsonObject): boolean => {
    if (!isOpen(vaulting)) return false
    const checked = checkCard(given, clock.now())
    vaulting.problem = 'code' in checked ? checked.code : undefined
    vaulting.card = 'code' in checked ? undefined : checked.card
    return store(vaulting)
  }
  const approve = (vaulting: Vaulting): boolean => {
    if (vaulting.operation === 'createVaultingSession' && isOpen(vaulting)) {
      vaulting.problem = undefined
      vaulting.card = testCard
    }
    return store(vaulting)
  }
  return {
    open: ({ request, scenario }, operation, card) => {
      const now = clock.now()
      const customizedInfo = fieldOf(request, 'customizedInfo')
      const vaulting: Vaulting = {
        vaultingRequestId: textIn(request, 'vaultingRequestId'),
        vaultingId: nextId(vaultingKind),
        operation,
        notifyUrl: textOf(request, 'vaultingNotificationUrl') ?? context.defaultNotifyUrl,
        redirectUrl: textOf(request, 'redirectUrl'),
        metadata: textOf(request, 'metadata'),
        customizedInfo: isObject(customizedInfo) ? customizedInfo : undefined,
        scenario,
        createdAt: now,
        expiresAt: now + period(lifetime),
        timers: context.createTimers(),
        status: 'PROCESSING',
        code: 'VERIFICATION_IN_PROCESS',
        card,
        cardToken: undefined,
        problem: undefined,
        notifications: 0,
      }
      vaultings.add(vaulting)
      vaulting.timers.startAt(vaulting.expiresAt, () => end(vaulting, 'ORDER_IS_CLOSED'))
      const { payer } = scenario
      if (payer !== undefined) {
        // Only after the answer: the payer needs the URL in it.
        vaulting.timers.start(0, () =>
          payer === 'approve' ? approve(vaulting) : fail(vaulting, 'USER_PAYMENT_VERIFICATION_FAILED'),
        )
      }
      return vaulting
    },
    store,
    enter,
    fail,
    approve,
    endLater: (vaulting, code) =>
      vaulting.timers.start(period(processingTime), () =>
        code === 'SUCCESS' ? approve(vaulting) : fail(vaulting, code),
      ),
  }
}

/** What a final success has to say of the card. */
export function storedDetail({ card, cardToken }: Vaulting): JsonObject | undefined {
  return card === undefined || cardToken === undefined ? undefined : cardDetail(card, cardToken)
}
