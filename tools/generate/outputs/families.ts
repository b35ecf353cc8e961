import type { ContractModel } from '../../contract/model.ts'
import { header } from '../header.ts'

/** `families.ts`: the operations and notifications of each family, in the order of the table of contents. */
export function generateFamilies({ calls }: ContractModel): string {
  const families = new Map<string, string[]>()
  for (const { name, family } of calls) {
    if (family !== undefined) families.set(family, [...(families.get(family) ?? []), name])
  }
  const rows = [...families].map(
    ([family, names]) => `  ${JSON.stringify(family)}: ${JSON.stringify(names)},`,
  )
  return `${header('The families of operations and notifications.')}
/** The operations and notifications of each family, by its name. */
export const families: Readonly<Record<string, readonly string[]>> = {
${rows.join('\n')}
}
`
}
