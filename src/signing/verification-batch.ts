/** Signatures to verify in one message to another thread. */
export interface VerificationBatch {
  /** The SubjectPublicKeyInfo (DER) of each key, a character for each byte. */
  readonly keys: readonly string[]
  /** For each signature: the index of its key, the length of the content and the length of the signature. */
  readonly parts: readonly (readonly [key: number, contentLength: number, signatureLength: number])[]
  /** Content and signature of each, end to end: a message copies one array in less time than many. */
  readonly bytes: Uint8Array
}

/** What is asked of another thread: one signature. */
export interface Verification {
  readonly content: Uint8Array
  /** As in {@link VerificationBatch.keys}. */
  readonly spki: string
  readonly signature: Uint8Array
}

/** The verdict of each; nothing where verifying failed, which can be told better where it was asked for. */
export type Verdicts = readonly (boolean | undefined)[]

export function packBatch(verifications: readonly Verification[]): VerificationBatch {
  const keys: string[] = []
  const parts: [number, number, number][] = []
  const size = verifications.reduce(
    (sum, { content, signature }) => sum + content.length + signature.length,
    0,
  )
  const bytes = new Uint8Array(size)
  let end = 0
  for (const { content, spki, signature } of verifications) {
    const known = keys.indexOf(spki)
    parts.push([known < 0 ? keys.push(spki) - 1 : known, content.length, signature.length])
    bytes.set(content, end)
    bytes.set(signature, end + content.length)
    end += content.length + signature.length
  }
  return { keys, parts, bytes }
}
