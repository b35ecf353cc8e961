import { checkNumber } from '../core/check-options.ts'
import { makeKeys } from '../sandbox/make-keys.ts'

/** A key pair for tests. */
export interface TestKeyPair {
  /** PKCS#8 as PEM. */
  readonly privateKey: string
  /** SubjectPublicKeyInfo as PEM. */
  readonly publicKey: string
}

/**
 * Makes an RSA key pair, in the place of Antom's: its private key signs test notifications, its public key is the
 * receiver's `antomPublicKey`. Takes about a tenth of a second; make one for all tests of a file. Two of them are the
 * `antomKeys` and `merchantKeys` of a sandbox that then starts at once.
 *
 * @param modulusLength - its size in bits; 2048 when left out, as Antom's keys have it
 * @returns both keys as PEM
 * @throws {ConfigurationError} (as a rejection) when there is no key of that size
 *
 * @example
 * ```ts
 * const antom = await generateKeyPair()
 * const receiver = createNotificationReceiver({ clientId, antomPublicKey: antom.publicKey, on, onUnknown })
 * ```
 */
export async function generateKeyPair(modulusLength = 2048): Promise<TestKeyPair> {
  checkNumber('modulusLength', modulusLength, 512, 16_384)
  const { privateKey, publicKey } = await makeKeys(modulusLength)
  return { privateKey: pem('PRIVATE KEY', privateKey), publicKey: pem('PUBLIC KEY', publicKey) }
}

function pem(label: string, base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
