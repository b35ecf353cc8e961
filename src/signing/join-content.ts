import { isSignatureError } from '../core/errors.ts'
import { contentToSign, type SignedMessage } from './content.ts'

/** As `contentToSign`, but without the words for what cannot be signed. */
export function joinContent(message: SignedMessage): Uint8Array<ArrayBuffer> | undefined {
  try {
    return contentToSign(message)
  } catch (error) {
    if (isSignatureError(error)) return undefined
    throw error
  }
}
