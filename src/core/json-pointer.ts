/**
 * Escapes a name as one step of a JSON Pointer (RFC 6901).
 *
 * @param name - of a member
 */
export function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * Reads the value that a JSON Pointer (RFC 6901) names.
 *
 * @param value - what `JSON.parse` gave
 * @param pointer - such as `/paymentAmount/value`; the empty text is the value itself
 * @returns undefined where there is none; inherited members, such as `constructor`, are none
 */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  let at = value
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    // The line above has found that it has the member.
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}
