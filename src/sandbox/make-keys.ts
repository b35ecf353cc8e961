import { encodeBase64 } from '../signing/index.ts'

/** A fresh pair of keys, as bare base64: the form in which the dashboard shows and takes them. */
export interface KeyTexts {
  /** PKCS#8. */
  readonly privateKey: string
  /** SubjectPublicKeyInfo. */
  readonly publicKey: string
}

/**
 * Makes an RSA key pair.
 *
 * @param modulusLength - its size in bits; 2048 when left out, as Antom's keys have it
 */
export async function makeKeys(modulusLength = 2048): Promise<KeyTexts> {
  const { subtle } = globalThis.crypto
  const pair = await subtle.generateKey(
    {
      name: 'RSASSA-PKCS1-v1_5',
      modulusLength,
      publicExponent: new Uint8Array([1, 0, 1]),
      hash: 'SHA-256',
    },
    true,
    ['sign', 'verify'],
  )
  return {
    privateKey: encodeBase64(new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey))),
    publicKey: encodeBase64(new Uint8Array(await subtle.exportKey('spki', pair.publicKey))),
  }
}
