import { checkCryptoKey, isCryptoKey } from './check-crypto-key.ts'
import { type KeyRole, type Refuse, refusalOf } from './key-role.ts'
import type { ParsedKey } from './parse-key.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/** A key that was found good, and is imported when it is first needed. Printing one shows no private key. */
export interface PreparedKey {
  readonly type: 'private' | 'public'
  /**
   * The SubjectPublicKeyInfo (DER) of the key or, of a private key, of its public half. Unknown for a
   * `CryptoKey`, which may not be extractable.
   */
  readonly spki: Uint8Array | undefined
  /** Gives the key for Web Crypto. It is imported once; every call has the same promise. */
  readonly load: () => Promise<CryptoKey>
}

/**
 * Checks a key at once, and leaves the import, which Web Crypto does asynchronously, for later: what is made
 * at the top level of a Worker must not start anything asynchronous there.
 *
 * @param key - what was given as the key
 * @param option - the option that holds it, for the error
 * @param role - what the key is for
 * @param parse - reads the key when it is text
 * @throws {ConfigurationError} when the key cannot be used; the message says why and how to convert it
 */
export function prepareKey(
  key: string | CryptoKey,
  option: string,
  role: KeyRole,
  parse: (key: string, refuse: Refuse) => ParsedKey,
): PreparedKey {
  const { type } = role
  const refuse = refusalOf(option, role)
  if (isCryptoKey(key)) {
    checkCryptoKey(key, role, refuse)
    const resolved = Promise.resolve(key)
    return { type, spki: undefined, load: () => resolved }
  }
  if (typeof key !== 'string') throw refuse(notText(key))
  const { der, spki } = parse(key, refuse)
  let loaded: Promise<CryptoKey> | undefined
  const load = () => {
    loaded ??= importDer(der, role, refuse)
    return loaded
  }
  return { type, spki, load }
}

async function importDer(der: Uint8Array<ArrayBuffer>, role: KeyRole, refuse: Refuse): Promise<CryptoKey> {
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  try {
    // Nobody needs a private key back out of Web Crypto; a public one is no secret.
    return await globalThis.crypto.subtle.importKey(role.format, der, algorithm, role.type === 'public', [
      role.usage,
    ])
  } catch {
    // The cause would say nothing more: Web Crypto reports every bad key with the same DataError.
    throw refuse('was refused by Web Crypto although it has the structure of an RSA key')
  }
}

/** Says what stands where a key should. The types exclude it; a missing environment variable does not ask them. */
function notText(key: unknown): string {
  if (key === undefined || key === null) return 'is missing (is the environment variable set?)'
  if (ArrayBuffer.isView(key)) return "holds bytes, not text: read the key file with readFile(path, 'utf8')"
  return `must be a string or a CryptoKey, not ${typeof key}`
}
