import type { HeaderFields } from './received-notification.ts'
import { isHeaders, signatureHeaders, valuesOf } from './request-headers.ts'

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
  for (const key in headers) if (key.toLowerCase() === name) found.push(...valuesOf(headers[key]))
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
