import { advice } from './advice.ts'
import type { Budget } from './budget.ts'
import { byteOrderMark, joinBytes, sameBytes, startsWith, trimmed } from './bytes.ts'
import type { BodyGuess } from './guess.ts'
import { measureJson } from './json-shape.ts'
import { diagnosisLimits } from './limits.ts'

type WrittenCause = 'byte-order-mark' | 'body-whitespace' | 'body-reserialized'

const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * Gives the body as other programs write the same text: with other marks, whitespace, line breaks or JSON. Each is
 * made when it is asked for, unless the budget is used up; none is given twice.
 *
 * @param body - the bytes as they were received
 * @param budget - of the diagnosis
 */
export function* writtenBodies(body: Uint8Array, budget: Budget): Generator<BodyGuess> {
  const seen: Uint8Array[] = [body]
  for (const [cause, candidate] of candidates(body, budget)) {
    if (seen.some((other) => sameBytes(other, candidate))) continue
    seen.push(candidate)
    yield { cause, advice: advice[cause], body: candidate }
  }
}

function* candidates(body: Uint8Array, budget: Budget): Generator<readonly [WrittenCause, Uint8Array]> {
  const bare = startsWith(body, byteOrderMark) ? body.subarray(byteOrderMark.length) : body
  const core = trimmed(body)
  // Views cost nothing; whatever is copied is taken from the budget first.
  yield ['byte-order-mark', bare]
  if (budget.produce(body.length + 3)) yield ['byte-order-mark', joinBytes(byteOrderMark, body)]
  yield ['body-whitespace', core]
  if (budget.produce(body.length + 1)) yield ['body-whitespace', joinBytes(body, [lineFeed])]
  // Of a body without whitespace at its ends this would be the one before.
  if (core.length < body.length && budget.produce(core.length + 1))
    yield ['body-whitespace', joinBytes(core, [lineFeed])]
  if (budget.produce(body.length + 2)) yield ['body-whitespace', joinBytes(body, [carriageReturn, lineFeed])]
  yield* lineBreaks(body, budget)
  for (const text of rewritten(core, budget)) yield ['body-reserialized', text]
}

function* lineBreaks(body: Uint8Array, budget: Budget): Generator<readonly [WrittenCause, Uint8Array]> {
  let feeds = 0
  let pairs = 0
  for (let index = 0; index < body.length; index++) {
    if (body[index] !== lineFeed) continue
    feeds++
    if (body[index - 1] === carriageReturn) pairs++
  }
  if (pairs > 0 && budget.produce(body.length - pairs))
    yield ['body-whitespace', withLineBreaks(body, body.length - pairs, false)]
  if (feeds > pairs && budget.produce(body.length + feeds - pairs))
    yield ['body-whitespace', withLineBreaks(body, body.length + feeds - pairs, true)]
}

function withLineBreaks(body: Uint8Array, length: number, isWindows: boolean): Uint8Array {
  const written = new Uint8Array(length)
  let end = 0
  for (let index = 0; index < body.length; index++) {
    const byte = body[index] ?? 0
    if (byte === carriageReturn && body[index + 1] === lineFeed) continue
    if (byte === lineFeed && isWindows) written[end++] = carriageReturn
    written[end++] = byte
  }
  return written
}

const encoder = new TextEncoder()

/** The same JSON as other programs write it. */
function* rewritten(body: Uint8Array, budget: Budget): Generator<Uint8Array> {
  if (body.length > diagnosisLimits.largestRewrittenBody) return
  // Before anything is parsed: what is written anew grows with the depth.
  const shape = measureJson(body, diagnosisLimits.deepestRewrittenBody)
  if (!shape) return
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return
  }
  const compact = JSON.stringify(value)
  // A value grows at most sixfold: `1e20` becomes 21 digits, and a character beyond ASCII an escape of six.
  const texts = [
    () => compact,
    ...[2, 4].map((indent) => () => {
      const size = compact.length + shape.lines + shape.colons + indent * shape.levels
      return size <= budget.bytesLeft() ? JSON.stringify(value, null, indent) : undefined
    }),
    () => respaced(compact),
    () => compact.replace(/[\u0080-\uffff]/g, escaped),
    () => compact.replaceAll('/', '\\/'),
  ]
  for (const write of texts) {
    const text = write()
    if (text === undefined) {
      budget.produce(Number.POSITIVE_INFINITY)
      continue
    }
    const bytes = encoder.encode(text)
    if (budget.produce(bytes.length)) yield bytes
  }
}

/** As Python writes it: a space behind every comma and colon that is not in a string. */
function respaced(compact: string): string {
  return compact.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|[,:]/g, (part) => (part[0] === '"' ? part : `${part} `))
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
