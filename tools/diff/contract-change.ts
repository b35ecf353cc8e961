import type { Impact } from './version.ts'

/** The same in the two languages of the project. */
export interface Words {
  readonly en: string
  readonly zh: string
}

/** Something that is not in the contract as it was before. */
export interface ContractChange {
  readonly impact: Impact
  /** The type and field, or the call, that it is about. */
  readonly place: string
  /** What changed. */
  readonly text: Words
  /** What a user of the package has to do about it. */
  readonly todo: Words
  /** Whether it is about something that goes: it stands under that heading then. */
  readonly isDeprecation?: true
}

/** What users have to do about what only adds to the contract. */
export const nothingToDo: Words = { en: 'nothing', zh: '无需处理' }
