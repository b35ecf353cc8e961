import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import type { SessionLifecycle } from './session-lifecycle.ts'
import type { SandboxSession, SessionState } from './session-state.ts'

/** Where the payer pays on a page of Antom's that knows the order. */
const scenesWithOrder = ['CHECKOUT_PAYMENT', 'ELEMENT_PAYMENT']

/** What an answer tells of each part of an order. */
const orderFields = [
  'referenceOrderId',
  'orderDescription',
  'orderAmount',
  'orderDiscountAmount',
  'subTotalOrderAmount',
  'extendInfo',
]
const goodsFields = [
  'referenceGoodsId',
  'goodsName',
  'goodsQuantity',
  'goodsUnitAmount',
  'goodsDiscountAmount',
]
const shippingFields = ['shippingName', 'shippingAddress', 'shippingPhoneNo', 'shippingFee']

/** Makes the behaviour of `retrievePaymentSession`. */
export function createRetrievePaymentSession(
  { contract }: FamilyContext,
  sessions: SessionState,
  lifecycle: SessionLifecycle,
): OperationHandler {
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'retrievePaymentSession', code, message),
  })
  return (call) => {
    const forced = forcedCode(contract, call)
    if (forced !== undefined && forced !== 'SUCCESS') return answerWith(forced)
    const session = requestedSession(sessions, call.request)
    if (session === undefined) return answerWith(forced ?? 'ORDER_NOT_EXIST')
    if (forced === undefined && lifecycle.paymentOf(session)?.paidAt === undefined) {
      return answerWith('PROCESS_FAIL', 'The session has not been paid.')
    }
    return { ...answerWith('SUCCESS'), ...whatWasPaid(session) }
  }
}

/** The session that a request names; `paymentSessionId` decides when the request has both ids. */
function requestedSession(sessions: SessionState, request: JsonObject): SandboxSession | undefined {
  const sessionId = textOf(request, 'paymentSessionId')
  return sessionId === undefined
    ? sessions.findByRequestId(textIn(request, 'paymentRequestId'))
    : sessions.find(sessionId)
}

function whatWasPaid({ request, productScene = '' }: SandboxSession): JsonObject {
  const customizedInfo = fieldOf(request, 'customizedInfo')
  return {
    ...(scenesWithOrder.includes(productScene) && { order: orderOf(fieldOf(request, 'order')) }),
    ...(customizedInfo !== undefined && { customizedInfo: JSON.stringify(customizedInfo) }),
  }
}

function orderOf(order: unknown): JsonObject {
  const goods = fieldOf(order, 'goods')
  const shipping = fieldOf(order, 'shipping')
  const email = textOf(shipping, 'shipToEmail')
  return {
    ...picked(order, orderFields),
    ...(Array.isArray(goods) && { goods: goods.map((item) => picked(item, goodsFields)) }),
    ...(isObject(shipping) && {
      shipping: {
        ...picked(shipping, shippingFields),
        ...(email !== undefined && { shipToEmail: masked(email) }),
      },
    }),
  }
}

function picked(value: unknown, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = fieldOf(value, name)
      return field === undefined ? [] : [[name, field]]
    }),
  )
}

/** An email address as the gateway shows it: `ann***@shop.example`. */
function masked(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 0 ? '***' : `${email.slice(0, Math.min(3, at))}***${email.slice(at)}`.slice(0, 64)
}
