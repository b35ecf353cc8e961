import { SignatureError } from '../core/errors.ts'
import { contentToSign, parseSignatureHeader, verify } from '../signing/index.ts'
import type { Settings } from './settings.ts'

/**
 * Checks the signature of an answer over its bytes as received.
 *
 * @param headers - the answer's
 * @param body - the answer's, as received
 * @param path - path and query of the request
 * @param settings - the client id and Antom's public key
 * @returns `true` when the signature is good, `false` when there is none
 * @throws {SignatureError} when there is one, or half of one, that is not good
 *
 * Source: https://docs.antom.com/ac/ams/digital_signature
 */
export async function verifyAnswer(
  headers: Headers,
  body: Uint8Array,
  path: string,
  { clientId, antomPublicKey }: Settings,
): Promise<boolean> {
  const signature = headers.get('signature')
  const time = headers.get('response-time')
  if (signature === null && time === null) return false
  if (signature === null || time === null) {
    throw new SignatureError(
      `the answer has no ${time === null ? 'response-time' : 'signature'} header but has the other`,
      {
        reason: 'missing-header',
      },
    )
  }
  if ((headers.get('client-id') ?? clientId) !== clientId) {
    throw new SignatureError('the answer is for another client id', { reason: 'client-id-mismatch' })
  }
  const parsed = parseSignatureHeader(signature)
  const content = contentToSign({ path, clientId, time, body })
  if (await verify(content, parsed.signature, antomPublicKey.keys)) return true
  throw new SignatureError(
    "the answer's signature is not good (is antomPublicKey the one that the Antom Dashboard shows for this client id?)",
    { reason: 'bad-signature' },
  )
}
