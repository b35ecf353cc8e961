import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `doc-pages.<language>.ts`: where the vendor documents each call, of every language but the contract's own. */
export function generateDocPages(translations: ReadonlyMap<string, ContractModel>): Map<string, string> {
  return new Map(
    [...translations].map(([language, { operations, notifications }]) => [
      `doc-pages.${language}.ts`,
      `${header(`The vendor's pages (${language}).`)}
/** The page of each operation and notification. */
export const docPages: Readonly<Record<string, string>> = {
${[...operations, ...notifications].map(({ name, docPage }) => `  ${name}: '${docPage}',`).join('\n')}
}
`,
    ]),
  )
}
