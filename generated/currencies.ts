// The currencies that the API documents.
// Generated from spec/ by `npm run generate`. Do not edit: change the spec and generate again.

/** How many decimals the smallest unit of each currency stands for: with 2, `"1050"` is 10.50. */
export const currencyDecimals = {
  AUD: 2,
  BDT: 2,
  BRL: 2,
  CAD: 2,
  CLP: 0,
  CNY: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  IDR: 2,
  JPY: 0,
  KRW: 0,
  MXN: 2,
  MYR: 2,
  NZD: 2,
  PEN: 2,
  PHP: 2,
  PKR: 2,
  PLN: 2,
  SGD: 2,
  THB: 2,
  TWD: 2,
  USD: 2,
  VND: 0,
} as const

/** A currency whose decimals are documented. */
export type Currency = keyof typeof currencyDecimals
