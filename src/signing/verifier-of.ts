import { builtinModule } from '../core/builtin-module.ts'
import { createNodeVerifiers, type NodeCrypto } from './node-verifier.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/**
 * Tells whether an RSA256 signature fits: RSASSA-PKCS1-v1_5 with SHA-256. A bad one is `false` and never an error.
 * A key of another kind fails, at once or later.
 *
 * @param content - the bytes that were signed; they must not change until the promise settles
 * @param signature - bytes of any length
 */
export type Verifier = (
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => boolean | Promise<boolean>

/** A public key: the SubjectPublicKeyInfo (DER) of an RSA key, or a key of Web Crypto. */
export type VerificationKey = Uint8Array<ArrayBuffer> | CryptoKey

/** Makes what verifies with a key. */
export type VerifierOf = (key: VerificationKey) => Verifier | Promise<Verifier>

const byWebCrypto: VerifierOf = async (given) => {
  const { subtle } = globalThis.crypto
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = 'usages' in given ? given : await subtle.importKey('spki', given, algorithm, true, ['verify'])
  // Web Crypto puts the modulus length there for every RSA key; a key of another kind it refuses.
  const { modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>
  return async (content, signature) =>
    // The standard's first step, made here so that no runtime's way with odd lengths matters.
    !(modulusLength && signature.length !== Math.ceil(modulusLength / 8)) &&
    subtle.verify(algorithm, key, signature, content)
}

let own: VerifierOf | undefined

/**
 * Makes what verifies with a key: by Web Crypto or, on Node, by `node:crypto`, which is loaded sooner and has a verdict
 * in less time.
 */
export const verifierOf: VerifierOf = (key) => {
  if (!own) {
    // Other runtimes have a module of that name, too; they say who they are, and Node 20 says nothing.
    const isNode = (globalThis.navigator?.userAgent ?? 'Node').startsWith('Node')
    // Not before it is needed: to load it takes longer than to load this package.
    const node = isNode && builtinModule<NodeCrypto>('node:crypto')
    own = node ? createNodeVerifiers(node) : byWebCrypto
  }
  return own(key)
}
