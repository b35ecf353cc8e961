import { fileFields } from '../../generated/file-fields.ts'
import { bodyBytes } from '../core/body-bytes.ts'
import { kindOf } from '../core/kind-of.ts'
import { visibleText } from '../core/visible-text.ts'
import { decodeBase64, encodeBase64 } from '../signing/base64.ts'
import { FileError, type FileErrorReason } from './file-error.ts'

/** A field of a request that takes a file: its operation and its name, with a point between them. */
export type FileField = keyof typeof fileFields

/**
 * Says how large a file may be that goes into a field. The contract limits the text; Base64 makes four characters of
 * three bytes.
 *
 * @param field - operation and field
 * @returns the largest size, in bytes
 * @throws {FileError} `unknown-field`
 *
 * @example
 * ```ts
 * maxFileSize('supplyDefenseDocument.disputeEvidence') // 750000
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/supply_evidence; RFC 4648 section 4
 */
export function maxFileSize(field: FileField): number {
  // Own properties only, and a lookup by a name that may not be there.
  const table: Readonly<Record<string, number>> = fileFields
  const characters = Object.hasOwn(table, field) ? table[field] : undefined
  if (characters !== undefined) return Math.floor(characters / 4) * 3
  const known = Object.keys(fileFields).join(', ')
  throw refuse(
    'unknown-field',
    `${visibleText(String(field), 100)} is no field that takes a file. There are ${known}`,
  )
}

/**
 * Writes a file as the text that a field takes, and checks its size, so that one that is too large is refused here and not
 * by the gateway.
 *
 * @param field - operation and field that the text is for
 * @param file - the bytes: a `Uint8Array` (a Node.js `Buffer` is one), another view, or an `ArrayBuffer`; at least one
 *   byte, and at most {@link maxFileSize}
 * @returns padded Base64 text without line breaks
 * @throws {FileError} `unknown-field`, `not-bytes`, `empty` or `too-large`; the message says by how many bytes
 *
 * @example
 * ```ts
 * const { readFile } = await import('node:fs/promises')
 * const disputeEvidence = encodeFile('supplyDefenseDocument.disputeEvidence', await readFile('proof.pdf'))
 * await antom.supplyDefenseDocument({ disputeId: 'DSP20260914000000001734', disputeEvidence })
 * ```
 *
 * Source: https://docs.antom.com/ac/ams/supply_evidence; RFC 4648 section 4
 */
export function encodeFile(field: FileField, file: Uint8Array | ArrayBuffer | ArrayBufferView): string {
  const most = maxFileSize(field)
  // A text would be taken for its own bytes: it can be Base64 already, or the name of the file.
  const bytes = typeof file === 'string' ? undefined : bodyBytes(file)
  if (bytes === undefined) {
    throw refuse(
      'not-bytes',
      `The file for ${field} must be bytes, such as a Uint8Array; it is ${kindOf(file)}`,
    )
  }
  const size = bytes.length
  if (size === 0) throw refuse('empty', `The file for ${field} is empty`)
  if (size > most) {
    throw refuse(
      'too-large',
      `The file for ${field} has ${size} bytes, ${size - most} more than the ${most} that fit into the field`,
    )
  }
  return encodeBase64(bytes)
}

/**
 * Reads a file out of the text of a field, such as `disputeEvidence` of downloadDisputeEvidence. Line breaks and spaces are
 * skipped, since some encoders add them, and padding may be missing.
 *
 * @param text - Base64 text
 * @returns the bytes, as many as the text holds; none for empty text
 * @throws {FileError} `not-base64`
 *
 * @example
 * ```ts
 * const disputeEvidenceType = 'DISPUTE_EVIDENCE_FILE'
 * const outcome = await antom.downloadDisputeEvidence({ disputeId: 'DSP20260914000000001734', disputeEvidenceType })
 * if (outcome.status === 'succeeded') console.log(decodeFile(outcome.data.disputeEvidence).length)
 * ```
 *
 * Source: RFC 4648 section 4
 */
export function decodeFile(text: string): Uint8Array<ArrayBuffer> {
  const compact = typeof text === 'string' ? text.replace(/[\t\n\r ]+/g, '') : '-'
  // The decoder takes percent escapes, which belong to headers.
  const bytes = compact.includes('%') ? undefined : decodeBase64(compact)
  if (bytes !== undefined) return bytes
  throw refuse('not-base64', `The file is not Base64 text; it is ${describe(text)}`)
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `a text of ${value.length} characters` : kindOf(value)
}

function refuse(reason: FileErrorReason, message: string): FileError {
  return new FileError(`${message}.`, { reason })
}
