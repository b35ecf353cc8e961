/**
 * Names the kind of a value, for a message that must not repeat the value itself.
 *
 * @param value - anything
 */
export function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  try {
    const name: unknown = value.constructor?.name
    if (typeof name === 'string' && /^\w{1,40}$/.test(name)) return `a value of class ${name}`
  } catch {
    // A getter that throws, or a proxy that was revoked.
  }
  return 'an object'
}
