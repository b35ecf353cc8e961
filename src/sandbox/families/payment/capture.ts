import type { Amount } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultCodeOf,
  resultOf,
  type SandboxContract,
} from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { amountIn, fieldOf, isTrue, textIn, textOf } from '../../json.ts'
import { authorizedAmount } from '../../state/amount-update-state.ts'
import {
  authorizationEnd,
  capturedTotal,
  type SandboxCapture,
  type SandboxPayment,
} from '../../state/payment-state.ts'
import type { PaymentLifecycle } from './payment-lifecycle.ts'

/** How many captures a payment can have, those that failed included. */
const maxCaptures = 100

/** Makes the behaviour of `capture`. */
export function createCapture(
  { contract, state }: FamilyContext,
  lifecycle: PaymentLifecycle,
): OperationHandler {
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'capture', code, message),
  })
  return (call) => {
    const { request, scenario } = call
    const captureRequestId = textIn(request, 'captureRequestId')
    const fingerprint = requestFingerprint(contract, 'capture', request)
    const known = state.payments.findCapture(captureRequestId)
    if (known !== undefined) {
      if (known.payment.paymentId !== textOf(request, 'paymentId'))
        return inconsistentAnswer(contract, 'capture', '/paymentId')
      if (known.fingerprint !== fingerprint) return inconsistentAnswer(contract, 'capture')
      return (
        forcedUncertainAnswer(contract, 'capture', call) ??
        captureAnswer(known.payment, known.capture, contract)
      )
    }
    const payment = state.payments.find(textIn(request, 'paymentId'))
    const code = forcedCode(contract, call)
    if (code !== undefined && leavesNoRecord(contract, code)) return answerWith(code)
    if (payment === undefined) return answerWith(code ?? 'AUTH_NOT_FOUND')
    if (payment.captures.length >= maxCaptures) {
      const limit = `This payment has ${maxCaptures} captures, which is the limit of the sandbox.`
      return answerWith('PARAM_ILLEGAL', limit)
    }

    const amount = amountIn(request, 'captureAmount')
    // Before the capture is opened: its own amount must not count.
    const authorized = authorizedAmount(payment, state.amountUpdates.ofPayment(payment.paymentId))
    const refusal = captureRefusal(payment, authorized, amount)
    const status = code === undefined ? undefined : resultCodeOf(contract, 'capture', code)?.status
    const capture = lifecycle.openCapture(payment, {
      captureRequestId,
      amount,
      isLast: isTrue(fieldOf(request, 'isLastCapture')),
      scenario,
    })
    state.payments.addCapture({ payment, capture, fingerprint })
    if (status === 'F' && code !== undefined) {
      lifecycle.finishCapture(payment, capture, code)
    } else if (refusal !== undefined) {
      lifecycle.finishCapture(payment, capture, refusal.code)
      return {
        ...captureAnswer(payment, capture, contract),
        result: resultOf(contract, 'capture', refusal.code, refusal.message),
      }
    } else {
      if (status === 'U') lifecycle.finishCaptureLater(payment, capture, scenario.ending ?? 'SUCCESS')
      else lifecycle.finishCapture(payment, capture, 'SUCCESS')
    }
    return status === 'U' && code !== undefined && code !== 'CAPTURE_IN_PROCESS'
      ? answerWith(code)
      : captureAnswer(payment, capture, contract)
  }
}

function captureAnswer(payment: SandboxPayment, capture: SandboxCapture, contract: SandboxContract): Answer {
  return {
    result: resultOf(contract, 'capture', capture.code),
    captureRequestId: capture.captureRequestId,
    captureId: capture.captureId,
    paymentId: payment.paymentId,
    captureAmount: capture.amount,
    ...(capture.capturedAt !== undefined && { captureTime: timeText(capture.capturedAt) }),
  }
}

/** Why an amount of a payment cannot be captured. */
interface CaptureRefusal {
  readonly code: string
  /** Instead of the meaning that the contract states. */
  readonly message?: string
}

function captureRefusal(
  payment: SandboxPayment,
  authorized: Amount,
  amount: Amount,
): CaptureRefusal | undefined {
  if (authorizationEnd(payment) === 'expired') return { code: 'AUTH_EXPIRED' }
  if (payment.status === 'CANCELLED') {
    return { code: payment.paidAt === undefined ? 'ORDER_IS_CANCELED' : 'AUTH_CANCELLED' }
  }
  if (payment.status !== 'SUCCESS') {
    const message = `The payment is ${payment.status}: the payer has not authorized it.`
    return { code: 'ORDER_STATUS_INVALID', message }
  }
  if (!payment.isManual) {
    const message = 'The payment was captured automatically: its captureMode is not MANUAL.'
    return { code: 'ORDER_STATUS_INVALID', message }
  }
  if (authorizationEnd(payment) === 'last-capture') {
    const message = 'An earlier capture had isLastCapture true: nothing can follow it.'
    return { code: 'ORDER_STATUS_INVALID', message }
  }
  if (amount.currency !== authorized.currency) return { code: 'CURRENCY_NOT_SUPPORT' }
  const left = BigInt(authorized.value) - capturedTotal(payment)
  if (BigInt(amount.value) <= left) return undefined
  const leftText = amountText({ currency: amount.currency, value: String(left) })
  return {
    code: 'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
    message: `Of the authorized amount ${leftText} is left.`,
  }
}
