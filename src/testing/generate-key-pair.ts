import { encodeBase64 } from '../signing/base64.ts'

/** A key pair for tests. */
export interface TestKeyPair {
  /** PKCS#8 as PEM. */
  readonly privateKey: string
  /** SubjectPublicKeyInfo as PEM. */
  readonly publicKey: string
}

/**
 * Makes an RSA key pair, in the place of Antom's: its private key signs test notifications, its public key is the
 * receiver's `antomPublicKey`. Takes about a tenth of a second; make one for all tests of a file.
 *
 * @param modulusLength - its size in bits; 2048 when left out, as Antom's keys have it
 * @returns both keys as PEM
 *
 * @example
 * ```ts
 * const antom = await generateKeyPair()
 * const receiver = createNotificationReceiver({ clientId, antomPublicKey: antom.publicKey, on, onUnknown })
 * ```
 */
export async function generateKeyPair(modulusLength = 2048): Promise<TestKeyPair> {
  const { subtle } = globalThis.crypto
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength,
    publicExponent: new Uint8Array([1, 0, 1]),
  }
  const pair = await subtle.generateKey(algorithm, true, ['sign', 'verify'])
  return {
    privateKey: pem('PRIVATE KEY', await subtle.exportKey('pkcs8', pair.privateKey)),
    publicKey: pem('PUBLIC KEY', await subtle.exportKey('spki', pair.publicKey)),
  }
}

function pem(label: string, der: ArrayBuffer): string {
  const lines = encodeBase64(new Uint8Array(der)).match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
