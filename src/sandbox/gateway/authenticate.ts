import { isAntomError } from '../../core/errors.ts'
import { visibleText } from '../../core/visible-text.ts'
import { contentToSign, parseSignatureHeader, verify } from '../../signing/index.ts'
import type { CryptoKey } from '../../signing/types.ts'
import type { RequestTarget } from '../server/request-target.ts'
import { isSignatureOfKey, keyFingerprint } from './signature-key.ts'

/** The parts of a request that its signature covers, besides the target. */
export interface AuthenticatedParts {
  readonly header: (name: string) => string | undefined
  readonly body: Uint8Array
}

/** The path that the signature covers; or, for a request that is not authentic, the result to answer. */
export type Authentication =
  | { readonly signedPath: string }
  | { readonly code: string; readonly message: string }

/** The merchant whose requests are accepted. */
export interface AuthenticateOptions {
  readonly clientId: string
  readonly merchantPublicKey: CryptoKey
  /** The paths below which the operations are, such as `/ams/api`. */
  readonly basePaths: readonly string[]
}

/** How many digits of a fingerprint are shown: a result message has 256 characters. */
const shownDigits = 16

/** The headers of a signed request. */
export const signingHeaders = ['client-id', 'request-time', 'signature'] as const

/**
 * Makes the function that checks whether a request comes from the merchant. The signature may cover path and query or
 * the path alone.
 */
export function createAuthenticate({ clientId, merchantPublicKey, basePaths }: AuthenticateOptions) {
  return async ({ header, body }: AuthenticatedParts, target: RequestTarget): Promise<Authentication> => {
    const missing = signingHeaders.find((name) => !header(name)?.trim())
    if (missing !== undefined) {
      return { code: 'PARAM_ILLEGAL', message: `The header ${missing} is missing.` }
    }
    const [client = '', time = '', signatureHeader = ''] = signingHeaders.map(header)
    if (client !== clientId) return { code: 'CLIENT_INVALID', message: otherClient(client, clientId) }
    try {
      const { signature } = parseSignatureHeader(signatureHeader)
      const fits = (path: string) =>
        verify(contentToSign({ path, clientId, time, body }), signature, merchantPublicKey)
      for (const path of new Set([target.pathAndQuery, target.path])) {
        if (await fits(path)) return { signedPath: path }
      }
      for (const path of mistakenPaths(target, basePaths)) {
        if (await fits(path)) return { code: 'INVALID_SIGNATURE', message: otherPath(path, target.path) }
      }
      const message = await explainSignature(signature, merchantPublicKey, target.path)
      return { code: 'INVALID_SIGNATURE', message }
    } catch (error) {
      const message = isAntomError(error) ? error.message : 'The signature cannot be checked.'
      return { code: 'INVALID_SIGNATURE', message: visibleText(message) }
    }
  }
}

function otherClient(client: string, clientId: string): string {
  const stale = client.startsWith('SANDBOX_') ? ' Are your settings (.env) of another start?' : ''
  const shown = visibleText(client, 64)
  return `The client id ${shown} is not the one that this sandbox was started with, ${visibleText(clientId, 64)}.${stale}`
}

function otherPath(signed: string, path: string): string {
  return `The signature covers the path ${visibleText(signed, 80)}, but the request went to ${visibleText(path, 80)}.`
}

/** Explains a signature that fits no path, within the 256 characters of a result message. */
async function explainSignature(signature: Uint8Array, key: CryptoKey, path: string): Promise<string> {
  const isOfKey = await isSignatureOfKey(signature, key)
  const fingerprint = await keyFingerprint(key)
  const shown = fingerprint === undefined ? '' : ` (public key SHA-256 ${fingerprint.slice(0, shownDigits)})`
  if (isOfKey === true) {
    return `The key is right, but the signature covers something else: sign the body bytes as sent, the path ${visibleText(path, 60)}, and the client-id and request-time of the headers.`
  }
  if (isOfKey === false) {
    return `The signature was made with another key than the sandbox was started with${shown}. Is your .env of another start? Print the settings anew with --print-env, and keep the keys with --keys FILE.`
  }
  return 'The signature does not fit. Sign the body bytes as sent, the path with its prefix, the client-id and request-time as in the headers, with the private key of the registered public key.'
}

/** Paths that merchants sign by mistake: without the prefix, or with the prefix of the other environment. */
function mistakenPaths({ pathAndQuery, path }: RequestTarget, basePaths: readonly string[]): string[] {
  const own = basePaths.find((base) => path.startsWith(`${base}/`)) ?? ''
  const below = path.slice(own.length)
  const variants = [below, ...basePaths.map((base) => base + below)]
  return [...new Set(variants)].filter(
    (variant) => variant !== path && variant !== pathAndQuery && variant.startsWith('/'),
  )
}
