import type { SandboxContract } from '../../contract.ts'
import { amountIn, fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import { disableReason, isListed, type MethodFilter, offeredMethods, textsIn } from './offered-methods.ts'

/** The methods of a session, in the order in which they are shown, or why there is none. */
export type SessionMethods =
  | { readonly methods: readonly string[] }
  | { readonly code: string; readonly message?: string }

/** Makes what finds the methods that a session offers. */
export function createSessionMethods(contract: SandboxContract) {
  const known = offeredMethods(contract)
  return (request: JsonObject): SessionMethods => {
    const env = fieldOf(request, 'env')
    const filter: MethodFilter = {
      productCode: textIn(request, 'productCode'),
      currency: amountIn(request, 'paymentAmount').currency,
      allowedRegions: textsIn(request, 'allowedPaymentMethodRegions'),
      terminalType: textOf(env, 'terminalType'),
      osType: textOf(env, 'osType'),
    }
    const isUsable = (type: string) => {
      const method = known.find((one) => one.type === type)
      // The list of methods grows: one that the sandbox does not know is taken as it is.
      return method === undefined || (isListed(method, filter) && disableReason(method, filter) === undefined)
    }
    const fixed = fieldOf(request, 'paymentMethod')
    if (isUnsupportedBrand(fixed, known.find(({ type }) => type === 'CARD')?.option)) {
      return { code: 'CARD_NOT_SUPPORTED' }
    }
    const wanted = fixed === undefined ? requestedTypes(request) : [textIn(fixed, 'paymentMethodType')]
    const usable = (wanted ?? known.map(({ type }) => type)).filter(isUsable)
    return usable.length === 0 ? noMethod(request, filter) : { methods: usable }
  }
}

/** EasySafePay's table of codes has none for a method that cannot be used. */
function noMethod(request: JsonObject, { currency }: MethodFilter): SessionMethods {
  const message = `No method of the sandbox fits the request in ${currency}; consultPayment lists them.`
  return {
    code: textOf(request, 'productScene') === 'EASY_PAY' ? 'PARAM_ILLEGAL' : 'NO_PAY_OPTIONS',
    message,
  }
}

/** The methods that a request restricts the session to, in its order; undefined when it does not. */
function requestedTypes(request: JsonObject): string[] | undefined {
  const list = fieldOf(fieldOf(request, 'availablePaymentMethod'), 'paymentMethodTypeList')
  if (!Array.isArray(list) || list.length === 0) return undefined
  return list
    .filter(isObject)
    .map((item) => ({ type: textIn(item, 'paymentMethodType'), order: orderOf(item) }))
    .sort((one, other) => one.order - other.order)
    .map(({ type }) => type)
}

/** Methods without a place come last. */
function orderOf(item: JsonObject): number {
  const order = fieldOf(item, 'paymentMethodOrder')
  return order === undefined ? Number.MAX_SAFE_INTEGER : Number(order)
}

/** Whether a card of a brand is asked for that the merchant does not take. */
function isUnsupportedBrand(method: unknown, card: JsonObject | undefined): boolean {
  if (textOf(method, 'paymentMethodType') !== 'CARD' || card === undefined) return false
  const brand = textOf(fieldOf(method, 'paymentMethodMetaData'), 'selectedCardBrand')
  const brands = fieldOf(fieldOf(card, 'paymentOptionDetail'), 'supportCardBrands')
  const taken = Array.isArray(brands) ? brands.map((one) => textIn(one, 'cardBrand')) : []
  return brand !== undefined && !taken.includes(brand)
}
