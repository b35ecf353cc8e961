import { AntomError, type AntomErrorOptions } from './antom-error.ts'

/**
 * Why a message is not taken as authentic.
 *
 * - `missing-header`: a header that verification needs is absent or empty
 * - `duplicate-header`: a header that verification needs came more than once
 * - `malformed-header`: the signature header is not a list of `key=value` pairs
 * - `header-too-long`: the signature header is longer than any real one
 * - `duplicate-parameter`: a parameter of the signature header stands there twice
 * - `missing-parameter`: `algorithm` or `signature` is not in the signature header, or is empty
 * - `unsupported-algorithm`: the algorithm is not `RSA256`
 * - `bad-key-version`: the key version is not a whole number
 * - `bad-percent-encoding`: the signature has a broken percent escape
 * - `bad-base64`: the signature is not base64
 * - `unsignable`: a path, client id or time holds characters that the content to be signed must not hold
 * - `unknown-key-version`: no key was configured for the version that the message names
 * - `client-id-mismatch`: the message names another client id
 * - `bad-signature`: the signature does not fit the content and the key
 * - `stale`: the signature is good, the message older (or newer) than allowed
 * - `unsigned`: an answer came without a signature, and is a success, or a failure that needs one to be believed
 * - `other-answer`: the answer names another id than the request, and so is the answer to another request
 */
export type SignatureErrorReason =
  | 'missing-header'
  | 'duplicate-header'
  | 'malformed-header'
  | 'header-too-long'
  | 'duplicate-parameter'
  | 'missing-parameter'
  | 'unsupported-algorithm'
  | 'bad-key-version'
  | 'bad-percent-encoding'
  | 'bad-base64'
  | 'unsignable'
  | 'unknown-key-version'
  | 'client-id-mismatch'
  | 'bad-signature'
  | 'stale'
  | 'unsigned'
  | 'other-answer'

/** What an answer that is not believed says. It proves nothing; it helps a person to find out what is wrong. */
export interface UnverifiedResult {
  /** `S`, `F` or `U`. */
  readonly status: string
  /** The result code, characters that a terminal acts on escaped. */
  readonly code: string
  /** The text for people, characters that a terminal acts on escaped; perhaps empty. */
  readonly message: string
}

/** What a {@link SignatureError} is made of. */
export interface SignatureErrorOptions extends AntomErrorOptions {
  /** Why the message is not taken as authentic. */
  readonly reason: SignatureErrorReason
  /** What the answer says, where it lacks a signature and could be read. */
  readonly result?: UnverifiedResult | undefined
}

/**
 * A message cannot be taken as authentic, or cannot be signed. Raised when a response or a notification is
 * verified, before its content is looked at. For a call the outcome is unknown, as with a
 * {@link TransportError}.
 *
 * @example
 * ```ts
 * if (isSignatureError(error)) console.error(error.reason, error.result?.code)
 * ```
 */
export class SignatureError extends AntomError {
  /** Why the message is not taken as authentic. */
  declare readonly reason: SignatureErrorReason
  /**
   * What an answer without a signature says, where it could be read; undefined otherwise. Anybody may have written it:
   * never decide by it about a payment.
   */
  declare readonly result: UnverifiedResult | undefined

  constructor(message: string, options: SignatureErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.result = options.result
  }

  override get name(): 'SignatureError' {
    return 'SignatureError'
  }
}

/**
 * Tells whether a caught value is a {@link SignatureError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isSignatureError(error)) console.error(error.reason)
 * ```
 */
export function isSignatureError(value: unknown): value is SignatureError {
  return value instanceof SignatureError
}
