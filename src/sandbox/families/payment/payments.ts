import { timing } from '../../../../generated/sandbox.ts'
import type { Amount, Result } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import type { Clock } from '../../../core/clock.ts'
import { comparedBy, resultCodeOf, resultOf, type SandboxContract } from '../../contract.ts'
import type { NotificationMessage } from '../../deliveries/deliveries.ts'
import { dateText, nextMidnight, timeText } from '../../format.ts'
import { canonical, fieldOf, isTrue, type JsonObject, textIn, textOf, valueAt } from '../../json.ts'
import type { Scenario } from '../../scenario.ts'
import type { Scheduler } from '../../scheduler.ts'
import { capturedTotal, type SandboxCapture, type SandboxPayment } from '../../state/payment-state.ts'
import { createRecentMap } from '../../state/recent-map.ts'

/** A validated request and what it is to meet. */
export interface Call {
  readonly request: JsonObject
  readonly scenario: Scenario
  /** Which request with this id it is; the first is 1. */
  readonly attempt: number
}

/** The body of an answer. */
export type Answer = JsonObject & { readonly result: Result }

/** Keeps payments, and does what the operations of the contract do to them. */
export interface Payments {
  /** By operation; one that is not in here has no behaviour of its own. */
  readonly operations: Readonly<Record<string, (call: Call) => Answer>>
  readonly find: (paymentId: string) => SandboxPayment | undefined
  readonly findByRequestId: (paymentRequestId: string) => SandboxPayment | undefined
  readonly newest: (count: number) => SandboxPayment[]
  readonly size: () => number
  /** The payer pays. Whether the payment was still waiting for that. */
  readonly approve: (payment: SandboxPayment) => boolean
  /** The payer does not pay, for a reason that is a result code. Whether the payment was still waiting. */
  readonly decline: (payment: SandboxPayment, code?: string) => boolean
}

/** What the payments stand on. */
export interface PaymentsOptions {
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly contract: SandboxContract
  /** How many times faster than in reality periods pass. */
  readonly speed: number
  /** How many payments are kept. */
  readonly keep: number
  /** Where notifications go when a payment names no URL. */
  readonly notifyUrl: string | undefined
  /** The page at which a payer approves or declines. */
  readonly cashierUrl: (paymentId: string) => string
  readonly notify: (payment: SandboxPayment, message: NotificationMessage, scenario: Scenario) => void
}

/** How long what is in process takes, in seconds: nothing is documented, so it is short. */
const processing = 5

/** How many captures a payment can have, those that failed included. */
const maxCaptures = 100

/** The payment codes that say that a request came to nothing: no payment remembers them. */
const notKept = ['REPEAT_REQ_INCONSISTENT', 'REQUEST_TRAFFIC_EXCEED_LIMIT']

