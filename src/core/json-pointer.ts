/**
 * Escapes a name as one step of a JSON Pointer (RFC 6901).
 *
 * @param name - of a member
 */
export function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * Takes a JSON Pointer (RFC 6901) apart into the names that lead to its value.
 *
 * @param pointer - such as `/paymentAmount/value`; the empty text is the value itself
 */
export function pointerSteps(pointer: string): string[] {
  const steps = pointer.split('/').slice(1)
  // Few pointers have an escape, and to look for one in each step takes longer than the rest.
  if (!pointer.includes('~')) return steps
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Reads a value within another.
 *
 * @param value - what `JSON.parse` gave
 * @param steps - the names that lead to it, from {@link pointerSteps}
 * @returns undefined where there is none; inherited members, such as `constructor`, are none
 */
export function valueAtSteps(value: unknown, steps: readonly string[]): unknown {
  let at = value
  for (const name of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    // The line above has found that it has the member.
    at = (at as Readonly<Record<string, unknown>>)[name]
  }
  return at
}

/**
 * Reads the value that a JSON Pointer (RFC 6901) names.
 *
 * @param value - what `JSON.parse` gave
 * @param pointer - such as `/paymentAmount/value`
 * @returns as {@link valueAtSteps}
 */
export function valueAtPointer(value: unknown, pointer: string): unknown {
  return valueAtSteps(value, pointerSteps(pointer))
}
