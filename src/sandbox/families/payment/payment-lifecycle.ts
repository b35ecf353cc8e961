import { timing } from '../../../../generated/sandbox.ts'
import type { FamilyContext } from '../../family.ts'
import { capturedTotal, type SandboxCapture, type SandboxPayment } from '../../state/payment-state.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import { storedCardToken } from '../../state/stored-card.ts'
import { processingTime } from '../processing-time.ts'
import type { AmountUpdateLifecycle } from './amount-update-lifecycle.ts'
import { createPaymentNotifier } from './notify.ts'

/** The transitions of a payment and its captures. Each one sends the notifications that belong to it. */
export interface PaymentLifecycle {
  /** Begins a new payment: what its request asks for, with the code that a scenario forces. */
  readonly start: (payment: SandboxPayment, forced: ForcedResult | undefined) => void
  /** The payer pays. Returns whether the payment was still waiting for that. */
  readonly approve: (payment: SandboxPayment) => boolean
  /** The payer does not pay; the reason is a result code. Returns whether the payment was still waiting. */
  readonly decline: (payment: SandboxPayment, code?: string) => boolean
  readonly cancel: (payment: SandboxPayment, now: number) => void
  readonly openCapture: (
    payment: SandboxPayment,
    asked: Pick<SandboxCapture, 'captureRequestId' | 'amount' | 'isLast' | 'scenario'>,
  ) => SandboxCapture
  /** Gives a capture its final result code; one that is final already keeps its own. */
  readonly finishCapture: (payment: SandboxPayment, capture: SandboxCapture, code: string) => void
  /** The same after the time that processing takes. */
  readonly finishCaptureLater: (payment: SandboxPayment, capture: SandboxCapture, code: string) => void
}

/** A result code that a scenario forces, and its status in the contract. */
export interface ForcedResult {
  readonly code: string
  readonly status: 'S' | 'F' | 'U'
}

/** The digit in a captureId. */
const captureKind = 2

/** The digit in the token of a card. */
const cardKind = 7

