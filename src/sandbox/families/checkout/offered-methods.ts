import { resultOf, type SandboxContract } from '../../contract.ts'
import { fieldOf, isObject, type JsonObject, textIn, textOf } from '../../json.ts'

/** A payment method of the sandbox's merchant, as consultPayment lists it. */
export interface OfferedMethod {
  readonly type: string
  readonly category: string
  readonly regions: readonly string[]
  readonly currencies: readonly string[]
  readonly option: JsonObject
}

/** What a list of methods is restricted to. */
export interface MethodFilter {
  readonly productCode: string
  readonly currency: string
  /** Regions that are allowed; all when there are none. */
  readonly allowedRegions?: readonly string[]
  readonly terminalType?: string | undefined
  readonly osType?: string | undefined
}

/** Kinds of method that a wallet's user can be debited by, and that work inside of a wallet's mini program. */
const walletCategories = ['WALLET', 'ALIPAY_PLUS']

/** Methods that need an operating system of their maker. The documentation names no terminals, so this is a guess. */
const operatingSystems: Readonly<Record<string, string>> = { APPLEPAY: 'IOS', GOOGLEPAY: 'ANDROID' }

/**
 * The methods of the sandbox's merchant: those of the contract's examples of a consultation that have regions and
 * currencies, each one as the first example has it.
 */
export function offeredMethods({ entries }: SandboxContract): OfferedMethod[] {
  const methods = new Map<string, OfferedMethod>()
  for (const option of (entries.consultPayment?.examples ?? []).flatMap(optionsIn)) {
    const type = textIn(option, 'paymentMethodType')
    const regions = textsIn(option, 'paymentMethodRegion')
    const currencies = textsIn(option, 'supportedCurrencies')
    if (methods.has(type) || regions.length === 0 || currencies.length === 0) continue
    const category = textIn(option, 'paymentMethodCategory')
    methods.set(type, { type, category, regions, currencies, option })
  }
  return [...methods.values()]
}

function optionsIn(answer: unknown): JsonObject[] {
  const options = fieldOf(answer, 'paymentOptions')
  return Array.isArray(options) ? options.filter(isObject) : []
}

/** Whether a method is of the kind and of the regions that are asked for: one that is not is left out of the list. */
export function isListed({ category, regions }: OfferedMethod, filter: MethodFilter): boolean {
  const { productCode, allowedRegions = [] } = filter
  if (productCode === 'AGREEMENT_PAYMENT' && !walletCategories.includes(category)) return false
  return allowedRegions.length === 0 || regions.some((region) => allowedRegions.includes(region))
}

/** Why a method that is listed cannot be used, as the contract's `disableReason` has it; undefined when it can. */
export function disableReason(method: OfferedMethod, filter: MethodFilter): string | undefined {
  const { type, category, currencies } = method
  if (!currencies.includes(filter.currency)) return 'CHANNEL_NOT_SUPPORT_CURRENCY'
  const system = operatingSystems[type]
  const isOnOtherSystem = system !== undefined && filter.osType !== undefined && filter.osType !== system
  const isOutsideWallet = filter.terminalType === 'MINI_APP' && !walletCategories.includes(category)
  return isOnOtherSystem || isOutsideWallet ? 'CURRENT_CHANNEL_NOT_EXIST' : undefined
}

/** The texts of a list. */
export function textsIn(value: unknown, name: string): string[] {
  const list = fieldOf(value, name)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

/**
 * The refusal of a request whose settlement currency no contract names. The sandbox's merchant has a contract for each
 * currency that the API documents.
 */
export function settlementRefusal(
  contract: SandboxContract,
  operation: string,
  request: JsonObject,
  currencies: readonly string[],
) {
  const currency = textOf(fieldOf(request, 'settlementStrategy'), 'settlementCurrency')
  if (currency === undefined || currencies.includes(currency)) return undefined
  const message = `No settlement contract of the sandbox is in ${currency}; there is one for each documented currency.`
  return { result: resultOf(contract, operation, 'SETTLE_CONTRACT_NOT_MATCH', message) }
}
