import { resultOf, type SandboxContract } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { authorizedAmount, type SandboxAmountUpdate } from '../../state/amount-update-state.ts'
import type { SandboxCapture } from '../../state/payment-state.ts'
import type { SandboxRefund } from '../../state/refund-state.ts'
import { cashierRedirect } from './cashier.ts'
import { findRequestedPayment } from './find-requested-payment.ts'
import { resultInfo } from './notify.ts'
import { isWaitingForPayer } from './payment-lifecycle.ts'

/** Makes the behaviour of `inquiryPayment`. */
export function createInquiryPayment(context: FamilyContext): OperationHandler {
  const { contract, state } = context
  return (call) => {
    const forced = forcedCode(contract, call)
    if (forced !== undefined && forced !== 'SUCCESS') {
      return { result: resultOf(contract, 'inquiryPayment', forced) }
    }
    const payment = findRequestedPayment(state.payments, call.request)
    if (payment === undefined) return { result: resultOf(contract, 'inquiryPayment', 'ORDER_NOT_EXIST') }
    const isOpen = payment.status === 'PROCESSING' || payment.status === 'PENDING'
    const code = isOpen ? 'PAYMENT_IN_PROCESS' : payment.code
    const updates = state.amountUpdates.ofPayment(payment.paymentId)
    const transactions = [
      ...updates
        .filter(({ refusal }) => refusal === undefined)
        .map((update) => updateTransaction(update, contract)),
      ...payment.captures.map((capture) => captureTransaction(capture, contract)),
      ...state.refunds.ofPayment(payment.paymentId).map((refund) => refundTransaction(refund, contract)),
    ]
    return {
      result: resultOf(contract, 'inquiryPayment', 'SUCCESS'),
      paymentStatus: payment.status,
      paymentResultCode: code,
      paymentResultMessage: resultOf(contract, 'pay', code).resultMessage,
      paymentRequestId: payment.paymentRequestId,
      paymentId: payment.paymentId,
      paymentAmount: authorizedAmount(payment, updates),
      paymentCreateTime: timeText(payment.createdAt),
      ...(payment.status === 'SUCCESS' &&
        payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
      ...(payment.authExpiresAt !== undefined && { authExpiryTime: timeText(payment.authExpiresAt) }),
      paymentMethodType: payment.methodType,
      ...(payment.status === 'SUCCESS' && resultInfo(payment)),
      ...(isWaitingForPayer(payment) && {
        redirectActionForm: cashierRedirect(payment, context).redirectActionForm,
      }),
      ...(transactions.length > 0 && { transactions }),
    }
  }
}

const transactionStatuses = { S: 'SUCCESS', F: 'FAIL', U: 'PROCESSING' } as const

function captureTransaction(capture: SandboxCapture, contract: SandboxContract) {
  return {
    transactionType: 'CAPTURE',
    transactionStatus: transactionStatuses[capture.status],
    transactionRequestId: capture.captureRequestId,
    transactionId: capture.captureId,
    transactionAmount: capture.amount,
    ...(capture.capturedAt !== undefined && { transactionTime: timeText(capture.capturedAt) }),
    // A capture in process has another code here than in the answer to the capture.
    transactionResult:
      capture.status === 'U'
        ? resultOf(contract, 'transactionResult', 'PAYMENT_IN_PROCESS')
        : resultOf(contract, 'capture', capture.code),
  }
}

function updateTransaction(update: SandboxAmountUpdate, contract: SandboxContract) {
  const { status, code, updatedAt } = update
  return {
    transactionType: 'INCREMENTAL',
    transactionStatus: transactionStatuses[status],
    transactionRequestId: update.updateRequestId,
    transactionId: update.updateId,
    transactionAmount: update.amount,
    ...(updatedAt !== undefined && { transactionTime: timeText(updatedAt) }),
    transactionResult:
      status === 'U'
        ? resultOf(contract, 'transactionResult', 'PAYMENT_IN_PROCESS')
        : resultOf(contract, 'notifyPayment', code),
  }
}

function refundTransaction(refund: SandboxRefund, contract: SandboxContract) {
  const { status, code, finishedAt } = refund
  return {
    transactionType: 'REFUND',
    transactionStatus: transactionStatuses[status],
    transactionRequestId: refund.refundRequestId,
    transactionId: refund.refundId,
    transactionAmount: refund.amount,
    ...(status === 'S' && finishedAt !== undefined && { transactionTime: timeText(finishedAt) }),
    transactionResult:
      status === 'U'
        ? resultOf(contract, 'transactionResult', 'PAYMENT_IN_PROCESS')
        : resultOf(contract, 'refund', code),
  }
}
