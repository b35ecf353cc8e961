import type { ContractChange } from '../../../tools/diff/contract-change.ts'

/** A change as the report shows it in English, without what is to be done. */
export type Told = Omit<ContractChange, 'text' | 'todo'> & { readonly text: string }

export const told = (changes: readonly ContractChange[]): Told[] =>
  changes.map(({ todo: _todo, text, ...change }) => ({ ...change, text: text.en }))

/** A change with these words, where the words do not matter. */
export const inEnglish = (impact: ContractChange['impact'], place: string, text: string): ContractChange => ({
  impact,
  place,
  text: { en: text, zh: text },
  todo: { en: 'nothing', zh: '' },
})
