import { asObject, type Json, type JsonObject, objectAt, stringAt } from './json.ts'

/**
 * The keys that a JSON Pointer (RFC 6901) is made of.
 *
 * @param pointer such as `/order/goods/0`; what stands before the first slash, such as the `#` of a fragment, is left out
 */
export function pointerKeys(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The JSON Pointer of keys; empty for no keys. */
export function jsonPointer(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The keys of a JSON Pointer in the fragment of a reference. What is not percent-encoded well stands for itself. */
export function fragmentKeys(fragment: string): string[] {
  return pointerKeys(fragment.split('/').map(decoded).join('/')).filter((key) => key !== '')
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}

/** What an object refers to in a document by `$ref`; the object itself when it refers to nothing. */
export function resolveReference(document: JsonObject, node: Json | undefined): JsonObject {
  const reference = stringAt(node, '$ref')
  if (reference === undefined) return asObject(node)
  return fragmentKeys(reference).reduce<JsonObject>((at, key) => objectAt(at, key), document)
}
