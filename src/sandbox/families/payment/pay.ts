import { timing } from '../../../../generated/sandbox.ts'
import type { Result } from '../../../../generated/types.ts'
import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultCodeOf,
  resultOf,
} from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { amountIn, fieldOf, isObject, isTrue, textIn, textOf } from '../../json.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import { cashierRedirect } from './cashier.ts'
import { paymentCard } from './payment-card.ts'
import { isWaitingForPayer, type PaymentLifecycle } from './payment-lifecycle.ts'

/** The digit in a paymentId. */
const paymentKind = 1

/** Makes the behaviour of `pay`. */
export function createPay(context: FamilyContext, lifecycle: PaymentLifecycle): OperationHandler {
  const { contract, state } = context
  const begin = createBeginPayment(context, lifecycle)
  return (call) => {
    const { request } = call
    const known = state.payments.findByRequestId(textIn(request, 'paymentRequestId'))
    if (known !== undefined) {
      if (known.fingerprint !== requestFingerprint(contract, 'pay', request)) {
        return inconsistentAnswer(contract, 'pay')
      }
      return forcedUncertainAnswer(contract, 'pay', call) ?? payAnswer(known, context)
    }
    const code = effectiveCode(context, call)
    if (code !== undefined && leavesNoRecord(contract, code))
      return { result: resultOf(contract, 'pay', code) }
    const status = code === undefined ? undefined : resultCodeOf(contract, 'pay', code)?.status
    const payment = begin(call)
    return code !== undefined && status === 'U' && code !== 'PAYMENT_IN_PROCESS'
      ? { result: resultOf(contract, 'pay', code) }
      : payAnswer(payment, context)
  }
}

/**
 * Makes what begins a payment: keeps it, and starts its course with the result code that a scenario forces. A payer who has
 * authorized the merchant before, as in EasySafePay, is not waited for.
 */
export function createBeginPayment(context: FamilyContext, lifecycle: PaymentLifecycle) {
  const { contract, state } = context
  return (call: SandboxCall, isAuthorized = false): SandboxPayment => {
    const code = effectiveCode(context, call)
    const status = code === undefined ? undefined : resultCodeOf(contract, 'pay', code)?.status
    const payment = newPayment(call, context, isAuthorized)
    state.payments.add(payment)
    if (status !== 'F') state.tokens.find(call.request)?.onPayment?.()
    lifecycle.start(payment, code === undefined || status === undefined ? undefined : { code, status })
    return payment
  }
}

/**
 * The code that a scenario forces, or that the token of the request asks for. No scenario makes a token pay that is not
 * good any more.
 */
function effectiveCode({ contract, state }: FamilyContext, call: SandboxCall): string | undefined {
  const forced = forcedCode(contract, call)
  if (forced !== undefined && resultCodeOf(contract, 'pay', forced)?.status === 'F') return forced
  const refusal = state.tokens.refusal(call.request)
  if (refusal !== undefined) return refusal
  const isPaid = forced === undefined && state.tokens.find(call.request)?.paysAtOnce(call.request) === true
  return isPaid ? 'SUCCESS' : forced
}

function payAnswer(payment: SandboxPayment, context: FamilyContext): Answer {
  return {
    result: payResult(payment, context),
    paymentRequestId: payment.paymentRequestId,
    paymentId: payment.paymentId,
    paymentAmount: payment.amount,
    paymentCreateTime: timeText(payment.createdAt),
    ...(payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
    ...(payment.authExpiresAt !== undefined && { authExpiryTime: timeText(payment.authExpiresAt) }),
    ...(isWaitingForPayer(payment) && cashierRedirect(payment, context)),
  }
}

function payResult({ status, code }: SandboxPayment, { contract }: FamilyContext): Result {
  if (status === 'CANCELLED') return resultOf(contract, 'pay', 'ORDER_IS_CANCELED')
  if (status === 'PROCESSING' || status === 'PENDING') return resultOf(contract, 'pay', 'PAYMENT_IN_PROCESS')
  return resultOf(contract, 'pay', code)
}

function newPayment(
  { request, scenario }: SandboxCall,
  context: FamilyContext,
  isAuthorized: boolean,
): SandboxPayment {
  const { clock, contract, period } = context
  const now = clock.now()
  const productCode = textIn(request, 'productCode')
  const factor = fieldOf(request, 'paymentFactor')
  const methodType = textIn(fieldOf(request, 'paymentMethod'), 'paymentMethodType')
  const isManual = textOf(factor, 'captureMode') === 'MANUAL'
  const requestedExpiry = Date.parse(textIn(request, 'paymentExpiryTime'))
  const agreementInfo = fieldOf(request, 'agreementInfo')
  const agreement = productCode === 'AGREEMENT_PAYMENT' && isObject(agreementInfo) ? agreementInfo : undefined
  const needsPayer = productCode === 'CASHIER_PAYMENT' || (agreement !== undefined && !isAuthorized)
  const defaultExpiry = needsPayer ? timing.cashierPaymentExpiry : timing.agreementPaymentExpiry
  return {
    paymentId: context.nextId(paymentKind),
    paymentRequestId: textIn(request, 'paymentRequestId'),
    productCode,
    needsPayer,
    agreement,
    methodType,
    card: paymentCard(request, context),
    description: textIn(fieldOf(request, 'order'), 'orderDescription'),
    // A payment for a subscription has the amount of the subscription, which the sandbox does not keep.
    amount:
      fieldOf(request, 'paymentAmount') === undefined
        ? {
            currency: textOf(fieldOf(request, 'settlementStrategy'), 'settlementCurrency') ?? 'USD',
            value: '0',
          }
        : amountIn(request, 'paymentAmount'),
    fingerprint: requestFingerprint(contract, 'pay', request),
    notifyUrl: textOf(request, 'paymentNotifyUrl') ?? context.defaultNotifyUrl,
    redirectUrl: textOf(request, 'paymentRedirectUrl'),
    isAuthorization: isManual || isTrue(fieldOf(factor, 'isAuthorization')) || methodType === 'CARD',
    isManual,
    createdAt: now,
    expiresAt: Number.isNaN(requestedExpiry) ? now + period(defaultExpiry) : requestedExpiry,
    scenario,
    status: 'PROCESSING',
    code: 'PAYMENT_IN_PROCESS',
    paidAt: undefined,
    cancelledAt: undefined,
    authExpiresAt: undefined,
    isAuthorizationExpired: false,
    captures: [],
    notifications: 0,
    timers: context.createTimers(),
  }
}
