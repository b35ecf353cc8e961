const decoder = new TextDecoder('utf-8', { fatal: true })

/** Several times as deep as any message of the contract. */
const maxDepth = 32

/** White space of JSON, outside of strings, and nothing else is no more than this. */
const space = 0x20

/** The strings of a JSON text, each with the colon that makes it a key. */
const strings = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/g

/**
 * Reads an authentic body.
 *
 * @param body - the bytes as they were received
 * @returns the object in it
 * @throws when it is anything else, or when two programs could read it differently: a `SyntaxError` or `TypeError`
 *   for what is no JSON text, or else the reason
 */
export function parseBody(body: Uint8Array): Readonly<Record<string, unknown>> {
  const text = decoder.decode(body)
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || !value || Array.isArray(value)) throw 'not-object'
  // Of two values under one key JSON.parse keeps the last, another program perhaps the first.
  let keys = countKeys(value, maxDepth)
  // Every key has a colon behind a quote. When there are no more of them there are no more keys; text can have some, too.
  let surplus = -keys
  for (let colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
    let before = colon - 1
    while (text.charCodeAt(before) <= space) before--
    if (text[before] === '"') surplus++
  }
  if (surplus) {
    for (const [, colon] of text.matchAll(strings)) if (colon) keys--
    if (keys) throw 'duplicate-key'
  }
  // An object that is no array: its fields can be read by name.
  return value as Record<string, unknown>
}

function countKeys(value: object, depth: number): number {
  if (!depth) throw 'too-deep'
  const isList = Array.isArray(value)
  let count = 0
  // What JSON.parse makes has no inherited fields to skip.
  for (const key in value) {
    if (key === '__proto__') throw 'forbidden-key'
    if (!isList) count++
    // A key that was just listed.
    const member = (value as Record<string, unknown>)[key]
    if (typeof member === 'object' && member) count += countKeys(member, depth - 1)
  }
  return count
}
