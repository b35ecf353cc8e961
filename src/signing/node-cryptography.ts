import type { Cryptography, Verifier } from './cryptography.ts'
import type { CryptoKey } from './web-crypto-key.ts'

/** A public key of `node:crypto`. */
interface NodeKey {
  readonly type: 'public'
}

/** What of `node:crypto` is used here. */
export interface NodeCrypto {
  readonly KeyObject: { readonly from: (key: CryptoKey) => NodeKey }
  readonly createPublicKey: (input: {
    readonly key: Uint8Array
    readonly format: 'der'
    readonly type: 'spki'
  }) => NodeKey
  readonly randomUUID: () => string
  readonly verify: (
    hash: 'sha256',
    content: Uint8Array,
    key: NodeKey,
    signature: Uint8Array,
    done?: Parameters<Check>[0],
  ) => boolean
}

/** Finds a verdict: at once and returned or, for what is given, in the thread pool. */
export type Check = (done?: (error: Error | null, fits: boolean) => void) => boolean

/**
 * Makes the cryptography of `node:crypto`.
 *
 * @param crypto - the module
 */
export function createCryptography(crypto: NodeCrypto): Cryptography {
  let count = 0
  // The first at once: to start the threads takes longer than to verify, and a program that was just started is waited
  // for. The second has loaded what is for many.
  let find = (check: Check): ReturnType<Verifier> => {
    if (count++ === 1) {
      import('./share-out.ts').then(
        ({ createShareOut }) => {
          find = createShareOut()
        },
        // A program that was packed without the file goes on like this.
        () => {},
      )
    }
    return check()
  }
  return {
    verifierOf: (given) => {
      const key =
        'usages' in given
          ? crypto.KeyObject.from(given)
          : crypto.createPublicKey({ key: given, format: 'der', type: 'spki' })
      return (content, signature) => find((done) => crypto.verify('sha256', content, key, signature, done))
    },
    randomUUID: () => crypto.randomUUID(),
  }
}
