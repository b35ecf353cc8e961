import type { Amount } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import {
  type Answer,
  inconsistentAnswer,
  requestFingerprint,
  resultCodeOf,
  resultOf,
} from '../../contract.ts'
import type { FamilyContext, OperationHandler, SandboxCall } from '../../family.ts'
import { forcedCode, forcedUncertainAnswer, leavesNoRecord } from '../../forced-code.ts'
import { amountIn, textIn } from '../../json.ts'
import {
  allowsAmountUpdate,
  authorizedAmount,
  type SandboxAmountUpdate,
} from '../../state/amount-update-state.ts'
import { authorizationEnd, capturedTotal, type SandboxPayment } from '../../state/payment-state.ts'
import type { AmountUpdateLifecycle } from './amount-update-lifecycle.ts'

/** The digit in the id of a change of amount. */
const amountUpdateKind = 4

/** How often an amount can be changed, as documented. */
const maxSuccessfulUpdates = 10

/** How many changes a payment can have, those that failed included. */
const maxUpdates = 100

/** How many changes are kept for each payment that is kept, on average. */
const updatesPerPayment = 4

/** Why an amount cannot be changed. */
type UpdateRefusal = NonNullable<SandboxAmountUpdate['refusal']>

/** Makes the behaviour of `updateAmount`. */
export function createUpdateAmount(
  context: FamilyContext,
  lifecycle: AmountUpdateLifecycle,
): OperationHandler {
  const { contract, state } = context
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'updateAmount', code, message),
  })
  const answerTo = ({ refusal, updateRequestId, paymentId, amount }: SandboxAmountUpdate): Answer =>
    refusal === undefined
      ? { ...answerWith('SUCCESS'), updateRequestId, paymentId, amount }
      : answerWith(refusal.code, refusal.message)
  return (call) => {
    const { request, scenario } = call
    const known = state.amountUpdates.findByRequestId(textIn(request, 'updateRequestId'))
    if (known !== undefined) {
      if (known.fingerprint !== requestFingerprint(contract, 'updateAmount', request)) {
        return inconsistentAnswer(contract, 'updateAmount')
      }
      return forcedUncertainAnswer(contract, 'updateAmount', call) ?? answerTo(known)
    }
    const code = forcedCode(contract, call)
    if (code !== undefined && leavesNoRecord(contract, code)) return answerWith(code)
    const status = code === undefined ? undefined : resultCodeOf(contract, 'updateAmount', code)?.status
    const payment = state.payments.find(textIn(request, 'paymentId'))
    if (payment === undefined) return answerWith(code ?? 'ORDER_NOT_EXIST')
    if (state.amountUpdates.ofPayment(payment.paymentId).length >= maxUpdates) {
      const limit = `This payment has ${maxUpdates} changes of its amount, which is the limit of the sandbox.`
      return answerWith('PARAM_ILLEGAL', limit)
    }
    const wrongAmount = amountRefusal(payment, amountIn(request, 'amount'), context)
    const refusal =
      status === 'F' && code !== undefined ? { code } : (stateRefusal(payment, context) ?? wrongAmount)
    if (refusal !== undefined && leavesNoRecord(contract, refusal.code)) {
      return answerWith(refusal.code, refusal.message)
    }
    const update = openUpdate(call, refusal, context)
    if (refusal !== undefined) return answerTo(update)
    lifecycle.finishLater(payment, update, scenario.ending ?? 'SUCCESS')
    return status === 'U' && code !== undefined ? answerWith(code) : answerTo(update)
  }
}

function openUpdate(
  { request, scenario }: SandboxCall,
  refusal: UpdateRefusal | undefined,
  { contract, state, nextId }: FamilyContext,
): SandboxAmountUpdate {
  const update: SandboxAmountUpdate = {
    updateId: nextId(amountUpdateKind),
    updateRequestId: textIn(request, 'updateRequestId'),
    paymentId: textIn(request, 'paymentId'),
    amount: amountIn(request, 'amount'),
    fingerprint: requestFingerprint(contract, 'updateAmount', request),
    scenario,
    refusal,
    status: refusal === undefined ? 'U' : 'F',
    code: refusal?.code ?? 'PAYMENT_IN_PROCESS',
    updatedAt: undefined,
  }
  state.amountUpdates.add(update)
  // Changes that failed are kept as well, and the merchant decides how many there are.
  const most = state.maxEntries * updatesPerPayment
  while (state.amountUpdates.size() > most && state.payments.evictOldest()) {}
  return update
}

/** Why the amount of a payment cannot be changed at all. */
function stateRefusal(payment: SandboxPayment, { state }: FamilyContext): UpdateRefusal | undefined {
  const refuse = (message: string): UpdateRefusal => ({ code: 'INCREMENTAL_NOT_SUPPORT', message })
  if (!allowsAmountUpdate(payment)) {
    return refuse('Only a card payment with captureMode MANUAL allows it: incrementalAuthorizationAvailable.')
  }
  if (authorizationEnd(payment) === 'expired') return refuse('The authorization has expired.')
  if (payment.status !== 'SUCCESS') {
    return refuse(`The payment is ${payment.status}: there is no authorization to raise.`)
  }
  if (capturedTotal(payment) > 0n || authorizationEnd(payment) !== undefined) {
    return refuse('A capture has begun.')
  }
  const updates = state.amountUpdates.ofPayment(payment.paymentId)
  if (updates.some(({ status }) => status === 'U')) return refuse('Another change is in process.')
  const succeeded = updates.filter(({ status }) => status === 'S').length
  return succeeded < maxSuccessfulUpdates
    ? undefined
    : refuse(`The amount was changed ${maxSuccessfulUpdates} times already.`)
}

/** Why this amount is no new total of the payment. */
function amountRefusal(
  payment: SandboxPayment,
  amount: Amount,
  { state }: FamilyContext,
): UpdateRefusal | undefined {
  const present = authorizedAmount(payment, state.amountUpdates.ofPayment(payment.paymentId))
  if (amount.currency !== present.currency) {
    return {
      code: 'PARAM_ILLEGAL',
      message: `/amount/currency: the payment was made in ${present.currency}.`,
    }
  }
  if (BigInt(amount.value) > BigInt(present.value)) return undefined
  const message = `/amount/value: the new total must be above the present one, ${amountText(present)}.`
  return { code: 'PARAM_ILLEGAL', message }
}
