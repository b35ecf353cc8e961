import type { HeaderFields } from './received-notification.ts'

/** The headers without which nothing can be verified. */
export const signatureHeaders = ['signature', 'client-id', 'request-time'] as const

/**
 * Reads a header field. One that came more than once has its values joined with a comma, as `Headers` does it.
 *
 * @param headers - a `Headers` object, or an object of names and values; names in upper or lower case
 * @param name - the name in lower case
 */
export function headerField(headers: HeaderFields, name: string): string {
  return headerValues(headers, name).join(',')
}

/** Reads every value of a header field. `Headers` give those of one that came more than once as one. */
function headerValues(headers: HeaderFields, name: string): readonly string[] {
  if (isHeaders(headers)) {
    const value = headers.get(name)
    return value === null ? [] : [value]
  }
  const found: string[] = []
  for (const key in headers) {
    if (key.length !== name.length || key.toLowerCase() !== name) continue
    const value: unknown = headers[key]
    for (const one of Array.isArray(value) ? value : [value]) {
      // Some frameworks hand over numbers, such as a content-length; anything else is no header.
      if (typeof one === 'string' || typeof one === 'number') found.push(String(one))
    }
  }
  return found
}

/**
 * Finds a header of the signature that came more than once, as a list or in several spellings.
 *
 * @param headers - of the request
 */
export function repeatedHeader(headers: HeaderFields): string | undefined {
  return signatureHeaders.find((name) => headerValues(headers, name).length > 1)
}

/**
 * Tells whether a value can be read as header fields.
 *
 * @param headers - what a program handed over
 */
export function isHeaderFields(headers: unknown): boolean {
  const isMap = Object.prototype.toString.call(headers) === '[object Map]'
  return typeof headers === 'object' && headers !== null && !Array.isArray(headers) && !isMap
}

function isHeaders(headers: HeaderFields): headers is Headers {
  // By its form: a test runner or a polyfill brings another class.
  return typeof headers.get === 'function'
}
