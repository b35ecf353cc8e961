import { visibleText } from '../core/visible-text.ts'
import { UsageError } from './command.ts'

/** An HTTP message as far as its signature goes. */
export interface Message {
  /** Path and query of the request line, if there was one. */
  readonly target: string | undefined
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes after the empty line, as they are. */
  readonly body: Uint8Array
}

/** Takes a whole message apart; lines may end in a line feed alone. @throws {UsageError} when it is none. */
export function splitMessage(bytes: Uint8Array): Message {
  const text = Buffer.from(bytes).toString('latin1')
  const blank = /\r?\n\r?\n/.exec(text)
  if (blank === null) {
    throw new UsageError(
      'The message has no empty line between headers and body: give the parts with --headers and --body',
    )
  }
  return joinMessage(bytes.subarray(0, blank.index), bytes.subarray(blank.index + blank[0].length))
}

/** Puts headers, as lines or as a JSON object, and a body together. @throws {UsageError} when a line is no header. */
export function joinMessage(head: Uint8Array, body: Uint8Array): Message {
  const text = Buffer.from(head).toString('utf8').trim()
  if (text.startsWith('{')) return { target: undefined, headers: headersOfJson(text), body }
  const lines = text.split(/\r?\n/)
  const [first = ''] = lines
  const request = /^[A-Z]+ (\S+)( HTTP\/[\d.]+)?$/.exec(first)
  const isStatus = /^HTTP\/[\d.]+ \d+/.test(first)
  // Without a prototype: a header may have the name of something that every object inherits.
  const headers: Record<string, string> = Object.create(null)
  for (const line of request !== null || isStatus ? lines.slice(1) : lines) {
    if (line.trim() === '') continue
    const at = line.indexOf(':')
    if (at < 1) throw new UsageError(`"${visibleText(line, 40)}" is not a header: expected "name: value"`)
    const name = line.slice(0, at).trim().toLowerCase()
    headers[name] =
      headers[name] === undefined
        ? line.slice(at + 1).trim()
        : `${headers[name]},${line.slice(at + 1).trim()}`
  }
  return { target: request?.[1], headers, body }
}

function headersOfJson(text: string): Record<string, string> {
  let value: object
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError('The headers begin as a JSON object, and are not JSON')
  }
  const headers: Record<string, string> = Object.create(null)
  for (const [name, header] of Object.entries(value)) {
    // Node keeps a header that came more than once as a list.
    const values: readonly unknown[] = Array.isArray(header) ? header : [header]
    if (!values.every((one) => typeof one === 'string' || typeof one === 'number')) {
      throw new UsageError(`The header ${visibleText(name, 40)} is neither text nor a list of texts`)
    }
    headers[name.toLowerCase()] = values.join(',')
  }
  return headers
}
