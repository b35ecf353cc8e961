import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'
import { resultCodeConstants, typeName } from './result-codes.ts'

/**
 * `result-codes.<language>.ts`: the constants of `result-codes.ts` with their texts in another language, in a module of
 * their own, so that nobody ships a language that they do not import.
 */
export function generateTranslatedResultCodes(model: ContractModel, language: string): string {
  const types = ['Advice', 'AdviceText', 'ResultCodeEntry', ...model.resultCodeTables.map(typeName)]
  return [
    header(`Result codes: what each one means and what to do about it (${language}).`),
    `import type {\n${types.map((name) => `  ${name},`).join('\n')}\n} from './result-codes.ts'\n`,
    ...resultCodeConstants(model),
  ].join('\n')
}
