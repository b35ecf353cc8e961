/**
 * What probably made a signature bad.
 *
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
