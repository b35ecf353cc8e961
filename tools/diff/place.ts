import { type JsonObject, objectAt, stringAt } from '../contract/json.ts'
import { pointerKeys } from '../contract/json-pointer.ts'

/**
 * The type and field, or the call, that a pointer into the published contract leads to: `Amount.currency`,
 * `Order.goods[].goodsName`, `capture`.
 *
 * @param pointer a JSON Pointer, with or without `#`
 * @param documents contracts in which a path has its call; where none has it, its last part says which call is meant
 */
export function placeOf(pointer: string, documents: readonly JsonObject[] = []): string {
  const [section = '', name = '', ...rest] = pointerKeys(pointer)
  if (section === 'components' && name === 'schemas') return schemaPlace(rest)
  if (section === 'components') return `${rest[0] ?? name}`
  if (section === 'paths') return callAt(name, documents) ?? name.replace(/^.*\//, '')
  return name || section
}

function schemaPlace([schema = '', ...keys]: readonly string[]): string {
  let place = schema
  let isField = false
  for (const key of keys) {
    if (isField) place += `.${key}`
    else if (key === 'items') place += '[]'
    isField = !isField && key === 'properties'
  }
  return place
}

function callAt(path: string, documents: readonly JsonObject[]): string | undefined {
  for (const document of documents) {
    const name = stringAt(objectAt(objectAt(objectAt(document, 'paths'), path), 'post'), 'operationId')
    if (name !== undefined) return name
  }
  return undefined
}
