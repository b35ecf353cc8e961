import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A throw-away key pair, in the forms that other languages take. */
export interface KeyPair {
  /** PKCS#8, PEM. */
  readonly privateKey: string
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKey: string
  /** SHA-256 of the DER form of the public key, in hexadecimal. */
  readonly publicKeySha256: string
}

const KEYS = new URL('../../test/signing/vectors/keys/', import.meta.url)

/** The path of a private key; its file begins with a notice, which openssl skips. */
function keyPath(name: string): string {
  return fileURLToPath(new URL(`${name}.pem`, KEYS))
}

/**
 * Reads a key pair.
 *
 * @param name of the file with the private key, without its ending
 */
export function readKeyPair(name: string): KeyPair {
  const privateKey = readFileSync(keyPath(name), 'utf8').replace(/^THROW-AWAY.*\n/, '')
  const publicKey = openssl(['pkey', '-in', keyPath(name), '-pubout']).toString()
  const der = openssl(['pkey', '-in', keyPath(name), '-pubout', '-outform', 'DER'])
  const publicKeySha256 = openssl(['dgst', '-sha256', '-r'], der).toString().slice(0, 64)
  return { privateKey, publicKey, publicKeySha256 }
}

/**
 * Signs with RSASSA-PKCS1-v1_5 and SHA-256, which has no random part.
 *
 * @param name of the file with the private key, without its ending
 * @returns the signature, in base64
 */
export function signature(name: string, content: string): string {
  return openssl(['dgst', '-sha256', '-sign', keyPath(name)], content).toString('base64')
}

function openssl(args: readonly string[], input: string | Uint8Array = ''): Buffer {
  return execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'pipe'] })
}
