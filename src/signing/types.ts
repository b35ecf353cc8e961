/**
 * A key of Web Crypto. Named after what makes one: in a project with the types of Node alone there is no global
 * `CryptoKey`, and a name that the compiler does not know takes anything.
 */
export type CryptoKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>

/** A public key: the SubjectPublicKeyInfo (DER) of an RSA key, or a key of Web Crypto. */
export type VerificationKey = Uint8Array<ArrayBuffer> | CryptoKey
