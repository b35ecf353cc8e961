import { type BodyInput, bodyBytes } from '../core/body-bytes.ts'
import { checkNames, checkNumber, optionError } from '../core/check-options.ts'
import { kindOf } from '../core/kind-of.ts'
import { contentToSign } from '../signing/content.ts'
import { type PreparedPrivateKey, preparePrivateKey } from '../signing/keys/private-key.ts'
import { sign } from '../signing/sign.ts'
import { formatSignatureHeader } from '../signing/signature-header.ts'
import type { CryptoKey } from '../signing/types.ts'

/** How a test notification is signed. */
export interface SignNotificationOptions {
  /** The private key in the place of Antom's: PEM or bare base64, or a `CryptoKey`. */
  readonly privateKey: string | CryptoKey
  /** The client id that it is for. */
  readonly clientId: string
  /** What the signature covers of the receiver's URL: its path, with or without the query; `/` when left out. */
  readonly path?: string | undefined
  /** The text of `request-time`: milliseconds since 1970 or ISO 8601; now in ISO 8601 when left out. */
  readonly requestTime?: string | undefined
  /** 1 when left out. */
  readonly keyVersion?: number | undefined
}

const optionNames = [
  'privateKey',
  'clientId',
  'path',
  'requestTime',
  'keyVersion',
] as const satisfies readonly (keyof SignNotificationOptions)[]

/** The rest of a key pair. Without effect here, so that one of `generateKeyPair` can be spread. */
const pairNames = ['publicKey']

/** A signed notification: what `receiver.handle` and `receiver.verify` take. */
export interface SignedNotification {
  /** The method, which is signed as well. */
  readonly method: 'POST'
  /** The path, as signed. */
  readonly path: string
  /** The headers that Antom sends. */
  readonly headers: Readonly<Record<'content-type' | 'client-id' | 'request-time' | 'signature', string>>
  /** The bytes that are signed. */
  readonly body: Uint8Array<ArrayBuffer>
}

/** Imported keys, so that a test that signs thousands of messages imports one. */
const prepared = new Map<string | CryptoKey, PreparedPrivateKey>()

/** A program that makes a key for every test must not keep them all. */
const maxPrepared = 100

/** The bytes of a payload. A copy of text and bytes as they are; everything else as JSON. */
function bodyOf(payload: unknown): Uint8Array {
  const bytes = bodyBytes(payload) ?? bodyBytes(JSON.stringify(payload))
  if (bytes !== undefined) return bytes
  throw optionError('payload', `must be an object, text or bytes; ${kindOf(payload)} has no JSON`)
}

/**
 * Signs a notification as Antom does.
 *
 * @param payload - the message: an object, or its text or bytes (a typed array, a view, an `ArrayBuffer`), which are left
 *   as they are
 * @param options - the key, for whom, and where to
 * @returns method, path, headers and body, as `receiver.handle` and `Request` take them
 * @throws {ConfigurationError} (as a rejection) when the key, its version or the payload cannot be used, or an option is
 *   not known
 * @throws {SignatureError} (as a rejection) `unsignable` when the path, the client id or the time cannot be signed
 *
 * @example
 * ```ts
 * const { path, ...init } = await signNotification(createTestNotification('CAPTURE_RESULT'), {
 *   privateKey: antom.privateKey,
 *   clientId: 'SANDBOX_5X00000000000000',
 *   path: '/antom/notify',
 * })
 * const response = await app.fetch(new Request(`https://shop.example${path}`, init))
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export async function signNotification(
  payload: object | BodyInput,
  options: SignNotificationOptions,
): Promise<SignedNotification> {
  checkNames(options, [...optionNames, ...pairNames], 'signNotification')
  const { privateKey, clientId, path = '/' } = options
  const keyVersion = checkNumber('keyVersion', options.keyVersion ?? 1, 0, 999_999_999)
  const { requestTime = new Date().toISOString() } = options
  const body = new Uint8Array(bodyOf(payload))
  const key = prepared.get(privateKey) ?? preparePrivateKey(privateKey)
  if (prepared.size === maxPrepared) prepared.clear()
  prepared.set(privateKey, key)
  const content = contentToSign({ path, clientId, time: requestTime, body })
  const signature = formatSignatureHeader({ keyVersion, signature: await sign(content, await key.load()) })
  return {
    method: 'POST',
    path,
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'client-id': clientId,
      'request-time': requestTime,
      signature,
    },
    body,
  }
}
