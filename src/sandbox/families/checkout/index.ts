import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textIn } from '../../json.ts'
import type { PaymentFamily } from '../payment/index.ts'
import { createConsultPayment } from './consult-payment.ts'
import { createCreatePaymentSession } from './create-payment-session.ts'
import { createInquireExchangeRate } from './inquire-exchange-rate.ts'
import { createRetrievePaymentSession } from './retrieve-payment-session.ts'
import { createSessionLifecycle } from './session-lifecycle.ts'
import { createSessionPages, sessionsTable } from './session-page.ts'
import { createSessionState, isEasySafePay } from './session-state.ts'
import { createVerifyAndCompletePayment } from './verify-and-complete-payment.ts'

/** The checkout family, and what a payer does in a session that is still open, by `paymentSessionId` or `paymentRequestId`. */
export interface CheckoutFamily extends SandboxFamily {
  readonly owns: (id: string) => boolean
  /** Whether a code is a failure of the payment of a session. */
  readonly isReason: (code: string) => boolean
  /** The payer submits a session and approves the payment. Returns whether the session was open. */
  readonly approve: (id: string) => boolean
  /**
   * The payer submits a session and declines the payment. Returns whether the session was open.
   *
   * @param code - a failure of a payment; whoever calls has checked it
   */
  readonly decline: (id: string, code?: string) => boolean
}

/** The behaviour of consultations, sessions, verifications and exchange rates. Sessions become payments of `payment`. */
export function createCheckoutFamily(context: FamilyContext, payment: PaymentFamily): CheckoutFamily {
  const sessions = createSessionState(context.state.maxEntries)
  const lifecycle = createSessionLifecycle(context, payment)
  const find = (id: string) => sessions.find(id) ?? sessions.findByRequestId(id)
  const findOpen = (id: string) => {
    const session = find(id)
    return session !== undefined && lifecycle.isOpen(session) ? session : undefined
  }
  return {
    operations: {
      consultPayment: createConsultPayment(context),
      createPaymentSession: createCreatePaymentSession(context, sessions, lifecycle),
      retrievePaymentSession: createRetrievePaymentSession(context, sessions, lifecycle),
      verifyAndCompletePayment: createVerifyAndCompletePayment(context, payment),
      inquireExchangeRate: createInquireExchangeRate(context),
    },
    subjectOf: (request: JsonObject): RequestSubject | undefined => {
      const session = sessions.find(textIn(request, 'paymentSessionId'))
      return session && { id: session.sessionId, madeBy: { operation: 'pay', id: session.paymentRequestId } }
    },
    pageAt: createSessionPages(sessions, lifecycle),
    section: (count) => {
      const newest = sessions.newest(count)
      return newest.length === 0
        ? undefined
        : { title: 'Payment sessions', html: sessionsTable(newest, lifecycle) }
    },
    owns: (id) => find(id) !== undefined,
    isReason: payment.isReason,
    approve: (id) => {
      const session = findOpen(id)
      const submitted = session && lifecycle.submit(session)
      if (session === undefined || submitted === undefined) return false
      return isEasySafePay(session) || payment.approve(submitted.paymentId)
    },
    decline: (id, code) => {
      const session = findOpen(id)
      if (session === undefined) return false
      if (isEasySafePay(session)) {
        return lifecycle.submit(session, undefined, code ?? 'PROCESS_FAIL') !== undefined
      }
      const submitted = lifecycle.submit(session)
      return submitted !== undefined && payment.decline(submitted.paymentId, code)
    },
  }
}
