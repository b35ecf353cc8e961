import { timing } from '../../../../generated/sandbox.ts'
import type { Amount } from '../../../../generated/types.ts'
import { amountText } from '../../../amounts/amount-text.ts'
import type { FamilyContext } from '../../family.ts'
import { timeText } from '../../format.ts'
import { amountIn, canonical, fieldOf, isObject, isTrue, type JsonObject, textIn } from '../../json.ts'
import { type SandboxPayment, takenTotal } from '../../state/payment-state.ts'
import type { DeclarationState, SandboxDeclaration } from './declaration-state.ts'

/** Why a declaration is not taken. */
export interface DeclareRefusal {
  readonly code: string
  /** Instead of the meaning that the contract states. */
  readonly message?: string
}

/** What a declaration says about its order. */
export interface DeclaredOrder {
  readonly orderId: string
  readonly customsCode: string
  readonly amount: Amount
}

/** The values that a retransmission may change, as paths of names. */
const changeable: readonly (readonly string[])[] = [
  ['merchantCustomsInfo', 'merchantCustomsCode'],
  ['merchantCustomsInfo', 'merchantCustomsName'],
  ['customs', 'customsCode'],
  ['declarationAmount'],
  ['suborderId'],
  ['buyerCertificate', 'holderName', 'fullName'],
  ['buyerCertificate', 'certificateNo'],
]

/** Reads what a request declares of a payment. */
export function declaredOrder(request: JsonObject, payment: SandboxPayment): DeclaredOrder {
  return {
    orderId: isTrue(fieldOf(request, 'splitOrder'))
      ? textIn(request, 'suborderId')
      : payment.paymentRequestId,
    customsCode: textIn(fieldOf(request, 'customs'), 'customsCode'),
    amount: amountIn(request, 'declarationAmount'),
  }
}

/** Why the payment of a declaration cannot be declared, if it cannot. */
export function paymentRefusal(payment: SandboxPayment): DeclareRefusal | undefined {
  if (payment.status !== 'SUCCESS') {
    return { code: 'ORDER_STATUS_INVALID', message: `The payment is ${payment.status}.` }
  }
  return takenTotal(payment) > 0n
    ? undefined
    : { code: 'ORDER_STATUS_INVALID', message: 'Nothing of the payment was captured.' }
}

/**
 * Why an order cannot be declared so, if it cannot.
 *
 * @param former - what is replaced; its amount does not count
 */
export function orderRefusal(
  declarations: DeclarationState,
  payment: SandboxPayment,
  { orderId, customsCode, amount }: DeclaredOrder,
  former?: SandboxDeclaration,
): DeclareRefusal | undefined {
  if (amount.currency !== 'CNY') {
    return { code: 'PARAM_ILLEGAL', message: '/declarationAmount/currency must be CNY.' }
  }
  const others = declarations.ofPayment(payment.paymentId).filter((one) => one !== former)
  if (others.some((one) => one.orderId === orderId && one.customsCode === customsCode)) {
    return { code: 'DUPLICATED_DECLARATIONS' }
  }
  // What a payment in another currency is in CNY, the sandbox does not know.
  if (payment.amount.currency !== 'CNY') return undefined
  const left = others.reduce((rest, one) => rest - BigInt(one.amount.value), takenTotal(payment))
  if (BigInt(amount.value) <= left) return undefined
  const leftText = amountText({ currency: 'CNY', value: String(left) })
  return { code: 'TOTAL_DECLARATION_AMOUNT_EXCEED', message: `Of the payment ${leftText} can be declared.` }
}

/** Whether the time has come in which a declaration can be sent again: more than five minutes after the last call. */
export function canRetransmit({ clock, period }: FamilyContext, { lastCallAt }: SandboxDeclaration): boolean {
  return clock.now() > lastCallAt + period(timing.declarationRetransmission)
}

/** Why a repetition with other values is no retransmission, if it is none. */
export function retransmissionRefusal(
  context: FamilyContext,
  former: SandboxDeclaration,
  request: JsonObject,
): DeclareRefusal | undefined {
  if (canonical(withoutChangeable(former.request)) !== canonical(withoutChangeable(request))) {
    const fields = changeable.map((path) => path.join('.')).join(', ')
    return {
      code: 'REPEAT_REQ_INCONSISTENT',
      message: `This declarationRequestId was used before. A retransmission may change ${fields} only.`,
    }
  }
  if (canRetransmit(context, former)) return undefined
  const since = timeText(former.lastCallAt + context.period(timing.declarationRetransmission))
  return {
    code: 'REPEAT_REQ_INCONSISTENT',
    message: `This declarationRequestId was used before with other values. It can be retransmitted after ${since}.`,
  }
}

/** A copy of a request in which what a retransmission may change is left out. Both spellings of a boolean are one. */
function withoutChangeable(request: JsonObject): JsonObject {
  const rest = changeable.reduce(without, request)
  return { ...rest, splitOrder: isTrue(rest.splitOrder) }
}

function without(object: JsonObject, [name = '', ...names]: readonly string[]): JsonObject {
  const { [name]: value, ...rest } = object
  if (names.length === 0) return rest
  return isObject(value) ? { ...rest, [name]: without(value, names) } : object
}
