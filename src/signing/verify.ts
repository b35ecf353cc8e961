import { builtinModule } from '../builtin-module.ts'
import type { NodeCrypto } from './verify-on-node.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/**
 * Verifies an RSA256 signature: RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param content - the bytes that were signed, from {@link contentToSign}
 * @param signature - from {@link parseSignatureHeader}; bytes of any length
 * @param publicKey - from {@link importPublicKey}
 * @returns whether the signature fits; a bad signature is `false` and never an error
 * @throws the runtime's own error when the key is of another kind: check it with {@link importPublicKey} first
 *
 * @example
 * ```ts
 * if (!(await verify(contentToSign(message), signature, publicKey))) return new Response(null, { status: 401 })
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export function verify(
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  publicKey: CryptoKey,
): Promise<boolean> {
  // Web Crypto puts the modulus length there for every RSA key.
  const { modulusLength } = publicKey.algorithm as Partial<RsaHashedKeyAlgorithm>
  // The standard's first step, made here so that no runtime's way with odd lengths matters.
  if (modulusLength && signature.length !== Math.ceil(modulusLength / 8)) {
    return Promise.resolve(false)
  }
  return check(content, signature, publicKey)
}

/**
 * By Web Crypto, as everywhere. On Node its own way to the same verdict takes a third less, but is loaded only
 * after the first: a program that has just been started should not wait for it.
 */
let check: typeof verify = async (content, signature, publicKey) => {
  const fits = await globalThis.crypto.subtle.verify('RSASSA-PKCS1-v1_5', publicKey, signature, content)
  if (isNode) {
    isNode = false
    import('./verify-on-node.ts').then(
      ({ createVerifyOnNode }) => {
        const node = builtinModule<NodeCrypto>('node:crypto')
        if (node) check = createVerifyOnNode(node)
      },
      // A program that was packed without the file has Web Crypto.
      () => {},
    )
  }
  return fits
}

/** Others have a module called `node:crypto`, too; they say who they are, and Node 20 says nothing. */
let isNode = (globalThis.navigator?.userAgent ?? 'Node').startsWith('Node')
