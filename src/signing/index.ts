/**
 * What the rest of the package uses of this folder. The path of a signature is
 * `contentToSign` -> `sign` -> `formatSignatureHeader`, and back
 * `parseSignatureHeader` -> `contentToSign` -> `verify`.
 */
export { contentToSign, type SignedContent, type SignedMessage, signedContent } from './content.ts'
export { decodeBase64 } from './decode-base64.ts'
export { encodeBase64 } from './encode-base64.ts'
export { formatSignatureHeader } from './format-signature-header.ts'
export { importPrivateKey, preparePrivateKey } from './import-private-key.ts'
export { importPublicKey, preparePublicKey } from './import-public-key.ts'
export { isKeyPair } from './is-key-pair.ts'
export { parseSignatureHeader, type SignatureHeader } from './parse-signature-header.ts'
export type { PreparedKey } from './prepare-key.ts'
export { sign } from './sign.ts'
export { createVerifier, type VerificationKey, type Verifier, verify } from './verifier.ts'
