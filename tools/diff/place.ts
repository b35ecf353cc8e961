import { pointerKeys } from '../contract/json-pointer.ts'

/**
 * The type and field, or the call, that a pointer into the published contract leads to: `Amount.currency`,
 * `Order.goods[].goodsName`, `capture`.
 */
export function placeOf(pointer: string): string {
  const [section = '', name = '', ...rest] = pointerKeys(pointer)
  if (section === 'components' && name === 'schemas') return schemaPlace(rest)
  if (section === 'components') return `${rest[0] ?? name}`
  if (section === 'paths') return name.replace(/^.*\//, '')
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
