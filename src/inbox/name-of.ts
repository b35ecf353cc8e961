/** What a value is, for a message that does not say what it holds. */
export function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value
  const name: unknown = value.constructor?.name
  return typeof name === 'string' && name !== '' ? `what was given (${name})` : 'what was given'
}
