/** What is asked of another thread: one signature. */
export interface Verification {
  readonly content: Uint8Array
  /** The SubjectPublicKeyInfo (DER) of the key, a character for each byte. */
  readonly spki: string
  readonly signature: Uint8Array
}

/** Signatures to verify, in one message to another thread. */
export interface VerificationBatch {
  /** From 1 upwards; the answer has the same. */
  readonly id: number
  /** Each key once, as in {@link Verification}. */
  readonly keys: readonly string[]
  /** For each signature: the index of its key, the length of the content and the length of the signature. */
  readonly parts: readonly (readonly [key: number, contentLength: number, signatureLength: number])[]
  /** Content and signature of each, end to end: to copy one array takes less time than to copy many. */
  readonly bytes: Uint8Array
}

/** What the other thread found. */
export interface VerificationAnswer {
  /** Of the batch, or 0 when the thread has just become ready. */
  readonly id: number
  /** In the order of the parts. Nothing where verifying failed: why can be told better by whoever asked. */
  readonly verdicts: readonly (boolean | undefined)[]
}

/** Packs signatures to verify into one message. */
export function packBatch(id: number, verifications: readonly Verification[]): VerificationBatch {
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
  return { id, keys, parts, bytes }
}
