import { createGrowingBytes } from '../../core/growing-bytes.ts'
import type { Deviation, DeviationKind } from '../../validation/deviation.ts'

/** A deviation as a log holds it, and in what it was found. */
export interface LoggedDeviation extends Deviation {
  /** The event of the notification or the operation of the answer; `undefined` when the log does not say. */
  readonly source: string | undefined
  /** When it was logged, in milliseconds since 1970; `undefined` when the log does not say. */
  readonly time: number | undefined
}

/** What is wrong with a line. */
export type LineProblem = 'not-json' | 'too-long'

/** What a line of a log holds. */
export interface LogLine {
  /** Counted from 1. */
  readonly line: number
  readonly deviations: readonly LoggedDeviation[]
  readonly problem?: LineProblem
}

/** The longest line that is read, in bytes: some hundred times as long as a deviation. */
const longestLine = 65_536

/** How many characters of a text are kept. Longer ones were not written by this package. */
const longest = { schema: 100, keyword: 60, pointer: 500, reason: 300, source: 100 } as const

/**
 * Reads a log line by line. Memory does not grow with its size, nor with that of a line.
 *
 * @param chunks - the bytes, of any origin
 */
export async function* readLog(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LogLine> {
  let line = 0
  for await (const bytes of splitLines(chunks)) {
    line++
    if (bytes === 'too-long') yield { line, deviations: [], problem: 'too-long' }
    else {
      const text = new TextDecoder().decode(bytes).trim()
      if (text !== '') yield { line, ...readLine(text) }
    }
  }
}

async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | 'too-long'> {
  let read = createGrowingBytes(longestLine)
  let size = 0
  const add = (part: Uint8Array) => {
    size += part.length
    // Of a line that is too long only its length is kept.
    if (size <= longestLine) read.add(part)
    else read = createGrowingBytes(longestLine)
  }
  const take = () => {
    const line = size > longestLine ? ('too-long' as const) : read.bytes()
    read = createGrowingBytes(longestLine)
    size = 0
    return line
  }
  for await (const chunk of chunks) {
    let at = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, at)) {
      add(chunk.subarray(at, end))
      yield take()
      at = end + 1
    }
    add(chunk.subarray(at))
  }
  if (size > 0) yield take()
}

function readLine(text: string): Pick<LogLine, 'deviations' | 'problem'> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { deviations: [], problem: 'not-json' }
  }
  if (!isObject(value)) return { deviations: [] }
  const own = readDeviation(value, value)
  if (own !== undefined) return { deviations: [own] }
  // Loggers put what they are given into a member; an outcome has a list of them.
  const members = Object.values(value).flatMap((member) => (Array.isArray(member) ? member : [member]))
  return {
    // All of them: the length of a line bounds how many there are.
    deviations: members.flatMap((member) => (isObject(member) ? (readDeviation(member, value) ?? []) : [])),
  }
}

type JsonObject = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const kinds: readonly DeviationKind[] = ['contradiction', 'documented', 'unknown']

function readDeviation(value: JsonObject, line: JsonObject): LoggedDeviation | undefined {
  const kind = kinds.find((one) => one === value.kind)
  const pointer = textAt(value, 'pointer', longest.pointer)
  const keyword = textAt(value, 'keyword', longest.keyword)
  const schema = textAt(value, 'schema', longest.schema)
  if (kind === undefined || pointer === undefined || keyword === undefined || schema === undefined)
    return undefined
  if (pointer !== '' && !pointer.startsWith('/')) return undefined
  const sourceOf = (from: JsonObject) =>
    textAt(from, 'eventName', longest.source) ??
    textAt(from, 'operation', longest.source) ??
    textAt(from, 'notifyType', longest.source)
  return {
    kind,
    pointer,
    keyword,
    schema,
    reason: textAt(value, 'reason', longest.reason) ?? '',
    source: sourceOf(value) ?? sourceOf(line),
    time: timeOf(value) ?? timeOf(line),
  }
}

function textAt(object: JsonObject, name: string, most: number): string | undefined {
  const text = Object.hasOwn(object, name) ? object[name] : undefined
  return typeof text === 'string' ? text.slice(0, most) : undefined
}

/** When a line was written, under the names that loggers give it: ISO 8601, or milliseconds since 1970. */
function timeOf(object: JsonObject): number | undefined {
  for (const name of ['time', 'timestamp', '@timestamp', 'ts', 'at']) {
    const value = Object.hasOwn(object, name) ? object[name] : undefined
    const time = typeof value === 'string' ? Date.parse(value) : value
    if (typeof time === 'number' && time > 0 && time < 8.64e15) return time
  }
  return undefined
}
