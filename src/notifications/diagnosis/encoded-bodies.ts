import { decodeBase64 } from '../../signing/base64.ts'
import { headerField } from '../header-field.ts'
import type { HeaderFields } from '../received-notification.ts'
import type { SignatureDiagnosisCause } from '../signature-diagnosis.ts'
import { advice, both } from './advice.ts'
import type { Budget } from './budget.ts'
import { startsWith, trimmed } from './bytes.ts'
import { type Compression, decompress } from './decompress.ts'
import type { BodyGuess } from './guess.ts'

/** What the body is looked at with. */
interface Surroundings {
  readonly headers: HeaderFields
  readonly budget: Budget
  /** The largest body that the receiver takes. */
  readonly maxBodySize: number
}

type Form = readonly [cause: SignatureDiagnosisCause & keyof typeof advice, body: Uint8Array]

/** Undoes one encoding; gives nothing for a body that does not look as if it had it, or beyond the budget. */
type Undo = (body: Uint8Array, around: Surroundings) => Form | undefined | Promise<Form | undefined>

/** How many encodings are undone one after the other: compressed and then base64, as API gateways do it. */
const mostEncodings = 2

/**
 * Gives the body with an encoding undone that hosts and converters put around it. Only encodings that the body looks
 * to have are undone, so that a usual body costs nothing here.
 *
 * @param body - the bytes as they were received
 * @param around - the headers, the budget of the diagnosis, and the size that the receiver takes
 */
export async function* encodedBodies(
  body: Uint8Array,
  around: Surroundings,
  most = mostEncodings,
): AsyncGenerator<BodyGuess> {
  for (const undo of [fromBase64, fromCompressed, fromUtf16, fromJsonString, fromLatin1, toUtf8]) {
    if (!(await around.budget.turn())) return
    const form = await undo(body, around)
    if (!form) continue
    const [cause, inside] = form
    yield { cause, advice: advice[cause], body: inside }
    if (most > 1) {
      for await (const inner of encodedBodies(inside, around, most - 1)) {
        yield { cause, advice: both(advice[cause], inner.advice), body: inner.body }
      }
    }
  }
}

/** The fewest characters that are taken for base64; shorter texts are words. */
const fewestDigits = 16

const fromBase64: Undo = (body, { budget }) => {
  const core = trimmed(body)
  if (core.length < fewestDigits || !core.every(isBase64Byte) || !budget.produce(core.length))
    return undefined
  // `decodeBase64` takes neither line breaks nor the alphabet of URLs.
  const digits = new TextDecoder().decode(core).replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/')
  const decoded = decodeBase64(digits)
  return decoded && ['body-base64', decoded]
}

/** Digits of both alphabets, padding and whitespace. */
const base64Bytes = new Uint8Array(256)
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_= \t\r\n')
  base64Bytes[character.charCodeAt(0)] = 1

function isBase64Byte(byte: number): boolean {
  return base64Bytes[byte] === 1
}

const fromCompressed: Undo = async (body, { headers, budget, maxBodySize }) => {
  const compression = compressionOf(body, headerField(headers, 'content-encoding').trim().toLowerCase())
  if (!compression) return undefined
  const most = Math.min(maxBodySize, budget.bytesLeft())
  const inside = await budget.wait(decompress(body, compression, most))
  // What was given up because it became too much has cost as much as there was.
  budget.produce(inside?.length ?? most)
  return inside && ['body-compressed', inside]
}

function compressionOf(body: Uint8Array, encoding: string): Compression | undefined {
  const [first = 0, second = 0] = body
  if (startsWith(body, [0x1f, 0x8b])) return 'gzip'
  // RFC 1950: the method is 8, and both bytes are a multiple of 31.
  if ((first & 0x0f) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0) return 'deflate'
  // Neither has a mark of its own; what is plain JSON has arrived decompressed.
  if (encoding === 'br' && !looksLikeJson(body)) return 'br'
  return encoding === 'deflate' && !looksLikeJson(body) ? 'deflate-raw' : undefined
}

function looksLikeJson(body: Uint8Array): boolean {
  return trimmed(body)[0] === 0x7b
}

const fromUtf16: Undo = (body, { budget }) => {
  // JSON begins with two characters of ASCII, or with a byte-order mark.
  const isLittle = startsWith(body, [0xff, 0xfe]) || (body[0] !== 0 && body[1] === 0)
  const isBig = startsWith(body, [0xfe, 0xff]) || (body[0] === 0 && body[1] !== 0)
  if (body.length < 4 || body.length % 2 > 0 || !(isLittle || isBig)) return undefined
  // Two bytes become three at most.
  if (!budget.produce((3 * body.length) / 2)) return undefined
  let units = body
  if (isBig) {
    units = new Uint8Array(body.length)
    // Exchanged by hand: a runtime with a small set of encodings has only the other one.
    for (let index = 0; index < body.length; index++) units[index] = body[index ^ 1] ?? 0
  }
  return ['body-utf-16', encoder.encode(new TextDecoder('utf-16le').decode(units))]
}

const fromJsonString: Undo = (body, { budget }) => {
  const core = trimmed(body)
  if (core.length < 2 || core[0] !== 0x22 || core.at(-1) !== 0x22) return undefined
  if (!budget.produce(core.length)) return undefined
  try {
    // What begins with a quote is a string or no JSON: nothing is nested here.
    return ['body-json-string', encoder.encode(String(JSON.parse(decode(core))))]
  } catch {
    return undefined
  }
}

/** UTF-8 was read as latin1, and what that gave was written as UTF-8. */
const fromLatin1: Undo = (body, { budget }) => {
  if (!hasBeyondAscii(body) || !budget.produce(body.length)) return undefined
  let text: string
  try {
    text = decode(body)
  } catch {
    return undefined
  }
  const repaired = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const byte = code < 0x100 ? code : windowsByte(code)
    if (byte === undefined) return undefined
    repaired[index] = byte
  }
  return ['body-latin1', repaired]
}

/** The text was read rightly and written as latin1. */
const toUtf8: Undo = (body, { budget }) => {
  if (!hasBeyondAscii(body)) return undefined
  try {
    decode(body)
    return undefined
  } catch {
    // As it should be: latin1 is hardly ever UTF-8 as well. A byte becomes three at most, and two on the way.
  }
  if (!budget.produce(5 * body.length)) return undefined
  return ['body-latin1', encoder.encode(readWindows(body))]
}

function hasBeyondAscii(body: Uint8Array): boolean {
  return body.some((byte) => byte > 0x7f)
}

const encoder = new TextEncoder()

/** @throws {TypeError} when it is no UTF-8 */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
}

/**
 * The characters that windows-1252 has where latin1 has controls, from 0x80 on. By hand: the decoder of Node 20 for
 * windows-1252 is one for latin1.
 *
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const windowsCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windowsByte(code: number): number | undefined {
  const index = windowsCharacters.indexOf(String.fromCharCode(code))
  return index < 0 ? undefined : 0x80 + index
}

function readWindows(body: Uint8Array): string {
  const units = new Uint8Array(2 * body.length)
  for (let index = 0; index < body.length; index++) {
    const byte = body[index] ?? 0
    const unit = byte >= 0x80 && byte < 0xa0 ? windowsCharacters.charCodeAt(byte - 0x80) : byte
    units[2 * index] = unit & 0xff
    units[2 * index + 1] = unit >> 8
  }
  return new TextDecoder('utf-16le').decode(units)
}
