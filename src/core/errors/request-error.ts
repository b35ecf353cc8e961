import { AntomError, type AntomErrorOptions } from './antom-error.ts'

/** What a {@link RequestError} is made of. */
export interface RequestErrorOptions extends AntomErrorOptions {
  /** JSON Pointer (RFC 6901) to the value at fault; the empty string is the whole message. */
  readonly pointer: string
  /** The JSON Schema keyword that the value breaks, such as `required` or `maxLength`. */
  readonly keyword: string
}

/**
 * A request does not have the form that the contract gives it. Raised before anything is sent: no money has moved, and
 * the same request fails every time.
 *
 * @example
 * ```ts
 * if (isRequestError(error)) log.error({ pointer: error.pointer, keyword: error.keyword })
 * ```
 */
export class RequestError extends AntomError {
  /** JSON Pointer (RFC 6901) to the value at fault; the empty string is the whole message. */
  readonly pointer: string
  /** The JSON Schema keyword that the value breaks, such as `required` or `maxLength`. */
  readonly keyword: string

  constructor(message: string, options: RequestErrorOptions) {
    super(message, options)
    this.pointer = options.pointer
    this.keyword = options.keyword
  }

  override get name(): 'RequestError' {
    return 'RequestError'
  }
}

/**
 * Tells whether a caught value is a {@link RequestError}, also one thrown by another copy of the package.
 *
 * @param value - anything that was caught
 * @returns whether it is one
 *
 * @example
 * ```ts
 * if (isRequestError(error)) console.error(error.pointer)
 * ```
 */
export function isRequestError(value: unknown): value is RequestError {
  return value instanceof RequestError
}
