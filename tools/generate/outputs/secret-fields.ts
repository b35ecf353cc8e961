import type { ContractModel } from '../../contract/model.ts'
import { secretFieldNames } from '../../contract/secret-fields.ts'
import { header } from '../header.ts'

/** `secret-fields.ts`: the names of the fields whose values are never shown. */
export function generateSecretFields({ document }: ContractModel): string {
  const names = secretFieldNames(document).map((name) => `  ${JSON.stringify(name)},`)
  return `${header('The fields whose values are never shown.')}
/** The names of the fields that hold a secret, such as a card number or a token, in some message. */
export const secretFields: readonly string[] = [
${names.join('\n')}
]
`
}
