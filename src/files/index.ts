/** What the package exports of files. */
export { decodeFile, encodeFile, type FileField, maxFileSize } from './file.ts'
export { FileError, type FileErrorReason, isFileError } from './file-error.ts'
