import { type JsonObject, numberAt, objectAt } from '../../contract/json.ts'
import type { ContractModel } from '../../contract/model.ts'
import { resolveSchema } from '../../contract/walk-schema.ts'
import { header } from '../header.ts'

/** `file-fields.ts`: the fields that take a file as Base64 text, and how much text each one takes. */
export function generateFileFields(
  model: Pick<ContractModel, 'document' | 'operations' | 'schemas'>,
): string {
  const rows = [...fileFields(model)].map(([name, length]) => `  '${name}': ${length},`)
  return `${header('The fields of requests that take a file.')}
/** How many characters of Base64 text each field takes that a file goes into, by operation and field. */
export const fileFields = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, number>>
`
}

/** The `maxLength` of every field of a request that has `contentEncoding: base64`, by operation and field. */
export function fileFields({
  document,
  operations,
  schemas,
}: Pick<ContractModel, 'document' | 'operations' | 'schemas'>): Map<string, number> {
  const found = new Map<string, number>()
  const visit = (schema: JsonObject, place: string) => {
    for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
      const field = resolveSchema(document, property).schema
      const length = numberAt(field, 'maxLength')
      if (field.contentEncoding === 'base64' && length !== undefined) found.set(`${place}.${name}`, length)
      visit(field, `${place}.${name}`)
    }
  }
  for (const { name, request } of operations) visit(objectAt(schemas, request), name)
  return found
}
