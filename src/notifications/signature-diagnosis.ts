/**
 * What probably made a signature bad.
 *
 * - `body-base64`: the body is still base64, as API gateways and functions pass it on (`isBase64Encoded`)
 * - `body-compressed`: the body is still, or was made, gzip, deflate or Brotli
 * - `body-latin1`: UTF-8 was read as latin1 (windows-1252) and written anew, or the text was written as latin1
 * - `body-utf-16`: the body was converted to UTF-16
 * - `body-json-string`: the body is a JSON string that holds the JSON
 * - `body-reserialized`: the body was parsed and written anew
 * - `body-whitespace`: whitespace or a line break was added at an end of the body, taken away, or converted
 * - `byte-order-mark`: a byte-order mark was added to the body or taken away
 * - `path-rewritten`: the path or query is another than the one Antom called
 * - `own-public-key`: your own public key stands where Antom's should
 * - `other-key-version`: the signature was made with another of the configured keys than it says
 * - `other-client-id`: authentic, but for another client id
 * - `other-environment`: of the sandbox, where production is configured, or the other way round
 * - `signature-encoding`: the signature was percent-encoded twice, or its plus signs became spaces
 */
export type SignatureDiagnosisCause =
  | 'body-base64'
  | 'body-compressed'
  | 'body-latin1'
  | 'body-utf-16'
  | 'body-json-string'
  | 'body-reserialized'
  | 'body-whitespace'
  | 'byte-order-mark'
  | 'path-rewritten'
  | 'own-public-key'
  | 'other-key-version'
  | 'other-client-id'
  | 'other-environment'
  | 'signature-encoding'

/** What probably made a signature bad, and what to do about it. For the operator; the sender never sees it. */
export interface SignatureDiagnosis {
  /** What was undone to find the signature good. */
  readonly cause: SignatureDiagnosisCause
  /** What to do, in a sentence or two. Without any part of the message but its path. */
  readonly advice: string
}

/**
 * What a signature was compared with when it did not fit. Texts that the sender wrote are shown with control characters
 * escaped, and cut: they are for reading, not for computing.
 */
export interface CheckedSignature {
  /** The paths that were tried, in this order. */
  readonly paths: readonly string[]
  /** The client id that the notification names. */
  readonly clientId: string
  /** Its `request-time`. */
  readonly requestTime: string
  /** The key version that its signature header names; undefined when it names none or cannot be read. */
  readonly keyVersion: number | undefined
  /**
   * The fingerprints of the configured keys, of several each behind its version: the first 16 digits of the SHA-256 of
   * the SubjectPublicKeyInfo, of which `openssl pkey -pubin -in antom.pem -outform der | openssl dgst -sha256` prints
   * all. Empty when they were not computed.
   */
  readonly keyFingerprints: readonly string[]
  /** The length of the body in bytes. */
  readonly bodyLength: number
  /** SHA-256 of the body in hexadecimal; undefined when there were too many refusals to compute it. */
  readonly bodySha256: string | undefined
}
