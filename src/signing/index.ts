/**
 * What the rest of the package uses of this folder. The path of a signature is
 * `contentToSign` -> `sign` -> `formatSignatureHeader`, and back
 * `parseSignatureHeader` -> `contentToSign` -> `verify`.
 */
export { contentToSign, type SignedContent, type SignedMessage, signedContent } from './content.ts'
export { decodeBase64 } from './decode-base64.ts'
export { encodeBase64 } from './encode-base64.ts'
export { formatSignatureHeader } from './format-signature-header.ts'
export { keyFingerprint } from './keys/fingerprint.ts'
export { importPrivateKey, importPublicKey } from './keys/import-key.ts'
export { isKeyPair } from './keys/is-key-pair.ts'
export { type PreparedPrivateKey, preparePrivateKey } from './keys/private-key.ts'
export { type PreparedPublicKey, preparePublicKey } from './keys/public-key.ts'
export { parseSignatureHeader, type SignatureHeader } from './parse-signature-header.ts'
export { sign } from './sign.ts'
export type { CryptoKey, VerificationKey } from './types.ts'
export { createVerifier, type Verifier, verify } from './verifier.ts'
