import type { DeclareRequest } from '../../../generated/types.ts'

const second = 1000
export const minute = 60 * second

/** How long the customs take to answer, and after how long a declaration can be sent again. */
export const processing = 5 * second
export const retransmission = 5 * minute

export interface ModelPayment {
  readonly id: string
  readonly paymentId: string
  readonly currency: string
  readonly value: bigint
  state: 'paid' | 'waiting' | 'cancelled'
}

/** A declaration as the documentation, and where it is silent the guide, describes it. */
export interface ModelDeclaration {
  readonly id: string
  /** The request that was taken last. */
  request: DeclareRequest
  lastCallAt: number
  /** What the customs answer, and when; they have answered when that is over. */
  answer: { readonly code: string; readonly at: number }
}

export interface Model {
  readonly payments: ModelPayment[]
  readonly declarations: ModelDeclaration[]
  /** Every request that was sent, taken or not. */
  readonly sent: DeclareRequest[]
  /** What the shop is to be told, in any order. */
  readonly told: string[]
  count: number
}

export const paymentOf = ({ payments }: Model, { paymentId }: DeclareRequest) =>
  payments.find((payment) => payment.paymentId === paymentId)

/** The order that a request declares, and where. */
export function orderOf(model: Model, request: DeclareRequest): readonly [order: string, customs: string] {
  const isSplit = request.splitOrder === true || request.splitOrder === 'true'
  return [
    isSplit ? (request.suborderId ?? '') : (paymentOf(model, request)?.id ?? ''),
    request.customs.customsCode,
  ]
}

/** What of a request may not differ when it is sent again. */
function fixedPart({
  declarationRequestId,
  paymentId,
  customs,
  splitOrder,
  buyerCertificate,
}: DeclareRequest) {
  const { certificateType, holderName } = buyerCertificate ?? {}
  const { fullName: _, ...otherNames } = holderName ?? {}
  const buyer = buyerCertificate && { certificateType, otherNames }
  return JSON.stringify([declarationRequestId, paymentId, customs.region, String(splitOrder), buyer ?? null])
}

const same = (one: DeclareRequest, other: DeclareRequest) =>
  fixedPart(one) === fixedPart(other) &&
  JSON.stringify([
    one.declarationAmount,
    one.customs.customsCode,
    one.suborderId,
    one.merchantCustomsInfo,
  ]) ===
    JSON.stringify([
      other.declarationAmount,
      other.customs.customsCode,
      other.suborderId,
      other.merchantCustomsInfo,
    ]) &&
  one.buyerCertificate?.certificateNo === other.buyerCertificate?.certificateNo &&
  one.buyerCertificate?.holderName?.fullName === other.buyerCertificate?.holderName?.fullName

/** Why a payment cannot be declared so, if it cannot. What is sent again does not count twice. */
function refusalOf(model: Model, request: DeclareRequest): string | undefined {
  const payment = paymentOf(model, request)
  if (payment === undefined) return 'ORDER_NOT_EXIST'
  if (payment.state !== 'paid') return 'ORDER_STATUS_INVALID'
  const { currency, value } = request.declarationAmount
  if (currency !== 'CNY') return 'PARAM_ILLEGAL'
  const others = model.declarations.filter(
    ({ id, request: { paymentId } }) =>
      id !== request.declarationRequestId && paymentId === request.paymentId,
  )
  const order = orderOf(model, request).join(' at ')
  if (others.some((other) => orderOf(model, other.request).join(' at ') === order))
    return 'DUPLICATED_DECLARATIONS'
  const left = others.reduce(
    (rest, other) => rest - BigInt(other.request.declarationAmount.value),
    payment.value,
  )
  return payment.currency === 'CNY' && BigInt(value) > left ? 'TOTAL_DECLARATION_AMOUNT_EXCEED' : undefined
}

/** What the gateway answers to a declaration, after it did what is to be done. */
export function declare(model: Model, request: DeclareRequest, ending: string, at: number): string {
  const known = model.declarations.find(({ id }) => id === request.declarationRequestId)
  const answer = { code: ending, at: at + processing }
  if (known === undefined) {
    const refusal = refusalOf(model, request)
    if (refusal !== undefined) return refusal
    model.declarations.push({ id: request.declarationRequestId, request, lastCallAt: at, answer })
    return 'SUCCESS'
  }
  const isSame = same(known.request, request)
  if (fixedPart(known.request) !== fixedPart(request)) return 'REPEAT_REQ_INCONSISTENT'
  const isLate = at > known.lastCallAt + retransmission
  if (!isSame && !isLate) return 'REPEAT_REQ_INCONSISTENT'
  if (isLate) {
    const refusal = refusalOf(model, request)
    if (refusal !== undefined) return refusal
    known.request = request
    known.answer = answer
  }
  known.lastCallAt = at
  return 'SUCCESS'
}

/** When a declaration is answered, or can be sent again. */
export function nextAt({ declarations }: Model, index: number): number | undefined {
  const one = declarations[index % Math.max(1, declarations.length)]
  return one && (index % 2 === 0 ? one.lastCallAt + retransmission : one.answer.at)
}
