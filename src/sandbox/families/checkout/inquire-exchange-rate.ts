import { visibleText } from '../../../core/visible-text.ts'
import { type Answer, resultOf } from '../../contract.ts'
import type { FamilyContext, OperationHandler } from '../../family.ts'
import { forcedCode } from '../../forced-code.ts'
import { fieldOf, type JsonObject, textIn, textOf } from '../../json.ts'
import { exchangeRate, ratedCurrencies } from './exchange-rates.ts'

/** Two currencies: the one of the price, and the payer's. */
interface Pair {
  readonly buyCurrency: string
  readonly sellCurrency: string
}

/** The digit in a quoteId. */
const quoteKind = 9

/** The currency of the price when a request names none. */
const defaultBuyCurrency = 'USD'

/** Makes the behaviour of `inquireExchangeRate`. */
export function createInquireExchangeRate({ contract, nextId }: FamilyContext): OperationHandler {
  const answerWith = (code: string, message?: string): Answer => ({
    result: resultOf(contract, 'inquireExchangeRate', code, message),
  })
  return (call) => {
    const forced = forcedCode(contract, call)
    if (forced !== undefined && forced !== 'SUCCESS') return answerWith(forced)
    const quotes: JsonObject[] = []
    for (const pair of requestedPairs(call.request)) {
      const rate = exchangeRate(pair.buyCurrency, pair.sellCurrency)
      if (rate === undefined) {
        const shown = visibleText(`${pair.sellCurrency}/${pair.buyCurrency}`, 16)
        return answerWith('CURRENCY_NOT_SUPPORT', `The sandbox has no rate for ${shown}.`)
      }
      quotes.push({ ...pair, quoteId: nextId(quoteKind), exchangeRate: rate })
    }
    return { ...answerWith('SUCCESS'), paymentQuotes: quotes }
  }
}

/**
 * The pairs that a request asks for: its list and its one pair. Of a half that it does not name every currency is
 * meant, and without any the rates of US dollars.
 */
function requestedPairs(request: JsonObject): Pair[] {
  const list = fieldOf(request, 'currencyPairs')
  const pairs = (Array.isArray(list) ? list : []).map((pair) => ({
    sellCurrency: textIn(pair, 'sellCurrency'),
    buyCurrency: textIn(pair, 'buyCurrency'),
  }))
  const sell = textOf(request, 'sellCurrency')
  const buy = textOf(request, 'buyCurrency')
  if (sell === undefined && buy === undefined && pairs.length > 0) return pairs
  if (sell !== undefined && buy !== undefined) {
    const isListed = pairs.some((pair) => pair.sellCurrency === sell && pair.buyCurrency === buy)
    return isListed ? pairs : [{ sellCurrency: sell, buyCurrency: buy }, ...pairs]
  }
  const others = ratedCurrencies.filter((currency) => currency !== (sell ?? buy ?? defaultBuyCurrency))
  const made =
    sell === undefined
      ? others.map((currency) => ({ sellCurrency: currency, buyCurrency: buy ?? defaultBuyCurrency }))
      : others.map((currency) => ({ sellCurrency: sell, buyCurrency: currency }))
  return [...made, ...pairs]
}
