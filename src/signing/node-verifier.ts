import type { Verifier, VerifierOf } from './verifier-of.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/** A key of `node:crypto`. */
export interface NodeKey {
  readonly export: (as: { readonly format: 'der'; readonly type: 'spki' }) => Uint8Array
}

/** What of `node:crypto` is used here. */
export interface NodeCrypto {
  readonly KeyObject: { readonly from: (key: CryptoKey) => NodeKey }
  readonly createPublicKey: (input: {
    readonly key: Uint8Array
    readonly format: 'der'
    readonly type: 'spki'
  }) => NodeKey
  readonly verify: (hash: 'sha256', content: Uint8Array, key: NodeKey, signature: Uint8Array) => boolean
}

/** As a {@link Verifier} does, with any key. */
export type NodeVerify = (content: Uint8Array, key: NodeKey, signature: Uint8Array) => ReturnType<Verifier>

/**
 * Makes what verifies by `node:crypto`: at once, until a program has asked so often that it may be one that has much
 * to verify.
 *
 * @param crypto - the module
 */
export function createNodeVerifiers(crypto: NodeCrypto): VerifierOf {
  let count = 0
  const atOnce: NodeVerify = (...given) => {
    if (++count === 100) {
      const loading = import('./share-out.ts').then(
        ({ createShareOut }) => createShareOut(crypto),
        // A program that was packed without the file goes on like this.
        () => atOnce,
      )
      // What comes meanwhile waits: the file is not loaded before this thread has a pause.
      verify = async (...given) => {
        verify = await loading
        return verify(...given)
      }
    }
    return crypto.verify('sha256', ...given)
  }
  let verify = atOnce
  return (given) => {
    const key =
      'usages' in given
        ? crypto.KeyObject.from(given)
        : crypto.createPublicKey({ key: given, format: 'der', type: 'spki' })
    return (content, signature) => verify(content, key, signature)
  }
}
