import crypto, { type KeyObject } from 'node:crypto'
import type { VerificationAnswer, VerificationBatch } from './verification-batch.ts'

/** How many keys are kept imported. A rotation has two. */
const maxImported = 8

/** Makes what verifies batches, and remembers their keys. */
export function createBatchVerifier(): (batch: VerificationBatch) => VerificationAnswer {
  const imported = new Map<string, KeyObject>()
  const keyOf = (spki: string): KeyObject => {
    let key = imported.get(spki)
    if (!key) {
      key = crypto.createPublicKey({ key: Buffer.from(spki, 'latin1'), format: 'der', type: 'spki' })
      if (imported.size >= maxImported) imported.clear()
      imported.set(spki, key)
    }
    return key
  }
  return ({ id, keys, parts, bytes }) => {
    let start = 0
    const verdicts = parts.map(([key, contentLength, signatureLength]) => {
      const middle = start + contentLength
      const end = middle + signatureLength
      const content = bytes.subarray(start, middle)
      const signature = bytes.subarray(middle, end)
      start = end
      try {
        return crypto.verify('sha256', content, keyOf(keys[key] ?? ''), signature)
      } catch {
        return undefined
      }
    })
    return { id, verdicts }
  }
}
