/** How much of each documented currency one US dollar buys in the sandbox. Invented, and the same every day. */
const perDollar: Readonly<Record<string, number>> = {
  AUD: 1.52,
  BDT: 121.5,
  BRL: 5.4,
  CAD: 1.38,
  CLP: 945,
  CNY: 7.1,
  EUR: 0.92,
  GBP: 0.78,
  HKD: 7.8,
  IDR: 16250,
  JPY: 151.5,
  KRW: 1391.25,
  MXN: 18.6,
  MYR: 4.4,
  NZD: 1.66,
  PEN: 3.7,
  PHP: 57.5,
  PKR: 281,
  PLN: 3.95,
  SGD: 1.34,
  THB: 34.5,
  TWD: 32.1,
  USD: 1,
  VND: 25400,
}

/** The currencies that have a rate. */
export const ratedCurrencies: readonly string[] = Object.keys(perDollar)

/** What a price in one currency is multiplied with to be one in the other; undefined without a rate. */
export function exchangeRate(buyCurrency: string, sellCurrency: string): number | undefined {
  const buy = Object.hasOwn(perDollar, buyCurrency) ? perDollar[buyCurrency] : undefined
  const sell = Object.hasOwn(perDollar, sellCurrency) ? perDollar[sellCurrency] : undefined
  // The gateway fixes rates to 15 decimal places.
  return buy === undefined || sell === undefined ? undefined : Number((sell / buy).toFixed(15))
}
