import { operationNodes } from '../contract/api-operations.ts'
import { type JsonObject, objectAt, stringAt, stringsAt, textAt } from '../contract/json.ts'
import { parseUrl } from '../terminal/parse-url.ts'
import type { KnownCall } from './page/parse-context.ts'

/** The calls of a contract that a page can be about, and the pages that they were written from. */
export function knownCalls(document: JsonObject): KnownCall[] {
  return operationNodes(document).map(({ kind, operation, path: [, path] }) => ({
    kind,
    name: textAt(operation, 'operationId'),
    path: kind === 'operation' ? path : '',
    docPages: docPagesOf(operation).filter((page) => parseUrl(page) !== undefined),
  }))
}

/** The addresses of the pages that a call was written from, as the contract has them. */
export function docPagesOf(operation: JsonObject): string[] {
  const doc = objectAt(operation, 'x-doc')
  return [stringAt(doc, 'page'), ...stringsAt(doc, 'also')].filter((page) => page !== undefined)
}
