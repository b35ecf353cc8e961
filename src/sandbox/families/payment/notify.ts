import { resultOf } from '../../contract.ts'
import type { FamilyContext } from '../../family.ts'
import { timeText } from '../../format.ts'
import type { JsonObject } from '../../json.ts'
import type { Scenario } from '../../scenario.ts'
import {
  allowsAmountUpdate,
  authorizedAmount,
  type SandboxAmountUpdate,
} from '../../state/amount-update-state.ts'
import type { SandboxCapture, SandboxPayment } from '../../state/payment-state.ts'
import { cardInfo } from './payment-card.ts'

/** Makes what sends the notifications of payments and captures. */
export function createPaymentNotifier({ contract, notify, state }: FamilyContext) {
  const send = (payment: SandboxPayment, event: string, body: JsonObject, scenario: Scenario) => {
    const isFirst = payment.notifications === 0
    payment.notifications += 1
    notify({ event, body: { notifyType: event, ...body }, url: payment.notifyUrl, scenario, isFirst })
  }
  return {
    notifyPayment: (
      payment: SandboxPayment,
      event: 'PAYMENT_RESULT' | 'PAYMENT_PENDING',
      code: string,
    ): void => {
      const body = {
        result: resultOf(contract, 'notifyPayment', code),
        paymentRequestId: payment.paymentRequestId,
        paymentId: payment.paymentId,
        paymentAmount: payment.amount,
        paymentCreateTime: timeText(payment.createdAt),
        ...(payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
        paymentMethodType: payment.methodType,
        ...(event === 'PAYMENT_RESULT' && code === 'SUCCESS' && resultInfo(payment)),
      }
      send(payment, event, body, payment.scenario)
    },
    notifyAmountUpdate: (payment: SandboxPayment, update: SandboxAmountUpdate): void => {
      const body = {
        result: resultOf(contract, 'notifyPayment', update.code),
        paymentRequestId: payment.paymentRequestId,
        paymentId: payment.paymentId,
        updateRequestId: update.updateRequestId,
        paymentAmount: authorizedAmount(payment, state.amountUpdates.ofPayment(payment.paymentId)),
        paymentCreateTime: timeText(payment.createdAt),
        ...(update.status === 'S' &&
          payment.authExpiresAt !== undefined && { authExpiryTime: timeText(payment.authExpiresAt) }),
        ...(update.status === 'S' && resultInfo(payment)),
      }
      send(payment, 'UPDATE_AMOUNT_RESULT', body, update.scenario)
    },
    notifyCapture: (payment: SandboxPayment, capture: SandboxCapture): void => {
      const body = {
        result: resultOf(contract, 'notifyCapture', capture.code),
        captureRequestId: capture.captureRequestId,
        paymentId: payment.paymentId,
        captureId: capture.captureId,
        captureAmount: capture.amount,
        ...(capture.capturedAt !== undefined && { captureTime: timeText(capture.capturedAt) }),
      }
      send(payment, 'CAPTURE_RESULT', body, capture.scenario)
    },
  }
}

/** What is known of the card that paid, and whether its authorization can be raised. */
export function resultInfo(payment: SandboxPayment): JsonObject {
  const info = {
    ...cardInfo(payment),
    ...(allowsAmountUpdate(payment) && { incrementalAuthorizationAvailable: true }),
  }
  return Object.keys(info).length === 0 ? {} : { paymentResultInfo: info }
}
