/**
 * The error tree. Everything this package throws on purpose is an {@link AntomError}; a business result
 * that the API reports (`F`, `U`) is a value and never an error.
 *
 * No error shows a secret: messages are written without keys, tokens or message bodies, and printing or
 * serialising an error names its cause but does not repeat what the cause says (the message of a JSON
 * `SyntaxError`, for one, quotes the body it choked on).
 */

/**
 * Marks the errors of this package. A registered symbol is the same in every copy of the package that a
 * program ends up with (two versions, or a bundled one beside an installed one); `instanceof` is not.
 */
const brand = Symbol.for('antom-contract.error')

/** What Node, Deno and Bun call to print a value. */
const inspect = Symbol.for('nodejs.util.inspect.custom')

/** How many causes of causes a printed error names. A chain longer than that is a loop. */
const maxCauses = 4

/** What a printed error shows besides its name and message. A list, so that nothing added to an error later leaks. */
const details = [
  'operation',
  'attempt',
  'option',
  'reason',
  'status',
  'result',
  'pointer',
  'keyword',
] as const

/** What every error of this package may be given besides its message. */
export interface AntomErrorOptions {
  /** The API operation that was called, such as `capture`. */
  readonly operation?: string | undefined
  /** Which try of the call it was; the first is 1. */
  readonly attempt?: number | undefined
  /**
   * The error underneath. Loggers that walk causes on their own print its message, so one whose message
   * quotes a body or a key does not belong here.
   */
  readonly cause?: unknown
}

/** The plain object that stands for an error in a log. */
export interface AntomErrorJson {
  /** Which error it is, such as `TransportError`. */
  readonly name: string
  /** What was wrong, where, and what to do. */
  readonly message: string
  readonly [detail: string]: unknown
}

/**
 * The base of every error of this package. Raised only as one of its kinds: {@link ConfigurationError},
 * {@link TransportError}, {@link SignatureError}, {@link ContractError}.
 *
 * @param message - what was wrong, where, and what to do; never with a key, a token or card data
 * @param options - the operation, the attempt and the cause, each optional
 *
 * @example
 * ```ts
 * try {
 *   await antom.capture(request)
 * } catch (error) {
 *   if (isAntomError(error)) log.error(error.toJSON())
 *   throw error
 * }
 * ```
 */
export class AntomError extends Error {
  /** The API operation that was called, when one was. */
  readonly operation: string | undefined
  /** Which try of the call failed, counted from 1, when there was a call. */
  readonly attempt: number | undefined

  constructor(message: string, options: AntomErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.operation = options.operation
    this.attempt = options.attempt
    Object.defineProperty(this, brand, { value: true })
  }

  // On the prototype and not on the instance: the engine reads it while it records the stack, so that a
  // printed stack begins with the right name, also after a minifier has renamed the class.
  override get name(): string {
    return 'AntomError'
  }

  /**
   * The error as plain data for a log: its name, message and details, and of its causes the names and codes.
   *
   * @returns an object without a secret and without the stack
   */
  toJSON(): AntomErrorJson {
    return describe(this, maxCauses)
  }

  /** What `console.log` prints: the stack and the details, with the causes reduced as in {@link toJSON}. */
  [inspect](): string {
    const { name, message, ...rest } = this.toJSON()
    const stack = this.stack ?? `${name}: ${message}`
    return Object.keys(rest).length === 0 ? stack : `${stack} ${JSON.stringify(rest)}`
  }
}

/** What a {@link ConfigurationError} is made of. */
export interface ConfigurationErrorOptions extends AntomErrorOptions {
  /** The option at fault, as the caller wrote it, such as `privateKey`. */
  readonly option: string
}

/**
 * An option is missing or cannot be used. Raised when a client or a receiver is made, before anything is
 * sent; trying again without changing the program or its environment cannot help.
 *
 * @example
 * ```ts
 * if (isConfigurationError(error)) console.error(`${error.option}: ${error.message}`)
 * ```
 */
export class ConfigurationError extends AntomError {
  /** The option at fault, such as `privateKey`. */
  readonly option: string

  constructor(message: string, options: ConfigurationErrorOptions) {
    super(message, options)
    this.option = options.option
  }

  override get name(): 'ConfigurationError' {
    return 'ConfigurationError'
  }
}

/**
 * Why no usable answer came back.
 *
 * - `network`: the connection could not be made or broke
 * - `timeout`: the time allowed for the attempt, or for all attempts, ran out
 * - `aborted`: the caller's own signal ended the call
 * - `status`: the HTTP status was not 200
 * - `redirect`: the server answered with a redirect, which a signed call must not follow
 * - `too-large`: the body was larger than allowed
 * - `truncated`: the body ended early
 * - `not-json`: the body was not JSON
 * - `not-a-response`: the `fetch` that the client was given returned something that is not a Response
 */
export type TransportErrorReason =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'status'
  | 'redirect'
  | 'too-large'
  | 'truncated'
  | 'not-json'
  | 'not-a-response'

