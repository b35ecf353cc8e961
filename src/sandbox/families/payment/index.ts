import type { FamilyContext, RequestSubject, SandboxFamily } from '../../family.ts'
import { type JsonObject, textIn, textOf } from '../../json.ts'
import type { Scenario } from '../../scenario.ts'
import { type PaymentSnapshot, paymentSnapshot } from '../../state/payment-snapshot.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import { createAmountUpdateLifecycle } from './amount-update-lifecycle.ts'
import { createCancel } from './cancel.ts'
import { createCapture } from './capture.ts'
import { createCashier, isFailureCode } from './cashier.ts'
import { createInquiryPayment } from './inquiry-payment.ts'
import { createBeginPayment, createPay } from './pay.ts'
import { createPaymentLifecycle } from './payment-lifecycle.ts'
import { paymentsTable } from './payments-listing.ts'
import { createUpdateAmount } from './update-amount.ts'

/** The payment family, and what a program can do with payments. An id is a `paymentId` or a `paymentRequestId`. */
export interface PaymentFamily extends SandboxFamily {
  /**
   * Begins a payment that was asked for in another way than by pay, such as the payment of a session.
   *
   * @param request - with the fields of a request of pay; there is no payment with its `paymentRequestId` yet
   * @param scenario - as the payment meets it
   * @param isAuthorized - whether the payer has agreed already to what `agreementInfo` asks for
   */
  readonly begin: (request: JsonObject, scenario: Scenario, isAuthorized?: boolean) => SandboxPayment
  /** The payer approves a cashier payment. Returns whether it was waiting for that. */
  readonly approve: (id: string) => boolean
  readonly owns: (id: string) => boolean
  /** Whether a code is a failure of a payment. */
  readonly isReason: (code: string) => boolean
  /** The payer declines a cashier payment, for a reason that can be one. Returns whether it was waiting for that. */
  readonly decline: (id: string, code?: string) => boolean
  readonly payment: (id: string) => PaymentSnapshot | undefined
  /** The latest payments, newest first. */
  readonly payments: (count: number) => PaymentSnapshot[]
}

/** The behaviour of pay, capture, inquiryPayment, cancel and updateAmount. */
export function createPaymentFamily(context: FamilyContext): PaymentFamily {
  const { contract, state } = context
  const { payments } = state
  const amountUpdates = createAmountUpdateLifecycle(context)
  const lifecycle = createPaymentLifecycle(context, amountUpdates)
  const snapshot = (payment: SandboxPayment) =>
    paymentSnapshot(
      payment,
      state.refunds.ofPayment(payment.paymentId),
      state.amountUpdates.ofPayment(payment.paymentId),
    )
  const begin = createBeginPayment(context, lifecycle)
  const find = (id: string) => payments.find(id) ?? payments.findByRequestId(id)
  return {
    operations: {
      pay: createPay(context, lifecycle),
      capture: createCapture(context, lifecycle),
      inquiryPayment: createInquiryPayment(context),
      cancel: createCancel(context, lifecycle),
      updateAmount: createUpdateAmount(context, amountUpdates),
    },
    subjectOf: (request: JsonObject): RequestSubject => {
      const payment = payments.find(textIn(request, 'paymentId'))
      return {
        id: textOf(request, 'paymentId') ?? textOf(request, 'paymentRequestId'),
        madeBy: payment && { operation: 'pay', id: payment.paymentRequestId },
      }
    },
    pageAt: createCashier(context, lifecycle),
    section: (count) => {
      const newest = payments.newest(count)
      return {
        title: 'Payments',
        html:
          newest.length === 0
            ? '<p class="dim">None yet.</p>'
            : paymentsTable(newest, (payment) => snapshot(payment).authorizedAmount),
      }
    },
    begin: (request, scenario, isAuthorized) => begin({ request, scenario, attempt: 1 }, isAuthorized),
    approve: (id) => {
      const payment = find(id)
      return payment !== undefined && lifecycle.approve(payment)
    },
    owns: (id) => find(id) !== undefined,
    isReason: (code) => isFailureCode(code, ['pay', 'paymentResultCode'], contract),
    decline: (id, code) => {
      const payment = find(id)
      return payment !== undefined && lifecycle.decline(payment, code)
    },
    payment: (id) => {
      const payment = find(id)
      return payment && snapshot(payment)
    },
    payments: (count) => payments.newest(count).map(snapshot),
  }
}
