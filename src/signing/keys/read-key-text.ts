import type { KeyErrorFactory, KeyKind } from './key-kind.ts'

/** One key of a setting. */
export interface KeyBlock {
  /** DER. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Makes the errors for this key; they say which of several it is. */
  readonly fail: KeyErrorFactory
}

/** Whitespace, and the invisible characters that web pages and chat programs add to copied text. */
const invisible = /[\s\u200b-\u200d\u2060]/g

const quotes = /^["'`\u2018-\u201d]+|["'`\u2018-\u201d]+$/g

/** A base64 key has no dot, tilde or colon, and never begins with a slash: DER begins with M. */
const filePath = /^(~|\.{0,2}\/|\.{1,2}\\|[a-z]:[\\/]|file:)|\.(pem|key|pub|der|crt|cer|p8|p12|pfx|txt)$/i

/** The number of dashes is not checked: some get lost when a key is copied. */
const pemBlock = /-BEGIN ([A-Z0-9 ]+)-+([\s\S]*?)-+END [A-Z0-9 ]+-/g

/** Labels that may be shown. What else stands in that place may be a part of a damaged key. */
const knownLabel = /^[A-Z0-9 ]{0,20}(KEY|CERTIFICATE|REQUEST|PARAMETERS)$/

/** No key has fewer base64 digits; an Ed25519 public key has 60. Anything shorter is a placeholder. */
const fewestDigits = 48

/** In characters. Eight keys of 16384 bits as PEM have 24,000; more is a file of another kind. */
const longestText = 65_536

/**
 * Turns the text in which somebody keeps keys into the bytes of the keys (DER). Takes PEM and bare base64
 * (or base64url), with or without line breaks, also after the text went through an environment variable
 * (quotes, `\n` written out, base64 around the whole PEM file) or an editor (byte-order mark, CRLF).
 *
 * @param text - the setting; several PEM blocks in it are several keys
 * @param kind - what the keys are for
 * @param fail - makes the errors for the setting
 * @returns the keys in order, one or more
 * @throws {ConfigurationError} when the text is no key or holds more keys than the setting can have; the message says
 *   what it is instead, never its content
 *
 * Source: RFC 7468 (PEM), RFC 1421 section 4.6 (encrypted PEM), RFC 4648 (base64).
 */
export function readKeyText(text: string, kind: KeyKind, fail: KeyErrorFactory): readonly KeyBlock[] {
  if (text.length > longestText) {
    throw fail(`is not a key: its ${text.length} characters are more than the ${longestText} that are read`)
  }
  // trim() also takes off a byte-order mark.
  const trimmed = text.trim().replace(quotes, '').trim()
  if (trimmed === '') throw fail('is empty (is the environment variable set?)')
  if (!/[\r\n]/.test(trimmed) && filePath.test(trimmed)) {
    throw fail("looks like the path of a file: give what readFile(path, 'utf8') reads")
  }
  const blocks = readBlocks(trimmed.replace(/\\+[nrt]/g, ''), kind, fail)
  const { bytes } = blocks[0] ?? {}
  // Two dashes: a whole PEM file in base64, as is done to get it through an environment variable.
  return bytes?.[0] === 0x2d && bytes[1] === 0x2d
    ? readBlocks(new TextDecoder().decode(bytes), kind, fail)
    : blocks
}

function readBlocks(text: string, kind: KeyKind, fail: KeyErrorFactory): readonly KeyBlock[] {
  if (/-BEGIN OPENSSH|^ssh-/.test(text)) throw fail('holds an OpenSSH key', kind.openSsh)
  if (/-BEGIN ENC|,\s*ENCRYPTED/.test(text)) throw fail('holds a private key under a password', kind.locked)

  const armourLines = text.split(/-(?:BEGIN|END) /).length - 1
  const blocks = [...text.matchAll(pemBlock)]
  if (armourLines !== blocks.length * 2)
    throw fail('was cut off: its BEGIN or END line is missing or damaged')
  const count = blocks.length
  if (count > kind.maxKeys)
    throw tooMany(
      blocks.map(([, label = '']) => label),
      kind,
      fail,
    )
  if (count === 0) return [{ bytes: decodeDigits(text, fail), fail }]
  return blocks.map(([, , body = ''], index) => {
    const failBlock: KeyErrorFactory = (problem, advice) =>
      fail(
        count === 1 ? problem : `holds ${count} PEM blocks, of which number ${index + 1} ${problem}`,
        advice,
      )
    return { bytes: decodeDigits(body, failBlock), fail: failBlock }
  })
}

function tooMany(labels: readonly string[], { type, maxKeys }: KeyKind, fail: KeyErrorFactory): Error {
  const count = labels.length
  const isOfOneKind = labels.every((label) => label.endsWith(`${type.toUpperCase()} KEY`))
  if (isOfOneKind) {
    return maxKeys === 1
      ? fail(`holds ${count} keys; give one`, 'Take the others out of the text')
      : fail(`holds ${count} keys, more than the ${maxKeys} that are tried`, 'Leave only those in use')
  }
  const shown = labels.slice(0, 4).map((label) => (knownLabel.test(label) ? label : 'of another kind'))
  if (count > shown.length) shown.push('...')
  return fail(`holds ${count} PEM blocks (${shown.join(', ')})`, `Leave only the ${type} key`)
}

function decodeDigits(text: string, fail: KeyErrorFactory): Uint8Array<ArrayBuffer> {
  // How much padding there is does not matter to anybody, and is often lost.
  const digits = text.replace(invisible, '').replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/')
  const wrong = digits.search(/[^A-Za-z0-9+/]/)
  if (wrong >= 0) {
    const code = (digits.codePointAt(wrong) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw fail(`is not a key: character ${wrong + 1} of its base64, without whitespace, is U+${code}`)
  }
  if (digits.length < fewestDigits) throw fail(`is not a key: ${digits.length} characters are too few`)
  // One digit alone in the last group holds six bits: no whole byte.
  if (digits.length % 4 === 1) throw fail('was cut off or lost characters: its base64 ends inside a byte')
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0))
}
