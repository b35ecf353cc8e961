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
    /** Given, the thread pool finds the verdict for it; left out, it is found at once and returned. */
    done?: (error: Error | null, fits: boolean) => void,
  ) => boolean
}

/** As many threads as Node's pool has, unless it was set otherwise. */
const usualThreads = 4

/** What this thread does of so many takes less than a millisecond, and lets other work in between. */
const largestBatch = 96

/**
 * Makes the cryptography of `node:crypto`.
 *
 * @param crypto - the module; nothing comes of nothing
 */
export function createCryptography(crypto: NodeCrypto | undefined): Cryptography | undefined {
  const share = createPool()
  return (
    crypto && {
      verifierOf: (given) => {
        const key =
          'usages' in given
            ? crypto.KeyObject.from(given)
            : crypto.createPublicKey({ key: given, format: 'der', type: 'spki' })
        return (content, signature) => share((done) => crypto.verify('sha256', content, key, signature, done))
      },
      randomUUID: () => crypto.randomUUID(),
    }
  )
}

/** Finds a verdict: in the thread pool, for what is given, or else at once. */
type Check = (done?: (error: Error | null, fits: boolean) => void) => boolean

/**
 * Makes what shares verifications out between the thread pool and this thread.
 *
 * Web Crypto leaves everything to the pool. To hand a signature over and to take the verdict back costs this thread
 * half of what it costs to verify it, so while the pool is busy it had better do some of them.
 */
function createPool(): (check: Check) => ReturnType<Verifier> {
  const waiting: ((inPool: boolean) => void)[] = []
  // In the pool, or answered by it and not yet told here.
  let running = 0
  let isFirst = true

  /**
   * Gives two thirds of what waits to the pool, and does the rest meanwhile. Not before the pool has nearly run dry:
   * to wake threads that fall asleep one by one takes longer than they work.
   */
  const shareOut = () => {
    if (running > usualThreads) return
    const batch = waiting.splice(0, largestBatch)
    // The pool's first, so that it is at work while this thread is. One alone is the pool's, too, but for the very
    // first: to start the threads takes longer than to verify, and a program that has just been started is waited for.
    const forPool = isFirst ? 0 : Math.ceil((batch.length * 2) / 3)
    isFirst = false
    batch.forEach((start, index) => void start(index < forPool))
  }

  return (check) =>
    new Promise((resolve, reject) => {
      const done = (error: unknown, fits: boolean) => {
        running--
        if (error) reject(error)
        else resolve(fits)
        shareOut()
      }
      waiting.push((inPool) => {
        try {
          if (!inPool) return resolve(check())
          check(done)
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
