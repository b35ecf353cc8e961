import type { Refuse } from './key-role.ts'
import { checkModulus, type ParsedKey, parseKey, writeSpki, wrongStructure } from './parse-key.ts'
import { publicKeyRole } from './public-key-role.ts'

/**
 * Reads a public key as people keep it.
 *
 * @param key - PEM or bare base64; SubjectPublicKeyInfo or PKCS#1; 2048 bits or more
 * @param refuse - makes the error
 * @throws {ConfigurationError} when it is anything else; the message says what it is and how to convert it
 *
 * @example
 * ```ts
 * const { spki } = parsePublicKey(text, refusalOf('antomPublicKey', publicKeyRole))
 * ```
 *
 * Source: RFC 8017 appendix A.1.1, RFC 5280 section 4.1.2.7.
 */
export function parsePublicKey(key: string, refuse: Refuse): ParsedKey {
  const structure = parseKey(key, publicKeyRole, refuse)
  if (structure.kind !== 'public') throw wrongStructure(structure, publicKeyRole, refuse)
  checkModulus(structure.modulus, publicKeyRole, refuse)
  const spki = writeSpki(structure.pkcs1)
  return { der: spki, spki }
}
