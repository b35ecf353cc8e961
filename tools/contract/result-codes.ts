import { type JsonObject, objectAt, objectsAt, stringAt, stringsAt, textAt } from './json.ts'
import { schemasOf, WRITTEN_INSIDE, walkSchema } from './walk-schema.ts'

/** One row of a result-code table. */
export interface ResultCodeRow {
  readonly code: string
  readonly status: string
  readonly meaning: string
  readonly advice: string
  readonly action: string
  readonly productCodes?: readonly string[]
  readonly since?: string
  readonly source?: string
  readonly uncertain?: string
  /** The gateway gives the code before it does any work. */
  readonly beforeWork?: true
  /** In answer to a repetition, it does not say that the first request was not carried out. */
  readonly mayFollowSuccess?: true
}

/** The result codes that stand on a node of the published document. */
export function resultCodeRows(node: JsonObject): ResultCodeRow[] {
  return objectsAt(node, 'x-result-codes').map((row) => {
    const productCodes = stringsAt(row, 'productCodes')
    const since = stringAt(row, 'x-since')
    const source = stringAt(row, 'source')
    const uncertain = stringAt(row, 'uncertain')
    return {
      code: textAt(row, 'code'),
      status: textAt(row, 'status'),
      meaning: textAt(row, 'meaning'),
      advice: textAt(row, 'advice'),
      action: textAt(row, 'action'),
      ...(productCodes.length > 0 && { productCodes }),
      ...(since !== undefined && { since }),
      ...(source !== undefined && { source }),
      ...(uncertain !== undefined && { uncertain }),
      ...(row.beforeWork === true && { beforeWork: true }),
      ...(row.mayFollowSuccess === true && { mayFollowSuccess: true }),
    }
  })
}

/** One table of result codes: where it applies, and its rows. */
export interface ResultCodeTable {
  /** Operation, notification or field that the codes appear in; `gateway` for those any call can get. */
  readonly name: string
  readonly rows: readonly ResultCodeRow[]
}

/**
 * The tables of the published document: each operation's and notification's, the fields' that have their own, the
 * gateway's.
 */
export function resultCodeTables(
  document: JsonObject,
  operations: readonly { readonly name: string; readonly resultCodes: readonly ResultCodeRow[] }[],
): ResultCodeTable[] {
  return [
    ...operations.map(({ name, resultCodes }) => ({ name, rows: resultCodes })),
    ...fieldTables(document),
    { name: 'gateway', rows: resultCodeRows(document) },
  ].filter((table) => table.rows.length > 0)
}

/** The tables of fields and of types that list codes of their own, each under the name of the first field that has it. */
function fieldTables(document: JsonObject): ResultCodeTable[] {
  const tables = new Map<string, ResultCodeTable>()
  for (const [type, root] of Object.entries(schemasOf(document))) {
    for (const { schema, path } of walkSchema(document, root, { path: [type], through: WRITTEN_INSIDE })) {
      const name = path.at(-1) ?? type
      if (!('x-result-codes' in schema) || tables.has(name)) continue
      tables.set(name, { name, rows: resultCodeRows(schema) })
    }
  }
  return [...tables.values()]
}

/** What a kind of advice means, for people. */
export interface AdviceText {
  readonly summary: string
  readonly description: string
}

/** What each kind of advice means, by kind, in the document's language. */
export function adviceTexts(document: JsonObject): Map<string, AdviceText> {
  const kinds = objectAt(document, 'x-advice')
  return new Map(
    Object.keys(kinds).map((kind) => {
      const text = objectAt(kinds, kind)
      return [kind, { summary: stringAt(text, 'summary') ?? kind, description: textAt(text, 'description') }]
    }),
  )
}
