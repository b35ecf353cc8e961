export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object at a key, or an empty one. */
export function objectAt(parent: Json | undefined, key: string): JsonObject {
  const value = isObject(parent) ? parent[key] : undefined
  return isObject(value) ? value : {}
}

/** The list of strings at a key, or an empty one. */
export function stringsAt(parent: JsonObject, key: string): string[] {
  const value = parent[key]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The string at a key. */
export function stringAt(parent: JsonObject, key: string): string | undefined {
  const value = parent[key]
  return typeof value === 'string' ? value : undefined
}

/** The string at a key, or an empty one. */
export function textAt(parent: JsonObject, key: string): string {
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
