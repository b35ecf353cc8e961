import { SignatureError, type SignatureErrorOptions } from '../../core/errors/signature-error.ts'
import type { CheckedSignature, SignatureDiagnosis } from '../signature-diagnosis.ts'

/** What a {@link DiagnosedSignatureError} is made of. */
export interface DiagnosedSignatureErrorOptions extends SignatureErrorOptions {
  readonly diagnosis: SignatureDiagnosis | undefined
  readonly checked: CheckedSignature
}

/**
 * A `SignatureError` of a notification whose signature does not fit, with what was checked as data: for programs of
 * this package that print it themselves. Its name is that of the error that it is.
 */
export class DiagnosedSignatureError extends SignatureError {
  /** The message without what was checked. */
  readonly summary: string
  readonly diagnosis: SignatureDiagnosis | undefined
  readonly checked: CheckedSignature

  /**
   * @param summary - what was wrong, and what to do
   * @param facts - what was checked, as a sentence
   */
  constructor(summary: string, facts: string, options: DiagnosedSignatureErrorOptions) {
    super(`${summary}. ${facts}`, options)
    this.summary = summary
    this.diagnosis = options.diagnosis
    this.checked = options.checked
  }
}
