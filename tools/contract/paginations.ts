import type { ApiOperation } from './api-operations.ts'
import { childAt, type JsonObject, objectAt, textAt } from './json.ts'
import { pointerKeys } from './json-pointer.ts'
import { componentName, resolveSchema, schemasOf } from './walk-schema.ts'

/** How a list is read page by page, as `x-pagination` of an operation says. */
export interface Pagination {
  /** Of the method: `subscriptions` makes `iterateSubscriptions`. */
  readonly name: string
  /** The operation that gives a page. */
  readonly operation: string
  /** The request's fields for the number of the page, counted from 1, and for the number of items on it. */
  readonly page: string
  readonly size: string
  /** JSON Pointers into the answer: to the list, to the number of this page and to the number of pages. */
  readonly items: string
  readonly currentPage: string
  readonly totalPages: string
  /** The type of the items. */
  readonly itemType: string
}

/**
 * Lists every `x-pagination` of the published document, in the order of the operations. A lint rule has found them
 * complete.
 *
 * @param operations - of the document
 * @param document - the published one
 * @throws Error when the items of a list have no type with a name
 */
export function paginationsOf(operations: readonly ApiOperation[], document: JsonObject): Pagination[] {
  return operations.flatMap((operation) => {
    const { name, response, pagination } = operation
    if (pagination === undefined) return []
    const items = textAt(pagination, 'items')
    const itemType = itemTypeAt(items, response, document)
    if (itemType === undefined) {
      throw new Error(`x-pagination of ${name}: the items of ${items} have no schema with a name.`)
    }
    return [
      {
        name: textAt(pagination, 'name'),
        operation: name,
        page: pointerKeys(textAt(pagination, 'page')).join('/'),
        size: pointerKeys(textAt(pagination, 'size')).join('/'),
        items,
        currentPage: textAt(pagination, 'currentPage'),
        totalPages: textAt(pagination, 'totalPages'),
        itemType,
      },
    ]
  })
}

function itemTypeAt(pointer: string, response: string, document: JsonObject): string | undefined {
  const list = pointerKeys(pointer).reduce(
    (schema, name) => resolveSchema(document, objectAt(schema, 'properties')[name]).schema,
    objectAt(schemasOf(document), response),
  )
  return componentName(childAt(list, 'items'))
}

/** The client's method that reads all pages: `iterateSubscriptions` for `subscriptions`. */
export function iterateMethod(name: string): string {
  return `iterate${name.charAt(0).toUpperCase()}${name.slice(1)}`
}
