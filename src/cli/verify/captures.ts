import { parseUrl } from '../../core/parse-url.ts'
import { UsageError } from '../command.ts'
import { headersOf, type Message, splitMessage } from './http-message.ts'

/** A message in a capture of several. */
export interface CapturedMessage extends Message {
  /** What it is, where a capture holds several: such as `POST /antom/notify`. */
  readonly label?: string
  readonly kind: MessageKind
}

/** What a message is: Antom's notification or its answer to a call, or the request of a call. */
export type MessageKind = 'notification' | 'answer' | 'request'

/**
 * Reads what was captured, every message of it: its size is what bounds how many there are. One message as HTTP, the
 * event of a function (`headers`, `body`, `isBase64Encoded`), or a HAR file with any number of them.
 *
 * @throws {UsageError} when it is none of these, or no message in it is signed
 */
export function readCapture(bytes: Uint8Array): readonly CapturedMessage[] {
  const json = parseObject(bytes)
  if (json === undefined) return [withKind(splitMessage(bytes))]
  const entries = listAt(memberOf(json, 'log'), 'entries')
  if (entries !== undefined) {
    const messages = entries.flatMap(messagesOf)
    if (messages.length > 0) return messages
    throw new UsageError({
      en: 'No message in the HAR file has a signature header',
      zh: 'HAR 文件中没有带 signature 的报文',
    })
  }
  const headers = memberOf(json, 'headers')
  const body = json.body
  if (typeof headers !== 'object' || headers === null || typeof body !== 'string') {
    throw new UsageError({
      en: 'The JSON is neither a HAR file (log.entries) nor an event with headers and body: give a body alone with --body, and its headers with --headers',
      zh: '此 JSON 既不是 HAR 文件（log.entries），也不是带 headers 和 body 的事件：只有报文体时请用 --body 给出，并用 --headers 给出报文头',
    })
  }
  return [
    withKind({
      target: targetOfEvent(json),
      headers: headersOf(headers),
      body: Buffer.from(body, json.isBase64Encoded === true ? 'base64' : 'utf8'),
    }),
  ]
}

/** Says of a message what it is: only answers have a response-time, and only calls go to the paths of the API. */
export function withKind(message: Message): CapturedMessage {
  const { headers, target } = message
  const kind =
    headers['response-time'] !== undefined ? 'answer' : isCallPath(target) ? 'request' : 'notification'
  return { ...message, kind }
}

function isCallPath(target = ''): boolean {
  return /^(?:https?:\/\/[^/?#]*)?\/ams\/(?:sandbox\/)?api\//i.test(target)
}

type JsonObject = Readonly<Record<string, unknown>>

function parseObject(bytes: Uint8Array): JsonObject | undefined {
  const text = Buffer.from(bytes).toString('utf8').trim()
  if (!text.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    // Headers as a JSON object, and a body behind an empty line.
    return undefined
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function textAt(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name)
  return typeof member === 'string' ? member : undefined
}

function listAt(value: unknown, name: string): readonly unknown[] | undefined {
  const member = memberOf(value, name)
  return Array.isArray(member) ? member : undefined
}

/** Path and query of an event: of API Gateway with payloads of version 2, and of version 1. */
function targetOfEvent(event: JsonObject): string | undefined {
  const query = textAt(event, 'rawQueryString') ?? ''
  const rawPath = textAt(event, 'rawPath')
  if (rawPath !== undefined) return query === '' ? rawPath : `${rawPath}?${query}`
  const requestContext = memberOf(event, 'requestContext')
  return textAt(requestContext, 'path') ?? textAt(event, 'path') ?? textAt(event, 'url')
}

/** The signed messages of an entry: of a call of the API its answer, of everything else what was received. */
function messagesOf(entry: unknown): CapturedMessage[] {
  const request = memberOf(entry, 'request')
  const response = memberOf(entry, 'response')
  const url = parseUrl(textAt(request, 'url') ?? '')
  const target = url === undefined ? undefined : `${url.pathname}${url.search}`
  const label = `${textAt(request, 'method') ?? ''} ${target ?? ''}`.trim()
  const isCall = isCallPath(target)
  const part = isCall ? response : request
  const content = memberOf(part, isCall ? 'content' : 'postData')
  const headers = harHeaders(listAt(part, 'headers') ?? [])
  if (headers.signature === undefined) return []
  const encoding = textAt(content, 'encoding') === 'base64' ? 'base64' : 'utf8'
  const body = Buffer.from(textAt(content, 'text') ?? '', encoding)
  return [{ label, kind: isCall ? 'answer' : 'notification', target, headers, body }]
}

function harHeaders(list: readonly unknown[]): Record<string, string> {
  const headers: Record<string, string> = Object.create(null)
  for (const header of list) {
    const name = textAt(header, 'name')?.toLowerCase()
    const value = textAt(header, 'value')
    if (name === undefined || value === undefined) continue
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`
  }
  return headers
}
