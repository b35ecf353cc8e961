import { tags, writeElement } from './der.ts'
import type { Refuse } from './key-role.ts'
import {
  checkModulus,
  type ParsedKey,
  parseKey,
  rsaAlgorithm,
  writeSpki,
  wrongStructure,
} from './parse-key.ts'
import { privateKeyRole } from './private-key-role.ts'
import { isConsistent } from './rsa-integers.ts'

/**
 * Reads a private key as people keep it.
 *
 * @param key - PEM or bare base64; PKCS#8 or PKCS#1; 2048 bits or more
 * @param refuse - makes the error
 * @throws {ConfigurationError} when it is anything else; the message says what it is and how to convert it
 *
 * @example
 * ```ts
 * const { der, spki } = parsePrivateKey(text, refusalOf('privateKey', privateKeyRole))
 * ```
 *
 * Source: RFC 8017 appendix A.1.2, RFC 5958.
 */
export function parsePrivateKey(key: string, refuse: Refuse): ParsedKey {
  const structure = parseKey(key, privateKeyRole, refuse)
  if (structure.kind !== 'private') throw wrongStructure(structure, privateKeyRole, refuse)
  const { pkcs1, integers } = structure
  const [, modulus, exponent] = integers
  checkModulus(modulus, privateKeyRole, refuse)
  if (!isConsistent(integers)) {
    throw refuse('was damaged when it was copied: its numbers do not belong together')
  }
  // Wrapped anew, so that every runtime is given the same: version 0, and no attributes.
  const der = writeElement(tags.sequence, [2, 1, 0], rsaAlgorithm, writeElement(tags.octetString, pkcs1))
  const publicHalf = [writeElement(tags.integer, modulus), writeElement(tags.integer, exponent)]
  return { der, spki: writeSpki(writeElement(tags.sequence, ...publicHalf)) }
}