export function createPaymentLifecycle(
  context: FamilyContext,
  amountUpdates: AmountUpdateLifecycle,
): PaymentLifecycle {
  const { clock, period, nextId, state } = context
  const { notifyPayment, notifyCapture } = createPaymentNotifier(context)

  const storedCards = createRecentMap<string>(state.maxEntries, { onEvict: state.tokens.withdraw })
  const storeCard = ({ card: paidBy }: SandboxPayment) => {
    if (paidBy === undefined || !paidBy.stores || paidBy.token !== undefined) return
    const token = state.tokens.issue('card', nextId(cardKind), storedCardToken(paidBy.card, clock.now))
    paidBy.token = token
    storedCards.set(token, token)
  }
  const succeed = (payment: SandboxPayment) => {
    payment.timers.clear()
    storeCard(payment)
    payment.status = 'SUCCESS'
    payment.code = 'SUCCESS'
    payment.paidAt = clock.now()
    notifyPayment(payment, 'PAYMENT_RESULT', 'SUCCESS')
    if (!payment.isAuthorization) return
    payment.authExpiresAt = clock.now() + period(timing.authorization)
    if (payment.isManual) {
      payment.timers.startAt(payment.authExpiresAt, () => expireAuthorization(payment))
    } else {
      const capture = openCapture(payment, {
        captureRequestId: `auto-${payment.paymentId}`,
        amount: payment.amount,
        isLast: true,
        scenario: payment.scenario,
      })
      finishCapture(payment, capture, 'SUCCESS')
    }
  }
  const fail = (payment: SandboxPayment, code: string) => {
    payment.timers.clear()
    payment.status = 'FAIL'
    payment.code = code
    notifyPayment(payment, 'PAYMENT_RESULT', code)
  }
  /** Makes a payment final; it is PENDING for a while before that when the scenario says so. */
  const finish = (payment: SandboxPayment, code: string) => {
    const end = () => (code === 'SUCCESS' ? succeed(payment) : fail(payment, code))
    if (payment.scenario.pending !== true || payment.status === 'PENDING') return end()
    payment.timers.clear()
    payment.status = 'PENDING'
    // It says S, and is no success all the same.
    notifyPayment(payment, 'PAYMENT_PENDING', 'SUCCESS')
    payment.timers.start(period(processingTime * 2), end)
  }
  /** Time can have been moved beyond its end, before that was noted. */
  const isOpen = ({ status, needsPayer, expiresAt }: SandboxPayment) =>
    status === 'PROCESSING' && (!needsPayer || clock.now() < expiresAt)
  const approve = (payment: SandboxPayment): boolean => {
    if (!isOpen(payment)) return false
    finish(payment, 'SUCCESS')
    return true
  }
  const decline = (payment: SandboxPayment, code = 'PROCESS_FAIL'): boolean => {
    if (!isOpen(payment)) return false
    finish(payment, code)
    return true
  }
  const waitForPayer = (payment: SandboxPayment) => {
    const { timers, scenario } = payment
    timers.startAt(payment.expiresAt, () => fail(payment, 'ORDER_IS_CLOSED'))
    const { payer, ending } = scenario
    if (payer !== undefined) {
      // Only after the answer: the payer needs the URL in it.
      timers.start(0, payer === 'approve' ? () => approve(payment) : () => decline(payment))
    } else if (ending !== undefined) {
      timers.start(period(processingTime), () => finish(payment, ending))
    }
  }
  const openCapture: PaymentLifecycle['openCapture'] = (payment, asked) => {
    const capture: SandboxCapture = {
      captureId: nextId(captureKind),
      ...asked,
      status: 'U',
      code: 'CAPTURE_IN_PROCESS',
      capturedAt: undefined,
    }
    payment.captures.push(capture)
    return capture
  }
  const finishCapture: PaymentLifecycle['finishCapture'] = (payment, capture, code) => {
    if (capture.status !== 'U') return
    capture.code = code
    capture.status = code === 'SUCCESS' ? 'S' : 'F'
    if (capture.status === 'S') capture.capturedAt = clock.now()
    notifyCapture(payment, capture)
    endUncaptured(payment)
  }

  return {
    start: (payment, forced) => {
      if (forced?.status === 'F') fail(payment, forced.code)
      else if (forced?.status === 'S') finish(payment, 'SUCCESS')
      else if (payment.needsPayer) waitForPayer(payment)
      else if (forced?.status === 'U') {
        const ending = payment.scenario.ending ?? 'SUCCESS'
        payment.timers.start(period(processingTime), () => finish(payment, ending))
      } else finish(payment, 'SUCCESS')
    },
    approve,
    decline,
    cancel: (payment, now) => {
      payment.timers.clear()
      payment.cancelledAt = now
      payment.status = 'CANCELLED'
      payment.code = 'ORDER_IS_CANCELED'
      for (const capture of payment.captures) finishCapture(payment, capture, 'AUTH_CANCELLED')
      amountUpdates.failOpen(payment, 'ORDER_IS_CANCELED')
    },
    openCapture,
    finishCapture,
    finishCaptureLater: (payment, capture, code) =>
      payment.timers.start(period(processingTime), () => finishCapture(payment, capture, code)),
  }
}

function expireAuthorization(payment: SandboxPayment): void {
  payment.isAuthorizationExpired = true
  endUncaptured(payment)
}

/** Ends a payment whose authorization has expired, and of which nothing is captured or in process: nothing can follow. */
function endUncaptured(payment: SandboxPayment): void {
  if (payment.status !== 'SUCCESS' || !payment.isAuthorizationExpired || capturedTotal(payment) > 0n) return
  payment.status = 'CANCELLED'
  payment.code = 'ORDER_IS_CANCELED'
}

/** Whether a payer has to decide about the payment on the cashier page. */
export function isWaitingForPayer({ status, needsPayer }: SandboxPayment): boolean {
  return status === 'PROCESSING' && needsPayer
}
