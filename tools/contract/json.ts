export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object as it is; an empty one in place of anything else. */
export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/** What an object has at a key, or a list at an index. */
export function childAt(parent: Json | undefined, key: string | number): Json | undefined {
  return Array.isArray(parent) ? parent[Number(key)] : asObject(parent)[key]
}

/** The object at a key, or an empty one. */
export function objectAt(parent: Json | undefined, key: string): JsonObject {
  return asObject(asObject(parent)[key])
}

/** The list at a key, or an empty one. */
export function listAt(parent: Json | undefined, key: string): Json[] {
  const value = asObject(parent)[key]
  return Array.isArray(value) ? value : []
}

/** The objects of the list at a key. */
export function objectsAt(parent: Json | undefined, key: string): JsonObject[] {
  return listAt(parent, key).filter(isObject)
}

/** The strings of the list at a key. */
export function stringsAt(parent: Json | undefined, key: string): string[] {
  return listAt(parent, key).filter((item) => typeof item === 'string')
}

/** The string at a key. */
export function stringAt(parent: Json | undefined, key: string): string | undefined {
  const value = asObject(parent)[key]
  return typeof value === 'string' ? value : undefined
}

/** The number at a key. */
export function numberAt(parent: Json | undefined, key: string): number | undefined {
  const value = asObject(parent)[key]
  return typeof value === 'number' ? value : undefined
}

/** The string at a key, or an empty one. */
export function textAt(parent: Json | undefined, key: string): string {
  return stringAt(parent, key) ?? ''
}

/** A copy in which every object, from the inside out, has been replaced by what `replace` returns for it. */
export function mapObjects(value: Json, replace: (object: JsonObject) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, replace))
  if (!isObject(value)) return value
  return replace(
    Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapObjects(child, replace)])),
  )
}

/** A copy of an object without some of its keys. */
export function omit(object: JsonObject, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
}
