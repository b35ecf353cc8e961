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
 * program ends up with: its two formats, two versions, or a bundled one beside an installed one. Classes are not.
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
 * The base of every error of this package. Raised only as one of its kinds: {@link AmountError}, {@link ConfigurationError},
 * {@link ContractError}, {@link FileError}, {@link NotificationError}, {@link PageError}, {@link RequestError},
 * {@link SignatureError}, {@link TransportError}.
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
  // Only declared, as in the classes below: constructors assign all of them, and a field that is defined is more to load.

  /** The API operation that was called, when one was. */
  declare readonly operation: string | undefined
  /** Which try of the call failed, counted from 1, when there was a call. */
  declare readonly attempt: number | undefined

  constructor(message: string, options: AntomErrorOptions = {}) {
    super(message, options)
    this.operation = options.operation
    this.attempt = options.attempt
    Object.defineProperty(this, brand, {})
  }

  /**
   * What `instanceof` asks. Errors of another copy of the package count by their names: a program whose test is in
   * CommonJS and whose code is an ES module has both formats loaded.
   *
   * @param value - what stands left of `instanceof`
   * @returns whether it is an error of this class
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked, which may be derived
    const { prototype } = this
    return (
      // biome-ignore lint/complexity/noThisInStatic: asked of the same class
      super[Symbol.hasInstance](value) ||
      // A class that a program derives has no name of its own: nothing but what it made is an instance of it.
      (isAntomError(value) &&
        Object.hasOwn(prototype, 'name') &&
        ['AntomError', value.name].includes(prototype.name))
    )
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
    const shown = JSON.stringify(rest)
    // Without a stack, its text is name and message.
    return `${this.stack ?? this}${shown === '{}' ? '' : ` ${shown}`}`
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
  return brand in Object(value)
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
function describeCause(error: unknown, depth: number): object | undefined {
  if (error === undefined || !depth) return undefined
  try {
    if (isAntomError(error)) return describe(error, depth - 1)
    if (error instanceof Error) {
      const json: Record<string, unknown> = {}
      // Node and undici put a code on their errors; anybody can put something else in the place of either.
      const fields: { readonly name: unknown; readonly code?: unknown } = error
      for (const detail of ['name', 'code'] as const) {
        const value = fields[detail]
        if (typeof value === 'string' || typeof value === 'number') json[detail] = value
      }
      const cause = describeCause(error.cause, depth - 1)
      if (cause) json.cause = cause
      return json
    }
  } catch {
    // A getter or a proxy that throws; the error above it is to be shown all the same.
  }
  return { type: error === null ? 'null' : typeof error }
}
