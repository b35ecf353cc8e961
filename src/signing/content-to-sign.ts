import { isSignatureError, type SignatureError } from '../core/errors.ts'
import { contentToSign, type SignedMessage } from './content.ts'

export { contentToSign, type SignedMessage } from './content.ts'

/** Says why a message cannot be signed. */
export function unsignableError(message: Pick<SignedMessage, 'path' | 'clientId'>): SignatureError {
  try {
    contentToSign({ body: '', time: '', ...message })
  } catch (error) {
    if (isSignatureError(error)) return error
  }
  throw new Error('unreachable: an empty time cannot be signed')
}
