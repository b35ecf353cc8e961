import { ConfigurationError } from './errors.ts'
import { kindOf } from './kind-of.ts'

/** What a timer can wait at most, in milliseconds; `setTimeout` takes a longer wait for none at all. */
export const longestTimer = 2 ** 31 - 1

/** What a period is, for {@link checkNumber}: whoever takes it for seconds reads the unit. */
export const milliseconds = 'whole number of milliseconds'

/**
 * Makes the error for an option that cannot be used.
 *
 * @param option - its name, as the caller writes it
 * @param problem - what is wrong with it and what it must be; the message is both, with a space between them
 * @param cause - the error underneath
 */
export function optionError(option: string, problem: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError(`${option} ${problem}`, { option, cause })
}

/**
 * Checks that an option is a number within limits.
 *
 * @param option - its name
 * @param value - its value, of any type: programs in JavaScript pass what they like
 * @param least - the smallest value allowed
 * @param most - the largest value allowed
 * @param kind - what it must be, for the message: only a `number` need not be whole
 * @returns the value
 * @throws {ConfigurationError} when it is anything else; the text `'5'` is no number
 */
export function checkNumber(
  option: string,
  value: unknown,
  least: number,
  most: number,
  kind = 'whole number',
): number {
  const isNumber = kind === 'number' ? typeof value === kind : Number.isInteger(value)
  // The line above has found that it is a number, which the compiler does not follow.
  const number = value as number
  if (isNumber && number >= least && number <= most) return number
  throw optionError(option, `must be a ${kind} from ${least} to ${most}`)
}

/**
 * Checks that an option is a function.
 *
 * @param option - its name
 * @param value - its value; `undefined` passes, since options can be left out
 * @throws {ConfigurationError} when it is anything else
 */
export function checkFunction(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw optionError(option, 'must be a function')
}

/**
 * Checks a switch.
 *
 * @param option - its name
 * @param value - its value; `undefined` is false
 * @throws {ConfigurationError} when it is neither true nor false; a text such as `'false'` is neither
 */
export function checkSwitch(option: string, value: unknown): boolean {
  if (value === undefined || typeof value === 'boolean') return value === true
  throw optionError(option, 'must be true or false')
}

/**
 * Checks that an option is text that a header can hold and a signature can cover.
 *
 * @param option - its name
 * @param value - its value
 * @param most - how many characters it may have
 * @throws {ConfigurationError} when it is anything else than visible ASCII characters, one or more
 */
export function checkVisibleText(option: string, value: unknown, most: number): void {
  if (typeof value === 'string' && /^[!-~]+$/.test(value) && value.length <= most) return
  const got = typeof value === 'string' ? `${value.length} characters` : kindOf(value)
  throw optionError(option, `must be 1 to ${most} visible ASCII characters without spaces; it is ${got}`)
}

/**
 * Checks that options have no name but known ones, so that a misspelt one is not silently without effect.
 *
 * @param options - what the caller passed
 * @param known - every name there is
 * @param owner - where the options belong, such as `createNotificationReceiver`
 * @throws {ConfigurationError} when `options` is no object, or for the first name that is not known
 */
export function checkNames(options: unknown, known: readonly string[], owner: string): void {
  if (typeof options !== 'object' || options === null)
    throw optionError('options', `of ${owner} must be an object`)
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw optionError(unknown, `is not an option of ${owner}: its options are ${known.join(', ')}`)
}
