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
  const headers: Record<string, string> = {}
  for (const line of request !== null || isStatus ? lines.slice(1) : lines) {
    if (line.trim() === '') continue
    const at = line.indexOf(':')
    if (at < 1) throw new UsageError(`"${line.slice(0, 40)}" is not a header: expected "name: value"`)
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
  return Object.fromEntries(
    Object.entries(value).map(([name, header]) => [name.toLowerCase(), String(header)]),
  )
}
