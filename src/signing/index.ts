/**
 * What the rest of the package uses of this folder. The path of a signature is
 * `contentToSign` -> `sign` -> `formatSignatureHeader`, and back
 * `parseSignatureHeader` -> `signedContent` -> `verify`.
 */
export { decodeBase64, encodeBase64 } from './base64.ts'
export { contentToSign, type SignedContent, type SignedMessage, signedContent } from './content.ts'
export { keyFingerprint } from './keys/fingerprint.ts'
export { isKeyPair } from './keys/is-key-pair.ts'
export { importPrivateKey, type PreparedPrivateKey, preparePrivateKey } from './keys/private-key.ts'
export { importPublicKey, type PreparedPublicKey, preparePublicKey } from './keys/public-key.ts'
export { type SignatureHeader, safeParseSignatureHeader } from './safe-parse-signature-header.ts'
export { sign } from './sign.ts'
export {
  formatSignatureHeader,
  parseSignatureHeader,
  signatureHeaderError,
} from './signature-header.ts'
export type { CryptoKey, VerificationKey } from './types.ts'
export { createVerifier, type Verifier, verify } from './verifier.ts'
