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

/** The header fields that authentication reads, with their values; none for one that is absent. */
export type RequestHeaders = Readonly<Record<(typeof requestHeaderNames)[number], readonly string[]>>

const requestHeaderNames = [...signatureHeaders, 'content-type', 'content-length'] as const

/**
 * Reads the header fields that authentication needs, in one pass over all.
 *
 * @param headers - as {@link headerField} takes them
 */
export function readRequestHeaders(headers: HeaderFields): RequestHeaders {
  const found: Record<(typeof requestHeaderNames)[number], string[]> = {
    signature: [],
    'client-id': [],
    'request-time': [],
    'content-type': [],
    'content-length': [],
  }
  if (isHeaders(headers)) {
    for (const name of requestHeaderNames) found[name].push(...headerValues(headers, name))
    return found
  }
  for (const key in headers) {
    const name = key.toLowerCase()
    // Nothing but the names that stand there: the object is this function's own.
    if (Object.hasOwn(found, name)) addValues(found[name as keyof typeof found], headers[key])
  }
  return found
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
    addValues(found, headers[key])
  }
  return found
}

function addValues(found: string[], value: unknown): void {
  if (typeof value === 'string') found.push(value)
  // Some frameworks hand over numbers, such as a content-length; anything else is no header.
  else if (typeof value === 'number') found.push(String(value))
  else if (Array.isArray(value)) for (const one of value) if (!Array.isArray(one)) addValues(found, one)
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
