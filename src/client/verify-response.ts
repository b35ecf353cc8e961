import { SignatureError } from '../core/errors.ts'
import { contentToSign, parseSignatureHeader, verify } from '../signing/index.ts'
import type { ResolvedClientOptions } from './resolved-options.ts'

/**
 * Checks the signature of an answer over its bytes as received. A header that is empty or blank is absent, and a
 * `response-time` alone signs nothing.
 *
 * @param headers - the answer's
 * @param body - the answer's, as received
 * @param path - path and query of the request
 * @param options - the client id and Antom's public key
 * @returns `true` when the signature is good, `false` when there is none
 * @throws {SignatureError} when there is one that is not good, or `missing-header` when it lacks its time
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export async function verifyResponse(
  headers: Headers,
  body: Uint8Array,
  path: string,
  { clientId, antomPublicKey }: ResolvedClientOptions,
): Promise<boolean> {
  const signature = headers.get('signature')?.trim()
  const time = headers.get('response-time')?.trim()
  if (!signature) return false
  if (!time) {
    throw new SignatureError('the answer has a signature header but no response-time header', {
      reason: 'missing-header',
    })
  }
  if ((headers.get('client-id')?.trim() || clientId) !== clientId)
    throw new SignatureError('the answer is for another client id', { reason: 'client-id-mismatch' })
  const parsed = parseSignatureHeader(signature)
  const content = contentToSign({ path, clientId, time, body })
  if (await verify(content, parsed.signature, antomPublicKey.keys)) return true
  throw new SignatureError(
    "the answer's signature is not good (is antomPublicKey the one that the Antom Dashboard shows for this client id?)",
    { reason: 'bad-signature' },
  )
}
