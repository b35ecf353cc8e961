/**
 * A key of Web Crypto. Named after what makes one: in a project with the types of Node alone there is no global
 * `CryptoKey`, and a name that the compiler does not know takes anything.
 */
export type CryptoKey = Awaited<ReturnType<typeof globalThis.crypto.subtle.importKey>>
