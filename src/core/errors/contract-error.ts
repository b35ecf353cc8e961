import { AntomError, type AntomErrorOptions } from './antom-error.ts'

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
  declare readonly pointer: string
  /** The JSON Schema keyword that the value breaks, such as `required` or `maxLength`. */
  declare readonly keyword: string

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
  return value instanceof ContractError
}
