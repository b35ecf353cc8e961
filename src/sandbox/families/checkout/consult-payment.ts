import { currencyDecimals } from '../../../../generated/currencies.ts'
import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { amountIn, fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'
import {
  disableReason,
  isListed,
  type MethodFilter,
  type OfferedMethod,
  offeredMethods,
  settlementRefusal,
  textsIn,
} from './offered-methods.ts'

/** The entry behind which all wallets of Alipay+ stand when they are presented as one. */
const unifiedEntry = 'CONNECT_WALLET'

/** Makes the behaviour of `consultPayment`. */
export function createConsultPayment({ contract }: FamilyContext): OperationHandler {
  const methods = offeredMethods(contract)
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'consultPayment', code, message),
  })
  return (call) => {
    const { request } = call
    const forced = forcedCode(contract, call)
    if (forced !== undefined && forced !== 'SUCCESS') return answerWith(forced)
    const amount = amountIn(request, 'paymentAmount')
    if (!Object.hasOwn(currencyDecimals, amount.currency)) return answerWith('CURRENCY_NOT_SUPPORT')
    const refusal = settlementRefusal(contract, 'consultPayment', request, Object.keys(currencyDecimals))
    if (refusal !== undefined) return refusal
    const env = fieldOf(request, 'env')
    const filter: MethodFilter = {
      productCode: textIn(request, 'productCode'),
      currency: amount.currency,
      allowedRegions: textsIn(request, 'allowedPaymentMethodRegions'),
      terminalType: textOf(env, 'terminalType'),
      osType: textOf(env, 'osType'),
    }
    const listed = presented(methods, request).filter((method) => isListed(method, filter))
    if (listed.length === 0) return answerWith('NO_PAY_OPTIONS')
    const region = textOf(request, 'userRegion')
    const isNear = ({ regions }: OfferedMethod) => region !== undefined && regions.includes(region)
    const sorted = [...listed.filter(isNear), ...listed.filter((method) => !isNear(method))]
    return {
      ...answerWith('SUCCESS'),
      paymentOptions: sorted.map((method) => paymentOption(method, filter, request)),
    }
  }
}

/** Either the one entry for all wallets of Alipay+ or each of them. */
function presented(methods: readonly OfferedMethod[], request: JsonObject): OfferedMethod[] {
  const isUnified = textOf(fieldOf(request, 'paymentFactor'), 'presentmentMode') === 'UNIFIED'
  return methods.filter(
    ({ type, category }) => category !== 'ALIPAY_PLUS' || (type === unifiedEntry) === isUnified,
  )
}

function paymentOption(method: OfferedMethod, filter: MethodFilter, request: JsonObject): JsonObject {
  const { enabled, disableReason: _, promotionInfos, promoNames, installment, ...option } = method.option
  const reason = disableReason(method, filter)
  // Antom's promotions are for buyers that it knows, and in the currency of the payment.
  const hasPromotions =
    textOf(fieldOf(request, 'buyer'), 'referenceBuyerId') !== undefined &&
    isInCurrency(promotionInfos, filter.currency)
  return {
    ...option,
    enabled: reason === undefined,
    ...(reason !== undefined && { disableReason: reason }),
    ...(hasPromotions && promotionInfos !== undefined && { promotionInfos, promoNames }),
    ...(reason === undefined &&
      isInCurrency(installment, filter.currency) &&
      isObject(installment) && { installment: installmentFor(installment, request) }),
  }
}

/** The plans of a method; those whose range does not hold the amount cannot be chosen. */
function installmentFor(installment: JsonObject, request: JsonObject): JsonObject {
  const value = BigInt(amountIn(request, 'paymentAmount').value)
  const plans = fieldOf(installment, 'plans')
  return {
    ...installment,
    plans: (Array.isArray(plans) ? plans.filter(isObject) : []).map((plan) => ({
      ...plan,
      enabled:
        value >= BigInt(amountIn(plan, 'minInstallmentAmount').value) &&
        value <= BigInt(amountIn(plan, 'maxInstallmentAmount').value),
    })),
  }
}

/** Whether every amount in a part of an example is in a currency. Examples are of bounded depth. */
function isInCurrency(value: unknown, currency: string): boolean {
  if (Array.isArray(value)) return value.every((item) => isInCurrency(item, currency))
  if (!isObject(value)) return true
  const own = textOf(value, 'currency')
  return (
    (own === undefined || own === currency) &&
    Object.values(value).every((item) => isInCurrency(item, currency))
  )
}
