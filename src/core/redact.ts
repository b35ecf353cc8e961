import { secretFields } from '../../generated/secret-fields.ts'

/** What stands where a secret was. */
const redacted = '[redacted]'

/** Deeper values are left out: nobody reads them in a log, and the sender chooses how deep a message is. */
const maxDepth = 32

/** Without case: a name that was misspelled so holds the same secret. */
const secretNames = new Set(secretFields.map((name) => name.toLowerCase()))

/**
 * Gives a value as a log, a hook or a page may have it: without the values of fields that the contract marks as secret,
 * at any depth, also in JSON text that a field holds. Fields are recognized by name, wherever they stand, since an open
 * map or a new field of the gateway can hold them as well.
 *
 * @param value - what `JSON.parse` can make; it is not changed
 * @returns a copy in which each secret is `[redacted]`; `null` and empty text, which are no secrets, stay
 */
export function redactSecrets(value: unknown): unknown {
  return redact(value, 0)
}

/**
 * Gives JSON text as a log or a page may have it.
 *
 * @param text - a message; it may be no JSON
 * @returns the same text when it holds no secret; otherwise the message without secrets, or, where it is no JSON and so
 *   cannot be searched, how long it is
 */
export function redactJson(text: string): string {
  return rewritten(text, 0) ?? (text === '' ? text : `[${text.length} characters that are no JSON]`)
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redactText(value, depth)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxDepth) return redacted
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isSecret(name, member) ? redacted : redact(member, depth + 1),
    ]),
  )
}

function isSecret(name: string, value: unknown): boolean {
  return secretNames.has(name.toLowerCase()) && value !== null && value !== ''
}

/** Several fields of the API hold JSON as text. */
function redactText(text: string, depth: number): string {
  return /^\s*[[{]/.test(text) ? (rewritten(text, depth + 1) ?? text) : text
}

/** JSON text without secrets, the same when it has none; undefined when it is no JSON. */
function rewritten(text: string, depth: number): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  try {
    const before = JSON.stringify(value)
    const after = JSON.stringify(redact(value, depth))
    return before === after ? text : after
  } catch {
    // JSON.parse takes any depth, and JSON.stringify does not.
    return redacted
  }
}

/** Headers whose values a log may have. Any other may hold a secret: middleware puts in what it likes. */
const harmlessHeaders = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'client-id',
  'content-length',
  'content-type',
  'request-time',
  'traceparent',
  'user-agent',
  'x-correlation-id',
  'x-request-id',
])

/**
 * Gives headers as a log may have them.
 *
 * @param headers - names in any case
 * @returns the same names; values of headers that are not known to be harmless are `[redacted]`
 */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      harmlessHeaders.has(name.toLowerCase()) ? value : redacted,
    ]),
  )
}
