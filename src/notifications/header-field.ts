import type { HeaderFields } from './types.ts'

/**
 * Reads a header field. One that came more than once has its values joined with a comma, as `Headers` does it.
 *
 * @param headers - a `Headers` object, or Node's; names in upper or lower case
 * @param name - the name in lower case
 */
export function headerField(headers: HeaderFields, name: string): string {
  // By its form: a test runner or a polyfill brings another class.
  if (isHeaders(headers)) return headers.get(name) ?? ''
  let found: string | undefined
  for (const key in headers) {
    if (key.length !== name.length || key.toLowerCase() !== name) continue
    found = (found === undefined ? '' : `${found},`) + (headers[key] ?? '')
  }
  return found ?? ''
}

function isHeaders(headers: HeaderFields): headers is Headers {
  return typeof headers.get === 'function'
}
