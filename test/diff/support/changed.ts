import { type JsonObject, objectAt } from '../../../tools/contract/json.ts'
import { exampleDocument } from '../../support/example-contract.ts'

/** The example contract. */
export const openapi = await exampleDocument()

/** The example contract with one part changed. */
export function changed(change: (document: JsonObject) => void): JsonObject {
  const document = structuredClone(openapi)
  change(document)
  return document
}

/** An object of a document. */
export const at = (document: JsonObject, ...keys: string[]) =>
  keys.reduce((node: JsonObject, key) => objectAt(node, key), document)
