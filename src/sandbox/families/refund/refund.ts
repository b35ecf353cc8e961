import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultCodeOf,
  resultOf,
  type SandboxContract,
} from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { timeText } from '../../format.ts'
import { amountIn, fieldOf, textIn, textOf } from '../../json.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import type { SandboxRefund } from '../../state/refund-state.ts'
import type { RefundLifecycle } from './refund-lifecycle.ts'
import { refundSource } from './refund-refusal.ts'

/** The digit in a refundId. */
const refundKind = 3

/** How many refunds a payment can have, those that failed included. */
const maxRefunds = 100

/** How many refunds are kept for each payment that is kept, on average. */
const refundsPerPayment = 4

/** What the inquiry and the notification give back of a request. */
const givenBackFields = ['metadata', 'customizedInfo']

/** Makes the behaviour of `refund`. */
export function createRefund(context: FamilyContext, lifecycle: RefundLifecycle): OperationHandler {
  const { contract, state } = context
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'refund', code, message),
  })
  return (call) => {
    const { request, scenario } = call
    const paymentId = textIn(request, 'paymentId')
    const known = state.refunds.findByRequestId(textIn(request, 'refundRequestId'))
    if (known !== undefined) {
      if (known.paymentId !== paymentId) return inconsistentAnswer(contract, 'refund', '/paymentId')
      if (known.fingerprint !== requestFingerprint(contract, 'refund', request))
        return inconsistentAnswer(contract, 'refund')
      return forcedUncertainAnswer(contract, 'refund', call) ?? refundAnswer(known, contract)
    }
    const code = forcedCode(contract, call)
    if (code !== undefined && leavesNoRecord(contract, code)) return answerWith(code)
    const payment = state.payments.find(paymentId)
    if (payment === undefined) return answerWith(code ?? 'ORDER_NOT_EXIST')
    if (state.refunds.ofPayment(paymentId).length >= maxRefunds) {
      const limit = `This payment has ${maxRefunds} refunds, which is the limit of the sandbox.`
      return answerWith('PARAM_ILLEGAL', limit)
    }

    const status = code === undefined ? undefined : resultCodeOf(contract, 'refund', code)?.status
    const source = refundSource(
      payment,
      amountIn(request, 'refundAmount'),
      textOf(request, 'captureId'),
      context,
    )
    const refusal = status === 'F' && code !== undefined ? { code } : 'code' in source ? source : undefined
    if (refusal !== undefined) {
      if (!leavesNoRecord(contract, refusal.code)) {
        const refund = openRefund(call, undefined, context)
        lifecycle.finish(refund, refusal.code)
      }
      return answerWith(refusal.code, refusal.message)
    }
    const refund = openRefund(call, 'code' in source ? undefined : source.captureId, context)
    if (status === 'U' || (status === undefined && isAsynchronous(payment))) {
      lifecycle.finishLater(refund, scenario.ending ?? 'SUCCESS')
    } else lifecycle.finish(refund, 'SUCCESS')
    return status === 'U' && code !== undefined ? answerWith(code) : refundAnswer(refund, contract)
  }
}

/**
 * Whether a refund is decided after its answer. That depends on the payment method alone: wallets decide at once, other
 * methods do not.
 */
function isAsynchronous({ methodType }: SandboxPayment): boolean {
  return methodType === 'CARD'
}

function openRefund(
  { request, scenario }: SandboxCall,
  captureId: string | undefined,
  { contract, state, nextId, defaultNotifyUrl, createTimers }: FamilyContext,
): SandboxRefund {
  const refund: SandboxRefund = {
    refundId: nextId(refundKind),
    refundRequestId: textIn(request, 'refundRequestId'),
    paymentId: textIn(request, 'paymentId'),
    captureId,
    amount: amountIn(request, 'refundAmount'),
    fingerprint: requestFingerprint(contract, 'refund', request),
    notifyUrl: textOf(request, 'refundNotifyUrl') ?? defaultNotifyUrl,
    givenBack: Object.fromEntries(
      givenBackFields.flatMap((name) => {
        const value = fieldOf(request, name)
        return value === undefined ? [] : [[name, value]]
      }),
    ),
    scenario,
    status: 'U',
    code: 'REFUND_IN_PROCESS',
    finishedAt: undefined,
    timers: createTimers(),
  }
  state.refunds.add(refund)
  // Refunds that failed are kept as well, and the merchant decides how many there are.
  const most = state.maxEntries * refundsPerPayment
  for (let isOver = false; !isOver && state.refunds.size() > most; ) isOver = !state.payments.evictOldest()
  return refund
}

/** The answer to a refund as it stands: only a success has more than its result. */
function refundAnswer(refund: SandboxRefund, contract: SandboxContract): Answer {
  const result = resultOf(contract, 'refund', refund.code)
  if (refund.status !== 'S') return { result }
  return {
    result,
    refundRequestId: refund.refundRequestId,
    refundId: refund.refundId,
    paymentId: refund.paymentId,
    refundAmount: refund.amount,
    ...(refund.finishedAt !== undefined && { refundTime: timeText(refund.finishedAt) }),
  }
}
