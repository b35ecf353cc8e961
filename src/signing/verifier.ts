import { builtinModule } from '../core/builtin-module.ts'
import type { CryptoKey, VerificationKey } from './types.ts'

/**
 * Tells whether an RSA256 signature fits: RSASSA-PKCS1-v1_5 with SHA-256. A bad one is `false` and never an error.
 *
 * @param content - the bytes that were signed; they must not change until the promise settles
 * @param signature - bytes of any length
 */
export type Verifier = (
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => boolean | Promise<boolean>

/** A key of `node:crypto`. */
interface NodeKey {
  readonly asymmetricKeyType?: string | undefined
}

/** A verification in parts. */
interface NodeVerify {
  readonly update: (content: Uint8Array) => NodeVerify
  readonly verify: (key: NodeKey, signature: Uint8Array) => boolean
}

/** What of `node:crypto` is used here. */
interface NodeCrypto {
  readonly KeyObject: { readonly from: (key: CryptoKey) => NodeKey }
  readonly createPublicKey: (input: {
    readonly key: Uint8Array
    readonly format: 'der'
    readonly type: 'spki'
  }) => NodeKey
  readonly createVerify: (hash: 'sha256') => NodeVerify
}

/**
 * Makes what verifies with a key, or with several of which any may fit. On Node that is the synchronous function of
 * `node:crypto`, which gives a result sooner and loads sooner than Web Crypto, by which all other runtimes verify.
 * Nothing is kept between calls.
 *
 * @param keys - one key, or several; without any, no signature fits
 * @throws (also as a rejection) the runtime's own error when a key is no RSA key
 *
 * @example
 * ```ts
 * const fits = await createVerifier(spki)
 * if (!(await fits(contentToSign(message), signature))) return new Response(null, { status: 401 })
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export function createVerifier(
  keys: VerificationKey | readonly VerificationKey[],
): Verifier | Promise<Verifier> {
  // Other runtimes have a module of that name, too; they say who they are, and Node 20 says nothing.
  const isNode = (globalThis.navigator?.userAgent ?? 'Node').startsWith('Node')
  // Not imported by the module: to load it takes longer than to load this package.
  const node = isNode ? builtinModule<NodeCrypto>('node:crypto') : undefined
  const create = (key: VerificationKey) => {
    // Node's own function is to take no CryptoKey that is not extractable: its documentation deprecates that.
    const isForNode = !('usages' in key) || key.extractable
    return node && isForNode ? nodeVerifier(node, key) : webVerifier(key)
  }
  // Array.isArray does not narrow readonly arrays.
  const verifiers = ([keys].flat() as readonly VerificationKey[]).map(create)
  const [only] = verifiers
  return only && verifiers.length === 1 ? only : anyOf(verifiers)
}

async function anyOf(creating: readonly (Verifier | Promise<Verifier>)[]): Promise<Verifier> {
  const verifiers = await Promise.all(creating)
  return async (content, signature) => {
    for (const fits of verifiers) if (await fits(content, signature)) return true
    return false
  }
}

function nodeVerifier(crypto: NodeCrypto, given: VerificationKey): Verifier {
  const key =
    'usages' in given
      ? crypto.KeyObject.from(given)
      : crypto.createPublicKey({ key: given, format: 'der', type: 'spki' })
  // Web Crypto refuses other keys by itself; this function would verify in the manner of the key.
  if (key.asymmetricKeyType !== 'rsa') throw new TypeError('The key is no RSA key')
  // Not crypto.verify, which looks the hash up each time and takes longer.
  return (content, signature) => crypto.createVerify('sha256').update(content).verify(key, signature)
}

async function webVerifier(given: VerificationKey): Promise<Verifier> {
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

/** What is made of keys is made once, as long as somebody has them. */
const made = new WeakMap<object, Verifier | Promise<Verifier>>()

/**
 * Gives what {@link createVerifier} makes of keys, made at the first call.
 *
 * @param keys - the same object each time, so that what is made of it is made once
 * @throws (as a rejection) as {@link createVerifier}; the next call tries again
 */
export function cachedVerifier(
  keys: VerificationKey | readonly VerificationKey[],
): Verifier | Promise<Verifier> {
  return made.get(keys) ?? make(keys)
}

function make(keys: VerificationKey | readonly VerificationKey[]): Verifier | Promise<Verifier> {
  const making = createVerifier(keys)
  made.set(keys, making)
  if (typeof making === 'function') return making
  making.then(
    (verifier) => made.set(keys, verifier),
    // What failed for a passing reason must not fail for ever.
    () => made.delete(keys),
  )
  return making
}

/**
 * Verifies an RSA256 signature: RSASSA-PKCS1-v1_5 with SHA-256.
 *
 * @param content - the bytes that were signed, from {@link signedContent}
 * @param signature - from {@link parseSignatureHeader}; bytes of any length
 * @param keys - from {@link preparePublicKey} or {@link importPublicKey}: a key, or several of which any may fit. The
 *   same object each time, so that what is made of it is made once
 * @returns whether the signature fits; a bad signature is `false` and never an error
 * @throws (as a rejection) the runtime's own error when a key is of another kind: check it with
 *   {@link preparePublicKey} first
 *
 * @example
 * ```ts
 * if (!(await verify(content, signature, publicKey))) return new Response(null, { status: 401 })
 * ```
 *
 * Source: RFC 8017 section 8.2; https://docs.antom.com/ac/ams/digital_signature
 */
export async function verify(
  content: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  keys: VerificationKey | readonly VerificationKey[],
): Promise<boolean> {
  return (await cachedVerifier(keys))(content, signature)
}
