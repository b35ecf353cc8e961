/**
 * Names the kind of a value, for a message that must not repeat the value itself.
 *
 * @param value - anything
 */
export function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && /^\w{1,40}$/.test(name) ? `a value of class ${name}` : 'an object'
}
