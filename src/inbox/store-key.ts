const encoder = new TextEncoder()

/** Names longer than this are hashed: an index of Postgres takes 2,700 bytes, and every name stands in memory. */
const maxLength = 256

/**
 * The name under which a store keeps a notification: the key itself, where every store can hold it and a person can
 * read it, else its SHA-256.
 *
 * @param key - names a notification; any text
 */
export async function storeKey(key: string): Promise<string> {
  // A key that looks like a hash is hashed, too, so that no key can stand for another.
  if (key.length <= maxLength && /^(?!sha256:)[ -~]+$/.test(key)) return key
  // JSON escapes what UTF-8 cannot tell apart, such as halves of surrogate pairs.
  const hash = await globalThis.crypto.subtle.digest('SHA-256', encoder.encode(JSON.stringify(key)))
  return `sha256:${hexOf(hash)}`
}

/** Bytes as lower-case hexadecimal digits. */
export function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
