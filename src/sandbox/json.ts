import type { Amount } from '../../generated/types.ts'

/** An object of unknown form, as it comes out of JSON. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Tells an object from arrays, null and scalars. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object's own field. */
export function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** A field that is text. */
export function textOf(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : undefined
}

/** A field that is text; empty text where it is missing. */
export function textIn(value: unknown, name: string): string {
  return textOf(value, name) ?? ''
}

/** A field that is an amount; its parts are empty text where the field is missing. */
export function amountIn(value: unknown, name: string): Amount {
  const field = fieldOf(value, name)
  return { currency: textIn(field, 'currency'), value: textIn(field, 'value') }
}

/** The API prints and takes booleans natively and as text. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}

/**
 * JSON text that is the same for equal values, whatever the order of their fields. Recursive: only for values whose depth
 * is bounded, as that of requests is by `readRequest`.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  )
}
