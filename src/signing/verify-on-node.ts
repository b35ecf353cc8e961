import type { verify } from './verify.ts'
import type { CryptoKey } from './web-crypto-key.ts'

type NodeKey = object

/** What of `node:crypto` is used here. */
export interface NodeCrypto {
  readonly KeyObject: { readonly from: (key: CryptoKey) => NodeKey }
  readonly verify: (
    hash: 'sha256',
    content: Uint8Array,
    key: NodeKey,
    signature: Uint8Array,
    /** Given, the thread pool finds the verdict for it; left out, it is found at once and returned. */
    done?: (error: Error | null, fits: boolean) => void,
  ) => boolean
}

/** As many threads as Node's pool has, unless it was set otherwise. */
const usualThreads = 4

/** What this thread does of so many takes less than a millisecond, and lets other work in between. */
const largestBatch = 96

/**
 * Makes what verifies RSA256 signatures with Node's own cryptography, in the thread pool and on this thread.
 *
 * Web Crypto leaves everything to the pool. To hand a signature over and to take the verdict back costs this thread
 * half of what it costs to verify it, so while the pool is busy it had better do some of them.
 *
 * @param crypto - `node:crypto`
 * @returns the same as {@link verify}, for signatures of the right length
 */
export function createVerifyOnNode(crypto: NodeCrypto): typeof verify {
  const nodeKeys = new WeakMap<CryptoKey, NodeKey>()
  const waiting: ((inPool: boolean) => void)[] = []
  // In the pool, or answered by it and not yet told here.
  let running = 0

  /**
   * Gives two thirds of what waits to the pool, and does the rest meanwhile. Not before the pool has nearly run dry:
   * to wake threads that fall asleep one by one takes longer than they work.
   */
  const shareOut = () => {
    if (running > usualThreads) return
    const batch = waiting.splice(0, largestBatch)
    // The pool's first, so that it is at work while this thread is. One alone is the pool's, too.
    const forPool = Math.ceil((batch.length * 2) / 3)
    batch.forEach((check, index) => void check(index < forPool))
  }

  return (content, signature, publicKey) =>
    new Promise((resolve, reject) => {
      const key = nodeKeys.get(publicKey) ?? crypto.KeyObject.from(publicKey)
      nodeKeys.set(publicKey, key)
      const done = (error: unknown, fits: boolean) => {
        running--
        if (error) reject(error)
        else resolve(fits)
        shareOut()
      }
      waiting.push((inPool) => {
        try {
          if (!inPool) return resolve(crypto.verify('sha256', content, key, signature))
          crypto.verify('sha256', content, key, signature, done)
          running++
        } catch (error) {
          reject(error)
          // Nothing may be running that would do it later.
          shareOut()
        }
      })
      shareOut()
    })
}
