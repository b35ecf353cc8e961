import { childAt, objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `currencies.ts`: how many decimals each currency has, from the contract's `x-currencies`. */
export function generateCurrencies({ document }: Pick<ContractModel, 'document'>): string {
  const rows = Object.entries(objectAt(document, 'x-currencies')).map(([code, row]) => {
    const decimals = childAt(row, 'decimals')
    if (typeof decimals !== 'number') throw new Error(`x-currencies has no decimals for ${code}.`)
    return `  ${code}: ${decimals},`
  })
  return `${header('The currencies that the API documents.')}
/** How many decimals the smallest unit of each currency stands for: with 2, \`"1050"\` is 10.50. */
export const currencyDecimals = {
${rows.join('\n')}
} as const

/** A currency whose decimals are documented. */
export type Currency = keyof typeof currencyDecimals
`
}
