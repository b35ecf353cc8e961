import { AntomError, type AntomErrorOptions } from './antom-error.ts'

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
  declare readonly option: string

  constructor(message: string, options: ConfigurationErrorOptions) {
    super(message, options)
    this.option = options.option
  }

  override get name(): 'ConfigurationError' {
    return 'ConfigurationError'
  }
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
  return value instanceof ConfigurationError
}
