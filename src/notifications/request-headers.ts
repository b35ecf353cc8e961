import type { HeaderFields } from './received-notification.ts'

/** The headers without which nothing can be verified. */
export const signatureHeaders = ['signature', 'client-id', 'request-time'] as const

/** What {@link readRequestHeaders} gives: the fields that authentication reads. */
export interface RequestHeaders {
  signature: string | undefined
  'client-id': string | undefined
  'request-time': string | undefined
  'content-type': string | undefined
  'content-length': string | undefined
  /** Whether one of the signature came more than once, as a list or in several spellings. */
  isRepeated: boolean
}

type RequestHeader = Exclude<keyof RequestHeaders, 'isRepeated'>

const requestHeaders: readonly RequestHeader[] = [...signatureHeaders, 'content-type', 'content-length']

/**
 * Reads the header fields that authentication needs, in one pass over all.
 *
 * @param fields - as a program hands them over
 */
export function readRequestHeaders(fields: HeaderFields): Readonly<RequestHeaders> {
  const found: RequestHeaders = {
    signature: undefined,
    'client-id': undefined,
    'request-time': undefined,
    'content-type': undefined,
    'content-length': undefined,
    isRepeated: false,
  }
  if (isHeaders(fields)) {
    for (const name of requestHeaders) found[name] = fields.get(name) ?? undefined
    return found
  }
  for (const key in fields) {
    const name = key.toLowerCase() as RequestHeader
    if (requestHeaders.includes(name)) addField(found, name, fields[key])
  }
  return found
}

function addField(found: RequestHeaders, name: RequestHeader, value: unknown): void {
  const before = found[name]
  if (before === undefined && typeof value === 'string') {
    found[name] = value
    return
  }
  const values = [before ?? [], valuesOf(value)].flat()
  if (values.length > 0) found[name] = values.join()
  // A list of fewer names than this one can be; `includes` takes only its own type.
  if (values.length > 1 && (signatureHeaders as readonly string[]).includes(name)) found.isRepeated = true
}

/** Lists the texts in what stands for a header field; a framework may hand over anything. */
export function valuesOf(value: unknown): readonly string[] {
  // Some frameworks hand over numbers, such as a content-length; anything else is no header.
  return [value]
    .flat()
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map(String)
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

/** Tells whether header fields are a `Headers` object. */
export function isHeaders(headers: HeaderFields): headers is Headers {
  // By its form: a test runner or a polyfill brings another class.
  return typeof headers.get === 'function'
}
