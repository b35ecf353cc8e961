import { optionError } from '../core/check-options.ts'
import { importPrivateKey, importPublicKey } from '../signing/index.ts'
import type { CryptoKey } from '../signing/types.ts'
import { keyFingerprint } from './gateway/signature-key.ts'
import { type KeyTexts, makeKeys } from './make-keys.ts'
import type { SandboxOptions } from './options.ts'

/** The keys of a sandbox. */
export interface SandboxKeys {
  /** The gateway's private key: it signs answers and notifications. */
  readonly privateKey: CryptoKey
  /** The gateway's public key as bare base64. */
  readonly antomPublicKey: string
  /** Verifies requests. */
  readonly merchantPublicKey: CryptoKey
  /** The merchant's private key as bare base64; empty when the sandbox does not have it. */
  readonly merchantPrivateKey: string
  /** The fingerprint of `merchantPublicKey`; empty for a `CryptoKey` that cannot be exported. */
  readonly merchantKeyFingerprint: string
}

/**
 * Reads the keys in the options, and makes those that are left out.
 *
 * @throws {ConfigurationError} (as a rejection) when a key cannot be used
 */
export async function readSandboxKeys({
  antomKeys,
  merchantKeys,
  merchantPublicKey: givenPublicKey,
}: SandboxOptions): Promise<SandboxKeys> {
  if (givenPublicKey !== undefined && merchantKeys !== undefined) {
    throw optionError('merchantPublicKey', 'cannot be given with merchantKeys, which have a public key')
  }
  const own = antomKeys ?? (await makeKeys())
  const merchant = givenPublicKey === undefined ? (merchantKeys ?? (await makeKeys())) : undefined
  const merchantPublicKey = await importPublicKey(
    givenPublicKey ?? merchant?.publicKey ?? '',
    'merchantPublicKey',
  )
  return {
    privateKey: await importOwnKey(own),
    antomPublicKey: own.publicKey,
    merchantPublicKey,
    merchantPrivateKey: merchant?.privateKey ?? '',
    merchantKeyFingerprint: (await keyFingerprint(merchantPublicKey)) ?? '',
  }
}

/**
 * Imported private keys, by the pair that holds the text. Tests start many sandboxes with one pair, and to import a
 * private key takes longer than all else of a start.
 */
const imported = new WeakMap<KeyTexts, { readonly text: string; readonly key: CryptoKey }>()

async function importOwnKey(pair: KeyTexts): Promise<CryptoKey> {
  const text = pair.privateKey
  const known = imported.get(pair)
  // The caller owns the pair, and can have put another key into it.
  if (known?.text === text) return known.key
  const key = await importPrivateKey(text, 'antomKeys.privateKey')
  imported.set(pair, { text, key })
  return key
}
