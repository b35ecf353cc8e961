import type { FamilyContext } from '../../family.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import type { PaymentFamily } from '../payment/index.ts'
import { isEasySafePay, type SandboxSession } from './session-state.ts'

/** How a payer leaves a session. */
export interface SessionLifecycle {
  /** The payment of a session, once its payer has submitted it. */
  readonly paymentOf: (session: SandboxSession) => SandboxPayment | undefined
  /** Whether a payer can still submit the session: it has not expired, and there is no payment with its id. */
  readonly isOpen: (session: SandboxSession) => boolean
  /**
   * The payer submits: the session becomes a payment of the payment family. Returns the payment, unless the session is
   * not open.
   *
   * @param methodType - the method that the payer has chosen; the first one when the session does not offer it
   * @param refusal - the result code with which the payment fails at once
   */
  readonly submit: (
    session: SandboxSession,
    methodType?: string,
    refusal?: string,
  ) => SandboxPayment | undefined
}

/** Makes the transitions of sessions. */
export function createSessionLifecycle(
  context: FamilyContext,
  { begin }: Pick<PaymentFamily, 'begin'>,
): SessionLifecycle {
  const { clock, state } = context
  const paymentOf = ({ paymentRequestId }: SandboxSession) => state.payments.findByRequestId(paymentRequestId)
  const isOpen = (session: SandboxSession) =>
    // The payment can be forgotten before its session: it must not be paid a second time then.
    session.paymentId === undefined && clock.now() < session.expiresAt && paymentOf(session) === undefined
  return {
    paymentOf,
    isOpen,
    submit: (session, methodType, refusal) => {
      if (!isOpen(session)) return undefined
      session.timers.clear()
      const { request, methods, scenario } = session
      const chosen = methodType !== undefined && methods.includes(methodType) ? methodType : methods[0]
      const payment = begin(
        { ...request, paymentMethod: request.paymentMethod ?? { paymentMethodType: chosen ?? 'CARD' } },
        refusal === undefined ? scenario : { ...scenario, code: refusal },
        // Whoever submits EasySafePay has authorized in the client: the payment does not wait for that again.
        isEasySafePay(session),
      )
      session.paymentId = payment.paymentId
      return payment
    },
  }
}
