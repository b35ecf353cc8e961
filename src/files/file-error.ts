import { AntomError } from '../core/errors/antom-error.ts'

/**
 * Why a file cannot be written or read as Base64 text.
 *
 * - `unknown-field`: the contract has no such field that takes a file
 * - `not-bytes`: the file is neither a `Uint8Array` (a Node.js `Buffer` is one), another view, nor an `ArrayBuffer`
 * - `empty`: the file has no bytes
 * - `too-large`: the file has more bytes than the field takes
 * - `not-base64`: the text is not Base64
 */
export type FileErrorReason = 'unknown-field' | 'not-bytes' | 'empty' | 'too-large' | 'not-base64'

/**
 * A file cannot be sent, or a text is no file. Raised by {@link encodeFile}, {@link decodeFile} and
 * {@link maxFileSize}, before anything is sent.
 *
 * @example
 * ```ts
 * if (isFileError(error) && error.reason === 'too-large') log.error(error.message)
 * ```
 */
export class FileError extends AntomError {
  /** Why the file cannot be written or read. */
  readonly reason: FileErrorReason

  constructor(message: string, options: { readonly reason: FileErrorReason }) {
    super(message)
    this.reason = options.reason
  }

  override get name(): 'FileError' {
    return 'FileError'
  }
}

/**
 * Tells whether a caught value is a {@link FileError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isFileError(error)) console.error(error.reason)
 * ```
 */
export function isFileError(value: unknown): value is FileError {
  return value instanceof FileError
}
