import { visibleText } from '../../core/visible-text.ts'
import { UsageError } from '../command.ts'
import { withoutKeys } from '../key-text.ts'

/** An HTTP message as far as its signature goes. */
export interface Message {
  /** Path and query that were called, where the message says so: in its request line, or in `:path` of HTTP/2. */
  readonly target: string | undefined
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The bytes of the body, as they were before they were sent in chunks. */
  readonly body: Uint8Array
}

/**
 * Takes a whole message apart; lines may end in a line feed alone. What came before the message is passed over.
 *
 * @throws {UsageError} when it is none
 */
export function splitMessage(bytes: Uint8Array): Message {
  // A character a byte: places in one are places in the other.
  const text = Buffer.from(bytes).toString('latin1')
  const blanks = /\r?\n\r?\n/g
  let start = 0
  for (;;) {
    const blank = blanks.exec(text)
    if (blank === null) {
      throw new UsageError({
        en: 'The message has no empty line between headers and body: give the parts with --headers and --body',
        zh: '报文头与报文体之间没有空行：请用 --headers 和 --body 分别给出',
      })
    }
    const message = joinMessage(bytes.subarray(start, blank.index), bytes.subarray(blanks.lastIndex))
    if (!isForerunner(text.slice(start, blank.index), message))
      return { ...message, body: bodyAsSent(message) }
    start = blanks.lastIndex
  }
}

/**
 * Whether a head is only what came before the message: `100 Continue`, the answer of a proxy that opened a tunnel or the
 * request for it, a redirect that was followed. curl prints one after the other.
 */
function isForerunner(head: string, { headers, body }: Message): boolean {
  if (headers.signature !== undefined || !/^(?:HTTP\/[\d.]+ \d{3}|CONNECT )/.test(head)) return false
  const next = Buffer.from(body.subarray(0, longestMethod + 1)).toString('latin1')
  return /^(?:HTTP\/\d|[A-Z]+ )/.test(next)
}

/** In characters: no method of HTTP is longer. */
const longestMethod = 20

/** Puts headers, as lines or as a JSON object, and a body together. @throws {UsageError} when a line is no header */
export function joinMessage(head: Uint8Array, body: Uint8Array): Message {
  const text = Buffer.from(head).toString('utf8').trim()
  if (text.startsWith('{')) return withTarget(headersOfJson(text), body)
  const lines = text.split(/\r?\n/)
  const [first = ''] = lines
  const request = /^[A-Z]+ (\S+)( HTTP\/[\d.]+)?$/.exec(first)
  const isStatus = /^HTTP\/[\d.]+ \d+/.test(first)
  // Without a prototype: a header may have the name of something that every object inherits.
  const headers: Record<string, string> = Object.create(null)
  for (const line of request !== null || isStatus ? lines.slice(1) : lines) {
    if (line.trim() === '') continue
    // The names of pseudo headers of HTTP/2 begin with a colon.
    const at = line.indexOf(':', 1)
    if (at < 1) throw noHeader(line)
    const name = line.slice(0, at).trim().toLowerCase()
    const value = line.slice(at + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`
  }
  return withTarget(headers, body, request?.[1])
}

function noHeader(line: string): UsageError {
  // Whole, since what is left of a key is no longer known for one.
  const shown = visibleText(withoutKeys(line), 40)
  return new UsageError({
    en: `"${shown}" is not a header: expected "name: value"`,
    zh: `“${shown}”不是报文头：应为“名称: 值”`,
  })
}

function withTarget(headers: Record<string, string>, body: Uint8Array, target = headers[':path']): Message {
  return { target, headers, body }
}

function headersOfJson(text: string): Record<string, string> {
  let value: object
  try {
    value = JSON.parse(text)
  } catch {
    throw new UsageError({
      en: 'The headers begin as a JSON object, and are not JSON',
      zh: '报文头以 JSON 对象开头，但不是有效的 JSON',
    })
  }
  return headersOf(value)
}

/** The headers of an object, as Node.js has them. @throws {UsageError} when a value is no header */
export function headersOf(value: object): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const [name, header] of Object.entries(value)) {
    // Node keeps a header that came more than once as a list.
    const values: readonly unknown[] = Array.isArray(header) ? header : [header]
    if (!values.every((one) => typeof one === 'string' || typeof one === 'number')) {
      const shown = visibleText(name, 40)
      throw new UsageError({
        en: `The header ${shown} is neither text nor a list of texts`,
        zh: `报文头 ${shown} 既不是字符串，也不是字符串列表`,
      })
    }
    headers[name.toLowerCase()] = values.join(',')
  }
  return headers
}

/** The body without what only its transport added: the frames of chunks, and what follows its stated length. */
function bodyAsSent({ headers, body }: Message): Uint8Array {
  if (/\bchunked\b/i.test(headers['transfer-encoding'] ?? '')) return joinChunks(body) ?? body
  const length = headers['content-length'] ?? ''
  return /^\d{1,15}$/.test(length) && !wasDecoded(headers, body) ? body.subarray(0, Number(length)) : body
}

/** Whether a body was compressed when it was sent and is not any more: the stated length is then that of other bytes. */
function wasDecoded(headers: Message['headers'], body: Uint8Array): boolean {
  const encodings = (headers['content-encoding'] ?? '').split(',').map((name) => name.trim().toLowerCase())
  const isCoded = encodings.some((name) => name !== '' && name !== 'identity')
  // No form of compression begins as an object of JSON does.
  return isCoded && /^\s*\{/.test(Buffer.from(body.subarray(0, 100)).toString('latin1'))
}

/** Joins chunks (RFC 9112, section 7.1); `undefined` for what was captured after they had been joined. */
function joinChunks(body: Uint8Array): Uint8Array | undefined {
  const chunks: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = body.indexOf(0x0a, at)
    // The line of a size is short, whatever extensions it has.
    if (end < 0 || end - at > 200) return undefined
    const line = Buffer.from(body.subarray(at, end)).toString('latin1').trim()
    const [, digits] = /^([\da-f]{1,8})(?:\s*;.*)?$/i.exec(line) ?? []
    if (digits === undefined) return undefined
    const size = Number.parseInt(digits, 16)
    if (size === 0) return Buffer.concat(chunks)
    const chunk = body.subarray(end + 1, end + 1 + size)
    chunks.push(chunk)
    at = end + 1 + size
    // Of a chunk that breaks off there is nothing behind it, either.
    if (body[at] === 0x0d) at++
    if (body[at] !== 0x0a) return undefined
    at++
  }
}