export function createPayments(options: PaymentsOptions): Payments {
  const { clock, scheduler, contract, speed, keep, cashierUrl, notify } = options
  const byRequestId = new Map<string, SandboxPayment>()
  const captures = new Map<string, { payment: SandboxPayment; capture: SandboxCapture; compared: string }>()
  const onForget = (payment: SandboxPayment) => {
    for (const end of payment.waits) end()
    byRequestId.delete(payment.paymentRequestId)
    for (const { captureRequestId } of payment.captures) captures.delete(captureRequestId)
  }
  const payments = createRecentMap<SandboxPayment>(keep, { onForget })
  let count = 0

  const nextId = (kind: 1 | 2) =>
    `${dateText(clock.now())}1940108901001${kind}${String(++count).padStart(13, '0')}`
  const period = (seconds: number) => (seconds * 1000) / speed
  const result = (operation: string, code: string, message?: string): Result =>
    resultOf(contract, operation, code, message)
  const compared = (operation: string, request: JsonObject) =>
    canonical(comparedBy(contract, operation).map((pointer) => valueAt(request, pointer)))
  const later = (payment: SandboxPayment, milliseconds: number, work: () => void) => {
    const end = scheduler.after(Math.max(0, milliseconds), () => {
      payment.waits.delete(end)
      work()
    })
    payment.waits.add(end)
  }
  const endWaits = (payment: SandboxPayment) => {
    for (const end of payment.waits) end()
    payment.waits.clear()
  }

  // Payments

  const payResult = (payment: SandboxPayment): Result => {
    if (payment.status === 'CANCELLED') return result('pay', 'ORDER_IS_CANCELED')
    if (payment.status === 'PROCESSING' || payment.status === 'PENDING') {
      return result('pay', 'PAYMENT_IN_PROCESS')
    }
    return result('pay', payment.code)
  }
  const payAnswer = (payment: SandboxPayment): Answer => {
    const isWaiting = payment.status === 'PROCESSING' && payment.productCode === 'CASHIER_PAYMENT'
    return {
      result: payResult(payment),
      paymentRequestId: payment.paymentRequestId,
      paymentId: payment.paymentId,
      paymentAmount: payment.amount,
      paymentCreateTime: timeText(payment.createdAt),
      ...(payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
      ...(payment.authExpiresAt !== undefined && { authExpiryTime: timeText(payment.authExpiresAt) }),
      ...(isWaiting && redirect(cashierUrl(payment.paymentId))),
    }
  }
  const notifyPayment = (payment: SandboxPayment, notifyType: string, paymentResult: Result) => {
    const message = {
      notifyType,
      result: paymentResult,
      paymentRequestId: payment.paymentRequestId,
      paymentId: payment.paymentId,
      paymentAmount: payment.amount,
      paymentCreateTime: timeText(payment.createdAt),
      ...(payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
      paymentMethodType: payment.methodType,
    }
    notify(payment, message, payment.scenario)
  }

  const succeed = (payment: SandboxPayment) => {
    endWaits(payment)
    payment.status = 'SUCCESS'
    payment.code = 'SUCCESS'
    payment.paidAt = clock.now()
    notifyPayment(payment, 'PAYMENT_RESULT', result('notifyPayment', 'SUCCESS'))
    if (!payment.isAuthorization) return
    payment.authExpiresAt = clock.now() + period(timing.authorization)
    if (payment.isManual) {
      later(payment, payment.authExpiresAt - clock.now(), () => expireAuthorization(payment))
    } else {
      const capture = openCapture(payment, `auto-${payment.paymentId}`, payment.amount, payment.scenario)
      settleCapture(payment, capture, 'SUCCESS')
    }
  }
  const fail = (payment: SandboxPayment, code: string) => {
    endWaits(payment)
    payment.status = 'FAIL'
    payment.code = code
    notifyPayment(payment, 'PAYMENT_RESULT', result('notifyPayment', code))
  }
  /** What is not final yet becomes so, by way of PENDING when the scenario has it. */
  const finish = (payment: SandboxPayment, code: string) => {
    const end = () => (code === 'SUCCESS' ? succeed(payment) : fail(payment, code))
    if (payment.scenario.pending !== true || payment.status === 'PENDING') return end()
    endWaits(payment)
    payment.status = 'PENDING'
    notifyPayment(payment, 'PAYMENT_PENDING', result('notifyPayment', 'PAYMENT_IN_PROCESS'))
    later(payment, period(processing * 2), end)
  }
  const expireAuthorization = (payment: SandboxPayment) => {
    payment.authorizationEnd ??= 'expired'
    // Without any capture nothing is left of the payment.
    if (capturedTotal(payment) === 0n) {
      payment.status = 'CANCELLED'
      payment.code = 'ORDER_IS_CANCELED'
    }
  }

  const openPayment = ({ request, scenario }: Call): SandboxPayment => {
    const now = clock.now()
    const productCode = textIn(request, 'productCode')
    const isCashier = productCode === 'CASHIER_PAYMENT'
    const factor = fieldOf(request, 'paymentFactor')
    const methodType = textIn(fieldOf(request, 'paymentMethod'), 'paymentMethodType')
    const isManual = textOf(factor, 'captureMode') === 'MANUAL'
    const givenExpiry = Date.parse(textIn(request, 'paymentExpiryTime'))
    const usual = isCashier ? timing.cashierPaymentExpiry : timing.agreementPaymentExpiry
    const notifyUrl = textOf(request, 'paymentNotifyUrl') ?? options.notifyUrl
    const redirectUrl = textOf(request, 'paymentRedirectUrl')
    const payment: SandboxPayment = {
      paymentId: nextId(1),
      paymentRequestId: textIn(request, 'paymentRequestId'),
      productCode,
      methodType,
      description: textIn(fieldOf(request, 'order'), 'orderDescription'),
      // A payment for a subscription takes its amount from there; the sandbox keeps no subscriptions.
      amount: amountOf(
        fieldOf(request, 'paymentAmount') ?? {
          currency: textOf(fieldOf(request, 'settlementStrategy'), 'settlementCurrency') ?? 'USD',
          value: '0',
        },
      ),
      compared: compared('pay', request),
      notifyUrl,
      redirectUrl,
      isAuthorization: isManual || isTrue(fieldOf(factor, 'isAuthorization')) || methodType === 'CARD',
      isManual,
      createdAt: now,
      expiresAt: Number.isNaN(givenExpiry) ? now + period(usual) : givenExpiry,
      scenario,
      status: 'PROCESSING',
      code: 'PAYMENT_IN_PROCESS',
      paidAt: undefined,
      cancelledAt: undefined,
      authExpiresAt: undefined,
      authorizationEnd: undefined,
      captures: [],
      notifications: 0,
      waits: new Set(),
    }
    payments.set(payment.paymentId, payment)
    byRequestId.set(payment.paymentRequestId, payment)
    return payment
  }

  const pay = (call: Call): Answer => {
    const { request, scenario } = call
    const known = byRequestId.get(textIn(request, 'paymentRequestId'))
    if (known !== undefined) {
      if (known.compared !== compared('pay', request)) {
        return {
          result: result(
            'pay',
            'REPEAT_REQ_INCONSISTENT',
            inconsistency('paymentRequestId', 'pay', contract),
          ),
        }
      }
      return openEnded('pay', call) ?? payAnswer(known)
    }
    const code = isMet(call) ? scenario.code : undefined
    const status = code === undefined ? undefined : resultCodeOf(contract, 'pay', code)?.status
    if (code !== undefined && isNotKept(code)) return { result: result('pay', code) }
    const payment = openPayment(call)
    if (code !== undefined && status === 'F') {
      fail(payment, code)
    } else if (status === 'S') {
      finish(payment, 'SUCCESS')
    } else if (payment.productCode === 'CASHIER_PAYMENT') {
      later(payment, payment.expiresAt - clock.now(), () => fail(payment, 'ORDER_IS_CLOSED'))
      // Only after the answer: a payer cannot be faster than the page that leads to him.
      const { payer, ending } = scenario
      if (payer !== undefined) {
        const end = payer === 'approve' ? () => approve(payment) : () => decline(payment)
        later(payment, 0, end)
      } else if (ending !== undefined) {
        later(payment, period(processing), () => finish(payment, ending))
      }
    } else if (status === 'U') {
      later(payment, period(processing), () => finish(payment, scenario.ending ?? 'SUCCESS'))
    } else {
      finish(payment, 'SUCCESS')
    }
    return code !== undefined && status === 'U' && code !== 'PAYMENT_IN_PROCESS'
      ? { result: result('pay', code) }
      : payAnswer(payment)
  }

  const approve = (payment: SandboxPayment): boolean => {
    if (payment.status !== 'PROCESSING') return false
    finish(payment, 'SUCCESS')
    return true
  }
  const decline = (payment: SandboxPayment, code = 'PROCESS_FAIL'): boolean => {
    if (payment.status !== 'PROCESSING') return false
    finish(payment, code)
    return true
  }

  // Captures

  const openCapture = (
    payment: SandboxPayment,
    captureRequestId: string,
    amount: Amount,
    scenario: Scenario,
  ): SandboxCapture => {
    const capture: SandboxCapture = {
      captureId: nextId(2),
      captureRequestId,
      amount,
      scenario,
      status: 'U',
      code: 'CAPTURE_IN_PROCESS',
      capturedAt: undefined,
    }
    payment.captures.push(capture)
    return capture
  }
  const settleCapture = (payment: SandboxPayment, capture: SandboxCapture, code: string) => {
    if (capture.status !== 'U') return
    capture.code = code
    capture.status = code === 'SUCCESS' ? 'S' : 'F'
    if (capture.status === 'S') capture.capturedAt = clock.now()
    const message = {
      notifyType: 'CAPTURE_RESULT',
      result: result('notifyCapture', code),
      captureRequestId: capture.captureRequestId,
      paymentId: payment.paymentId,
      captureId: capture.captureId,
      captureAmount: capture.amount,
      ...(capture.capturedAt !== undefined && { captureTime: timeText(capture.capturedAt) }),
    }
    notify(payment, message, capture.scenario)
  }
  const captureAnswer = (payment: SandboxPayment, capture: SandboxCapture): Answer => ({
    result: result('capture', capture.code),
    captureRequestId: capture.captureRequestId,
    captureId: capture.captureId,
    paymentId: payment.paymentId,
    captureAmount: capture.amount,
    ...(capture.capturedAt !== undefined && { captureTime: timeText(capture.capturedAt) }),
  })
  /** Why a payment cannot be captured, if it cannot: a result code, and what the sandbox has to say about it. */
  const captureObstacle = (payment: SandboxPayment, amount: Amount): [string, string?] | undefined => {
    if (payment.authorizationEnd === 'expired') return ['AUTH_EXPIRED']
    if (payment.status === 'CANCELLED') {
      return [payment.paidAt === undefined ? 'ORDER_IS_CANCELED' : 'AUTH_CANCELLED']
    }
    if (payment.status !== 'SUCCESS') {
      return ['ORDER_STATUS_INVALID', `The payment is ${payment.status}: the payer has not authorized it.`]
    }
    if (!payment.isManual) {
      return [
        'ORDER_STATUS_INVALID',
        'The payment was captured automatically: its captureMode is not MANUAL.',
      ]
    }
    if (payment.authorizationEnd === 'last-capture') {
      return ['ORDER_STATUS_INVALID', 'An earlier capture had isLastCapture true: nothing can follow it.']
    }
    if (amount.currency !== payment.amount.currency) return ['CURRENCY_NOT_SUPPORT']
    const left = BigInt(payment.amount.value) - capturedTotal(payment)
    if (BigInt(amount.value) > left) {
      return [
        'CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT',
        `Of the authorized amount ${amountText({ currency: amount.currency, value: String(left) })} is left.`,
      ]
    }
    return undefined
  }

  const capture = (call: Call): Answer => {
    const { request, scenario } = call
    const captureRequestId = textIn(request, 'captureRequestId')
    const amount = amountOf(fieldOf(request, 'captureAmount'))
    const known = captures.get(captureRequestId)
    if (known !== undefined) {
      const isSame =
        known.payment.paymentId === textOf(request, 'paymentId') &&
        known.compared === compared('capture', request)
      if (!isSame) {
        const message = inconsistency('captureRequestId', 'capture', contract)
        return { result: result('capture', 'REPEAT_REQ_INCONSISTENT', message) }
      }
      return openEnded('capture', call) ?? captureAnswer(known.payment, known.capture)
    }
    const payment = payments.get(textIn(request, 'paymentId'))
    const code = isMet(call) ? scenario.code : undefined
    if (code !== undefined && isNotKept(code)) return { result: result('capture', code) }
    if (payment === undefined) return { result: result('capture', code ?? 'AUTH_NOT_FOUND') }

    if (payment.captures.length >= maxCaptures) {
      const message = `This payment has ${maxCaptures} captures, which is the limit of the sandbox.`
      return { result: result('capture', 'PARAM_ILLEGAL', message) }
    }
    const obstacle = captureObstacle(payment, amount)
    const status = code === undefined ? undefined : resultCodeOf(contract, 'capture', code)?.status
    const made = openCapture(payment, captureRequestId, amount, scenario)
    captures.set(captureRequestId, { payment, capture: made, compared: compared('capture', request) })
    // Captures that failed are kept as well, and their number is the merchant's choice.
    while (captures.size > keep * 4 && payments.size() > 1) payments.forgetOldest()
    if (status === 'F' && code !== undefined) {
      settleCapture(payment, made, code)
    } else if (obstacle !== undefined) {
      settleCapture(payment, made, obstacle[0])
      return { ...captureAnswer(payment, made), result: result('capture', ...obstacle) }
    } else {
      if (isTrue(fieldOf(request, 'isLastCapture'))) payment.authorizationEnd = 'last-capture'
      if (status !== 'U') settleCapture(payment, made, 'SUCCESS')
      else {
        later(payment, period(processing), () => settleCapture(payment, made, scenario.ending ?? 'SUCCESS'))
      }
    }
    return status === 'U' && code !== undefined && code !== 'CAPTURE_IN_PROCESS'
      ? { result: result('capture', code) }
      : captureAnswer(payment, made)
  }

  // Inquiry and cancellation

  /** `paymentId` decides when both ids are given. */
  const named = (request: JsonObject): SandboxPayment | undefined => {
    const paymentId = textOf(request, 'paymentId')
    return paymentId === undefined
      ? byRequestId.get(textIn(request, 'paymentRequestId'))
      : payments.get(paymentId)
  }

  const inquiryPayment = (call: Call): Answer => {
    const forced = isMet(call) ? call.scenario.code : undefined
    if (forced !== undefined && forced !== 'SUCCESS') return { result: result('inquiryPayment', forced) }
    const payment = named(call.request)
    if (payment === undefined) return { result: result('inquiryPayment', 'ORDER_NOT_EXIST') }
    const isOpen = payment.status === 'PROCESSING' || payment.status === 'PENDING'
    const code = isOpen ? 'PAYMENT_IN_PROCESS' : payment.code
    const url = cashierUrl(payment.paymentId)
    const isWaiting = payment.status === 'PROCESSING' && payment.productCode === 'CASHIER_PAYMENT'
    return {
      result: result('inquiryPayment', 'SUCCESS'),
      paymentStatus: payment.status,
      paymentResultCode: code,
      paymentResultMessage: result('pay', code).resultMessage,
      paymentRequestId: payment.paymentRequestId,
      paymentId: payment.paymentId,
      paymentAmount: payment.amount,
      paymentCreateTime: timeText(payment.createdAt),
      ...(payment.status === 'SUCCESS' &&
        payment.paidAt !== undefined && { paymentTime: timeText(payment.paidAt) }),
      ...(payment.authExpiresAt !== undefined && { authExpiryTime: timeText(payment.authExpiresAt) }),
      paymentMethodType: payment.methodType,
      ...(isWaiting && { redirectActionForm: redirect(url).redirectActionForm }),
      ...(payment.captures.length > 0 && { transactions: payment.captures.map(transaction) }),
    }
  }
  const transaction = (capture: SandboxCapture) => ({
    transactionType: 'CAPTURE',
    transactionStatus: { S: 'SUCCESS', F: 'FAIL', U: 'PROCESSING' }[capture.status],
    transactionRequestId: capture.captureRequestId,
    transactionId: capture.captureId,
    transactionAmount: capture.amount,
    ...(capture.capturedAt !== undefined && { transactionTime: timeText(capture.capturedAt) }),
    // A capture in process has another code here than in the answer to the capture.
    transactionResult:
      capture.status === 'U'
        ? result('transactionResult', 'PAYMENT_IN_PROCESS')
        : result('capture', capture.code),
  })

  const cancel = (call: Call): Answer => {
    const forced = isMet(call) ? call.scenario.code : undefined
    const status = forced === undefined ? undefined : resultCodeOf(contract, 'cancel', forced)?.status
    if (forced !== undefined && status === 'F') return { result: result('cancel', forced) }
    const payment = named(call.request)
    if (payment === undefined) return { result: result('cancel', 'ORDER_NOT_EXIST') }
    if (payment.cancelledAt === undefined) {
      const code = cancelObstacle(payment)
      if (code !== undefined) return { result: result('cancel', code) }
      endWaits(payment)
      payment.cancelledAt = clock.now()
      payment.status = 'CANCELLED'
      payment.code = 'ORDER_IS_CANCELED'
      for (const open of payment.captures) settleCapture(payment, open, 'AUTH_CANCELLED')
    }
    if (forced !== undefined && status === 'U') return { result: result('cancel', forced) }
    return {
      result: result('cancel', 'SUCCESS'),
      paymentId: payment.paymentId,
      paymentRequestId: payment.paymentRequestId,
      cancelTime: timeText(payment.cancelledAt),
    }
  }
  const cancelObstacle = (payment: SandboxPayment): string | undefined => {
    if (payment.status === 'FAIL' || payment.status === 'CANCELLED') return 'ORDER_STATUS_INVALID'
    if (payment.paidAt === undefined) return undefined
    const end =
      payment.methodType === 'CARD'
        ? payment.paidAt + period(timing.cardCancelWindow)
        : nextMidnight(payment.paidAt) + timing.cancelWindow * 1000
    return clock.now() > end ? 'CANCEL_WINDOW_EXCEED' : undefined
  }

  /** A repetition that still meets a code which says nothing about the outcome. */
  const openEnded = (operation: string, call: Call): Answer | undefined => {
    const { code } = call.scenario
    if (code === undefined || !isMet(call)) return undefined
    const row = resultCodeOf(contract, operation, code)
    return row?.status === 'U' ? { result: result(operation, code) } : undefined
  }
  /** A final failure is met by every request with the id, anything else by as many as the scenario says. */
  const isMet = ({ scenario, attempt }: Call): boolean =>
    attempt <= (scenario.times ?? 1) || isLasting(scenario)
  const isLasting = ({ code }: Scenario): boolean =>
    code !== undefined &&
    Object.values(contract.resultCodes).some((rows) => rows[code]?.status === 'F') &&
    !Object.values(contract.resultCodes).some((rows) => rows[code]?.status === 'U')
  const isNotKept = (code: string): boolean =>
    notKept.includes(code) ||
    (Object.hasOwn({ ...contract.resultCodes.gateway }, code) && code !== 'UNKNOWN_EXCEPTION')

  return {
    operations: { pay, capture, inquiryPayment, cancel },
    find: payments.get,
    findByRequestId: (id) => byRequestId.get(id),
    newest: payments.newest,
    size: payments.size,
    approve,
    decline,
  }
}

function redirect(url: string) {
  return {
    normalUrl: url,
    redirectActionForm: { method: 'GET', redirectUrl: url, actionFormType: 'RedirectActionForm' },
  }
}

function amountOf(value: unknown): Amount {
  return { currency: textIn(value, 'currency'), value: textIn(value, 'value') }
}

function inconsistency(key: string, operation: string, contract: SandboxContract): string {
  const fields = comparedBy(contract, operation).join(', ')
  return `This ${key} was used before with other values in ${fields}.`
}
