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
import { fieldOf, textIn } from '../../json.ts'
import type { SandboxPayment } from '../../state/payment-state.ts'
import { createRecentMap } from '../../state/recent-map.ts'
import type { PaymentFamily } from '../payment/index.ts'
import { processingTime } from '../processing-time.ts'

/** The password that is wrong in the sandbox; any other one is right. */
const wrongPassword = '000000'

/** How often a wrong password may be passed on. The documentation states no number. */
const maxWrongPasswords = 3

/** An answer that a repetition gets again. */
interface Verification {
  readonly fingerprint: string
  readonly answer: Answer
}

/** Makes the behaviour of `verifyAndCompletePayment`: any payment that waits for its payer can be verified. */
export function createVerifyAndCompletePayment(
  context: FamilyContext,
  { approve, decline }: Pick<PaymentFamily, 'approve' | 'decline'>,
): OperationHandler {
  const operation = 'verifyAndCompletePayment'
  const { contract, state, period } = context
  const verifications = createRecentMap<Verification>(state.maxEntries)
  const wrongPasswords = createRecentMap<number>(state.maxEntries)
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, operation, code, message),
  })

  /** Counts a wrong password; the last one ends the payment. */
  const refusePassword = ({ paymentId }: SandboxPayment): Answer => {
    const count = (wrongPasswords.get(paymentId) ?? 0) + 1
    wrongPasswords.set(paymentId, count)
    if (count < maxWrongPasswords) return answerWith('VERIFY_UNMATCHED')
    decline(paymentId, 'VERIFY_TIMES_EXCEED_LIMIT')
    return answerWith('VERIFY_TIMES_EXCEED_LIMIT')
  }
  const verify = (payment: SandboxPayment, { request, scenario }: SandboxCall, code: string): Answer => {
    if (resultCodeOf(contract, operation, code)?.status === 'F') {
      decline(payment.paymentId, isCodeOfPayment(code, context) ? code : undefined)
      return answerWith(code)
    }
    const { ending = 'SUCCESS' } = scenario
    if (code === 'SUCCESS') approve(payment.paymentId)
    else {
      context.createTimers().start(period(processingTime), () => {
        if (ending === 'SUCCESS') approve(payment.paymentId)
        else decline(payment.paymentId, isCodeOfPayment(ending, context) ? ending : undefined)
      })
    }
    return {
      ...answerWith(code === 'SUCCESS' ? 'SUCCESS' : 'PAYMENT_IN_PROCESS'),
      paymentRequestId: payment.paymentRequestId,
      verifyRequestId: textIn(request, 'verifyRequestId'),
      paymentId: payment.paymentId,
      paymentAmount: payment.amount,
      paymentCreateTime: timeText(payment.createdAt),
    }
  }

  return (call) => {
    const { request } = call
    const verifyRequestId = textIn(request, 'verifyRequestId')
    const fingerprint = requestFingerprint(contract, operation, request)
    const known = verifications.get(verifyRequestId)
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint) return inconsistentAnswer(contract, operation)
      return forcedUncertainAnswer(contract, operation, call) ?? known.answer
    }
    const code = forcedCode(contract, call)
    if (code !== undefined && (leavesNoRecord(contract, code) || isOfRequest(code, context))) {
      return answerWith(code)
    }
    const payment = state.payments.find(textIn(request, 'paymentId'))
    if (payment === undefined) return answerWith(code ?? 'ORDER_NOT_EXIST')
    if (payment.status === 'FAIL' || payment.status === 'CANCELLED') return answerWith('EXPIRED_CODE')
    if (payment.status !== 'PROCESSING') {
      return answerWith(
        'PROCESS_FAIL',
        `The payment is ${payment.status}: it does not wait for a verification.`,
      )
    }
    const isWrong = textIn(fieldOf(request, 'verifyMethod'), 'otpValue') === wrongPassword
    const answer =
      code === 'VERIFY_UNMATCHED' || (code === undefined && isWrong)
        ? refusePassword(payment)
        : verify(payment, call, code ?? 'PAYMENT_IN_PROCESS')
    verifications.set(verifyRequestId, { fingerprint, answer })
    const isHidden = code !== undefined && code !== 'PAYMENT_IN_PROCESS' && isUncertain(code, context)
    return isHidden ? answerWith(code) : answer
  }
}

/** Whether a payment can fail with a code: codes of the verification itself are none of the payment. */
function isCodeOfPayment(code: string, { contract }: FamilyContext): boolean {
  return { ...contract.resultCodes.paymentResultCode }[code]?.status === 'F'
}

/** Whether a code says that the request is wrong: a right one can follow, so that the payment goes on. */
function isOfRequest(code: string, { contract }: FamilyContext): boolean {
  return resultCodeOf(contract, 'verifyAndCompletePayment', code)?.advice === 'fix-request'
}

function isUncertain(code: string, { contract }: FamilyContext): boolean {
  return resultCodeOf(contract, 'verifyAndCompletePayment', code)?.status === 'U'
}
