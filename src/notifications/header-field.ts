import { kindOf } from '../core/kind-of.ts'
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
 * Finds a header of the signature that came more than once, be it as a list, in several spellings, or joined with a
 * comma by what was in between.
 *
 * @param headers - of the request
 * @param clientId - the option, which may have a comma of its own
 * @param joined - whether joined values are looked for as well; a time may have a comma of its own, so that this says
 *   something only of a request whose signature does not fit
 */
export function repeatedHeader(headers: HeaderFields, clientId: string, joined: boolean): string | undefined {
  return signatureHeaders.find((name) => {
    const values = headerValues(headers, name)
    if (values.length > 1) return true
    const [value = ''] = values
    if (!joined || value === clientId) return false
    // The signature header has commas of its own.
    return name === 'signature' ? value.split(/\bsignature\s*=/i).length > 2 : value.includes(',')
  })
}

/**
 * Says why a value cannot be read as header fields.
 *
 * @param headers - what a program handed over
 * @returns nothing when it can
 */
export function headersProblem(headers: unknown): string | undefined {
  const isMap = Object.prototype.toString.call(headers) === '[object Map]'
  if (typeof headers === 'object' && headers !== null && !Array.isArray(headers) && !isMap) return undefined
  return `The headers must be a Headers object or an object of names and values; they are ${kindOf(headers)}`
}

function isHeaders(headers: HeaderFields): headers is Headers {
  // By its form: a test runner or a polyfill brings another class.
  return typeof headers.get === 'function'
}
