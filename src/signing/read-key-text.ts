import type { KeyRole, Refuse } from './key-role.ts'

/** Whitespace, and the invisible characters that web pages and chat programs add to copied text. */
const invisible = /[\s\u200b-\u200d\u2060]/g

const quotes = /^["'`\u2018-\u201d]+|["'`\u2018-\u201d]+$/g

/** A base64 key has no dot, tilde or colon, and never begins with a slash: DER begins with M. */
const filePath = /^(~|\.{0,2}\/|\.{1,2}\\|[a-z]:[\\/]|file:)|\.(pem|key|pub|der|crt|cer|p8|p12|pfx|txt)$/i

/** The number of dashes is not checked: some get lost when a key is copied. */
const pemBlock = /-BEGIN [A-Z0-9 ]+-+([\s\S]*?)-+END [A-Z0-9 ]+-/g

/** No key has fewer base64 digits; an Ed25519 public key has 60. Anything shorter is a placeholder. */
const fewestDigits = 48

/**
 * Turns the text in which somebody keeps a key into the bytes of the key (DER). Takes PEM and bare base64
 * (or base64url), with or without line breaks, also after the text went through an environment variable
 * (quotes, `\n` written out, base64 around the whole PEM file) or an editor (byte-order mark, CRLF).
 *
 * @param key - the text
 * @param role - what the key is for
 * @param refuse - makes the error
 * @throws {ConfigurationError} when the text is no key; the message says what it is instead, never its content
 *
 * Source: RFC 7468 (PEM), RFC 1421 section 4.6 (encrypted PEM), RFC 4648 (base64).
 */
export function readKeyText(key: string, role: KeyRole, refuse: Refuse): Uint8Array<ArrayBuffer> {
  // trim() also takes off a byte-order mark.
  const text = key.trim().replace(quotes, '').trim()
  if (text === '') throw refuse('is empty (is the environment variable set?)')
  if (!/[\r\n]/.test(text) && filePath.test(text)) {
    throw refuse("looks like the path of a file: give what readFile(path, 'utf8') reads")
  }
  const bytes = decode(text.replace(/\\+[nrt]/g, ''), role, refuse)
  // Two dashes: a whole PEM file in base64, as is done to get it through an environment variable.
  return bytes[0] === 0x2d && bytes[1] === 0x2d
    ? decode(new TextDecoder().decode(bytes), role, refuse)
    : bytes
}

function decode(text: string, role: KeyRole, refuse: Refuse): Uint8Array<ArrayBuffer> {
  if (/-BEGIN OPENSSH|^ssh-/.test(text)) throw refuse('holds an OpenSSH key', role.openSsh)
  if (/-BEGIN ENC|,\s*ENCRYPTED/.test(text)) throw refuse('holds a private key under a password', role.locked)

  const armourLines = text.split(/-(?:BEGIN|END) /).length - 1
  const blocks = [...text.matchAll(pemBlock)]
  if (armourLines !== blocks.length * 2)
    throw refuse('was cut off: its BEGIN or END line is missing or damaged')
  if (blocks.length > 1) throw refuse(`holds ${blocks.length} PEM blocks: leave only the ${role.type} key`)

  const body = blocks[0]?.[1] ?? text
  // How much padding there is does not matter to anybody, and is often lost.
  const digits = body.replace(invisible, '').replace(/=+$/, '').replace(/-/g, '+').replace(/_/g, '/')
  const wrong = digits.search(/[^A-Za-z0-9+/]/)
  if (wrong >= 0) {
    const code = (digits.codePointAt(wrong) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw refuse(`is not a key: character ${wrong + 1} of its base64, without whitespace, is U+${code}`)
  }
  if (digits.length < fewestDigits) throw refuse(`is not a key: ${digits.length} characters are too few`)
  // One digit alone in the last group holds six bits: no whole byte.
  if (digits.length % 4 === 1) throw refuse('was cut off or lost characters: its base64 ends inside a byte')
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0))
}