/** What a {@link TransportError} is made of. */
export interface TransportErrorOptions extends AntomErrorOptions {
  /** Why no usable answer came back. */
  readonly reason: TransportErrorReason
  /** The HTTP status, when one was received. */
  readonly status?: number | undefined
}

/**
 * No usable answer came back: the outcome of the call is unknown. Raised when the network, the time limit,
 * the HTTP status or the form of the body is at fault, after the retries the client was allowed. The
 * request may have reached Antom: send the same request again, or inquire; never a new one with a new id.
 *
 * @example
 * ```ts
 * if (isTransportError(error) && error.reason === 'timeout') await antom.waitForPayment({ paymentRequestId })
 * ```
 */
export class TransportError extends AntomError {
  /** Why no usable answer came back. */
  readonly reason: TransportErrorReason
  /** The HTTP status, when one was received. */
  readonly status: number | undefined

  constructor(message: string, options: TransportErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.status = options.status
  }

  override get name(): 'TransportError' {
    return 'TransportError'
  }
}

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
  readonly reason: SignatureErrorReason
  /**
   * What an answer without a signature says, where it could be read; undefined otherwise. Anybody may have written it:
   * never decide by it about a payment.
   */
  readonly result: UnverifiedResult | undefined

  constructor(message: string, options: SignatureErrorOptions) {
    super(message, options)
    this.reason = options.reason
    this.result = options.result
  }

  override get name(): 'SignatureError' {
    return 'SignatureError'
  }
}

/** What a {@link ContractError} is made of. */
export interface ContractErrorOptions extends AntomErrorOptions {
  /** JSON Pointer (RFC 6901) to the value at fault; the empty string is the whole message. */
  readonly pointer: string
  /** The JSON Schema keyword that the value breaks, such as `required` or `maxLength`. */
  readonly keyword: string
}

/**
 * An authentic message does not have the form that the contract gives it. Raised after the signature was
 * found good; either the API has changed or the contract is wrong, and the message is not used.
 *
 * @example
 * ```ts
 * if (isContractError(error)) log.error({ pointer: error.pointer, keyword: error.keyword })
 * ```
 */
export class ContractError extends AntomError {
  /** JSON Pointer (RFC 6901) to the value at fault; the empty string is the whole message. */
  readonly pointer: string
  /** The JSON Schema keyword that the value breaks, such as `required` or `maxLength`. */
  readonly keyword: string

  constructor(message: string, options: ContractErrorOptions) {
    super(message, options)
    this.pointer = options.pointer
    this.keyword = options.keyword
  }

  override get name(): 'ContractError' {
    return 'ContractError'
  }
}

/**
 * Tells whether a caught value is an error of this package, also one thrown by another copy of it.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isAntomError(error)) log.error(error.toJSON())
 * ```
 */
export function isAntomError(value: unknown): value is AntomError {
  return typeof value === 'object' && value !== null && brand in value
}

/**
 * Tells whether a caught value is a {@link ConfigurationError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isConfigurationError(error)) console.error(error.option)
 * ```
 */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return value instanceof ConfigurationError || isNamed(value, 'ConfigurationError')
}

/**
 * Tells whether a caught value is a {@link TransportError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isTransportError(error)) console.error(error.reason, error.status)
 * ```
 */
export function isTransportError(value: unknown): value is TransportError {
  return value instanceof TransportError || isNamed(value, 'TransportError')
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
  return value instanceof SignatureError || isNamed(value, 'SignatureError')
}

/**
 * Tells whether a caught value is a {@link ContractError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isContractError(error)) console.error(error.pointer)
 * ```
 */
export function isContractError(value: unknown): value is ContractError {
  return value instanceof ContractError || isNamed(value, 'ContractError')
}

function isNamed(value: unknown, name: string): boolean {
  return isAntomError(value) && value.name === name
}

function describe(error: AntomError, depth: number): AntomErrorJson {
  const json: Record<string, unknown> & AntomErrorJson = { name: error.name, message: error.message }
  // Each kind of error has some of the details; one without a detail reads as undefined.
  const fields: Partial<Record<(typeof details)[number], unknown>> = error
  for (const detail of details) {
    if (fields[detail] !== undefined) json[detail] = fields[detail]
  }
  const cause = describeCause(error.cause, depth)
  if (cause) json.cause = cause
  return json
}

/** Name and code of a cause and of its causes: enough to see ECONNREFUSED, and nothing a server sent. */
function describeCause(cause: unknown, depth: number): object | undefined {
  if (cause === undefined || !depth) return undefined
  if (isAntomError(cause)) return describe(cause, depth - 1)
  if (!(cause instanceof Error)) return { type: cause === null ? 'null' : typeof cause }
  const { code } = cause as { code?: unknown } // Node and undici put one on their errors; Error does not declare it
  const below = describeCause(cause.cause, depth - 1)
  return {
    name: cause.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(below && { cause: below }),
  }
}
