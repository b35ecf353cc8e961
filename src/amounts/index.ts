/** What the package exports of amounts. */
export type { Currency } from '../../generated/currencies.ts'
export { amount, decimalOf } from './amount.ts'
export { AmountError, type AmountErrorReason, isAmountError } from './amount-error.ts'
export { type PaymentWithTransactions, remainingAmount } from './remaining-amount.ts'
